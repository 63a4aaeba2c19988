import type { Sum } from '../../core/intent.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { BESIDE_AMOUNTS, CURRENCIES, DOLLAR, SIGNS } from './currency-names.ts';

/** The first currency named in full. */
export const currencyIn = (tokens: readonly Token[]): string | undefined => {
  for (const { word } of tokens) if (CURRENCIES.has(word)) return CURRENCIES.get(word);
  return undefined;
};

/** Of the currencies named in full, without an amount, the one that is wanted: `that is usd? in zloty please`; not `dollars or euros?`. */
export const currencyWanted = (tokens: readonly Token[]): string | undefined => {
  const named = tokens.flatMap(({ word }) => CURRENCIES.get(word) ?? []);
  const isChoice = tokens.some(({ word }) => word === 'or');
  return (isChoice ? undefined : named.find((currency) => currency !== 'USD' && currency !== DOLLAR)) ?? named[0];
};

/** The currency named at a token beside an amount. */
export const currencyAt = (tokens: readonly Token[], at: number): string | undefined => {
  const word = tokens[at]?.word ?? '';
  if (ADJECTIVES.has(word)) return CURRENCIES.get(tokens[at + 1]?.word ?? '');
  return CURRENCIES.get(word) ?? BESIDE_AMOUNTS.get(word);
};

export const signsIn = (text: string): readonly string[] => [...text].flatMap((sign) => SIGNS.get(sign) ?? []);

/** Of the signs of a text the one that stands at an amount. */
export const signBeside = (text: string, token: Token | undefined, signs: readonly string[]): string | undefined => {
  if (signs.length === 0 || token === undefined) return undefined;
  const at = text.indexOf(token.raw);
  const around = [
    ...text.slice(Math.max(0, at - 2), at),
    ...text.slice(at + token.raw.length, at + token.raw.length + 3),
  ];
  return around.flatMap((sign) => SIGNS.get(sign) ?? [])[0];
};

/** A dollar is that of the words before it, else of the country, else American. */
export const toCurrency = (
  named: string | undefined,
  tokens: readonly Token[],
  country: string | undefined,
): Pick<Sum, 'currency'> => {
  if (named === undefined) return {};
  if (named !== DOLLAR) return { currency: named };
  const before = tokens.findIndex(({ word }) => word === 'dollar' || word === 'dollars') - 1;
  return { currency: DOLLARS.get(tokens[before]?.word ?? '') ?? DOLLARS.get(country ?? '') ?? 'USD' };
};

/** What stands before "dollars", and countries with a dollar of their own. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['CA', 'CAD'],
  ['australian', 'AUD'],
  ['AU', 'AUD'],
  ['singapore', 'SGD'],
  ['SG', 'SGD'],
  ['kong', 'HKD'],
  ['HK', 'HKD'],
  ['zealand', 'NZD'],
  ['NZ', 'NZD'],
]);
const ADJECTIVES = wordSet('us american canadian australian singapore');
