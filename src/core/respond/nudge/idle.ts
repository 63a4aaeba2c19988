import type { Intent } from '../../intent.ts';
import { offeredIn } from '../../plain-text.ts';
import type { Subscription } from '../../subscription.ts';
import type { Answer, Context } from '../answer.ts';
import { DAY_NAMES } from './rhythm.ts';
import type { Wanted } from './wording.ts';

/** What to say first where nothing is changed: what is asked for is for some day, for others, or more than nudges can do. */
export const idleWord = (wanted: Wanted, held: Subscription | undefined, context: Context): string | undefined => {
  const { said, inbound } = context;
  const { idle, forAll } = said.nudge ?? {};
  if (idle === 'zone') return clockText(held);
  if (idle === 'busy') return `${WORDS.busy}${held ? ` Now it is ${DAY_NAMES[held.weekday]} at ${held.time}.` : ''}`;
  if (idle !== undefined) return WORDS[idle];
  if (forAll && inbound.place.direct && inbound.body.kind === 'message') return WORDS.elsewhere;
  return !held && !wanted.isOn && isZoneAlone(wanted) ? `${WORDS.placed} ${wanted.timing.zone}.` : undefined;
};

const clockText = (held: Subscription | undefined): string =>
  held && held.zone !== 'UTC'
    ? `That is by the clock of ${held.zone}.`
    : 'That is UTC, as long as I don’t know where you are: say it, such as “Lisbon time”, and it goes by your clock.';

/** The answer with a word before it. */
export const withWord = (text: string, { reply, ...rest }: Answer): Answer => ({
  ...rest,
  reply: { ...reply, blocks: [{ kind: 'lead', text }, ...reply.blocks] },
});

/** Nothing was changed: what is said next is of the nudge as it stands, not of what could not be had. */
export const asItStands = (answered: Answer, intent: Intent, { weekday, time, zone }: Subscription): Answer => ({
  ...answered,
  turn: { intent: { ...intent, slots: { weekday, time, zone } }, offered: offeredIn(answered.reply) },
});

/** Where somebody lives is no wish to be written to. */
const isZoneAlone = ({ timing }: Wanted): boolean =>
  timing.zone !== undefined && timing.weekday === undefined && timing.time === undefined;

/** What is said where there is no nudge to put off. */
export const noneToPutOff = ({ said: { nudge } }: Context): string =>
  nudge?.isOnce ? WORDS.once : 'You have no nudge, so there is none to put off.';

const WORDS = {
  elsewhere: 'In this chat I write to you alone. For a channel’s digest, ask me in that channel.',
  whom: 'I write to nobody but those who ask me themselves. A channel’s digest is asked for in that channel.',
  subject: 'I can’t keep it to one subject: each nudge is about what your record makes worth doing.',
  later: 'Yes, whenever you like: say “turn off my nudges”, or name another day and time.',
  supposed: 'Yes, on any day and at any time you ask for. The question alone changes nothing.',
  from: 'I can’t change or begin it from a later day on: tell me when it is time, and it holds at once.',
  once: 'I can’t remind you of one thing or at one single time: I come weekly or monthly, about your record. Your calendar does the other better.',
  others:
    'There is nothing to switch off for others: I write to nobody who has not asked, and each turns off their own. A channel’s digest is switched off in that channel.',
  how: 'In your own words: “turn off my nudges”, “skip two weeks”, “Fridays at noon”. Or press a button here.',
  date: 'I can’t keep to a date of the month: once a month I come on its first Monday, or the first of another day, such as “monthly on Fridays”.',
  'no-date':
    'There is no such day, and I keep to no dates: I come on a day of the week, weekly or on the first such day of a month.',
  holidays:
    'I know no holidays. I can skip the next one or two, or stay quiet over days that you name, such as “not on 25 December”.',
  condition:
    'I can’t wait for something to happen: I come on a day and at a time, weekly or monthly, and say nothing where there is nothing true to say.',
  'no-time': 'That is no time of day I can read: name it as 09:30 or 7 pm.',
  length: 'I can’t make nudges longer or shorter: each says one thing, in a few lines.',
  language: 'I write in English alone, nudges too.',
  where: 'It comes as a message from me on this platform; I can’t write by mail or text message.',
  seen: 'Nobody but you sees your nudge: it comes to you alone. A channel’s digest is read by everybody in that channel.',
  missed: 'Nothing is lost: the next one comes all the same. After three without an answer I offer to come less often.',
  what: 'A nudge is a message from me on the day you chose: one thing that is true of your record and worth doing, such as what you began and left, what has just opened, or a question that is due.',
  busy: 'I come at one time, the one you name, and don’t know your hours: say one that is free, such as “Sundays at 19:00”.',
  placed: 'A time zone matters to nudges alone, and you have none yet: one would come by the clock of',
} as const;
