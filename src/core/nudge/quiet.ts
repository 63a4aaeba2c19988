import { isDay } from '../dates.ts';
import type { Timetable } from '../ports.ts';
import type { Quiet, Timing } from '../subscription.ts';

type Quieted = Timing & { readonly quiet?: readonly Quiet[] };

/** The first time after an instant that is on no quiet day. */
export const nextTime = (subscription: Quieted, timetable: Timetable, after: Date): Date => {
  let due = timetable.next(subscription, after);
  for (let skipped = 0; isQuiet(due, subscription) && skipped < MOST_SKIPS; skipped++)
    due = timetable.next(subscription, due);
  return due;
};

/** Ten years of weeks: more than anybody is quiet for. */
export const MOST_SKIPS = 520;

const isQuiet = (due: Date, { quiet = [], zone }: Quieted): boolean => {
  if (quiet.length === 0) return false;
  const day = localDay(due, zone);
  return quiet.some(({ from, until }) => from <= day && day < until);
};

/** `YYYY-MM-DD` of an instant. */
export const localDay = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);

/** As many are kept, and none that is over. */
const MOST = 6;

export const withQuiet = (held: readonly Quiet[] = [], added: Quiet, today: string): readonly Quiet[] =>
  [...held.filter(({ from, until }) => until > today && from !== added.from), added].slice(-MOST);

/** `2x`: how many that come next are left out. */
export const toSkips = (ref: string | undefined): number | undefined => {
  const [, many] = /^([1-9]\d?)x$/.exec(ref ?? '') ?? [];
  return many === undefined ? undefined : Number(many);
};

/** Whether a pause has its end: a day, a first one and the one it comes back on, or how many it lasts. */
export const hasDays = (ref: string | undefined): boolean =>
  isDay(ref) || toPeriod(ref) !== undefined || toSkips(ref) !== undefined;

/** `2027-08-01/2027-09-01` */
export const toPeriod = (ref: string | undefined): Quiet | undefined => {
  const [from, until, ...more] = ref?.split('/') ?? [];
  return isDay(from) && isDay(until) && more.length === 0 && from < until ? { from, until } : undefined;
};
