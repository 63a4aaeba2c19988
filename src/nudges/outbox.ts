import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../core/ports.ts';
import type { Subscription } from '../core/subscription.ts';
import { createPace, type Gaps, slotsOf } from './pace.ts';
import type { SendNudge } from './send-nudge.ts';

export type OutboxDeps = {
  readonly send: SendNudge;
  readonly gaps: Readonly<Record<string, Gaps>> | undefined;
  /** Once aborted, nothing more is begun. */
  readonly signal: AbortSignal;
  readonly log: Log;
};

/** What is taken and not yet sent, in the order and at the pace that platforms allow. */
export type Outbox = {
  /** Sends it when its turn comes; leaves it where that is too far away. */
  readonly offer: (subscription: Subscription) => void;
  readonly size: () => number;
  /** How many were given up after every attempt. */
  readonly dead: () => number;
  /** Resolves once it is empty. */
  readonly empty: () => Promise<void>;
};

/** On their way to a platform at once: as many may stay uncertain if the process is killed. */
const SENDING = 20;
/** Longest wait for one's turn; whoever would wait longer is looked at again after the lease. */
const PATIENCE_MS = 30_000;

export const createOutbox = ({ send, gaps, signal, log }: OutboxDeps): Outbox => {
  const inHand = new Set<Promise<unknown>>();
  // Turns as they are planned, and as they come: what piled up behind a slow platform must not rush out later.
  const [planned, kept] = [createPace(() => performance.now()), createPace(() => performance.now())];
  const gates = createGates(SENDING);
  let dead = 0;

  const sendInTurn = async (subscription: Subscription, wait: number): Promise<void> => {
    await pause(wait, signal);
    await gates(subscription.owner.platform, async () => {
      await pause(kept.reserve(slotsOf(subscription, gaps), PATIENCE_MS), signal);
      if ((await send(subscription)) === 'given up') dead += 1;
    });
  };
  return {
    offer: (subscription) => {
      const wait = planned.reserve(slotsOf(subscription, gaps), PATIENCE_MS);
      if (wait === undefined) return;
      const held = sendInTurn(subscription, wait)
        .catch((error: unknown) => {
          if (!signal.aborted) log.error({ err: error }, 'a nudge could not be sent');
        })
        .finally(() => inHand.delete(held));
      inHand.add(held);
    },
    size: () => inHand.size,
    dead: () => dead,
    empty: async () => {
      while (inHand.size > 0) await Promise.all(inHand);
    },
  };
};

/** Waits; throws where it is stopped, so that nothing is begun then. */
const pause = async (wait: number | undefined, signal: AbortSignal): Promise<void> => {
  if (wait === undefined || wait > 0) await sleep(wait ?? PATIENCE_MS, undefined, { signal });
  signal.throwIfAborted();
};

/** Lets so many works of a key run at once; the others follow in order. */
const createGates = (most: number): ((key: string, work: () => Promise<void>) => Promise<void>) => {
  const gates = new Map<string, { running: number; readonly waiting: (() => void)[] }>();
  return async (key, work) => {
    const gate = gates.get(key) ?? { running: 0, waiting: [] };
    gates.set(key, gate);
    if (gate.running >= most) await new Promise<void>((resolve) => gate.waiting.push(resolve));
    else gate.running += 1;
    try {
      await work();
    } finally {
      const next = gate.waiting.shift();
      if (next) next();
      else gate.running -= 1;
    }
  };
};
