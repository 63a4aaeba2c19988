import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';

/** `front-end developer in Lisbon, 4 years`: work of the other side, of which no level of back end follows. */
export const isOfFrontEnd = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) => word === 'front' && tokens[at + 1]?.word === 'end' && JOBS.has(tokens[at + 2]?.word ?? ''),
  ) && !tokens.some(({ word }) => OURS.has(word));
const JOBS = wordSet('developer dev engineer programmer coder');
const OURS = wordSet('back stack');
