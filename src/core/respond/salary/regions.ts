import type { Region } from '../../said.ts';

/** ISO 3166 codes of the countries of a part of the world that people ask for. */
export const REGIONS: Readonly<Record<Region, ReadonlySet<string>>> = {
  'the European Union': new Set(
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
  ),
  Europe: new Set(
    'AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK UA'.split(
      ' ',
    ),
  ),
  Asia: new Set('AE AM AZ BD CN GE HK ID IL IN IR JO JP KR KZ LB LK MY NP PH PK SA SG TH TR TW UZ VN'.split(' ')),
  'Latin America': new Set('AR BO BR CL CO CR CU DO EC GT MX PE PY UY VE'.split(' ')),
  Africa: new Set('CM DZ EG ET GH KE MA NG RW SN TN TZ UG ZA ZM ZW'.split(' ')),
};
