import { hashPair, hashRuns, hashText, mix } from '../../words/hash.ts';
import { kindsOf } from '../../words/kinds.ts';
import { toStem } from '../../words/stem.ts';
import { groupsOf } from '../../words/synonyms.ts';

/** Words beyond this many are not read. */
export const MOST_WORDS = 64;

/** Pairs are drawn among this many words at most, so that the work stays linear. */
export const MOST_PAIRED = 14;

export const hashStem = (word: string): number => hashText(toStem(word), 1);

/** The groups of words alike in meaning that a word belongs to, and the kinds of things it names. */
export const hashGroups = (word: string): readonly number[] => {
  const stemmed = toStem(word);
  const groups = groupsOf(stemmed).map((group) => mix(group + GROUP));
  return [...groups, ...kindsOf(word, stemmed).map((kind) => mix(kind + KIND))];
};

const GROUP = 0x6a09e667;
const KIND = 0x3b67ae85;

/** The runs of two to four characters of a word, its ends marked. */
export const hashPieces = (word: string): readonly number[] => {
  const pieces: number[] = [];
  hashRuns(`\u0001${word}\u0002`, 2, 4, pieces);
  return pieces;
};

/** What stands before the first stem of a message and after its last. */
export const START = 0x1234567;
export const END = 0x7654321;

/** A stem and the one after it. */
export const hashNext = (before: number, after: number): number => hashPair(before, after, 2);
/** A stem and a group of the word after it, a group and the stem after it: "play" before a band never met. */
export const hashGroupAfter = (stem: number, group: number): number => hashPair(stem, group, 5);
export const hashGroupBefore = (group: number, stem: number): number => hashPair(group, stem, 6);
/** Two stems, whichever comes first. */
export const hashTwo = (a: number, b: number): number => (a < b ? hashPair(a, b, 3) : hashPair(b, a, 3));

/** Two stems following each other; the ends of the message count as neighbours: one more than there are stems. */
export const hashNeighbours = (stems: readonly number[]): readonly number[] => {
  if (stems.length === 0) return [];
  const inner = stems.map((each, i) => hashNext(stems[i - 1] ?? START, each));
  return [...inner, hashNext(stems.at(-1) ?? START, END)];
};

/** For each word, each of its groups beside the stem before and the stem after. */
export const hashGroupNeighbours = (
  stems: readonly number[],
  groups: readonly (readonly number[])[],
): readonly (readonly number[])[] =>
  groups.map((own, i) =>
    own.flatMap((group) => [hashGroupAfter(stems[i - 1] ?? START, group), hashGroupBefore(group, stems[i + 1] ?? END)]),
  );

/** Any two stems of a message, whatever their order. */
export const hashPairs = (stems: readonly number[]): readonly number[] => {
  const pairs: number[] = [];
  const length = Math.min(stems.length, MOST_PAIRED);
  for (let i = 0; i < length; i++) {
    for (let j = i + 1; j < length; j++) {
      pairs.push(hashTwo(stems[i] as number, stems[j] as number));
    }
  }
  return pairs;
};
