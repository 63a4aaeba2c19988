import { END, hashGroupAfter, hashGroupBefore, hashNext, MOST_WORDS, START } from './features.ts';
import type { FindId } from './find-id.ts';
import type { Word } from './read-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Ids of what stands beside what, -1 for what was never met. The arrays are used again for the next message. */
export type Beside = {
  /** Each stem with the one before it; the end of the message counts as one more. */
  readonly stems: Int32Array;
  /** Each group of a word with the stem before and the stem after: those of word i end at `groupEnds[i]`. */
  readonly groups: Int32Array;
  readonly groupEnds: Int32Array;
};

export const createBeside = ({ wordsFrom, pairsFrom }: Vocabulary, find: FindId) => {
  const stems = new Int32Array(MOST_WORDS + 1);
  const groups = new Int32Array(MOST_WORDS * MOST_GROUPS * 2);
  const groupEnds = new Int32Array(MOST_WORDS);
  const all: Beside = { stems, groups, groupEnds };
  return (words: readonly Word[]): Beside => {
    let before = START;
    let count = 0;
    for (let w = 0; w < words.length; w++) {
      const { hash, groupHashes } = words[w] as Word;
      const after = words[w + 1]?.hash ?? END;
      stems[w] = find(hashNext(before, hash), wordsFrom, pairsFrom);
      for (const group of groupHashes) {
        groups[count++] = find(hashGroupAfter(before, group), wordsFrom, pairsFrom);
        groups[count++] = find(hashGroupBefore(group, after), wordsFrom, pairsFrom);
      }
      groupEnds[w] = count;
      before = hash;
    }
    stems[words.length] = find(hashNext(before, END), wordsFrom, pairsFrom);
    return all;
  };
};

/** More than any word has. */
const MOST_GROUPS = 64;
