import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';

/**
 * `no, don't`, `please don't do that`, `oh no, rather not`: what was just done is not wanted, and nothing else is said; where
 * it was to `pass over` one, `don't skip it` says so too.
 */
export const isRefused = (tokens: readonly Token[], isPassed: boolean): boolean =>
  tokens.length <= LONGEST &&
  tokens.some(({ word }, at) => word === 'not' && REFUSING.has((tokens[at - 1] ?? tokens[at + 1])?.word ?? '')) &&
  tokens.every(
    ({ word }) => word === 'not' || REFUSING.has(word) || AROUND.has(word) || (isPassed && PASSING.has(word)),
  );

const LONGEST = 10;
const REFUSING = wordSet('do rather better');
const PASSING = wordSet('skip skipping skipped pause paused snooze put off want to be next one week');
const AROUND = wordSet('no nah nope oh oops wait sorry please actually that it this then after all i would');
