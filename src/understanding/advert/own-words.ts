import { wordSet } from '../text/word-set.ts';

/** Who says one of these speaks of oneself, and an advert does not: `I know Go`. */
export const OWN = wordSet('i my me mine am');
