import { wordSet } from '../text/word-set.ts';

/** What hours are called: `6h`, `6 hours`. */
export const HOURS = wordSet('hours hour h');

/** What a length of study is counted in, as words are spelled out: `90 minutes`, `2 h`. */
export const LENGTHS = wordSet('hours hour h minutes m');
