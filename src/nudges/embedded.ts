import { Cron } from 'croner';
import type { Clock, Log, NudgeScheduler, SubscriptionStore } from '../core/ports.ts';
import { createOutbox } from './outbox.ts';
import type { Gaps } from './pace.ts';
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

/** Held at once: what more is due stays in the store. */
const ROOM = 2_000;
const BATCH = 500;
/** Longer than anybody waits for their turn. */
const LEASE_MS = 45_000;

/** Sends what is due from this process, with nothing but the store. Several processes may do so beside each other. */
export const startEmbeddedScheduler = ({
  subscriptions,
  send,
  clock,
  log,
  everySeconds = 5,
  leaseMs = LEASE_MS,
  gaps,
}: EmbeddedDeps): NudgeScheduler => {
  const stopping = new AbortController();
  const outbox = createOutbox({ send, gaps, signal: stopping.signal, log });
  /** Takes as much as there is room for, until nothing more is due. */
  const look = async (): Promise<void> => {
    while (outbox.size() < ROOM && !stopping.signal.aborted) {
      const due = await subscriptions.take(clock.now(), Math.min(BATCH, ROOM - outbox.size()), leaseMs);
      if (due.length === 0) return;
      due.forEach(outbox.offer);
    }
  };
  const timer = new Cron(
    `*/${everySeconds} * * * * *`,
    { protect: true, catch: (error: unknown) => log.error({ err: error }, 'could not look what is due') },
    look,
  );
  return {
    stop: async () => {
      timer.stop();
      stopping.abort();
      await outbox.empty();
    },
    counts: async () => ({ waiting: outbox.size(), dead: outbox.dead() }),
  };
};
