import { wordSet } from '../../text/word-set.ts';
import type { Hit } from '../../tokens/phrases.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';

/** `I paused go for now`, `put docker on hold`, `sql is paused`, `a break from rust`: what was begun and rests is still being learned. */
export const isPaused = (tokens: readonly Token[], { from, to }: Pick<Hit<unknown>, 'from' | 'to'>): boolean => {
  const before = wordsOf(tokens, Math.max(0, from - 3), from);
  if (before.some((word) => DENYING.has(word))) return false;
  if (PAUSING.has(before.at(-1) ?? '') || (LEARNING.has(before.at(-1) ?? '') && PAUSING.has(before.at(-2) ?? '')))
    return true;
  if (before.at(-1) === 'from' && before.at(-2) === 'break') return true;
  const behind = tokens.slice(to, to + 3).findIndex(isBreak);
  const [first, second, third] = wordsOf(tokens, to, behind < 0 ? to + 3 : to + behind);
  const [one, two] = BEING.has(first ?? '') ? [second, third] : [first, second];
  return (one === 'on' && two === 'hold') || (BEING.has(first ?? '') && (one === 'paused' || one === 'resting'));
};

const wordsOf = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens.slice(from, to).map(({ word }) => word);

const PAUSING = wordSet('pause paused pausing');
const LEARNING = wordSet('learning studying');
const BEING = wordSet('is are was');
const DENYING = wordSet('not never');
