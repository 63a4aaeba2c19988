import { BY_EAR } from './by-ear.ts';
import { isEnglish } from './english.ts';
import { remembered } from './remembered.ts';

/** What a speller knows. */
export type Lexicon = {
  /** Words of the examples that are no slips themselves, parted by spaces, the commonest first. */
  readonly words: string;
  /** Hashes of words that are right as they are, though no example has them. */
  readonly english: Int32Array;
};

/** Mends words nobody knows into the word of the examples they are a slip or two away from. */
export type Mend = (words: readonly string[]) => readonly string[];

const SHORTEST = 3;
const LONGEST = 20;
/** Of words this long two slips are mended, of shorter ones one. */
const LONG = 8;
/** Three letters are near to too much: they are mended into one of the commonest words with the same first letter. */
const COMMON = 400;
/** Unknown words looked up in one message: the work is bounded. */
const MOST_LOOKED_UP = 12;
const REMEMBERED = 5_000;

export const createMend = (lexicon: Lexicon): Mend => {
  const { words, english } = lexicon;
  const known = words === '' ? [] : words.split(' ');
  const isKnown = new Set(known);
  const shapes = new Int32Array(known.map(toShape));
  const isFine = (word: string): boolean =>
    word.length < SHORTEST ||
    word.length > LONGEST ||
    isKnown.has(word) ||
    !isLetters(word) ||
    isEnglish(word, english);
  const mend = remembered(
    (word) => BY_EAR.get(word) ?? (isFine(word) ? word : nearest(word, known, shapes)),
    REMEMBERED,
  );
  return (message) => {
    if (message.length <= MOST_LOOKED_UP) return message.map(mend);
    let lookedUp = 0;
    return message.map((word) => {
      if (isKnown.has(word)) return word;
      lookedUp += 1;
      return lookedUp > MOST_LOOKED_UP ? word : mend(word);
    });
  };
};

/** What the examples teach about spelling. Words met once that aren't English are taken for slips. */
export const toLexicon = (messages: readonly (readonly string[])[], english: Int32Array): Lexicon => {
  const counts = new Map<string, number>();
  for (const word of messages.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([word]) => word.length >= SHORTEST && word.length <= LONGEST && isLetters(word))
    .filter(([word, met]) => met > 1 || isEnglish(word, english))
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
    .map(([word]) => word);
  return { words: words.join(' '), english };
};

/** The closest known word, one with the same first letter before another, a common one before a rare one. */
const nearest = (word: string, known: readonly string[], shapes: Int32Array): string => {
  const most = word.length >= LONG ? 2 : 1;
  const shape = toShape(word);
  let best = word;
  let least = most + 1;
  const isShort = word.length === SHORTEST;
  const end = isShort ? Math.min(known.length, COMMON) : known.length;
  for (let i = 0; i < end; i++) {
    if (bits((shapes[i] as number) ^ shape) > most * 2) continue;
    const other = known[i] as string;
    if (Math.abs(other.length - word.length) > most || (isShort && other[0] !== word[0])) continue;
    const slips = countSlips(word, other, most) + (other[0] === word[0] ? 0 : 0.5);
    if (slips >= least) continue;
    least = slips;
    best = other;
  }
  return best;
};

/** Which letters a word has, one bit each: words a slip apart differ in two of them at most. */
const toShape = (word: string): number => {
  let shape = 0;
  for (let i = 0; i < word.length; i++) shape |= 1 << (word.charCodeAt(i) - 97);
  return shape;
};

const bits = (value: number): number => {
  let left = value;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** Letters missing, too many, wrong, or swapped with their neighbour (optimal string alignment); over `most`: more. */
const countSlips = (a: string, b: string, most: number): number => {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (older[j - 2] as number) + 1);
      }
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    older = last;
    last = row;
  }
  return last[b.length] as number;
};

const isLetters = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
};
