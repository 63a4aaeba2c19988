import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { ORDINALS } from './ordinals.ts';

/** Which of `count` offers is chosen, from 0: `2`, `the second one`, `option b`, `the last of those`. */
export const readPick = (words: readonly Token[], count: number): number | undefined => {
  if (count === 0 || words.length > 8 || isAnyOne(words) || isPutRight(words)) return undefined;
  if (words.at(-1)?.word === 'a') return isLetter(words) ? 0 : undefined;
  let picked: number | undefined;
  for (const [at, { word }] of words.entries()) {
    const index = indexOf(word, words[at + 1]?.word ?? '', count);
    if (index !== undefined) {
      if (picked !== undefined && word !== 'one') return undefined;
      picked ??= index;
    } else if (!AROUND.has(word)) return undefined;
  }
  return picked !== undefined && picked >= 0 && picked < count ? picked : undefined;
};

/** `a`, `option a` is the first of the letters. */
const isLetter = (words: readonly Token[]): boolean =>
  words.length === 1 || (words.length <= MOST_BEFORE && LETTERED.has(words.at(-2)?.word ?? ''));
const MOST_BEFORE = 4;
const LETTERED = wordSet('option choice answer take pick choose letter');

/** `give me one` leaves open which. */
const isAnyOne = (words: readonly Token[]): boolean =>
  words.at(-1)?.word === 'one' && (words.at(-2)?.word === 'me' || words.at(-2)?.word === 'us');

/** `nice one`, `great one` praises. */
export const isPraise = ([first, second, third]: readonly Token[]): boolean =>
  PRAISES.has(first?.word ?? '') && second?.word === 'one' && second.gap === ' ' && third === undefined;
const PRAISES = wordSet('nice good great cool');

/** `no, 3` puts right what was said before; `no. 3` picks. */
const isPutRight = ([first, second]: readonly Token[]): boolean => first?.word === 'no' && second?.gap === ',';

const indexOf = (word: string, next: string, count: number): number | undefined => {
  if (word === 'middle') return count % 2 === 1 ? (count - 1) / 2 : undefined;
  if (word === 'one' && AROUND.has(next) && next !== '') return undefined;
  const place = ORDINALS.get(word) ?? LABELS.get(word);
  if (place !== undefined) return place < 0 ? count + place : place;
  const digit = word.length <= 2 ? Number(word) : Number.NaN;
  return Number.isInteger(digit) && digit >= 1 ? digit - 1 : undefined;
};

/** What offers are called besides: `two`, `option b`, `the top one`. */
const LABELS: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((word, at) => [word, at] as const),
  ...[...'bcdefgh'].map((letter, at) => [letter, at + 1] as const),
  ['top', 0],
  ['bottom', -1],
]);
const AROUND = wordSet(
  'the one ones of those these them option number choice no nr st nd rd th please answer pick choose take i will would like want go with for let us me do a about tell that item from list is it to you mentioned said and question suggestion thing offer offered show give what open select start begin explain',
);
