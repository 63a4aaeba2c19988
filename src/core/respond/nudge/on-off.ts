import { moveOn, pause, withReaction } from '../../nudge/history.ts';
import { localDay, withQuiet } from '../../nudge/quiet.ts';
import type { Timetable } from '../../ports.ts';
import type { Subscription } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { fresh } from './held.ts';
import { otherDays, rhythmNote } from './rhythm.ts';
import { changeButtons } from './status.ts';
import { canUndo, type Timed, withWas } from './undo.ts';
import { isZone, nextText, refOf, statusText, type Wanted } from './wording.ts';

/** On, or on at another time. What was snoozed stays so unless "on" was said. */
export const turnOn = (wanted: Wanted, held: Subscription | undefined, context: Timed): Answer => {
  const change = (before: Subscription | undefined): Subscription => {
    const base = before ?? fresh(wanted, context);
    const from =
      wanted.isOn || !base.due ? context.now : laterOf(context.now, daysBefore(base, context.timetable, context.now));
    const resting = { ...base, ...wanted.timing, ...quietOf(wanted, base, context.now) };
    const changed = withReaction(resumed(resting, wanted));
    const moved = stillPutOff(base, wanted, context) ?? moveOn(changed, context.timetable, from);
    return before ? withWas(before, moved, context.now) : moved;
  };
  const after = change(held);
  return {
    ...answer('nudge', 'private', [
      { kind: 'lead', text: `${held ? 'Done.' : 'Gladly.'} ${statusText(after)} ${nextText(after)}` },
      ...(held
        ? []
        : [{ kind: 'text' as const, text: after.kind === 'channel' ? ABOUT_CHANNEL : aboutPerson(after.every) }]),
      ...rhythmNote(wanted.rhythm, after.weekday),
      ...(isGuessed(wanted, held, context) ? [{ kind: 'note' as const, text: ASK_ZONE }] : []),
      buttons(
        button('Preview', action('nudge', { aspect: 'preview', ...refOf(after) }), 'primary'),
        ...otherDays(wanted.rhythm, after.weekday, refOf(after)),
        ...changeButtons(after),
      ),
    ]),
    effects: [{ kind: 'subscription', id: after.id, change }],
    set: { weekday: after.weekday, time: after.time },
  };
};

/** What was put off and then off, and is on again at once, is as it was before that. */
const stillPutOff = (held: Subscription, { timing }: Wanted, { now }: Timed): Subscription | undefined => {
  const { paused, ...rest } = held;
  const due = held.was?.due;
  const isMeant = paused === 'off' && canUndo(held, now) && Object.keys(timing).length === 0;
  return isMeant && due !== undefined && Date.parse(due) > now.getTime() ? { ...rest, due } : undefined;
};

const aboutPerson = (every: Subscription['every']): string =>
  `One thing a ${every} about your own record: what you began and left, what has just opened, a question that is due. When there is nothing true to say, I say nothing.`;
const ABOUT_CHANNEL =
  'A skill to talk about, a fact with its source, and what the group moved: counts of those who asked to be counted, names only of those who gave one.';
const ASK_ZONE =
  'I don’t know your time zone, so I go by UTC. Tell me where you are, such as “lisbon time” or “Europe/Berlin”.';

const isGuessed = (wanted: Wanted, held: Subscription | undefined, { inbound }: Context): boolean =>
  !held && !wanted.timing.zone && !(inbound.zone && isZone(inbound.zone));

/** Who only says "on" wants it on the days that were to be quiet too. */
const resumed = ({ paused: _, told: __, quiet, ...rest }: Subscription, { isOn, timing }: Wanted): Subscription =>
  quiet && !(isOn && Object.keys(timing).length === 0) ? { ...rest, quiet } : rest;

/** With the days that are left out: "fridays, except 25 december". */
const quietOf = ({ quiet }: Wanted, held: Subscription, now: Date): Pick<Subscription, 'quiet'> =>
  quiet ? { quiet: withQuiet(held.quiet, quiet, localDay(now, held.zone)) } : {};

/** A snoozed one keeps to its day when its time changes: counted from a day before it. */
const daysBefore = (held: Subscription, timetable: Timetable, now: Date): Date => {
  const isSnoozed = held.due !== undefined && Date.parse(held.due) > timetable.next(held, now).getTime();
  return isSnoozed && held.due ? new Date(Date.parse(held.due) - 86_400_000) : now;
};

const laterOf = (a: Date, b: Date): Date => (a > b ? a : b);

/** Off until somebody turns it on again, which the button does. */
export const turnOff = (held: Subscription | undefined, { now }: Context): Answer =>
  held
    ? {
        ...answer('nudge', 'private', [
          {
            kind: 'lead',
            text: `${held.kind === 'channel' ? 'This channel’s digest' : 'Your nudge'} is off. Nothing else changes, and nothing comes until you turn it on again.`,
          },
          buttons(button('Turn it on again', action('nudge', { slots: { nudge: 'on' }, ...refOf(held) }))),
        ]),
        effects: [
          {
            kind: 'subscription',
            id: held.id,
            change: (before) => before && withWas(before, pause(before, 'off'), now),
          },
        ],
      }
    : answer('nudge', 'private', [{ kind: 'lead', text: 'It is off already: I write only when you ask me to.' }]);
