import type { Knowledge } from '../../../knowledge/schema.ts';
import type { Said } from '../../said.ts';
import { countryName, inCountry, lowerFirst, money } from '../../wording.ts';
import { newestOfficial } from '../topics/other-roles.ts';
import { figuresOf } from './find-pay.ts';
import type { Preface } from './preface.ts';

/** Where the words name another role than back end: whose pay is not shown, and the nearest there is of it. */
export const otherRolePay = (
  { role, knownRole = '' }: Said,
  country: string | undefined,
  knowledge: Knowledge,
): Preface | undefined => {
  const known = knowledge.roles.get(knownRole);
  const name = known ? `${lowerFirst(known.about.name)}s` : role;
  if (name === undefined) return undefined;
  const rows = newestOfficial(knowledge, known?.salary ?? []).flatMap((file) =>
    file.rows.map((row) => ({ file, row })),
  );
  const [nearest] = rows.filter(({ row }) => row.country === (country ?? 'US') && row.p50 !== null);
  if (!nearest) return { text: `I hold no pay for ${name}: what follows is back-end pay.`, figures: [] };
  const { file, row } = nearest;
  const group = lowerFirst(row.title.replace(`, ${countryName(row.country)}`, ''));
  return {
    text: `I hold no pay for ${name} alone. The official group nearest to them, ${group} in ${inCountry(row.country)}, has a median of ${money(row.p50 ?? 0)} a year (${knowledge.sources.get(file.source)?.label ?? file.source}, wages only). What follows is back-end pay.`,
    figures: figuresOf(nearest, [row.p50]),
    sources: [file.source],
  };
};
