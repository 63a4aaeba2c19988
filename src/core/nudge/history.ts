import type { Person } from '../message.ts';
import type { Timetable } from '../ports.ts';
import type { Sent, Subscription } from '../subscription.ts';
import { nextTime } from './quiet.ts';

/** As many are remembered: half a year of weeks. */
const KEPT = 26;

/** Where what was sent, or may have been, waits for a reaction. */
const wasSeen = ({ outcome }: Sent): boolean => outcome === 'sent' || outcome === 'uncertain';

/** The marker of a message that offered to come less often. */
export const OFFER = 'offer';

/** What to do about silence: after three without a reaction less is offered, and after that nothing comes. */
export const silenceOf = ({ sent }: Pick<Subscription, 'sent'>): 'none' | 'offer' | 'pause' => {
  const seen = sent.filter(wasSeen);
  const quiet = seen.slice(seen.findLastIndex(({ reacted }) => reacted === true) + 1);
  if (quiet.some(({ kinds }) => kinds.includes(OFFER))) return 'pause';
  return quiet.length >= 3 ? 'offer' : 'none';
};

/** When this one was first due: a repeat after a failure still belongs to its week. */
export const originOf = ({ due, sent }: Subscription): string | undefined => {
  const last = sent.at(-1);
  return last?.outcome === 'failed' && last.again !== undefined && last.again === due ? last.due : due;
};

/** The last entry replaced where it is of the same week, else one more; the oldest go. */
export const withSent = (subscription: Subscription, entry: Sent): Subscription => {
  const others = subscription.sent.filter(({ due }) => due !== entry.due);
  return { ...subscription, sent: [...others, entry].slice(-KEPT) };
};

/** The subscription after somebody reacted to the last one; the same where that changes nothing. */
export const withReaction = (subscription: Subscription): Subscription => {
  const at = subscription.sent.findLastIndex(wasSeen);
  const last = subscription.sent[at];
  if (last === undefined || last.reacted) return subscription;
  return { ...subscription, sent: subscription.sent.with(at, { ...last, reacted: true }) };
};

/** The subscription waiting for its next time after an instant. */
export const moveOn = (subscription: Subscription, timetable: Timetable, after: Date): Subscription => ({
  ...subscription,
  due: nextTime(subscription, timetable, after).toISOString(),
});

/** The subscription with no time to come. */
export const pause = ({ due: _, ...rest }: Subscription, paused: NonNullable<Subscription['paused']>): Subscription => {
  const { told: __, ...others } = rest;
  return { ...others, paused };
};

/** One for each receiver. */
export const personId = ({ key }: Pick<Person, 'key'>): string => `person:${key}`;
export const channelId = (channel: string): string => `channel:${channel}`;
