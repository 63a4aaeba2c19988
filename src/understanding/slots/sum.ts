import type { Intent, Sum } from '../../core/intent.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Amount, isCount, readAmount } from './amount.ts';
import { currencyAt, currencyIn, signBeside, signsIn, toCurrency } from './currency.ts';

/** A question about pay with the sum it names: `60k in germany`, `4.200 euro a month`, `in zloty?`. */
export const withSum = (intent: Intent, text: string, tokens: readonly Token[]): Intent => {
  if (!intent.topic.startsWith('salary.')) return intent;
  const { country } = intent.slots;
  const sum = readSum(text, tokens, typeof country === 'string' ? country : undefined);
  return sum === undefined ? intent : { ...intent, sum };
};

/**
 * The amount of money that is asked about, with another set beside it ("120k or 135k"), else the currency alone: not what
 * was earned before, and of two currencies US dollars, which figures are held in. A dollar is that of the country where it
 * has one.
 */
export const readSum = (text: string, tokens: readonly Token[], country?: string): Sum | undefined => {
  const signs = signsIn(text);
  const all = readAll(text, tokens, signs, country);
  const told = all.filter(({ at }) => !isFormer(tokens, at));
  const [first, second] = told.length > 0 ? told : all;
  if (first === undefined) {
    const named = currencyIn(tokens) ?? signs[0];
    return named === undefined ? undefined : { ...toCurrency(named, tokens, country), per: 'year' };
  }
  const isConverted = second?.sum.currency === 'USD' && first.sum.currency !== 'USD';
  if (isConverted) return second.sum;
  return second && isRival(first.sum, second.sum) ? { ...first.sum, rival: second.sum.amount } : first.sum;
};

type Found = { readonly at: number; readonly sum: Sum & { readonly amount: number } };

const readAll = (
  text: string,
  tokens: readonly Token[],
  signs: readonly string[],
  country: string | undefined,
): readonly Found[] => {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const amount = readAmount(tokens, at);
    const sum = amount && toSum(text, tokens, { at, amount, signs, country });
    if (sum) found.push({ at, sum });
    at = amount?.to ?? at + 1;
  }
  return found;
};

type Met = {
  readonly at: number;
  readonly amount: Amount;
  readonly signs: readonly string[];
  readonly country: string | undefined;
};

const toSum = (
  text: string,
  tokens: readonly Token[],
  { at, amount, signs, country }: Met,
): Found['sum'] | undefined => {
  const { value, to, scaled } = amount;
  if (isCount(tokens, to)) return undefined;
  const near = currencyAt(tokens, at - 1) ?? currencyAt(tokens, to) ?? signBeside(text, tokens[at], signs);
  const span = spanAfter(tokens, to);
  const isMoney = scaled || near !== undefined || span !== undefined || value >= PLAINLY;
  if (!isMoney || value < LEAST[span ?? 'year']) return undefined;
  const named = near ?? currencyIn(tokens) ?? signs[0] ?? amount.currency;
  return { amount: value, ...toCurrency(named, tokens, country), per: span ?? (value < PLAINLY ? 'month' : 'year') };
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
  one.per === other.per &&
  one.currency === other.currency &&
  other.amount !== one.amount &&
  Math.max(one.amount, other.amount) < MOST_APART * Math.min(one.amount, other.amount);

/** Smaller numbers are hours, years or people. */
const LEAST: Readonly<Record<Sum['per'], number>> = { year: 200, month: 200, week: 100, day: 40, hour: 5 };
/** From here on a bare number is pay, and below it pay of a month. */
const PLAINLY = 10_000;

/** What the amount is paid for: `a month`, `/mo`, `monthly`, `per year`, `an hour`. */
const spanAfter = (tokens: readonly Token[], at: number): Sum['per'] | undefined => {
  for (const [index, { word, gap }] of tokens.slice(at, at + FAR).entries()) {
    const isSaid = WHOLE.has(word) || gap === '/' || PER.has(tokens[at + index - 1]?.word ?? '');
    const span = isSaid ? SPANS.get(word) : undefined;
    if (span !== undefined) return span;
  }
  return undefined;
};
/** Words from an amount to what it is paid for: `60k euros gross a year`. */
const FAR = 5;

const PER = wordSet('a an per each every the');
const WHOLE = wordSet('monthly yearly annually pm pa pcm annum hourly daily weekly ph');
const SPANS: ReadonlyMap<string, Sum['per']> = new Map(
  Object.entries({
    year: 'year annum yearly annually pa',
    month: 'month mo mth monthly pm pcm',
    week: 'week weekly',
    day: 'day daily',
    hour: 'hour hourly hr ph',
  } satisfies Record<Sum['per'], string>).flatMap(([per, words]) =>
    [...wordSet(words)].map((word) => [word, per as Sum['per']] as const),
  ),
);
