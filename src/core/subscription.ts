import type { Weekday } from './intent.ts';
import type { Person } from './message.ts';

/** When in the week or month: a subscription's own part of the calendar. */
export type Timing = Pick<Subscription, 'weekday' | 'time' | 'zone' | 'every'>;

/** A weekly word that was asked for, by a person for themselves or for a channel. */
export type Subscription = {
  /** One for each receiver. */
  readonly id: string;
  readonly kind: 'person' | 'channel';
  /** Key of the channel or direct chat it is sent to, as `Place.channel`. */
  readonly channel: string;
  /** Who set it up: may change it, and is told when it can't be delivered. */
  readonly owner: Person;
  /** Who agreed to be counted in the channel's digest. */
  readonly members: readonly Person[];
  /** Names that members gave to be shown by, by person key; the others are counted only. */
  readonly names?: Readonly<Record<string, string>>;
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
  /** The owner has been told why it paused by itself. */
  readonly told?: boolean;
  /** Days to come on which nothing does though it is on, in its zone. */
  readonly quiet?: readonly Quiet[];
  /** How it stood before the last change that was asked for. */
  readonly was?: Was;
  /** What was sent lately, oldest first. */
  readonly sent: readonly Sent[];
};

/** Local days, `YYYY-MM-DD`: from the first of them until the one on which it comes again. */
export type Quiet = { readonly from: string; readonly until: string };

/** What a change may touch, as it was before, and the ISO instant of the change. */
export type Was = Pick<Subscription, 'weekday' | 'time' | 'zone' | 'every' | 'due' | 'paused' | 'quiet'> & {
  readonly at: string;
};

export type Sent = {
  /** ISO instant it was due. */
  readonly due: string;
  /** What it held: keys such as `review:sql-joins`, kind first. */
  readonly kinds: readonly string[];
  readonly outcome: 'sent' | 'uncertain' | 'failed' | 'skipped';
  /** Somebody pressed a button of it or answered. */
  readonly reacted?: boolean;
  /** How often it was tried; 1 where left out. */
  readonly attempts?: number;
  /** ISO instant it is tried again after a definite failure. */
  readonly again?: string;
};

/** What is left of a subscription without this person: nothing, if it was theirs. */
export const withoutPerson = (subscription: Subscription, person: Person): Subscription | undefined =>
  subscription.owner.key === person.key ? undefined : withoutMember(subscription, person);

/** Neither counted nor named any more. */
export const withoutMember = ({ members, names, ...rest }: Subscription, { key }: Person): Subscription => {
  const left = Object.entries(names ?? {}).filter(([named]) => named !== key);
  return {
    ...rest,
    members: members.filter((member) => member.key !== key),
    ...(left.length && { names: Object.fromEntries(left) }),
  };
};
