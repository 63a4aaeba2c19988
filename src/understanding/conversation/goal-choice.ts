import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import { isWithin } from '../tokens/phrases.ts';
import { made } from './follow-up/made.ts';

/** `change my target to mid level`, and no more: of the plan where one was spoken of, and a setting elsewhere. */
export const readGoalChoice = ({ tokens, levels, hours }: Found, last: Turn | undefined): Intent | undefined => {
  const [aim, other] = levels;
  const says = (words: ReadonlySet<string>) => tokens.some(({ word }) => words.has(word));
  const isAll = tokens.every(
    ({ word }, at) => isWithin(levels, at) || CHANGING.has(word) || GOALS.has(word) || AROUND.has(word),
  );
  if (aim === undefined || other !== undefined || hours || !isAll || !says(CHANGING) || !says(GOALS)) return undefined;
  const plan = [last?.intent, last?.before].find((one) => one?.topic === 'plan');
  const { hours_per_week } = plan?.slots ?? {};
  return made(plan ? 'plan' : 'settings', 'answer', {
    level: aim.value,
    ...(hours_per_week !== undefined && { hours_per_week }),
  });
};
const CHANGING = wordSet('change set switch move raise lower update put make');
const GOALS = wordSet('goal target aim objective');
const AROUND = wordSet(
  'i want would like to please can could you we let us now ok okay and my the a an of level engineer developer then it from plan is',
);
