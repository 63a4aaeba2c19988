import { remembered } from '../../words/remembered.ts';
import type { Sparse } from '../arithmetic/rows.ts';
import {
  hashGroupNeighbours,
  hashGroups,
  hashNeighbours,
  hashPairs,
  hashPieces,
  hashStem,
  MOST_WORDS,
} from './features.ts';
import { createFindId, type FindId } from './find-id.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A message as numbers, twice over. The arrays are used again for the next message: `copyOf` keeps one. */
export type MessageVectors = {
  /** All its features together: pieces as one vector of length one, words and pairs as another. */
  readonly bag: Sparse;
  /** Its features word by word: those of word i end at `ends[i]`. */
  readonly words: Sparse;
  readonly ends: Int32Array;
  /** Share of its words whose stem was never met, 0 to 1. */
  readonly unknown: number;
};

export const copyOf = ({ bag, words, ends, unknown }: MessageVectors): MessageVectors => ({
  bag: { ids: bag.ids.slice(), values: bag.values.slice() },
  words: { ids: words.ids.slice(), values: words.values.slice() },
  ends: ends.slice(),
  unknown,
});

export type ToVectors = (words: readonly string[]) => MessageVectors;

/** Features of one message beyond this many are left out. */
export const MOST_FEATURES = 4_096;

export const createToVectors = (vocabulary: Vocabulary): ToVectors => {
  const find = createFindId(vocabulary.hashes);
  const readWord = createReadWord(vocabulary, find);
  const { wordsFrom, pairsFrom, hashes, idf } = vocabulary;
  const bag = createCollector(idf);
  const toWordVectors = createToWordVectors(idf);
  return (message) => {
    const words = message.slice(0, MOST_WORDS).map(readWord);
    const stems = words.map((word) => word.hash);
    const near = hashNeighbours(stems).map((hash) => find(hash, wordsFrom, pairsFrom));
    const nearGroups = hashGroupNeighbours(
      stems,
      words.map((word) => word.groupHashes),
    ).map((hashes) => hashes.map((hash) => find(hash, wordsFrom, pairsFrom)));
    bag.clear();
    for (const word of words) bag.addAll(word.pieces);
    bag.closeBlock();
    for (const word of words) bag.add(word.stem);
    for (const word of words) bag.addAll(word.groups);
    bag.addAll(near);
    for (const ids of nearGroups) bag.addAll(ids);
    for (const hash of hashPairs(stems)) bag.add(find(hash, pairsFrom, hashes.length));
    bag.closeBlock();
    const unknown = words.filter((word) => word.stem < 0).length / Math.max(1, words.length);
    return { bag: bag.take(), ...toWordVectors(words, near, nearGroups), unknown };
  };
};

type Word = {
  readonly hash: number;
  /** Id of the stem, or -1. */
  readonly stem: number;
  readonly groupHashes: readonly number[];
  /** Ids of the groups of words alike in meaning, -1 for those never met. */
  readonly groups: readonly number[];
  /** Ids of the pieces known, repeats included, and their weights of length one in all. */
  readonly pieces: readonly number[];
  readonly pieceWeights: readonly number[];
};

const REMEMBERED = 20_000;

const createReadWord = ({ idf, wordsFrom, pairsFrom }: Vocabulary, find: FindId): ((word: string) => Word) =>
  remembered((word) => {
    const hash = hashStem(word);
    const pieces = hashPieces(word)
      .map((piece) => find(piece, 0, wordsFrom))
      .filter((id) => id >= 0);
    const groupHashes = hashGroups(word);
    const groups = groupHashes.map((group) => find(group, wordsFrom, pairsFrom));
    return {
      hash,
      groupHashes,
      stem: find(hash, wordsFrom, pairsFrom),
      groups,
      pieces,
      pieceWeights: toUnit(pieces, idf),
    };
  }, REMEMBERED);

const toUnit = (ids: readonly number[], idf: Float32Array): readonly number[] => {
  const squares = ids.reduce((sum, id) => sum + (idf[id] as number) ** 2, 0);
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return ids.map((id) => (idf[id] as number) * scale);
};

/** Gathers ids block by block; each block gets tf-idf weights, counts by their logarithm, and length one. */
const createCollector = (idf: Float32Array) => {
  const times = new Uint16Array(idf.length);
  const ids = new Int32Array(MOST_FEATURES);
  const values = new Float32Array(MOST_FEATURES);
  let count = 0;
  let closed = 0;
  const add = (id: number): void => {
    if (id < 0) return;
    const met = times[id] as number;
    if (met === 0) {
      if (count === MOST_FEATURES) return;
      ids[count++] = id;
    }
    times[id] = met + 1;
  };
  return {
    add,
    addAll: (all: readonly number[]): void => {
      for (let i = 0; i < all.length; i++) add(all[i] as number);
    },
    clear: (): void => {
      count = 0;
      closed = 0;
    },
    closeBlock: (): void => {
      let squares = 0;
      for (let k = closed; k < count; k++) {
        const id = ids[k] as number;
        const met = times[id] as number;
        const value = (met === 1 ? 1 : 1 + Math.log(met)) * (idf[id] as number);
        times[id] = 0;
        values[k] = value;
        squares += value * value;
      }
      const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
      for (let k = closed; k < count; k++) values[k] = (values[k] as number) * scale;
      closed = count;
    },
    take: (): Sparse => ({ ids: ids.subarray(0, count), values: values.subarray(0, count) }),
  };
};

/** Of each word: its stem, groups and both neighbourhoods, then its pieces, each of the two of length one. */
const createToWordVectors = (idf: Float32Array) => {
  const ids = new Int32Array(MOST_FEATURES);
  const values = new Float32Array(MOST_FEATURES);
  const ends = new Int32Array(MOST_WORDS);
  return (
    words: readonly Word[],
    near: readonly number[],
    nearGroups: readonly (readonly number[])[],
  ): Pick<MessageVectors, 'words' | 'ends'> => {
    let count = 0;
    const add = (id: number, value: number): void => {
      if (id < 0 || count === MOST_FEATURES) return;
      ids[count] = id;
      values[count++] = value;
    };
    words.forEach(({ stem, groups, pieces, pieceWeights }, w) => {
      const from = count;
      for (const id of [stem, near[w] as number, near[w + 1] as number, ...groups]) add(id, idf[id] as number);
      for (const id of nearGroups[w] ?? []) add(id, idf[id] as number);
      scaleToUnit(values, from, count);
      for (let k = 0; k < pieces.length; k++) add(pieces[k] as number, pieceWeights[k] as number);
      ends[w] = count;
    });
    const vector = { ids: ids.subarray(0, count), values: values.subarray(0, count) };
    return { words: vector, ends: ends.subarray(0, words.length) };
  };
};

const scaleToUnit = (values: Float32Array, from: number, to: number): void => {
  let squares = 0;
  for (let k = from; k < to; k++) squares += (values[k] as number) ** 2;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let k = from; k < to; k++) values[k] = (values[k] as number) * scale;
};
