import type { Knowledge } from '../../../knowledge/schema.ts';
import type { Slots, Sum } from '../../intent.ts';
import { type PayRow, yearsAsked } from '../../pay.ts';
import { inCountry, LEVEL_NAMES, money, moneyRange, number } from '../../wording.ts';
import { figuresOf, isEverybody, type PayGroup, surveyRows } from './find-pay.ts';
import type { Preface } from './preface.ts';
import { whose } from './table.ts';
import { lowToHigh, surveyLabel } from './words.ts';

/** Where no country was named, that of the currency: its code begins with the country's. Euros and dollars have none. */
export const withCountryOf = (slots: Slots, { currency }: Sum): Slots => {
  const isOfOne = currency?.length === 3 && currency !== 'EUR' && currency !== 'USD';
  return slots.country === undefined && isOfOne ? { ...slots, country: currency.slice(0, 2) } : slots;
};

/** A sum of nobody knows where, unless it is said to be dollars: set beside the pay of one country it would mislead. */
export const isOfManyCountries = ({ country }: Slots, { amount, currency }: Sum): boolean =>
  country === undefined && amount !== undefined && currency !== 'USD';

/** How a sum stands to what was reported; what is not in US dollars, what to compare it with once it is. */
export const judge = (sum: Sum, group: PayGroup, knowledge: Knowledge): Preface | undefined => {
  const rows = surveyRows(group, knowledge).filter(({ row }) => row.p50 !== null);
  const isInDollars = sum.currency === undefined ? group.question.country === 'US' : sum.currency === 'USD';
  if (!rows.length) return undefined;
  if (!isInDollars) return toConvert(sum, group, rows, surveyLabel(rows, knowledge));
  if (sum.amount === undefined) return undefined;
  const amounts = [sum.amount, ...(sum.rival === undefined ? [] : [sum.rival])];
  const stands = amounts.map((amount) => ({ ...standing(inYear({ ...sum, amount }), rows), amount }));
  const whole = stands
    .map(({ text, amount }) => `${inWords({ ...sum, amount }, 'dollars')} ${text}`)
    .join('; ')
    .concat(` (${surveyLabel(rows, knowledge)}, before tax, bonus included).`);
  const figures = stands.flatMap((each) => each.figures);
  return { text: [whole, ofEverybody(group, rows)].filter(Boolean).join(' '), figures };
};

const toConvert = (sum: Sum, group: PayGroup, rows: readonly PayRow[], label: string): Preface => {
  const medians = rows.flatMap(({ row }) => row.p50 ?? []);
  const [only] = rows.length === 1 ? rows : [];
  const range = only?.row.p10 && only.row.p90 ? `; 80% reported ${moneyRange(only.row.p10, only.row.p90, false)}` : '';
  const reported = `${medians.length > 1 ? 'medians' : 'median'} of ${lowToHigh(medians)} a year${range} (${label})`;
  const where = inCountry(group.question.country);
  const text =
    sum.amount === undefined
      ? `I can’t put it in ${sum.currency}: my figures for ${where} are in US dollars, and I hold no exchange rate. What to convert: the ${reported}.`
      : `My figures for ${where} are in US dollars, and I hold no exchange rate. Turn ${inWords(sum, sum.currency ?? '')} into dollars, before tax and with any bonus, and set it against the ${reported}.`;
  return {
    text: [text, ofEverybody(group, rows)].filter(Boolean).join(' '),
    figures: rows.flatMap((found) => figuresOf(found, [found.row.p50, found.row.p10, found.row.p90])),
  };
};

/** "48,000 EUR a year", "15,000 PLN a month (180,000 a year)", "45 dollars an hour (93,600 a year at 40 hours a week)" */
const inWords = (sum: Sum, unit: string): string =>
  [
    number(sum.amount ?? 0),
    unit,
    `${sum.per === 'hour' ? 'an' : 'a'} ${sum.per}`,
    sum.per === 'year' ? '' : `(${number(inYear(sum))} a year${sum.per === 'hour' ? ' at 40 hours a week' : ''})`,
  ]
    .filter(Boolean)
    .join(' ');

const inYear = ({ amount = 0, per }: Sum): number => Math.round(amount * A_YEAR[per]);

/** How often a wage is paid in a year: twelve months, 52 weeks of five days and forty hours. */
const A_YEAR: Readonly<Record<Sum['per'], number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };

/** Of several bands of years the lowest or the highest, or the two medians the sum lies between. */
const standing = (amount: number, rows: readonly PayRow[]): Preface => {
  const sorted = rows.toSorted((a, b) => (a.row.p50 ?? 0) - (b.row.p50 ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low?.row.p50 || !high?.row.p50) return { text: '', figures: [] };
  if (low === high || amount < low.row.p50) return within(amount, low, low === high ? '' : ` for ${whose(low.row)}`);
  if (amount > high.row.p50) return within(amount, high, ` for ${whose(high.row)}`);
  return {
    text: `lies between the survey’s medians of ${money(low.row.p50)} (${whose(low.row)}) and ${money(high.row.p50)} (${whose(high.row)})`,
    figures: [low, high].flatMap((found) => figuresOf(found, [found.row.p50])),
  };
};

/** Where among the answers of one row: the verdict first, then the numbers it is read from. */
const within = (amount: number, found: PayRow, whom: string): Preface => {
  const { p10, p25, p50, p75, p90 } = found.row;
  const figures = figuresOf(found, [p10, p25, p50, p75, p90]);
  const median = money(p50 ?? 0);
  const share = amount / (p50 || 1);
  const far = [
    p10 !== null && amount < p10 && `is very low: nine in ten reported more than ${money(p10)}`,
    p25 !== null && amount < p25 && `is low: three in four reported more than ${money(p25)}`,
    p90 !== null && amount > p90 && `is very good: nine in ten reported less than ${money(p90)}`,
    p75 !== null && amount > p75 && `is good: three in four reported less than ${money(p75)}`,
  ].find(Boolean);
  if (far) return { text: `${far}, and the survey’s median${whom} is ${median}`, figures };
  const half =
    p25 !== null && p75 !== null
      ? `, ${share < 1 - NEAR ? 'but' : 'and'} inside the middle half of ${moneyRange(p25, p75, false)}`
      : '';
  return { text: `is ${nearness(share)} the survey’s median${whom} of ${median}${half}`, figures };
};

/** A share of the median within which a sum is about as much. */
const NEAR = 0.03;

const nearness = (share: number): string => {
  if (Math.abs(share - 1) <= NEAR) return 'about';
  if (share < 1) return share < 0.9 ? 'under' : 'a little under';
  return share > 1.1 ? 'over' : 'a little over';
};

/** A level's question answered from everybody together is no verdict yet. */
const ofEverybody = ({ question }: PayGroup, rows: readonly PayRow[]): string => {
  if (!yearsAsked(question) || !rows.every(isEverybody)) return '';
  const whom = question.level ? `a ${LEVEL_NAMES[question.level]}` : 'somebody with few years';
  const isLow = question.level === 'entry' || (question.level === undefined && (question.years ?? 0) < 3);
  return `That counts everybody there, whatever their level${isLow ? `: ${whom} mostly gets less` : ''}.`;
};
