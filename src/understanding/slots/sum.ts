import type { Intent, Sum } from '../../core/intent.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { isCount, readAmount } from './amount.ts';
import { currencyAt, currencyIn, signBeside, signsIn, toCurrency } from './currency.ts';

/** A question about pay with the sum it names: `60k in germany`, `4.200 euro a month`, `in zloty?`. */
export const withSum = (intent: Intent, text: string, tokens: readonly Token[]): Intent => {
  if (!intent.topic.startsWith('salary.')) return intent;
  const { country } = intent.slots;
  const sum = readSum(text, tokens, typeof country === 'string' ? country : undefined);
  return sum === undefined ? intent : { ...intent, sum };
};

/** The first amount that is one of money, else the currency alone. A dollar is that of the country where it has one. */
export const readSum = (text: string, tokens: readonly Token[], country?: string): Sum | undefined => {
  const signs = signsIn(text);
  for (let at = 0; at < tokens.length; at++) {
    const amount = readAmount(tokens, at);
    if (amount === undefined || amount.value < LEAST || isCount(tokens, amount.to)) continue;
    const near = currencyAt(tokens, at - 1) ?? currencyAt(tokens, amount.to) ?? signBeside(text, tokens[at], signs);
    const span = spanAfter(tokens, amount.to);
    const isMoney = amount.scaled || near !== undefined || span !== undefined || amount.value >= PLAINLY;
    if (!isMoney || span === 'other') continue;
    const named = near ?? currencyIn(tokens) ?? signs[0] ?? amount.currency;
    const per = span ?? (amount.value < PLAINLY ? 'month' : 'year');
    return { amount: amount.value, ...toCurrency(named, tokens, country), per };
  }
  const named = currencyIn(tokens) ?? signs[0];
  return named === undefined ? undefined : { ...toCurrency(named, tokens, country), per: 'year' };
};

/** Smaller numbers are hours, years or people. */
const LEAST = 200;
/** From here on a bare number is pay, and below it pay of a month. */
const PLAINLY = 10_000;

/** What the amount is paid for: `a month`, `/mo`, `monthly`, `per year`; `other` where that is neither. */
const spanAfter = (tokens: readonly Token[], at: number): 'year' | 'month' | 'other' | undefined => {
  for (const [index, { word, gap }] of tokens.slice(at, at + FAR).entries()) {
    const isSaid = WHOLE.has(word) || gap === '/' || PER.has(tokens[at + index - 1]?.word ?? '');
    const span = isSaid ? SPANS.get(word) : undefined;
    if (span !== undefined) return span;
  }
  return undefined;
};
/** Words from an amount to what it is paid for: `60k euros gross a year`. */
const FAR = 5;

const PER = wordSet('a per each every the');
const WHOLE = wordSet('monthly yearly annually pm pa pcm annum hourly daily weekly');
const SPANS: ReadonlyMap<string, 'year' | 'month' | 'other'> = new Map([
  ...[...wordSet('year annum yearly annually pa')].map((word) => [word, 'year'] as const),
  ...[...wordSet('month mo mth monthly pm pcm')].map((word) => [word, 'month'] as const),
  ...[...wordSet('hour hourly day daily week weekly')].map((word) => [word, 'other'] as const),
]);
