import type { Topic } from './topic.ts';

export const LEVELS = ['entry', 'mid', 'senior', 'lead', 'principal'] as const;
/** Career level. `entry` is what most adverts call junior. */
export type Level = (typeof LEVELS)[number];

export const SKILL_STATUSES = ['learned', 'learning', 'skipped', 'none'] as const;
/** What somebody says of one skill. `none` takes the skill off the record. */
export type SkillStatus = (typeof SKILL_STATUSES)[number];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * The particulars of a message: only what was said or is carried over from the turn before.
 * Two levels, countries or skills named together are a list, in the order they were said.
 */
export type Slots = {
  readonly level?: Level | readonly Level[];
  /** Years of professional experience, 0 to 60. */
  readonly years?: number;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string | readonly string[];
  /** Skill ids of the skill graph. */
  readonly skill?: string | readonly string[];
  /** A list stands beside a list of skills, one for each. */
  readonly status?: SkillStatus | readonly SkillStatus[];
  /** Hours of study a week, more than 0, at most 80. */
  readonly hours_per_week?: number;
  readonly nudge?: 'on' | 'off' | 'snooze';
  readonly weekday?: Weekday;
  /** Local time, `HH:MM`, 24 hours. */
  readonly time?: string;
  /** IANA zone, such as `Europe/Lisbon`. */
  readonly zone?: string;
};

/**
 * Which part of a topic is wanted. `answer` is the topic itself; the others come from buttons
 * ("more", "another") and from follow-ups ("go on", "how come").
 */
export const ASPECTS = [
  'answer',
  'more',
  'another',
  'why',
  'sources',
  'undo',
  'instead',
  'confirm',
  'export',
  'delete',
  'preview',
  'start',
  'good',
  'bad',
  'again',
  'hard',
  'easy',
  'reveal',
  'like',
  'dislike',
  'keep',
  'done',
  'join',
  'leave',
  'short',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A message understood. */
export type Intent = {
  readonly topic: Topic;
  readonly aspect: Aspect;
  readonly slots: Slots;
  /** 0 to 1: how likely the topic is right. */
  readonly confidence: number;
  /** Other topics it may be about, best first, at most three. For `clarify`, the choices to offer. */
  readonly alternatives: readonly Topic[];
  /** What was said of skills beside whatever is asked: to be put on the record. */
  readonly reported?: Pick<Slots, 'skill' | 'status'>;
  /** A second question in the same message. */
  readonly second?: Pick<Intent, 'topic' | 'slots' | 'case'> & Partial<Pick<Intent, 'aspect'>>;
  /** What is asked beside two orders: "plan 5 hours, remind me on Sundays, and what does a mid earn?" */
  readonly third?: NonNullable<Intent['second']>;
  /** Whatever an aspect points at: a question id, an item number, a date. Opaque, at most 60 characters. */
  readonly ref?: string;
  /** Of questions about pay: the sum that was said, or the currency wanted. */
  readonly sum?: Sum;
  /** The more special question within the topic that is asked: an id of its `cases`. */
  readonly case?: string;
  /** What somebody tells of themselves beside that case: another of its topic, such as the trade they come from. */
  readonly beside?: string;
  /** The IANA zone of where somebody says they are, who names no clock. */
  readonly home?: string;
  /** The country of where somebody says they are, ISO 3166-1 alpha-2, beside what is asked. */
  readonly land?: string;
  /** What the hours a week were made up of, where that was said: "two evenings of an hour, and three on Saturday". */
  readonly pace?: readonly Pace[];
};

/** So many hours so often a week, and on which days, where those were named. */
export type Pace = { readonly hours: number; readonly times: number; readonly days?: readonly Weekday[] };

/** An amount of money, or only a currency. */
export type Sum = {
  readonly amount?: number;
  /** ISO 4217, or as it was said where several go by that name ("pesos"); left out where none was named. */
  readonly currency?: string;
  readonly per: 'year' | 'month' | 'week' | 'day' | 'hour';
  /** Nobody said for which time it is paid, and it may be a month. */
  readonly guessed?: true;
  /** It is said to be what is left after tax. */
  readonly net?: true;
  /** What comes on top of it, in percent. */
  readonly bonus?: number;
  /** The days of work a week that it is paid for, where they are said. */
  readonly days?: number;
  /** Where it is paid, of two that are paid in two countries. */
  readonly country?: string;
  /** Another amount set beside it. */
  readonly rival?: Omit<Sum, 'rival'>;
};

/** A slot as a list, whether one value was said or several. */
export const toList = <T extends string>(slot: T | readonly T[] | undefined): readonly T[] =>
  slot === undefined ? [] : typeof slot === 'string' ? [slot] : slot;

/** The other way round: one value alone, or the list. */
export const toSlot = <T extends string>(values: readonly T[]): T | readonly T[] => {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
};

/** One value where all of them are the same, else the list. */
export const toShared = <T extends string>(values: readonly T[]): T | readonly T[] =>
  toSlot(new Set(values).size === 1 ? values.slice(0, 1) : values);

/** What is said of each of some skills, as slots. */
export const toReported = (
  said: readonly { readonly skill: string; readonly status: SkillStatus }[],
): Required<Pick<Slots, 'skill' | 'status'>> => ({
  skill: toSlot(said.map(({ skill }) => skill)),
  status: toSlot(said.map(({ status }) => status)),
});

/** Whether two sets of particulars say the same, lists in the same order. */
export const areSame = (one: Slots, other: Slots): boolean =>
  (Object.keys({ ...one, ...other }) as (keyof Slots)[]).every((kind) => String(one[kind]) === String(other[kind]));
