import { wordSet } from '../../text/word-set.ts';
import type { Hit } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/** `a US company`, `some german tech firm`: a place that says whose firm it is, and not where somebody lives. */
export const isEmployers = (tokens: readonly Token[], { to }: Pick<Hit<unknown>, 'to'>): boolean =>
  tokens.slice(to, to + FAR).some(({ word }) => EMPLOYERS.has(word));
const FAR = 3;
const EMPLOYERS = wordSet(
  'company companies firm firms startup startups employer employers client clients corporation agency',
);
