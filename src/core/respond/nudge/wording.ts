import { isTime, parseTime } from '../../dates.ts';
import { type Intent, WEEKDAYS, type Weekday } from '../../intent.ts';
import type { Form } from '../../message.ts';
import { hasDays, toPeriod } from '../../nudge/quiet.ts';
import type { Rhythm } from '../../said/nudge-wish.ts';
import type { Quiet, Subscription, Timing } from '../../subscription.ts';
import { action, type Context } from '../answer.ts';
import { DAY_NAMES } from './rhythm.ts';

/** What a message asks of a subscription. */
export type Wanted = {
  readonly isChannel: boolean;
  /** Said to be on, not only moved. */
  readonly isOn: boolean;
  /** It asks for something to change. */
  readonly changes: boolean;
  readonly timing: Partial<Timing>;
  readonly rhythm: Rhythm | undefined;
  /** Days to come that are left out, told with when it is to come. */
  readonly quiet?: Quiet;
  /** What cannot be made sense of, in words for the person. */
  readonly problem?: Problem;
};

/** The field of the form that is wrong, and how. */
export type Problem = { readonly field: 'time' | 'zone'; readonly text: string };

/** The intent as its words mean it: to see one first, or to be left alone for a while. */
export const toMeant = (intent: Intent, { said: { nudge: wish = {} } }: Context): Intent => {
  if (intent.aspect === 'answer' && wish.asks) return { ...intent, aspect: wish.asks };
  if (!wish.nudge) return intent;
  const { nudge: _, ...slots } = intent.slots;
  return { ...intent, slots: wish.nudge === 'unsaid' ? slots : { ...slots, nudge: wish.nudge } };
};

export const readWanted = (intent: Intent, context: Context): Wanted => {
  const { slots, ref = '' } = intent;
  const form = fromForm(context);
  const { rhythm, hasEnd } = context.said.nudge ?? {};
  const problem = form.problem ?? (hasEnd ? findProblem(intent) : undefined);
  const said = {
    ...(slots.weekday && { weekday: slots.weekday }),
    ...(slots.time && isTime(slots.time) && { time: slots.time }),
    ...(slots.zone && isZone(slots.zone) && { zone: slots.zone }),
  };
  const timing = { ...said, ...everyOf(ref, rhythm), ...form.timing };
  const isNew = Object.keys(timing).length > Object.keys(said).length || !isCarried(said, context);
  const isOn = slots.nudge === 'on' && !isOnAlready(context);
  const quiet = slots.nudge === 'on' ? toPeriod(ref) : undefined;
  return {
    isChannel: isForChannel(ref, context),
    isOn,
    changes: isOn || quiet !== undefined || isOff(slots.nudge) || isNew || rhythm?.kind === 'several',
    timing,
    rhythm,
    ...(quiet && { quiet }),
    ...(problem && { problem }),
  };
};

const isOff = (nudge: Intent['slots']['nudge']): boolean => nudge === 'off' || nudge === 'snooze';

/** "On" is only what the turn before said, and it is on: "make them shorter" switches nothing. */
const isOnAlready = ({ inbound: { body }, last, subscriptions }: Context): boolean =>
  body.kind === 'message' &&
  last?.intent.topic === 'nudge' &&
  last.intent.slots.nudge === 'on' &&
  subscriptions.some(({ due }) => due !== undefined);

/** Only what the turn before said: who asks how things stand changes nothing. */
const isCarried = (said: Partial<Timing>, { inbound: { body }, last }: Context): boolean => {
  const before = body.kind === 'message' && last?.intent.topic === 'nudge' ? last.intent.slots : {};
  return (['weekday', 'time', 'zone'] as const).every(
    (part) => said[part] === undefined || said[part] === before[part],
  );
};

/** An end that can't be told, said rather than guessed. */
const findProblem = ({ slots: { nudge }, ref }: Intent): Problem | undefined =>
  nudge === 'snooze' && !hasDays(ref)
    ? { field: 'time', text: 'I can’t tell which day that is. Name it, such as “until 5 January”.' }
    : undefined;

const isForChannel = (ref: string, context: Context): boolean =>
  !context.inbound.place.direct && (/^channel(?:\.|$)/.test(ref) || context.said.nudge?.forAll === true);

const everyOf = (ref: string, rhythm: Rhythm | undefined): Partial<Timing> => {
  const said = /^(?:channel\.)?(week|month)$/.exec(ref)?.[1];
  if (said === 'week' || said === 'month') return { every: said };
  if (rhythm?.kind === 'month' || rhythm?.kind === 'rarer') return { every: 'month' };
  return rhythm?.kind === 'week' ? { every: 'week' } : {};
};

