import { isDay } from '../../../dates.ts';
import type { Intent } from '../../../intent.ts';
import { dayName } from '../../../wording.ts';
import type { Context } from '../../answer.ts';

/** The day to be ready by, where one was said that lies ahead. */
export const readBy = ({ ref }: Intent, { now }: Context): string | undefined =>
  isDay(ref) && ref > now.toISOString().slice(0, 10) ? ref : undefined;

/** The day to begin on, where one was said: `from.2027-01-04`, or `later.14`, so many days after the one that stands. */
export const readFrom = ({ ref = '' }: Intent, { profile: { plan }, now }: Context): string | undefined => {
  const [kind, said] = ref.split('.');
  if (kind === 'from') return isDay(said) ? said : undefined;
  const days = kind === 'later' ? Number(said) : Number.NaN;
  const before = Date.parse(plan.from ?? now.toISOString().slice(0, 10));
  return days > 0 ? new Date(before + days * DAY_MS).toISOString().slice(0, 10) : undefined;
};

/** The weeks that are to be free, where days were said: `off.2026-12-20/2027-01-07`. */
export const readWeeksOff = ({ ref = '' }: Intent): number => {
  const [from, until] = ref.startsWith('off.') ? ref.slice('off.'.length).split('/') : [];
  return isDay(from) && isDay(until) ? Math.max(1, Math.round((Date.parse(until) - Date.parse(from)) / WEEK_MS)) : 0;
};
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** What is wrong with a day that was said: it is past, or nobody but the person can tell when it is. */
export const dateProblem = (intent: Intent, context: Context): string | undefined => {
  if (readBy(intent, context) !== undefined) return undefined;
  if (isDay(intent.ref)) return `${dayName(intent.ref)} is past. ${NAME_IT}`;
  return context.said.ownDay ? `I can’t tell which day you mean to be ready by. ${NAME_IT}` : undefined;
};

const NAME_IT = 'Name one to come, such as “by 1 June 2027” or “in 9 months”, and I say whether it fits.';
