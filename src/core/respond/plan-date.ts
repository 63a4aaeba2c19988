import { isDay } from '../dates.ts';
import type { Intent } from '../intent.ts';
import { dayName } from '../wording.ts';
import type { Context } from './answer.ts';
import { wordsOf } from './words.ts';

/** The day to be ready by, where one was said that lies ahead. */
export const readBy = ({ ref }: Intent, { now }: Context): string | undefined =>
  isDay(ref) && ref > now.toISOString().slice(0, 10) ? ref : undefined;

/** What is wrong with a day that was said: it is past, or nobody but the person can tell when it is. */
export const dateProblem = (intent: Intent, context: Context): string | undefined => {
  if (readBy(intent, context) !== undefined) return undefined;
  if (isDay(intent.ref)) return `${dayName(intent.ref)} is past. ${NAME_IT}`;
  return SOME_DAY.test(wordsOf(context)) ? `I can’t tell which day you mean to be ready by. ${NAME_IT}` : undefined;
};

const NAME_IT = 'Name one to come, such as “by 1 June 2027” or “in 9 months”, and I say whether it fits.';

/** Days that only the person knows, and such as move from year to year. */
const SOME_DAY =
  /\b(?:by|before|until|till|in time for)\s+(?:(?:the|a|my|our|his|her|their|this|next|first|second|final|last|end|start|beginning|of|new|when|i|we|am|are|get|will|is)\s+){0,5}(?:time|wedding|graduation|graduate|birthday|anniversary|semester|term|school|studies|exams?|finals|thesis|baby|kids?|son|daughter|wife|husband|holidays?|vacation|visa|contract|lease|probation|notice|savings|money|retire(?:ment)?|interviews?|job fair|hiring season|ramadan|eid|diwali|passover|thanksgiving|lunar|turn|\d{1,2}\/\d{1,2}\/\d{2,4}|i['’]m \d\d|i['’]m back)\b/;
