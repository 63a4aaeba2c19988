import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import { tellsAge } from '../slots/age.ts';
import { namesCalling } from '../slots/calling.ts';
import { namesForeignCalling } from '../slots/callings.ts';
import type { Found } from '../slots/found.ts';
import { namesMoney } from '../slots/money.ts';
import { isRecalling } from '../slots/when/nudge/nudge-order.ts';
import type { Normalised } from '../text/normalise.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { hashText } from '../words/hash.ts';

/** What a message holds and how it is put, by the names that stand for it in the tables of signals. */
export type Marks = ReadonlySet<MessageMark>;

/** `TALK` stands for any turn before, `AFTER:gap` for one about the gap, `REPORT` for something said of what it was about. */
export type Mark = MessageMark | TalkMark;
type MessageMark = keyof typeof HOLDS;
type TalkMark = 'TALK' | 'REPORT' | `AFTER:${Topic}`;

const HOLDS = {
  SKILL: ({ skills }) => skills.length > 0,
  ONE_SKILL: ({ skills }) => skills.length === 1,
  SKILLS: ({ skills }) => skills.length > 1,
  /** Two skills or more, to be set beside each other. */
  COMPARED: ({ skills, tokens }) =>
    skills.length > 1 && tokens.length <= 12 && tokens.some(({ word }) => COMPARING.has(word)),
  /** Nothing but skills. */
  ALONE: ({ skills, tokens }) => skills.reduce((sum, { from, to }) => sum + to - from, 0) === tokens.length,
  /** A skill by a name that is no everyday word. */
  NAMED: ({ skills }) => skills.some(({ value }) => !value.everyday),
  STATUS: ({ statuses }) => statuses.some(({ status }) => status !== undefined),
  LEARNED: ({ statuses }) => statuses.some(({ status }) => status === 'learned'),
  LEARNING: ({ statuses }) => statuses.some(({ status }) => status === 'learning'),
  SKIPPED: ({ statuses }) => statuses.some(({ status }) => status === 'skipped'),
  UNLEARNED: ({ statuses }) => statuses.some(({ status }) => status === 'none'),
  LEVEL: ({ levels }) => levels.length > 0,
  ONE_LEVEL: ({ levels }) => levels.length === 1,
  LEVELS: ({ levels }) => levels.length > 1,
  COUNTRY: ({ countries }) => countries.length > 0,
  YEARS: ({ years }) => years !== undefined,
  BARE_YEARS: ({ years, bareYears }) => years === undefined && bareYears !== undefined,
  MONEY: ({ tokens }, { text }) => namesMoney(text, tokens),
  /** Hours that are not said to be of a week. */
  SPAN: ({ hours }) => hours?.weekly === false,
  HOURS: ({ hours }) => hours?.weekly === true,
  DAY: ({ schedule }) => schedule.weekday !== undefined,
  TIME: ({ schedule }) => schedule.time !== undefined,
  /** Another calling than ours. */
  TRADE: ({ tokens }) => namesCalling(tokens),
  /** One that has nothing to do with software, whoever it is of. */
  CALLING: ({ tokens }) => namesForeignCalling(tokens),
  AGE: ({ tokens }) => tellsAge(tokens),
  ZONE: ({ schedule }) => schedule.zone !== undefined,
  RECALLS: ({ tokens }) => isRecalling(tokens),
  NUDGE_ON: ({ nudge }) => nudge === 'on',
  NUDGE_OFF: ({ nudge }) => nudge === 'off',
  SNOOZE: ({ nudge }) => nudge === 'snooze',
  ASKS: ({ tokens }, { text }) => text.includes('?') || opensAsking(tokens),
  /** They speak of themselves. */
  I: ({ tokens }) => tokens.some(({ word }) => SELF.has(word)),
  SHORT: ({ tokens }) => tokens.length <= 4,
  BRIEF: ({ tokens }) => tokens.length <= 10,
  LONG: ({ tokens }) => tokens.length > 30,
} satisfies Readonly<Record<string, (found: Found, plain: Normalised) => boolean>>;

type Holds = (found: Found, plain: Normalised) => boolean;
const ALL = Object.entries(HOLDS) as readonly (readonly [MessageMark, Holds])[];

