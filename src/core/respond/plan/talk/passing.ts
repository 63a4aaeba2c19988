import type { PlanWish } from '../../../said.ts';

/** What can't be planned for, in one sentence, and what can be done instead. */
export const passingText = (of: Extract<PlanWish, { kind: 'passing' }>['of']): string => TEXTS[of];

const TEXTS: Readonly<Record<Parameters<typeof passingText>[0], string>> = {
  start: 'I can’t put off the beginning: a plan counts from the day you ask for it, so ask again on the day you start.',
  shift:
    'I can’t move the weeks: a plan counts from the day you ask for it, so ask again on the day you start, or name another day to be ready by.',
  break: 'I can’t leave weeks out: study less or nothing then, and ask for the plan anew when you are back.',
  event: 'I did not take that day as the one to be ready by: if it is, say “by” and the day.',
  change: 'I keep one number of hours a week: tell me the other one when it begins, and the plan follows.',
};
