import { setTimeout as sleep } from 'node:timers/promises';
import { Cron } from 'croner';
import type { Clock, Log, NudgeScheduler, SubscriptionStore } from '../core/ports.ts';
import type { Subscription } from '../core/subscription.ts';
import { createPace, type Gaps, slotsOf } from './pace.ts';
import type { SendNudge } from './send-nudge.ts';

export type EmbeddedDeps = {
  readonly subscriptions: SubscriptionStore;
  readonly send: SendNudge;
  readonly clock: Clock;
  readonly log: Log;
  /** Seconds between two looks at what is due. */
  readonly everySeconds?: number;
  /** How long one that was taken is kept from the other processes. */
  readonly leaseMs?: number;
  readonly gaps?: Readonly<Record<string, Gaps>>;
};

/** On their way at once: as many may stay uncertain if the process is killed. */
const SENDING = 20;
/** Held at once: what more is due stays in the store. */
const ROOM = 500;
/** Longest wait for one's turn with a place taken; who would wait longer is looked at again after the lease. */
const PATIENCE_MS = 10_000;
const LEASE_MS = 60_000;

/** Sends what is due from this process, with nothing but the store. Several processes may do so beside each other. */
export const startEmbeddedScheduler = (deps: EmbeddedDeps): NudgeScheduler => {
  const pace = createPace(() => performance.now());
  const inHand = new Set<Promise<unknown>>();
  const stopping = new AbortController();
  let dead = 0;

  const hold = (work: Promise<unknown>): void => {
    const held = work
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) deps.log.error({ err: error }, 'a nudge could not be sent');
      })
      .finally(() => inHand.delete(held));
    inHand.add(held);
  };
  const inTurn = createGate(SENDING);
  const sendInTurn = (subscription: Subscription): Promise<void> =>
    inTurn(async () => {
      if (stopping.signal.aborted) return;
      if ((await deps.send(subscription)) === 'given up') dead += 1;
    });
  const begin = (subscription: Subscription): void => {
    const wait = pace.reserve(slotsOf(subscription, deps.gaps), PATIENCE_MS);
    if (wait !== undefined) hold(sendAfter(wait, subscription, sendInTurn, stopping.signal));
  };
  /** Takes as much as there is room for, until nothing more is due. */
  const look = async (): Promise<void> => {
    while (inHand.size < ROOM && !stopping.signal.aborted) {
      const due = await deps.subscriptions.take(deps.clock.now(), ROOM - inHand.size, deps.leaseMs ?? LEASE_MS);
      if (due.length === 0) return;
      due.forEach(begin);
    }
  };
  const timer = new Cron(
    `*/${deps.everySeconds ?? 5} * * * * *`,
    { protect: true, catch: (error: unknown) => deps.log.error({ err: error }, 'could not look what is due') },
    look,
  );
  return {
    stop: async () => {
      timer.stop();
      stopping.abort();
      while (inHand.size > 0) await Promise.all(inHand);
    },
    counts: async () => ({ waiting: inHand.size, dead }),
  };
};

const sendAfter = async (
  wait: number,
  subscription: Subscription,
  send: (subscription: Subscription) => Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  if (wait > 0) await sleep(wait, undefined, { signal });
  await send(subscription);
};

/** Lets so many works run at once; the others follow in order. */
const createGate = (most: number): ((work: () => Promise<void>) => Promise<void>) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
};