export const toMarks = (plain: Normalised, found: Found): Marks => {
  const marks = new Set<MessageMark>();
  for (const [mark, holds] of ALL) if (holds(found, plain)) marks.add(mark);
  return marks;
};

/** What the turn before adds. */
export const toTalkMarks = (found: Found, last: Turn | undefined): readonly TalkMark[] =>
  last === undefined
    ? []
    : ['TALK', `AFTER:${last.intent.topic}`, ...(found.readIt()?.status === undefined ? [] : (['REPORT'] as const))];

/** A sentence opens like a question: `what is caching`, `wait, what even is caching`. */
const opensAsking = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    if (at > 0 && token.sentence === tokens[at - 1]?.sentence) return false;
    const from = skipOpening(tokens, at);
    const word = tokens[from]?.word ?? '';
    return (
      (ASKING.has(word) && (word === 'why' || tokens[from + 1]?.word !== 'not')) ||
      isToldHow(tokens, from) ||
      (SUPPOSING.has(word) && isAskedBehind(tokens, from))
    );
  });

/** `if I learn Java can I skip HTML`: what is supposed, and then what is asked. */
const isAskedBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    ({ word, sentence }, place) =>
      place > at + 1 &&
      sentence === tokens[at]?.sentence &&
      MODALS.has(word) &&
      ONESELF.has(tokens[place + 1]?.word ?? '') &&
      !RELATING.has(tokens[place - 1]?.word ?? ''),
  );
const SUPPOSING = wordSet('if suppose supposing');
const MODALS = wordSet('can could should do will would am must');
const ONESELF = wordSet('i we');
const RELATING = wordSet('what how when where who which that as');

const skipOpening = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (from - at < FEW && from + 1 < tokens.length && OPENING.has(tokens[from]?.word ?? '')) from++;
  return from;
};
const FEW = 3;
const OPENING = wordSet('wait sorry hold on hm hmm uh um ok okay so and but oh hey well also then yes no yeah nah');

/** `tell me how`, `explain why` */
const isToldHow = (tokens: readonly Token[], at: number): boolean => {
  const to = tokens[at + 1]?.word === 'me' ? at + 2 : at + 1;
  return EXPLAINING.has(tokens[at]?.word ?? '') && WONDERING.has(tokens[to]?.word ?? '');
};

const COMPARING = wordSet('or vs versus against compare compared difference differ differs different between than');
const EXPLAINING = wordSet('tell explain show teach');
const WONDERING = wordSet('what how when where who why which whether');
const ASKING = wordSet('what how when where who why which can could will would should is are am do does did has');
const SELF = wordSet('i me my myself');

/**
 * The marks as words for the classifier, so that a city never met is read by those that were: one sign each of the
 * private use area, which no message keeps (`normalise`).
 */
export const toClassifierWords = (marks: Marks): readonly string[] =>
  SIGNED.filter(({ mark }) => marks.has(mark)).map(({ sign }) => sign);

const PRIVATE_USE = 0xe000;
const TOLD: readonly MessageMark[] = [
  'ONE_SKILL',
  'SKILLS',
  'NAMED',
  'LEARNED',
  'LEARNING',
  'SKIPPED',
  'UNLEARNED',
  'ONE_LEVEL',
  'LEVELS',
  'COUNTRY',
  'YEARS',
  'BARE_YEARS',
  'HOURS',
  'SPAN',
  'DAY',
  'TIME',
  'ZONE',
  'NUDGE_ON',
  'NUDGE_OFF',
  'SNOOZE',
  'MONEY',
  'ASKS',
  'TRADE',
  'AGE',
];
const SIGNED = TOLD.map((mark, at) => ({ mark, sign: String.fromCharCode(PRIVATE_USE + at) }));

/** What was spoken of before, in the same way: its topic, and the group of it. */
export const toAfterWords = (topic: string): readonly string[] => [toSign(topic), toSign(topic.split('.')[0] ?? '')];

/** Two characters of the private use area for a name. */
const toSign = (name: string): string => {
  const hash = hashText(name, 0);
  return String.fromCharCode(AFTER + (hash & MOST), AFTER + ((hash >>> 11) & MOST));
};
const AFTER = 0xe100;
const MOST = 0x7ff;
