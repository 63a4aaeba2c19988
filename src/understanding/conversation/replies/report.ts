import { type Intent, toSlot } from '../../../core/intent.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { isWithin } from '../../tokens/phrases.ts';
import { made } from '../follow-up/made.ts';

/** `I know Kubernetes too`, `I finished SQL`: a report and nothing else, whatever is asked just now. */
export const readReport = ({ tokens, skills, statuses }: Found): Intent | undefined => {
  const status = statuses.flatMap(({ reported }) => reported ?? []);
  const isReport =
    tokens[0]?.word === 'i' &&
    skills.length > 0 &&
    skills.length === status.length &&
    tokens.every(({ word }, at) => isWithin(skills, at) || REPORTING.has(word));
  return isReport
    ? made('progress.set', 'answer', { skill: toSlot(skills.map(({ value }) => value.id)), status: toSlot(status) })
    : undefined;
};

const REPORTING = wordSet(
  'i know also already have learned finished am learning started do not and too as well by the way now',
);
