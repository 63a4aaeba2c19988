import { isDay } from '../../dates.ts';
import { localDay, MOST_SKIPS, nextTime, toPeriod, toSkips, withQuiet } from '../../nudge/quiet.ts';
import type { Quiet, Subscription } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons } from '../answer.ts';
import { type Timed, withWas } from './undo.ts';
import { dayText, nextText, quietText, refOf } from './wording.ts';

/**
 * Puts the next one off: past one or as many as `2x` says, to the first one on or after a day, or over days that are still to come, named as
 * `2027-08-01/2027-09-01`. It comes back by itself.
 */
export const snooze = (ref: string | undefined, held: Subscription, context: Timed): Answer => {
  const period = toPeriod(ref);
  const isToCome = period !== undefined && period.from > localDay(context.now, held.zone);
  const until = period?.until ?? (isDay(ref) ? ref : undefined);
  const change = (before: Subscription): Subscription =>
    withWas(
      before,
      isToCome ? quietLater(before, period, context) : quietNow(before, until ?? toSkips(ref), context),
      context.now,
    );
  const after = change(held);
  const text = isToCome
    ? `${quietText(period)} Before and after that it comes as usual. ${nextText({ ...after, quiet: [] })}`
    : `Quiet until ${after.due ? dayText(after.due, after.zone) : 'then'}; then it comes back by itself.`;
  return {
    ...answer('nudge', 'private', [
      { kind: 'lead', text },
      buttons(
        button('Don’t skip it', action('nudge', { slots: { nudge: 'on' }, ...refOf(held) })),
        button('Turn it off', action('nudge', { slots: { nudge: 'off' }, ...refOf(held) })),
      ),
    ]),
    effects: [{ kind: 'subscription', id: held.id, change: (before) => before && change(before) }],
    set: { weekday: held.weekday, time: held.time },
  };
};

const quietLater = (held: Subscription, period: Quiet, { timetable, now }: Timed): Subscription => {
  const quieted = { ...held, quiet: withQuiet(held.quiet, period, localDay(now, held.zone)) };
  const isHit = held.due !== undefined && isWithin(localDay(new Date(held.due), held.zone), period);
  return isHit ? { ...quieted, due: nextTime(quieted, timetable, now).toISOString() } : quieted;
};

const isWithin = (day: string, { from, until }: Quiet): boolean => from <= day && day < until;

/** `until`: the day it comes back, or how many are left out. */
const quietNow = (held: Subscription, until: string | number = 1, { timetable, now }: Timed): Subscription => {
  if (typeof until === 'number') return skipped(held, until, { timetable, now });
  let due = nextTime(held, timetable, now);
  for (let weeks = 0; localDay(due, held.zone) < until && weeks < MOST_SKIPS; weeks++)
    due = nextTime(held, timetable, due);
  return { ...held, due: due.toISOString() };
};

const skipped = (
  held: Subscription,
  many: number,
  { timetable, now }: Pick<Timed, 'timetable' | 'now'>,
): Subscription => {
  let due = held.due && Date.parse(held.due) > now.getTime() ? new Date(held.due) : now;
  for (let left = many; left > 0; left--) due = nextTime(held, timetable, due);
  return { ...held, due: due.toISOString() };
};
