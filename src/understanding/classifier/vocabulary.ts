import {
  hashGroupNeighbours,
  hashGroups,
  hashNeighbours,
  hashPairs,
  hashPieces,
  hashStem,
  MOST_WORDS,
} from './features.ts';

/** The features known from training and how much each tells. Their places are their ids. */
export type Vocabulary = {
  readonly hashes: Int32Array;
  /** Inverse document frequency of each. */
  readonly idf: Float32Array;
  /** Pieces of words come first, then stems, groups and neighbours from here on, then pairs. */
  readonly wordsFrom: number;
  readonly pairsFrom: number;
};

/** In how many messages a feature of each kind must stand to be kept. */
export type LeastMet = { readonly pieces: number; readonly words: number; readonly pairs: number };

export const learnVocabulary = (messages: readonly (readonly string[])[], least: LeastMet): Vocabulary => {
  const pieces = new Map<number, number>();
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  for (const all of messages) {
    const message = all.slice(0, MOST_WORDS);
    const stems = message.map(hashStem);
    count(pieces, message.flatMap(hashPieces));
    const groups = message.map(hashGroups);
    const near = [...hashNeighbours(stems), ...hashGroupNeighbours(stems, groups).flat()];
    count(words, [...stems, ...groups.flat(), ...near]);
    count(pairs, hashPairs(stems));
  }
  const kept = [
    [...pieces].filter(([, met]) => met >= least.pieces),
    [...words].filter(([, met]) => met >= least.words),
    [...pairs].filter(([, met]) => met >= least.pairs),
  ] as const;
  const all = kept.flat();
  return {
    hashes: Int32Array.from(all, ([hash]) => hash),
    idf: Float32Array.from(all, ([, met]) => Math.log((1 + messages.length) / (1 + met)) + 1),
    wordsFrom: kept[0].length,
    pairsFrom: kept[0].length + kept[1].length,
  };
};

const count = (counts: Map<number, number>, hashes: readonly number[]): void => {
  for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
};
