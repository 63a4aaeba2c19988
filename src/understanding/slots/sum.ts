import { inYear } from '../../core/in-year.ts';
import { type Slots, type Sum, toList } from '../../core/intent.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Amount, isCount, readAmount } from './amount.ts';
import { currencyAt, currencyIn, currencyWanted, signBeside, signsIn, toCurrency } from './currency.ts';
import { isDigits } from './number.ts';
import { isPart } from './pay-part.ts';
import { isOfWorkWeek, readTerms } from './sum-terms.ts';

/**
 * The amount of money that is asked about, with another set beside it ("120k or 135k", "54k in berlin or 42k in warsaw"),
 * else the currency alone: not what was earned before, nor a part of pay, and of two currencies US dollars, which figures
 * are held in. A dollar is that of the country where it has one.
 */
export const readSum = (text: string, tokens: readonly Token[], country?: Slots['country']): Sum | undefined => {
  const signs = signsIn(text);
  const all = readAll(text, tokens, signs, toList(country));
  const wages = all.filter(({ at, to }) => !isPart(tokens, at, to) && !isFormer(tokens, at));
  const [first, second] = wages.length > 0 ? wages : all.filter(({ at, to }) => !isPart(tokens, at, to));
  if (first === undefined) {
    const named = all.length > 0 ? undefined : (currencyWanted(tokens) ?? signs[0] ?? rupeesIn(tokens));
    return named === undefined ? undefined : { ...toCurrency(named, tokens, toList(country)[0]), per: 'year' };
  }
  if (second === undefined) return toAlone(first.sum);
  if (second.sum.country !== undefined) return { ...first.sum, rival: second.sum };
  if (second.sum.currency === 'USD' && first.sum.currency !== 'USD') return second.sum;
  return isRival(first.sum, second.sum) ? { ...first.sum, rival: second.sum } : first.sum;
};

/** `in lakhs please`, `how many crores is that?` */
const rupeesIn = (tokens: readonly Token[]): string | undefined =>
  tokens.some(({ word }) => COUNTING_RUPEES.has(word)) ? 'rupees' : undefined;
const COUNTING_RUPEES = wordSet('lakh lakhs lac lacs lpa crore crores');

type Found = { readonly at: number; readonly to: number; readonly sum: Sum & { readonly amount: number } };

/** One sum alone is paid wherever the question is about. */
const toAlone = ({ country: _, ...sum }: Found['sum']): Sum => sum;

/** Of as many amounts as there are countries each is paid in one, in the order they are said in. */
const readAll = (
  text: string,
  tokens: readonly Token[],
  signs: readonly string[],
  countries: readonly string[],
): readonly Found[] => {
  const elsewhere = currencyIn(tokens) ?? signs[0];
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const amount = readAmount(tokens, at);
    const country = countries.length > 1 ? countries[found.length] : undefined;
    const far = country === undefined ? elsewhere : undefined;
    const sum = amount && toSum(text, tokens, { at, amount, signs, far, country: country ?? countries[0] });
    if (sum) found.push({ at, to: amount.to, sum: { ...sum, ...(country && { country }) } });
    at = amount?.to ?? at + 1;
  }
  const isOfWeek = isOfWorkWeek(tokens);
  return found.map((one, place) => ({
    ...one,
    sum: { ...one.sum, ...readTerms(tokens.slice(one.to, found[place + 1]?.at), isOfWeek) },
  }));
};

type Met = {
  readonly at: number;
  readonly amount: Amount;
  readonly signs: readonly string[];
  /** The currency named elsewhere. */
  readonly far: string | undefined;
  readonly country: string | undefined;
};

const toSum = (
  text: string,
  tokens: readonly Token[],
  { at, amount, signs, far, country }: Met,
): Found['sum'] | undefined => {
  const { value, to, scaled } = amount;
  if (isCount(tokens, to)) return undefined;
  const near = currencyAt(tokens, at - 1) ?? currencyAt(tokens, to) ?? signBeside(text, tokens[at], signs);
  const span = spanAfter(tokens, to) ?? (scaled || value >= PLAINLY ? undefined : spanOfRate(tokens, at, to));
  const isMoney = scaled || near !== undefined || span !== undefined || value >= PLAINLY;
  if (!isMoney || value < LEAST[span ?? 'year']) return undefined;
  const named = toCurrency(near ?? amount.currency ?? far, tokens, country);
  const [monthly, guessed] = MONTHLY.get(named.currency ?? '') ?? [PLAINLY, SURELY];
  return {
    amount: value,
    ...named,
    per: span ?? (value < monthly ? 'month' : 'year'),
    ...(isNet(tokens, at, to) && { net: true }),
    ...(span === undefined && value >= monthly && value < guessed && { guessed: true }),
  };
};

