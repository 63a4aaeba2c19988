import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { isNumberWord, toNumber } from './number.ts';

export type Amount = {
  readonly value: number;
  /** The token behind it. */
  readonly to: number;
  /** `k`, `grand`, `lakh`: it says itself that it is money. */
  readonly scaled: boolean;
  readonly currency?: string;
};

/** `60k`, `48,000`, `60.000`, `48 000`, `60-70k`: the lower end where it is a range. */
export const readAmount = (tokens: readonly Token[], at: number): Amount | undefined => {
  const number = readWhole(tokens, at);
  if (number === undefined) return undefined;
  const end = readRangeEnd(tokens, number.to);
  const scale = SCALES.get(tokens[end]?.word ?? '');
  if (scale === undefined) return { ...number, scaled: false };
  const isIndian = scale >= LAKH && scale !== MILLION;
  return { value: number.value * scale, to: end + 1, scaled: true, ...(isIndian && { currency: 'rupees' }) };
};

const readWhole = (
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | undefined => {
  const { word = '', raw = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (!isDigit(word)) return undefined;
  if (word.length <= 3 && next?.gap === ' ' && next.word.length === 3 && isDigit(next.word))
    return { value: Number(word + next.word), to: at + 2 };
  const value = isGrouped(raw) ? Number(raw.replaceAll('.', '')) : Number(word);
  return Number.isFinite(value) ? { value, to: at + 1 } : undefined;
};

const isDigit = (word: string): boolean => word >= '0' && word < ':';

/** `60.000` is sixty thousand: no pay is given to a thousandth. */
const isGrouped = (raw: string): boolean =>
  raw
    .split('.')
    .slice(1)
    .some((group) => group.length === 3);

const readRangeEnd = (tokens: readonly Token[], at: number): number => {
  const joint = tokens[at];
  if (joint === undefined) return at;
  if (joint.gap === '-' && isNumberWord(joint.word)) return at + 1;
  return joint.word === 'to' && toNumber(tokens[at + 1]?.word ?? '') !== undefined ? at + 2 : at;
};

const LAKH = 100_000;
const MILLION = 1_000_000;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1_000],
  ['grand', 1_000],
  ['thousand', 1_000],
  ['mil', 1_000],
  ['lakh', LAKH],
  ['lakhs', LAKH],
  ['lac', LAKH],
  ['lacs', LAKH],
  ['lpa', LAKH],
  ['crore', 100 * LAKH],
  ['crores', 100 * LAKH],
  ['million', MILLION],
  ['mio', MILLION],
]);

/** `200 hours`, `10000 users`. */
export const isCount = (tokens: readonly Token[], at: number): boolean => COUNTED.has(tokens[at]?.word ?? '');
const COUNTED = wordSet(
  'hours hour years year days weeks months users people requests lines developers engineers employees',
);
