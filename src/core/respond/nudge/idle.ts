import type { Subscription } from '../../subscription.ts';
import type { Answer, Context } from '../answer.ts';
import type { Wanted } from './wording.ts';

/** What to say first where nothing is changed: what is asked for is for some day, for others, or more than nudges can do. */
export const idleWord = (wanted: Wanted, held: Subscription | undefined, context: Context): string | undefined => {
  const { said, inbound } = context;
  const { idle, forAll } = said.nudge ?? {};
  if (idle !== undefined) return WORDS[idle];
  if (forAll && inbound.place.direct && inbound.body.kind === 'message') return WORDS.elsewhere;
  return !held && !wanted.isOn && isZoneAlone(wanted) ? WORDS.zone : undefined;
};

/** The answer with a word before it. */
export const withWord = (text: string, { reply, ...rest }: Answer): Answer => ({
  ...rest,
  reply: { ...reply, blocks: [{ kind: 'lead', text }, ...reply.blocks] },
});

/** Where somebody lives is no wish to be written to. */
const isZoneAlone = ({ timing }: Wanted): boolean =>
  timing.zone !== undefined && timing.weekday === undefined && timing.time === undefined;

const WORDS = {
  elsewhere: 'In this chat I write to you alone. For a channel’s digest, ask me in that channel.',
  subject: 'I can’t keep it to one subject: each nudge is about what your record makes worth doing.',
  later: 'Yes, whenever you like: say “turn off my nudges”, or name another day and time.',
  once: 'I can’t remind you of one thing at one time: I write once a week, about your record. Your calendar does the other better.',
  others:
    'There is nothing to switch off for others: I write to nobody who has not asked, and each turns off their own. A channel’s digest is switched off in that channel.',
  zone: 'A time zone matters to nudges alone, and you have none yet.',
} as const;
