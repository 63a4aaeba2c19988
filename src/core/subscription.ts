import type { Weekday } from './intent.ts';
import type { Person } from './message.ts';

/** A weekly word that was asked for, by a person for themselves or for a channel. */
export type Subscription = {
  /** One for each receiver. */
  readonly id: string;
  readonly kind: 'person' | 'channel';
  /** Key of the channel or direct chat it is sent to, as `Place.channel`. */
  readonly channel: string;
  /** Who set it up: may change it, and is told when it can't be delivered. */
  readonly owner: Person;
  /** Who agreed to be named in the channel's digest. */
  readonly members: readonly Person[];
  readonly weekday: Weekday;
  /** Local time, `HH:MM`. */
  readonly time: string;
  /** IANA zone. */
  readonly zone: string;
  readonly every: 'week' | 'month';
  /** ISO instant of the next one; absent while there is none to come. */
  readonly due?: string;
  /** Why there is none to come; `snooze` ends by itself, since `due` is then set past it. */
  readonly paused?: 'off' | 'silence' | 'unreachable';
  /** What was sent lately, oldest first. */
  readonly sent: readonly Sent[];
};

type Sent = {
  /** ISO instant it was due. */
  readonly due: string;
  /** What kinds of content it held. */
  readonly kinds: readonly string[];
  readonly outcome: 'sent' | 'uncertain' | 'failed' | 'skipped';
  /** Somebody pressed a button of it or answered. */
  readonly reacted?: boolean;
};

/** What is left of a subscription without this person: nothing, if it was theirs. */
export const withoutPerson = (subscription: Subscription, person: Person): Subscription | undefined =>
  subscription.owner.key === person.key
    ? undefined
    : { ...subscription, members: subscription.members.filter(({ key }) => key !== person.key) };
