import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';

/** A number read from words or digits, and the token after it. */
export type Read = { readonly value: number; readonly to: number };

/** Whether a number begins with this word. */
export const isNumberWord = (word: string): boolean =>
  word === 'half' || word === 'quarter' || LOOSE.has(word) || toNumber(word) !== undefined;

/** `6`, `1.5`, `six`, `a couple of`, `half an`, `one and a half`: a number at this token, where there is one. */
export const readNumber = (tokens: readonly Token[], at: number): Read | undefined => {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.word === 'half') return readHalf(tokens, skip(tokens, at + 1, ARTICLES));
  if (first.word === 'quarter') return { value: 0.25, to: skip(tokens, skip(tokens, at + 1, OF), ARTICLES) };
  const base = readBase(tokens, at);
  if (base !== undefined && tokens[base.to]?.word === 'quarters')
    return { value: base.value / 4, to: skip(tokens, skip(tokens, base.to + 1, OF), ARTICLES) };
  return base === undefined ? undefined : withHalf(tokens, base);
};

/** `half an`, `half a dozen`. */
const readHalf = (tokens: readonly Token[], at: number): Read => {
  const whole = LOOSE.get(tokens[at]?.word ?? '');
  return whole === undefined ? { value: 0.5, to: at } : { value: whole / 2, to: at + 1 };
};

/** The number without its range: `5-7` and `5 to 7` give 5, and the token after the 7. */
export const readRange = (tokens: readonly Token[], at: number): Read | undefined => {
  const low = readNumber(tokens, at);
  if (low === undefined) return undefined;
  const joint = tokens[low.to];
  if (joint === undefined) return low;
  if (joint.gap === '-') {
    const high = readBase(tokens, low.to);
    return high === undefined ? low : { value: low.value, to: high.to };
  }
  const between = joint.word === 'and' && tokens[at - 1]?.word === 'between';
  if (joint.word !== 'to' && joint.word !== 'or' && !between) return low;
  const high = readNumber(tokens, low.to + 1);
  return high === undefined || high.value <= low.value ? low : { value: low.value, to: high.to };
};

/** `and a half`, `and half`, `and a quarter`: what these words add to what was counted before. */
export const readShare = (tokens: readonly Token[], at: number): Read | undefined => {
  if (!AND.has(tokens[at]?.word ?? '')) return undefined;
  const isBare = tokens[at + 1]?.word !== 'a';
  const to = isBare ? at + 2 : at + 3;
  const value = isBare && tokens[to]?.word === 'of' ? undefined : SHARES.get(tokens[to - 1]?.word ?? '');
  return value === undefined ? undefined : { value, to };
};

const AND = wordSet('and n');

/** Whether a word is written in digits, at its start at least. */
export const isDigits = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** Words that are numbers and mostly mean none: `a week`, `that one`. */
export const isArticle = (word: string): boolean => word === 'a' || word === 'an' || word === 'one';

/** Digits or one number word as a number, undefined for any other word. */
export const toNumber = (word: string): number | undefined => {
  const named = WORDS.get(word);
  if (named !== undefined) return named;
  const code = word.charCodeAt(0);
  if (!(code >= 48 && code <= 57) || word.length > 6 || word.includes(':')) return undefined;
  const value = Number(word);
  return Number.isFinite(value) ? value : undefined;
};

const readBase = (tokens: readonly Token[], at: number): Read | undefined => {
  const word = tokens[at]?.word ?? '';
  const value = toNumber(word) ?? LOOSE.get(word);
  if (value === undefined) return undefined;
  const next = tokens[at + 1];
  if (next?.word === 'fraction' || (next?.gap === '/' && value < 100 && value % 10 === 1))
    return readFraction(tokens, at, value);
  if (value >= 20 && value % 10 === 0 && WORDS.has(word)) return readTens(tokens, at, value);
  if (ARTICLES.has(word)) return readArticle(tokens, at);
  if (LOOSE.has(word)) return { value, to: skip(tokens, at + 1, OF) };
  return { value, to: at + 1 };
};

/** `forty five`. */
const readTens = (tokens: readonly Token[], at: number, tens: number): Read => {
  const ones = WORDS.get(tokens[at + 1]?.word ?? '');
  return ones !== undefined && ones > 0 && ones < 10 && !ARTICLES.has(tokens[at + 1]?.word ?? '')
    ? { value: tens + ones, to: at + 2 }
    : { value: tens, to: at + 1 };
};

/** `a couple of`, `a few`, `a half`; a bare article is one. */
const readArticle = (tokens: readonly Token[], at: number): Read => {
  const next = tokens[at + 1]?.word ?? '';
  const loose = LOOSE.get(next);
  if (loose !== undefined) return { value: loose, to: skip(tokens, at + 2, OF) };
  if (next === 'half') return { value: 0.5, to: skip(tokens, at + 2, ARTICLES) };
  return { value: 1, to: at + 1 };
};

/** `1/2`; the sign for it stands right behind its whole number, so that two and a half comes as `21/2`. */
const readFraction = (tokens: readonly Token[], at: number, top: number): Read => {
  const bottomAt = tokens[at + 1]?.word === 'fraction' ? at + 2 : at + 1;
  const bottom = toNumber(tokens[bottomAt]?.word ?? '');
  if (bottom === undefined || bottom === 0 || bottom > 4) return { value: top, to: at + 1 };
  const whole = Math.floor(top / 10);
  return { value: whole + (top - whole * 10) / bottom, to: bottomAt + 1 };
};

/** `one and a half`, `2 1/2`. */
const withHalf = (tokens: readonly Token[], base: Read): Read => {
  const share = readShare(tokens, base.to);
  if (share?.value === 0.5) return { value: base.value + share.value, to: share.to };
  const [one, two] = [tokens[base.to]?.word, tokens[base.to + 1]?.word];
  if (one === '1' && (two === '2' || two === 'fraction') && tokens[base.to + 1]?.gap !== ' ') {
    const part = readFraction(tokens, base.to, 1);
    return { value: base.value + part.value, to: part.to };
  }
  return base;
};

const skip = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): number =>
  words.has(tokens[at]?.word ?? '') ? at + 1 : at;

const ARTICLES = wordSet('a an');
const OF = wordSet('of');
const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
const LOOSE: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['few', 3],
  ['dozen', 12],
]);
const WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['a', 1],
      ['an', 1],
      ['couple', 2],
      ['thirty', 30],
      ['forty', 40],
      ['fourty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['ninety', 90],
    ]),
);
