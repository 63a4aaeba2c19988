import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';

/** `no, don't`, `please don't do that`, `oh no, rather not`: what was just done is not wanted, and nothing else is said. */
export const isRefused = (tokens: readonly Token[]): boolean =>
  tokens.length <= LONGEST &&
  tokens.some(({ word }, at) => word === 'not' && REFUSING.has((tokens[at - 1] ?? tokens[at + 1])?.word ?? '')) &&
  tokens.every(({ word }) => word === 'not' || REFUSING.has(word) || AROUND.has(word));

const LONGEST = 8;
const REFUSING = wordSet('do rather better');
const AROUND = wordSet('no nah nope oh oops wait sorry please actually that it this then after all i would');
