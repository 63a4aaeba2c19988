import { isDay } from '../../../dates.ts';
import type { Intent } from '../../../intent.ts';
import { dayName } from '../../../wording.ts';
import type { Context } from '../../answer.ts';

/** The day to be ready by, where one was said that lies ahead. */
export const readBy = ({ ref }: Intent, { now }: Context): string | undefined =>
  isDay(ref) && ref > now.toISOString().slice(0, 10) ? ref : undefined;

/** What is wrong with a day that was said: it is past, or nobody but the person can tell when it is. */
export const dateProblem = (intent: Intent, context: Context): string | undefined => {
  if (readBy(intent, context) !== undefined) return undefined;
  if (isDay(intent.ref)) return `${dayName(intent.ref)} is past. ${NAME_IT}`;
  return context.said.ownDay ? `I can’t tell which day you mean to be ready by. ${NAME_IT}` : undefined;
};

const NAME_IT = 'Name one to come, such as “by 1 June 2027” or “in 9 months”, and I say whether it fits.';