type Filled = { readonly timing: Partial<Timing>; readonly problem?: Problem };

const fromForm = ({ inbound: { body } }: Context): Filled => {
  if (body.kind !== 'form') return { timing: {} };
  const [weekday, time, zone, every] = ['weekday', 'time', 'zone', 'every'].map((id) => body.values[id]?.[0]?.trim());
  const clock = time ? parseTime(time) : undefined;
  if (time && !clock) return wrong('time', `“${time.slice(0, 20)}” is no time I can read: write it as 09:30.`);
  if (zone && !isZone(zone))
    return wrong('zone', `“${zone.slice(0, 40)}” is no time zone I know: write it as Europe/Lisbon.`);
  return {
    timing: {
      ...(isWeekday(weekday) && { weekday }),
      ...(clock && { time: clock }),
      ...(zone && { zone }),
      ...((every === 'week' || every === 'month') && { every }),
    },
  };
};

const wrong = (field: Problem['field'], text: string): Filled => ({ timing: {}, problem: { field, text } });

const isWeekday = (text: string | undefined): text is Weekday => WEEKDAYS.some((day) => day === text);

/** Whether the clock of this zone is known here. */
export const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: zone }));
  } catch {
    return false;
  }
};

/** "I write to you on Mondays at 09:00 (Europe/Lisbon)." */
export const statusText = ({ kind, weekday, time, zone, every, paused }: Subscription): string => {
  const what = kind === 'channel' ? 'This channel’s digest' : 'Your nudge';
  switch (paused) {
    case 'off':
      return `${what} is off.`;
    case 'silence':
      return `${what} is paused: nobody had answered for a while.`;
    case 'unreachable':
      return `${what} is paused: I could not write ${kind === 'channel' ? 'here' : 'to you'} any more.`;
    default:
      return `${what} comes on ${every === 'week' ? `${DAY_NAMES[weekday]}s` : `the first ${DAY_NAMES[weekday]} of each month`} at ${time} (${zone}).`;
  }
};

/** "The next one: Monday 23 November." And which days to come are left out. */
export const nextText = (held: Subscription): string =>
  held.due ? `The next one: ${dayText(held.due, held.zone)}. ${stillQuietText(held)}`.trim() : '';

/** The days left out that are still to come when the next one does. */
export const stillQuietText = ({ due = '', quiet = [] }: Pick<Subscription, 'due' | 'quiet'>): string =>
  quiet
    .filter(({ until }) => until > due.slice(0, 10))
    .map(quietText)
    .join(' ');

/** "Nothing comes from Sunday 1 August to Tuesday 31 August." */
export const quietText = ({ from, until }: Quiet): string => {
  const last = new Date(Date.parse(until) - DAY_MS).toISOString().slice(0, 10);
  const [first, end] = [from, last].map((day) => dayText(`${day}T00:00:00Z`, 'UTC'));
  return from === last ? `Nothing comes on ${first}.` : `Nothing comes from ${first} to ${end}.`;
};
const DAY_MS = 86_400_000;

/** Whose it is, as buttons say it. */
export const refOf = ({ kind }: Subscription): { readonly ref?: string } =>
  kind === 'channel' ? { ref: 'channel' } : {};

export const dayText = (due: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone })
    .format(new Date(due))
    .replace(',', '');

/** Day, time, zone and how often. */
export const nudgeForm = ({ kind, weekday, time, zone, every }: Subscription): Form => ({
  title: kind === 'channel' ? 'Digest for this channel' : 'Your weekly nudge',
  submit: 'Save',
  action: action('nudge', { slots: { nudge: 'on' }, ...(kind === 'channel' && { ref: 'channel' }) }),
  fields: [
    {
      id: 'weekday',
      label: 'Day',
      kind: 'select',
      options: WEEKDAYS.map((value) => ({ value, label: DAY_NAMES[value] })),
      value: weekday,
    },
    { id: 'time', label: 'Time', hint: '24 hours, such as 09:30', kind: 'text', maxLength: 5, value: time },
    { id: 'zone', label: 'Time zone', hint: 'Such as Europe/Lisbon', kind: 'text', maxLength: 40, value: zone },
    {
      id: 'every',
      label: 'How often',
      kind: 'select',
      options: [
        { value: 'week', label: 'Every week' },
        { value: 'month', label: 'Once a month' },
      ],
      value: every,
    },
  ],
});
