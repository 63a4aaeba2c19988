import type { Sparse } from '../arithmetic/rows.ts';
import { type Beside, createBeside } from './beside.ts';
import { hashTwo, MOST_PAIRED, MOST_WORDS } from './features.ts';
import { createFindId } from './find-id.ts';
import { createReadWord, type Word } from './read-word.ts';
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
  const find = createFindId(vocabulary);
  const readWord = createReadWord(vocabulary, find);
  const beside = createBeside(vocabulary, find);
  const { pairsFrom, hashes, idf } = vocabulary;
  const bag = createCollector(idf);
  const toWordVectors = createToWordVectors(idf);
  const addPairs = (words: readonly Word[]): void => {
    const paired = Math.min(words.length, MOST_PAIRED);
    for (let i = 0; i < paired; i++) {
      const { hash } = words[i] as Word;
      for (let j = i + 1; j < paired; j++)
        bag.add(find(hashTwo(hash, (words[j] as Word).hash), pairsFrom, hashes.length));
    }
  };
  return (message) => {
    const words = message.slice(0, MOST_WORDS).map(readWord);
    const near = beside(words);
    bag.clear();
    for (const { pieces } of words) bag.addAll(pieces, pieces.length);
    bag.closeBlock();
    for (const { stem } of words) bag.add(stem);
    for (const { groups } of words) bag.addAll(groups, groups.length);
    bag.addAll(near.stems, words.length + 1);
    bag.addAll(near.groups, near.groupEnds[words.length - 1] ?? 0);
    addPairs(words);
    bag.closeBlock();
    return { bag: bag.take(), ...toWordVectors(words, near), unknown: shareUnknown(words) };
  };
};

const shareUnknown = (words: readonly Word[]): number => {
  let unknown = 0;
  for (const { stem } of words) if (stem < 0) unknown++;
  return unknown / Math.max(1, words.length);
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
    /** The first `most` of them. */
    addAll: (all: ArrayLike<number>, most: number): void => {
      for (let i = 0; i < most; i++) add(all[i] as number);
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
  let count = 0;
  const add = (id: number, value: number): void => {
    if (id < 0 || count === MOST_FEATURES) return;
    ids[count] = id;
    values[count++] = value;
  };
  const addId = (id: number): void => add(id, idf[id] as number);
  return (words: readonly Word[], near: Beside): Pick<MessageVectors, 'words' | 'ends'> => {
    count = 0;
    let group = 0;
    for (let w = 0; w < words.length; w++) {
      const { stem, groups, pieces, pieceWeights } = words[w] as Word;
      const from = count;
      addId(stem);
      addId(near.stems[w] as number);
      addId(near.stems[w + 1] as number);
      for (const id of groups) addId(id);
      for (; group < (near.groupEnds[w] as number); group++) addId(near.groups[group] as number);
      scaleToUnit(values, from, count);
      for (let k = 0; k < pieces.length; k++) add(pieces[k] as number, pieceWeights[k] as number);
      ends[w] = count;
    }
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
