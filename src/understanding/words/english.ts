import { hashText } from './hash.ts';

/** What the hashes of English words are made with. */
const ENGLISH = 0x656e;

export const hashWord = (word: string): number => hashText(word, ENGLISH);

/** Looks a word up among the hashes of English words, which are in order. */
export const isEnglish = (word: string, hashes: Int32Array): boolean => {
  const wanted = hashWord(word);
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] as number;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
};
