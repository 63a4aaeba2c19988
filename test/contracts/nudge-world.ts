import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../../src/core/message.ts';
import type { Deliver, Delivery, Log, SubscriptionStore } from '../../src/core/ports.ts';
import { answer } from '../../src/core/respond/answer.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import { notice } from '../../src/nudges/desk.ts';
import { createSendNudge } from '../../src/nudges/send-nudge.ts';
import { createTimetable } from '../../src/nudges/timetable.ts';

/** A platform that writes down what arrives, and answers as told. */
export type Platform = {
  readonly deliver: Deliver;
  /** `id due` of everything that arrived. */
  readonly arrived: readonly string[];
  readonly replies: readonly Reply[];
  /** When each arrived, in milliseconds. */
  readonly times: readonly number[];
  /** What the next deliveries end in; then all are sent. */
  readonly next: (...outcomes: readonly (Delivery | 'throws')[]) => void;
  /** Takes so long for each from now on. */
  readonly delay: (ms: number) => void;
};

export const createPlatform = (): Platform => {
  const arrived: string[] = [];
  const replies: Reply[] = [];
  const times: number[] = [];
  const queue: (Delivery | 'throws')[] = [];
  let delayMs = 0;
  return {
    arrived,
    replies,
    times,
    next: (...outcomes) => queue.push(...outcomes),
    delay: (ms) => {
      delayMs = ms;
    },
    deliver:
      async ({ id, kind }, reply) =>
      async () => {
        if (delayMs > 0) await sleep(delayMs);
        const outcome = queue.shift() ?? 'sent';
        if (outcome === 'throws') throw new Error('the line broke');
        if (outcome === 'sent') {
          arrived.push(`${kind} ${id}`);
          replies.push(reply);
          times.push(performance.now());
        }
        return outcome;
      },
  };
};

export const SOMETHING: Reply = answer('nudge', 'private', [{ kind: 'lead', text: 'Something true.' }]).reply;

/** Both steps of a delivery, one after the other. */
export const deliverNow = async (
  deliver: Deliver,
  subscription: Subscription,
  reply: Reply = SOMETHING,
): Promise<Delivery> => {
  const ready = await deliver(subscription, reply);
  return typeof ready === 'string' ? ready : ready();
};

/** Keeps a subscription, sends what is due of it as a scheduler does, twice, and returns what is held then. */
export const sendOnce = async (
  subscriptions: SubscriptionStore,
  deliver: Deliver,
  subscription: Subscription,
): Promise<Subscription | undefined> => {
  await subscriptions.update(subscription.id, () => subscription);
  const send = createSendNudge({
    subscriptions,
    timetable: createTimetable(),
    clock: { now: () => new Date(subscription.due ?? 0) },
    deliver: new Map([[subscription.owner.platform, deliver]]),
    compose: async () => ({ reply: SOMETHING, keys: ['step:sql'] }),
    explain: (held) => answer('nudge', 'private', notice(held)).reply,
    observe: () => {},
    log: QUIET,
  });
  await send(subscription);
  await send((await subscriptions.load(subscription.id)) ?? subscription);
  return subscriptions.load(subscription.id);
};

export const QUIET: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
