import { describe, expect, test } from 'vitest';
import { readCountries } from '../../../src/understanding/slots/where/country.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const countries = (text: string) => readCountries(tokenise(text)).map((hit) => hit.value);

describe('cities, regions and peoples', () => {
  test.each([
    ['ng, mid, what do I get', 'NG'],
    ['swedes danes finns norwegians icelanders', 'SE DK FI NO IS'],
    ['spaniards, turks, greeks, serbs, croats, czechs, slovaks', 'ES TR GR RS HR CZ SK'],
    ['hungarians romanians bulgarians ukrainians estonians latvians lithuanians', 'HU RO BG UA EE LV LT'],
    ['brits scots aussies dutchmen frenchmen irishmen', 'GB GB AU NL FR IE'],
    ['argentines chileans colombians peruvians bolivians uruguayans', 'AR CL CO PE BO UY'],
    ['ghanaians, tanzanians, ugandans, ethiopians, rwandans, zambians', 'GH TZ UG ET RW ZM'],
    ['pakistanis bangladeshis nepalis filipinos indonesians malaysians thais', 'PK BD NP PH ID MY TH'],
    ['israelis saudis emiratis egyptians moroccans tunisians algerians', 'IL SA AE EG MA TN DZ'],
    ['sheffield newcastle nottingham brighton southampton', 'GB GB GB GB GB'],
    ['bremen, dortmund, karlsruhe, bonn, mannheim, hanover', 'DE DE DE DE DE DE'],
    ['rennes strasbourg montpellier', 'FR FR FR'],
    ['szczecin lublin bydgoszcz rzeszow', 'PL PL PL PL'],
    ['zaragoza granada murcia', 'ES ES ES'],
    ['faro aveiro', 'PT PT'],
    ['palermo genoa verona bari', 'IT IT IT IT'],
    ['bergen stavanger turku odense aalborg lund', 'NO NO FI DK DK SE'],
    ['ostrava debrecen szeged brasov sibiu burgas', 'CZ HU HU RO RO BG'],
    ['winnipeg halifax saskatoon alberta', 'CA CA CA CA'],
    ['nashville, orlando, tampa, las vegas, sacramento', 'US US US US US'],
    ['ohio michigan colorado oregon new jersey', 'US US US US US'],
    ['hobart, gold coast, new south wales, queensland', 'AU AU AU AU'],
    ['campinas fortaleza salvador bahia', 'BR BR BR'],
    ['rosario mendoza valparaiso barranquilla queretaro puebla', 'AR AR CL CO MX MX'],
    ['coimbatore indore lucknow kerala chandigarh trivandrum', 'IN IN IN IN IN IN'],
    ['peshawar multan sylhet pokhara kandy', 'PK PK BD NP LK'],
    ['cyberjaya yogyakarta medan phuket danang', 'MY ID ID TH VN'],
    ['sapporo kobe incheon daejeon kaohsiung hsinchu', 'JP JP KR KR TW TW'],
    ['chengdu wuhan nanjing suzhou', 'CN CN CN CN'],
    ['bursa antalya herzliya erbil isfahan', 'TR TR IL IQ IR'],
    ['kano enugu kisumu eldoret arusha zanzibar bulawayo', 'NG NG KE KE TZ TZ ZW'],
    ['stellenbosch port elizabeth sfax oran tangier fez', 'ZA ZA TN DZ MA MA'],
    ['US + CA', 'US CA'],
    ['UK/IE', 'GB IE'],
    ['over here in Leeds', 'GB'],
    ['in the usa or in the czech rep', 'US CZ'],
    ['bosnia and herzegovina', 'BA'],
    ['the dominican republic', 'DO'],
    ['trinidad and tobago', 'TT'],
    ['north macedonia', 'MK'],
    ['papua new guinea', 'PG'],
    ['democratic republic of congo', 'CD'],
    ['cabo verde', 'CV'],
    ['timor leste', 'TL'],
    ['the gambia', 'GM'],
    ['eswatini', 'SZ'],
    ['saint lucia', 'LC'],
    ['myanmar', 'MM'],
    ['the vatican', 'VA'],
    ['palestine', 'PS'],
    ['kosovo', 'XK'],
    ['Côte d’Ivoire', 'CI'],
  ])('%j names %s', (text, codes) => {
    expect(countries(text).join(' ')).toBe(codes);
  });

  test.each([
    'a nice salary',
    'I was reading docs',
    'elixir and phoenix',
    'do they earn enough there, the chile sauce makers',
    'cork board',
    'in split seconds',
    'we use java and php',
    'my mobile app',
    'columbus day',
    'what a georgia font',
    'IT department',
    'IN CASE',
    'a hot pole position',
    'I only have a 4GB laptop',
    '16 GB of memory',
    'do they ask for english',
    'my english is bad',
    'before, it was chinese to me',
  ])('%j names none', (text) => {
    expect(countries(text)).toEqual([]);
  });
});
