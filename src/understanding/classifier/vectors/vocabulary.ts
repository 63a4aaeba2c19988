import {
  hashGroupNeighbours,
  hashGroups,
  hashNeighbours,
  hashPairs,
  hashPieces,
  hashStem,
  MOST_WORDS,
} from './features.ts';
import { type HashTable, toHashTable } from './find-id.ts';
import { createHashCounts } from './hash-counts.ts';

/** The features known from training and how much each tells. Their places are their ids. */
export type Vocabulary = HashTable & {
  /** Inverse document frequency of each. */
  readonly idf: Float32Array;
  /** Pieces of words come first, then stems, groups and neighbours from here on, then pairs. */
  readonly wordsFrom: number;
  readonly pairsFrom: number;
};

/** In how many messages a feature of each kind must stand to be kept. */
export type LeastMet = { readonly pieces: number; readonly words: number; readonly pairs: number };

export const learnVocabulary = (messages: readonly (readonly string[])[], least: LeastMet): Vocabulary => {
  const pieces = createHashCounts();
  const words = createHashCounts();
  const pairs = createHashCounts();
  for (const all of messages) {
    const message = all.slice(0, MOST_WORDS);
    const stems = message.map(hashStem);
    pieces.add(message.flatMap(hashPieces));
    const groups = message.map(hashGroups);
    const near = [...hashNeighbours(stems), ...hashGroupNeighbours(stems, groups).flat()];
    words.add([...stems, ...groups.flat(), ...near]);
    pairs.add(hashPairs(stems));
  }
  const kept = [pieces.most(least.pieces), words.most(least.words), pairs.most(least.pairs)] as const;
  const all = kept.flat();
  return {
    ...toHashTable(Int32Array.from(all, ([hash]) => hash)),
    idf: Float32Array.from(all, ([, met]) => Math.log((1 + messages.length) / (1 + met)) + 1),
    wordsFrom: kept[0].length,
    pairsFrom: kept[0].length + kept[1].length,
  };
};
