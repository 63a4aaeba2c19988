import { moveOn } from '../../nudge/history.ts';
import type { Timetable } from '../../ports.ts';
import type { Subscription, Was } from '../../subscription.ts';
import { type Answer, answer, type Context } from '../answer.ts';
import { nextText, statusText } from './wording.ts';

export type Timed = Context & { readonly timetable: Timetable };

/** A changed subscription that knows how it stood before. */
export const withWas = (before: Subscription, after: Subscription, now: Date): Subscription => ({
  ...after,
  was: { ...stateOf(before), at: now.toISOString() },
});

/** Whether the last change is lately enough to be meant by "undo". */
export const canUndo = ({ was }: Subscription, now: Date): boolean =>
  was !== undefined && now.getTime() - Date.parse(was.at) < UNDONE_MS;
const UNDONE_MS = 3_600_000;

/** The last change taken back and nothing else: its day, time, rhythm, pause or switch. Taken back again, it is there again. */
export const undoLast = (held: Subscription, context: Timed): Answer => {
  const change = (before: Subscription): Subscription => {
    const { was, ...rest } = before;
    return was ? withWas(before, restore(rest, was, context), context.now) : before;
  };
  const after = change(held);
  return {
    ...answer('nudge', 'private', [
      { kind: 'lead', text: `Taken back. ${statusText(after)} ${nextText(after)}`.trim() },
    ]),
    effects: [{ kind: 'subscription', id: held.id, change: (before) => before && change(before) }],
    set: { weekday: after.weekday, time: after.time },
  };
};

const restore = (held: Subscription, { at: _, ...state }: Was, { timetable, now }: Timed): Subscription => {
  const { due: _due, paused: _paused, quiet: _quiet, ...rest } = held;
  const restored: Subscription = { ...rest, ...state };
  const isPast = state.due !== undefined && Date.parse(state.due) <= now.getTime();
  return isPast ? moveOn(restored, timetable, now) : restored;
};

const stateOf = ({ weekday, time, zone, every, due, paused, quiet }: Subscription): Omit<Was, 'at'> => ({
  weekday,
  time,
  zone,
  every,
  ...(due && { due }),
  ...(paused && { paused }),
  ...(quiet && { quiet }),
});
