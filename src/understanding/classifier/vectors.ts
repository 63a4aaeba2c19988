import { hashGroups, hashNeighbours, hashPairs, hashPieces, hashStem, MOST_WORDS } from './features.ts';
import type { Sparse } from './rows.ts';
import { createFindId, type FindId, type Vocabulary } from './vocabulary.ts';

/** A message as numbers, twice over. */
export type MessageVectors = {
  /** All its features together: pieces as one vector of length one, words and pairs as another. */
  readonly bag: Sparse;
  /** Its features word by word: those of word i end at `ends[i]`. */
  readonly words: Sparse;
  readonly ends: Int32Array;
  /** Share of its words never met in training. */
  readonly unknown: number;
};

export type ToVectors = (words: readonly string[]) => MessageVectors;

/** Features of one message beyond this many are left out. */
export const MOST_FEATURES = 4_096;

export const createToVectors = (vocabulary: Vocabulary): ToVectors => {
  const find = createFindId(vocabulary);
  const readWord = createReadWord(vocabulary, find);
  const times = new Uint16Array(vocabulary.hashes.length);
  const { wordsFrom, pairsFrom, hashes, idf } = vocabulary;
  return (message) => {
    const words = message.slice(0, MOST_WORDS).map(readWord);
    const stems = words.map((word) => word.hash);
    const near = hashNeighbours(stems).map((hash) => find(hash, wordsFrom, pairsFrom));
    const pairs = hashPairs(stems).map((hash) => find(hash, pairsFrom, hashes.length));
    const bag = createCollector(idf, times);
    for (const word of words) bag.addAll(word.pieces);
    bag.closeBlock();
    for (const word of words) bag.add(word.stem);
    for (const word of words) bag.addAll(word.groups);
    bag.addAll(near);
    bag.addAll(pairs);
    bag.closeBlock();
    return { bag: bag.take(), ...toWordVectors(words, near, idf), unknown: shareUnknown(words) };
  };
};

type Word = {
  readonly hash: number;
  /** Id of the stem, or -1. */
  readonly stem: number;
  /** Ids of the groups of words alike in meaning, -1 for those never met. */
  readonly groups: readonly number[];
  /** Ids of the pieces known, repeats included, and their weights of length one in all. */
  readonly pieces: readonly number[];
  readonly pieceWeights: readonly number[];
};

const REMEMBERED = 20_000;

/** Common words are met again and again, so what they give is kept. */
const createReadWord = ({ idf, wordsFrom, pairsFrom }: Vocabulary, find: FindId): ((word: string) => Word) => {
  const known = new Map<string, Word>();
  return (word) => {
    const met = known.get(word);
    if (met) return met;
    const hash = hashStem(word);
    const pieces = hashPieces(word)
      .map((piece) => find(piece, 0, wordsFrom))
      .filter((id) => id >= 0);
    const groups = hashGroups(word).map((group) => find(group, wordsFrom, pairsFrom));
    const read = { hash, stem: find(hash, wordsFrom, pairsFrom), groups, pieces, pieceWeights: toUnit(pieces, idf) };
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, read);
    return read;
  };
};

const toUnit = (ids: readonly number[], idf: Float32Array): readonly number[] => {
  const squares = ids.reduce((sum, id) => sum + (idf[id] as number) ** 2, 0);
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return ids.map((id) => (idf[id] as number) * scale);
};

/** Gathers ids block by block; each block gets tf-idf weights, counts by their logarithm, and length one. */
const createCollector = (idf: Float32Array, times: Uint16Array) => {
  const ids: number[] = [];
  const values: number[] = [];
  const add = (id: number): void => {
    if (id < 0) return;
    const met = times[id] as number;
    if (met === 0) {
      if (ids.length >= MOST_FEATURES) return;
      ids.push(id);
    }
    times[id] = met + 1;
  };
  return {
    add,
    addAll: (all: readonly number[]): void => {
      for (const id of all) add(id);
    },
    closeBlock: (): void => {
      const from = values.length;
      let squares = 0;
      for (let k = from; k < ids.length; k++) {
        const id = ids[k] as number;
        const value = (1 + Math.log(times[id] as number)) * (idf[id] as number);
        times[id] = 0;
        values.push(value);
        squares += value * value;
      }
      const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
      for (let k = from; k < ids.length; k++) values[k] = (values[k] as number) * scale;
    },
    take: (): Sparse => ({ ids: Int32Array.from(ids), values: Float32Array.from(values) }),
  };
};

/** Of each word: its stem, groups and both neighbourhoods, then its pieces, each of the two of length one. */
const toWordVectors = (
  words: readonly Word[],
  near: readonly number[],
  idf: Float32Array,
): { readonly words: Sparse; readonly ends: Int32Array } => {
  const ids: number[] = [];
  const values: number[] = [];
  const ends = new Int32Array(words.length);
  words.forEach((word, i) => {
    const own = [word.stem, ...word.groups, near[i] as number, near[i + 1] as number].filter((id) => id >= 0);
    if (ids.length + own.length + word.pieces.length <= MOST_FEATURES) {
      ids.push(...own, ...word.pieces);
      values.push(...toUnit(own, idf), ...word.pieceWeights);
    }
    ends[i] = ids.length;
  });
  return { words: { ids: Int32Array.from(ids), values: Float32Array.from(values) }, ends };
};

const shareUnknown = (words: readonly Word[]): number =>
  words.length === 0 ? 1 : words.filter((word) => word.stem < 0).length / words.length;
