import type { PlanWish } from '../../../said/plan-wish.ts';

/** What can't be planned for, in one sentence, and what can be done instead. */
export const passingText = (of: Extract<PlanWish, { kind: 'passing' }>['of']): string => TEXTS[of];

const TEXTS: Readonly<Record<Parameters<typeof passingText>[0], string>> = {
  start:
    'It begins on the day you ask for it. Name another one to come, such as “start on 4 January”, and the weeks move.',
  shift: 'Say how far, such as “push it back two weeks”, or name the day to begin on.',
  break:
    'Take the time off: I lay the weeks out without gaps, so what is left moves on by as much. Ask for the plan when you are back, and it counts from then.',
  event:
    'I did not take that day as the one to be ready by, nor as the one to begin after: if it is, say “by” or “start on” and the day.',
  studied:
    'Good. I keep no hours done: the plan counts from the skills on your record, so tell me when one is finished, such as “I finished Git”, and the rest moves up.',
  change: 'I keep one number of hours a week: tell me the other one when it begins, and the plan follows.',
};
