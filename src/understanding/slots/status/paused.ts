import { wordSet } from '../../text/word-set.ts';
import type { Hit } from '../../tokens/phrases.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../../tokens/tokens.ts';

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

/** `learned sql and forgot it again`, `git I learned once but forgot it`: of what was learned something is left, and is to be refreshed. */
export const isForgotten = (tokens: readonly Token[], { from, to }: Pick<Hit<unknown>, 'from' | 'to'>): boolean => {
  let at = to;
  while (BEFORE_FORGOT.has(tokens[at]?.word ?? '')) at++;
  const hit = FORGOT.at(tokens, at);
  const around = [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, at)].map(({ word }) => word);
  const isLearned = around.some((word) => HAVING_LEARNED.has(word)) && !around.some((word) => DENYING.has(word));
  return hit !== undefined && isLearned && isClauseEnd(tokens[hit.to]);
};
const BEFORE_FORGOT = wordSet(
  'and but then since later i have had already once before school ago at in learned knew did',
);
const HAVING_LEARNED = wordSet('learned knew know did finished studied done had');
const FORGOT = createPhrases<true>(
  spread({
    'forgot it|forgot it again|forgotten it|forgotten it again|forgot it since|forgot it already|lost it again|unlearned it|unlearned it again|forgot most of it|forgotten most of it|forgot again': true,
  }),
);

const wordsOf = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens.slice(from, to).map(({ word }) => word);

const PAUSING = wordSet('pause paused pausing');
const LEARNING = wordSet('learning studying');
const BEING = wordSet('is are was');
const DENYING = wordSet('not never');
