import { stem } from 'porter2';
import { hashPair, hashRuns, hashText } from './hash.ts';

/** Kinds of evidence, each weighed apart: words with their neighbours, and pieces of words. */
export const BLOCKS = 2;

/** Reads the hashed features of a list of words, one list for each block. The lists are reused by the next call. */
export type FeatureReader = (words: readonly string[]) => readonly (readonly number[])[];

/** Pairs are drawn among this many words at most, so that the work stays linear. */
const MOST_PAIRED = 14;
const MOST_WORDS = 64;

export const createFeatureReader = (): FeatureReader => {
  const readWord = createWordReader();
  const blocks: [number[], number[]] = [[], []];
  return (words) => {
    const [whole, pieces] = blocks;
    whole.length = 0;
    pieces.length = 0;
    const read = words.slice(0, MOST_WORDS).map(readWord);
    const stems = read.map((word) => word.stem);
    for (const word of read) for (const piece of word.pieces) pieces.push(piece);
    whole.push(...stems);
    addNeighbours(stems, whole);
    addPairs(stems.slice(0, MOST_PAIRED), whole);
    return blocks;
  };
};

type WordFeatures = { readonly stem: number; readonly pieces: readonly number[] };

const REMEMBERED = 20_000;

/** What one word gives; common words are met again and again, so they are kept. */
const createWordReader = (): ((word: string) => WordFeatures) => {
  const known = new Map<string, WordFeatures>();
  return (word) => {
    const met = known.get(word);
    if (met) return met;
    const pieces: number[] = [];
    hashRuns(`\u0001${word}\u0002`, 2, 4, pieces);
    const read = { stem: hashText(stem(word), 1), pieces };
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, read);
    return read;
  };
};

const START = 0x1234567;
const END = 0x7654321;

const addNeighbours = (stems: readonly number[], into: number[]): void => {
  if (stems.length === 0) return;
  let before = START;
  for (const each of stems) {
    into.push(hashPair(before, each, 2));
    before = each;
  }
  into.push(hashPair(before, END, 2));
};

/** Any two words of a message, whatever their order. */
const addPairs = (stems: readonly number[], into: number[]): void => {
  for (let i = 0; i < stems.length; i++) {
    for (let j = i + 1; j < stems.length; j++) {
      const [a, b] = [stems[i] as number, stems[j] as number];
      into.push(a < b ? hashPair(a, b, 3) : hashPair(b, a, 3));
    }
  }
};
