import { type Intent, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { made } from './made.ts';
import { isDoubt } from './whole-phrase.ts';

/** `wait, not finished, I only watched the first lecture` after a skill was put down as learned: it is only begun. */
export const readOnlyBegun = ({ tokens, skills }: Found, { intent }: Turn): Intent | undefined => {
  const { topic, aspect, slots } = intent;
  const isLearned = topic === 'progress.set' && aspect === 'answer' && toList(slots.status).includes('learned');
  const isOfAnother = skills.length > 0 || isDoubt(tokens);
  return isLearned && !isOfAnother && slots.skill !== undefined && (isUnfinished(tokens) || isPartOnly(tokens))
    ? made('progress.set', 'answer', { skill: slots.skill, status: 'learning' })
    : undefined;
};

/** `not finished`, `I'm not really done with it yet`; not `I have not finished school`. */
const isUnfinished = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => {
    const denied = tokens.slice(Math.max(0, at - 3), at).some((token) => DENYING.has(token.word));
    let to = at + 1;
    while (!isClauseEnd(tokens[to]) && POINTING.has(tokens[to]?.word ?? '')) to++;
    return FINISHED.has(word) && denied && isClauseEnd(tokens[to]);
  });
const DENYING = wordSet('not never nowhere');
const FINISHED = wordSet('finished done completed through');
const POINTING = wordSet('with it that this yet at all by far all the course');

/** `I only watched the first lecture`, `just did two chapters`; not `I only used it at work`. */
const isPartOnly = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      ONLY.has(word) &&
      BEGUN.has(tokens[at + 1]?.word ?? '') &&
      tokens.slice(at + 2, at + 2 + FAR).some((token) => PARTS.has(token.word)),
  );
const FAR = 5;
const ONLY = wordSet('only just barely merely');
const BEGUN = wordSet('watched did done read saw seen started began begun finished completed got went opened skimmed');
const PARTS = wordSet(
  'first half part parts bit little beginning start intro introduction basics chapter chapters lecture lectures lesson lessons video videos episode module modules page pages third quarter tutorial tutorials',
);
