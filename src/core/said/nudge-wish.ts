import type { Weekday } from '../intent.ts';

/** What is said of nudges beside on, off and when. */
export type NudgeWish = {
  /** To see one first, or why one came. */
  readonly asks?: 'preview' | 'why';
  /** What asks for nothing that can be done, or not now. */
  readonly idle?: NudgeIdle;
  /** What is meant by the words where it is not what the intent has. */
  readonly nudge?: 'on' | 'snooze' | 'unsaid';
  readonly rhythm?: Rhythm;
  /** A pause has an end, whether or not it can be told when. */
  readonly hasEnd?: true;
  /** One at a time to come, where there is none to put off. */
  readonly isOnce?: true;
  /** For everybody where it was said. */
  readonly forAll?: true;
  /** The plan is to go with the nudge. */
  readonly dropsPlan?: true;
};

/**
 * A change some day, one from a later day on, what would be if it were asked for, a single reminder, a change of others'
 * nudges, a nudge for somebody else, one subject; how a change is
 * made; a date of the month, a day that no month has, days off of every year, something that must happen first, a time no
 * clock shows; how long they are, in which language, where they come, who sees them, and what happens where one is missed.
 */
export type NudgeIdle =
  | 'later'
  | 'supposed'
  | 'from'
  | 'once'
  | 'others'
  | 'whom'
  | 'subject'
  | 'how'
  | 'date'
  | 'no-date'
  | 'holidays'
  | 'condition'
  | 'no-time'
  | 'length'
  | 'language'
  | 'where'
  | 'seen'
  | 'missed'
  /** What one is. */
  | 'what'
  /** By whose clock it comes. */
  | 'zone'
  /** Not at hours that only the person knows. */
  | 'busy';

/** How often somebody wants to hear: once a week and once a month can be had, what is rarer than a month becomes one. */
export type Rhythm =
  | { readonly kind: 'week' | 'month' | 'rarer' | 'between' }
  /** On more than one day a week, and which, where they were named. */
  | { readonly kind: 'several'; readonly days: readonly Weekday[] };
