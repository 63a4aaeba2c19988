import type { Marks } from '../signals/marks.ts';
import type { Evidence } from '../signals/signals.ts';
import type { Found } from '../slots/found.ts';
import { createPhrases, spread } from '../tokens/phrases.ts';
import { isDoubt } from './follow-up/follow-up.ts';
import { isChoice } from './follow-up/same-question.ts';

/** Nothing is noted where no skill is named and nothing said of one, as in "tough one?" or "so is that a yes". */
export const isNoReport = (said: readonly Evidence[], found: Found, marks: Marks): boolean => {
  const { skills, tokens, readIt } = found;
  if (skills.length > 0) return isAskedOnly(found, marks);
  return isDoubt(tokens) || (readIt()?.status === undefined && !said.some(({ topic }) => topic === 'progress.set'));
};

/** `java or go?`, `algorithms, do you really use them`: the skills named are asked about. */
export const isAskedOnly = ({ skills, statuses, tokens }: Found, marks: Marks): boolean => {
  const isUnsaid = statuses.every(({ status }) => status === undefined);
  const asksOthers = !marks.has('I') && ASKING_OTHERS.all(tokens).length > 0;
  const wantsTold = EXPLAINING.at(tokens, 0) !== undefined;
  return skills.length > 0 && (asksOthers || wantsTold || (marks.has('ASKS') && (isUnsaid || isChoice(tokens))));
};
const ASKING_OTHERS = createPhrases<true>(
  spread({ 'do you|do people|do companies|do devs|do developers|do they|does anyone|does anybody': true }),
);
const EXPLAINING = createPhrases<true>(
  spread({ 'tell me how|tell me what|tell me why|explain how|explain what|explain why|show me how': true }),
);
