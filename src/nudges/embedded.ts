import { setTimeout as sleep } from 'node:timers/promises';
import { Cron } from 'croner';
import type { AsRequest, Clock, Log, NudgeScheduler, SubscriptionStore } from '../core/ports.ts';
import type { Gaps } from './rate-limits.ts';
import type { SendNudge } from './send-nudge.ts';
import { createSendQueue, PATIENCE_MS } from './send-queue.ts';

export type EmbeddedDeps = {
  readonly subscriptions: SubscriptionStore;
  readonly send: SendNudge;
  readonly clock: Clock;
  readonly log: Log;
  /** Each nudge is one. */
  readonly asRequest: AsRequest;
  /** Seconds between two looks at what is due. */
  readonly everySeconds?: number;
  /** How long one that was taken is kept from the other processes. */
  readonly leaseMs?: number;
  readonly gaps?: Readonly<Record<string, Gaps>>;
};

/** Held at once: what more is due stays in the store until there is room. */
const ROOM = 1_000;
const BATCH = 100;
const FULL_MS = 100;

/**
 * Sends what is due from this process, with nothing but the store. Several processes may do so beside each other. What
 * waits too long for its turn is looked at again when its lease is over.
 */
export const startEmbeddedScheduler = ({
  subscriptions,
  send,
  clock,
  log,
  asRequest,
  everySeconds = 5,
  leaseMs = PATIENCE_MS,
  gaps,
}: EmbeddedDeps): NudgeScheduler => {
  const queue = createSendQueue({ send, gaps, log, asRequest });
  let isStopped = false;
  const look = async (): Promise<void> => {
    while (!isStopped) {
      const due = await subscriptions.take(clock.now(), BATCH, leaseMs);
      if (due.length === 0) return;
      due.forEach(queue.offer);
      while (queue.size() > ROOM - BATCH && !isStopped) await sleep(FULL_MS);
    }
  };
  const timer = new Cron(
    `*/${everySeconds} * * * * *`,
    { protect: true, catch: (error: unknown) => log.error({ err: error }, 'could not look what is due') },
    look,
  );
  return {
    stop: () => {
      isStopped = true;
      timer.stop();
      return queue.stop();
    },
    counts: async () => ({ waiting: queue.size(), dead: queue.dead() }),
  };
};
