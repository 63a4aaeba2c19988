import type { Intent, Weekday } from '../../intent.ts';
import { channelId, moveOn, pause, personId, withReaction } from '../../nudge/history.ts';
import { considerWeek } from '../../nudge.ts';
import type { Timetable } from '../../ports.ts';
import type { Subscription } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from '../answer.ts';
import { previewNudge, sayAnother, sayDone, sayWhy, weekOf } from './content.ts';
import { idleWord, withWord } from './idle.ts';
import { joinDigest, leaveDigest } from './members.ts';
import { askDay, askRhythm, otherDays, rhythmNote } from './rhythm.ts';
import { snooze } from './snooze.ts';
import { canUndo, type Timed, undoLast, withWas } from './undo.ts';
import {
  isZone,
  nextText,
  nudgeForm,
  type Problem,
  readWanted,
  refOf,
  statusText,
  toMeant,
  type Wanted,
} from './wording.ts';

/** Weekly words: on, off, put off, moved to another time, shown before they come; a person's own or a channel's. */
export const createNudge =
  (timetable: Timetable): Responder =>
  (said, context) => {
    const intent = toMeant(said, context);
    const wanted = readWanted(intent, context);
    const held = heldOf(wanted, context);
    switch (intent.aspect) {
      case 'preview':
        return previewNudge(held ?? fresh(wanted, context), context);
      case 'why':
        return sayWhy(keyOf(intent, held), held ?? fresh(wanted, context), context);
      case 'another':
        return sayAnother(keyOf(intent, held), held ?? fresh(wanted, context), context);
      case 'done':
        return sayDone(held ?? fresh(wanted, context));
      case 'join':
        return joinDigest(intent, context);
      case 'leave':
        return leaveDigest(context);
      case 'undo':
        return takeBack(wanted, held, { ...context, timetable });
      default:
        return schedule(intent, wanted, held, { ...context, timetable });
    }
  };

/** What the button was under; in words, what came last. */
const keyOf = ({ ref }: Intent, held: Subscription | undefined): string =>
  ref?.replace(/^channel\./, '') ?? held?.sent.at(-1)?.kinds[0] ?? '';

const idOf = ({ isChannel }: Wanted, { inbound: { person, place } }: Context): string =>
  isChannel ? channelId(place.channel) : personId(person);

const heldOf = (wanted: Wanted, context: Context): Subscription | undefined =>
  context.subscriptions.find(({ id }) => id === idOf(wanted, context));

/** Monday at nine, by the clock of the platform; by UTC where that is not known. */
const fresh = (wanted: Wanted, context: Context): Subscription => {
  const { person, place, zone } = context.inbound;
  return {
    id: idOf(wanted, context),
    kind: wanted.isChannel ? 'channel' : 'person',
    channel: wanted.isChannel || place.direct ? place.channel : person.key,
    owner: person,
    members: [],
    weekday: 'mon',
    time: '09:00',
    zone: zone && isZone(zone) ? zone : 'UTC',
    every: 'week',
    sent: [],
  };
};

const schedule = (intent: Intent, wanted: Wanted, held: Subscription | undefined, context: Timed): Answer => {
  const idle = intent.aspect === 'answer' ? idleWord(wanted, held, context) : undefined;
  if (idle !== undefined) return withWord(idle, held ? showStatus(held, context) : offerIt(wanted, context));
  if (wanted.isChannel && wanted.changes && !mayChange(held, context)) return refuse(held);
  if (intent.aspect === 'start' && intent.slots.nudge === undefined) return askWhen(wanted, held, context);
  if (intent.slots.nudge === 'off') return turnOff(held, context);
  if (wanted.problem) return wrongTime(wanted.problem, context);
  if (intent.slots.nudge === 'snooze' && held?.due) return snooze(intent.ref, held, context);
  if (intent.slots.nudge === 'snooze') return held ? showStatus(held, context) : offerIt(wanted, context);
  const { rhythm, timing, isChannel } = wanted;
  if (rhythm?.kind === 'several' && !isAmong(timing.weekday, rhythm.days))
    return askDay(timing, rhythm.days, isChannel ? { ref: 'channel' } : {});
  if (rhythm?.kind === 'between') return askRhythm(intent.slots, isChannel);
  if (wanted.changes) return turnOn(wanted, held, context);
  return held ? showStatus(held, context) : offerIt(wanted, context);
};

const isAmong = (day: Weekday | undefined, named: readonly Weekday[]): boolean =>
  day !== undefined && (named.length === 0 || named.includes(day));

/** The last change, which may have been to have nudges at all. */
const takeBack = (wanted: Wanted, held: Subscription | undefined, context: Timed): Answer => {
  if (wanted.isChannel && !mayChange(held, context)) return refuse(held);
  if (!held || (!canUndo(held, context.now) && context.last?.intent.slots.nudge === 'on'))
    return turnOff(held, context);
  return canUndo(held, context.now)
    ? undoLast(held, context)
    : withWord('There is no change to take back.', showStatus(held, context));
};

/** Whoever set it up, and whoever the platform lets manage the channel; anybody may begin where it tells nothing. */
const mayChange = (held: Subscription | undefined, { inbound: { person, place } }: Context): boolean =>
  held?.owner.key === person.key || (place.manages ?? held === undefined);

const refuse = (held: Subscription | undefined): Answer =>
  answer('nudge', 'private', [
    {
      kind: 'lead',
      text: held
        ? 'This channel’s digest was set up by somebody else: ask them, or somebody who manages the channel, to change it.'
        : 'A digest for the whole channel is set up by somebody who manages it, with the nudge command. I can write to you alone instead.',
    },
    buttons(button('Nudge me alone', action('nudge', { slots: { nudge: 'on' }, ref: 'week' }))),
  ]);