/** `I was on 210k`, `from 60k` */
const isFormer = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ word, sentence }) => FORMER.has(word) && sentence === tokens[at]?.sentence);
const FORMER = wordSet('was were used previously before from earned made');

const MOST_APART = 2.5;

/** Two wages set beside each other, and not one with its bonus. */
const isRival = (one: Found['sum'], other: Found['sum']): boolean =>
  one.currency === other.currency &&
  inYear(other) !== inYear(one) &&
  Math.max(inYear(one), inYear(other)) < MOST_APART * Math.min(inYear(one), inYear(other));

/** `4200 netto a month`, `70k after tax`, `net 3.1k`; `net + VAT` is what an invoice is before every tax. */
const isNet = (tokens: readonly Token[], at: number, to: number): boolean => {
  const behind = tokens.slice(to, to + FAR);
  if (behind.some(({ word }) => word === 'vat')) return false;
  return (
    NET.has(tokens[at - 1]?.word ?? '') ||
    behind.some(({ word }, place) => NET.has(word) || (word === 'tax' && behind[place - 1]?.word === 'after'))
  );
};
const NET = wordSet('net netto');

/** Smaller numbers are hours, years or people. */
const LEAST: Readonly<Record<Sum['per'], number>> = { year: 200, month: 200, week: 100, day: 40, hour: 5 };
/** From here on a bare number is pay, and below it pay of a month. */
const PLAINLY = 10_000;
/** Below this pay of a year may as well be that of a month. */
const SURELY = 30_000;
/** The same two bounds where pay is told by the month: the first is about a year of the minimum wage of 2025. */
const MONTHLY: ReadonlyMap<string, readonly [monthly: number, guessed: number]> = new Map([
  ['PLN', [50_000, 60_000]],
  ['CZK', [200_000, 300_000]],
  ['UAH', [90_000, 150_000]],
  ['RON', [45_000, 60_000]],
  ['INR', [60_000, 120_000]],
]);

/** What the amount is paid for: `a month`, `/mo`, `monthly`, `per year`, `an hour`. */
const spanAfter = (tokens: readonly Token[], at: number): Sum['per'] | undefined => {
  for (const [index, { word, gap }] of tokens.slice(at, at + FAR).entries()) {
    if (isDigits(word) || word === 'or') return undefined;
    const isSaid = WHOLE.has(word) || gap === '/' || PER.has(tokens[at + index - 1]?.word ?? '');
    const span = isSaid ? SPANS.get(word) : undefined;
    if (span !== undefined) return span;
  }
  return undefined;
};

/** What is said to be paid for, wherever it stands: `per month`, `yearly`; not the `30 days of holiday` beside it. */
export const readSpan = (tokens: readonly Token[]): Sum['per'] | undefined =>
  tokens.flatMap((_, at) => spanAfter(tokens.slice(0, at + 1), at) ?? []).at(0);

/** `day rate 450 gbp`, `a daily rate of 500`, `550 day rate` */
const spanOfRate = (tokens: readonly Token[], at: number, to: number): Sum['per'] | undefined => {
  const near = tokens
    .slice(Math.max(0, at - FAR), to + FAR)
    .filter(({ sentence }) => sentence === tokens[at]?.sentence);
  const rate = near.findIndex(({ word }) => word === 'rate' || word === 'rates');
  return SPANS.get(near[rate - 1]?.word ?? '');
};

/** Words from an amount to what it is paid for: `60k euros gross a year`. */
const FAR = 5;

const PER = wordSet('a an per each every the por al pro');
const WHOLE = wordSet('monthly yearly annually pm pa pcm annum hourly daily weekly ph');
const SPANS: ReadonlyMap<string, Sum['per']> = new Map(
  Object.entries({
    year: 'year annum yearly annually pa ano jahr',
    month: 'month mo mth monthly pm pcm mes monat',
    week: 'week weekly',
    day: 'day daily',
    hour: 'hour hourly hr ph',
  } satisfies Record<Sum['per'], string>).flatMap(([per, words]) =>
    [...wordSet(words)].map((word) => [word, per as Sum['per']] as const),
  ),
);