/** On, or on at another time. What was snoozed stays so unless "on" was said. */
const turnOn = (wanted: Wanted, held: Subscription | undefined, context: Timed): Answer => {
  const change = (before: Subscription | undefined): Subscription => {
    const base = before ?? fresh(wanted, context);
    const from =
      wanted.isOn || !base.due ? context.now : laterOf(context.now, daysBefore(base, context.timetable, context.now));
    const changed = withReaction(resumed({ ...base, ...wanted.timing }, wanted));
    const moved = moveOn(changed, context.timetable, from);
    return before ? withWas(before, moved, context.now) : moved;
  };
  const after = change(held);
  return {
    ...answer('nudge', 'private', [
      { kind: 'lead', text: `${held ? 'Done.' : 'Gladly.'} ${statusText(after)} ${nextText(after)}` },
      ...(held ? [] : [{ kind: 'text' as const, text: after.kind === 'channel' ? ABOUT_CHANNEL : ABOUT_PERSON }]),
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

const ABOUT_PERSON =
  'One thing a week about your own record: what you began and left, what has just opened, a question that is due. When there is nothing true to say, I say nothing.';
const ABOUT_CHANNEL =
  'A skill to talk about, a fact with its source, and what the group moved: counts of those who asked to be counted, names only of those who gave one.';
const ASK_ZONE =
  'I don’t know your time zone, so I go by UTC. Tell me where you are, such as “lisbon time” or “Europe/Berlin”.';

const isGuessed = (wanted: Wanted, held: Subscription | undefined, { inbound }: Context): boolean =>
  !held && !wanted.timing.zone && !(inbound.zone && isZone(inbound.zone));

/** Who only says "on" wants it on the days that were to be quiet too. */
const resumed = ({ paused: _, told: __, quiet, ...rest }: Subscription, { isOn, timing }: Wanted): Subscription =>
  quiet && !(isOn && Object.keys(timing).length === 0) ? { ...rest, quiet } : rest;

/** A snoozed one keeps to its day when its time changes: counted from a day before it. */
const daysBefore = (held: Subscription, timetable: Timetable, now: Date): Date => {
  const isSnoozed = held.due !== undefined && Date.parse(held.due) > timetable.next(held, now).getTime();
  return isSnoozed && held.due ? new Date(Date.parse(held.due) - 86_400_000) : now;
};

const laterOf = (a: Date, b: Date): Date => (a > b ? a : b);

const turnOff = (held: Subscription | undefined, { now }: Context): Answer =>
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

const changeButtons = (held: Subscription) => [
  button('Change the time', action('nudge', { aspect: 'start', ...refOf(held) })),
  button(
    held.every === 'week' ? 'Once a month' : 'Every week',
    action('nudge', {
      slots: { nudge: 'on' },
      ref: `${held.kind === 'channel' ? 'channel.' : ''}${held.every === 'week' ? 'month' : 'week'}`,
    }),
  ),
  button('Turn it off', action('nudge', { slots: { nudge: 'off' }, ...refOf(held) })),
];

const showStatus = (held: Subscription, context: Context): Answer =>
  answer('nudge', 'private', [
    { kind: 'lead', text: `${statusText(held)} ${nextText(held)}`.trim() },
    ...(held.kind === 'person' &&
    held.due &&
    considerWeek(weekOf(held, context)).every(({ held: back }) => back !== undefined)
      ? [
          {
            kind: 'note' as const,
            text: 'As your record stands there is nothing new to say, so the next one may not come.',
          },
        ]
      : []),
    held.due
      ? buttons(
          button('Preview', action('nudge', { aspect: 'preview', ...refOf(held) }), 'primary'),
          button('Skip the next', action('nudge', { slots: { nudge: 'snooze' }, ...refOf(held) })),
          ...changeButtons(held),
        )
      : buttons(button('Turn it on', action('nudge', { slots: { nudge: 'on' }, ...refOf(held) }), 'primary')),
  ]);

const offerIt = ({ isChannel }: Wanted, { inbound, said }: Context): Answer =>
  answer('nudge', 'private', [
    {
      kind: 'lead',
      text: 'I can write once a week, about one thing that is true of your record and worth doing; never unless you ask. Say when, such as “Fridays at noon, Lisbon time”.',
    },
    buttons(
      button(
        'Mondays at 9',
        action('nudge', { slots: { nudge: 'on' }, ...(isChannel && { ref: 'channel' }) }),
        'primary',
      ),
      said.nudge?.idle === 'date'
        ? button('First Monday of the month', action('nudge', { slots: { nudge: 'on' }, ref: 'month' }))
        : button('Fridays at noon', action('nudge', { slots: { nudge: 'on', weekday: 'fri', time: '12:00' } })),
      button('Choose', action('nudge', { aspect: 'start' })),
      button('Preview', action('nudge', { aspect: 'preview' })),
      ...(inbound.place.direct || inbound.place.manages === false
        ? []
        : [button('For this channel', action('nudge', { slots: { nudge: 'on' }, ref: 'channel' }))]),
    ),
  ]);

const askWhen = (wanted: Wanted, held: Subscription | undefined, context: Context): Answer =>
  answer('nudge', 'private', [{ kind: 'form', form: nudgeForm(held ?? fresh(wanted, context)) }]);

const wrongTime = ({ field, text }: Problem, { inbound: { body } }: Context): Answer => {
  const isChannel = body.kind === 'form' && body.action.ref?.startsWith('channel');
  const { reply } = answer('nudge', 'private', [
    { kind: 'lead', text },
    buttons(button('Choose again', action('nudge', { aspect: 'start', ...(isChannel && { ref: 'channel' }) }))),
  ]);
  return { reply: { ...reply, problems: { [field]: text } } };
};
