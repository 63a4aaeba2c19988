import type { Log } from '../core/ports.ts';
import type { Subscription } from '../core/subscription.ts';
import { type Gaps, type Slot, slotsOf } from './pace.ts';
import type { Due, SendNudge } from './send-nudge.ts';

export type OutboxDeps = {
  readonly send: SendNudge;
  readonly gaps: Readonly<Record<string, Gaps>> | undefined;
  readonly log: Log;
};

/** What is due and not yet sent, in the order and at the pace that platforms allow. */
export type Outbox = {
  /** Sends it when its turn comes; leaves it where that is too far away, or where it is in hand already. */
  readonly offer: (subscription: Subscription) => void;
  readonly size: () => number;
  /** How many were given up after every attempt. */
  readonly dead: () => number;
  /** Begins nothing more, and resolves once what is on its way is done. */
  readonly stop: () => Promise<void>;
};

/** Longest wait for one's turn. */
export const PATIENCE_MS = 30_000;
/** On their way to a platform at once: as many may stay uncertain if the process is killed. */
const SENDING = 10;
const TICK_MS = 20;

type Waiting = { readonly due: Due; readonly platform: string; readonly slots: readonly Slot[] };

/** Holds no more of each than what it takes to send it: thousands may wait here. */
export const createOutbox = ({ send, gaps, log }: OutboxDeps): Outbox => {
  const waiting = new Map<string, Waiting>();
  const sending = new Map<string, Promise<void>>();
  const [queued, onTheWay] = [createTally(), createTally()];
  const free = createFreeTimes();
  let dead = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const deliver = async ({ due, platform }: Waiting): Promise<void> => {
    try {
      if ((await send(due)) === 'given up') dead += 1;
    } catch (error) {
      log.error({ err: error }, 'a nudge could not be sent');
    }
    sending.delete(due.id);
    onTheWay.add(platform, -1);
    pump();
  };
  const begin = (one: Waiting): void => {
    const { due, platform, slots } = one;
    waiting.delete(due.id);
    for (const { key } of slots) queued.add(key, -1);
    free.reserve(slots);
    onTheWay.add(platform, 1);
    sending.set(due.id, deliver(one));
  };
  /** Begins whatever may begin now. */
  const pump = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isStopped) return;
    for (const one of waiting.values()) if (onTheWay.of(one.platform) < SENDING && free.areFree(one.slots)) begin(one);
    if (waiting.size > 0) timer = setTimeout(pump, TICK_MS);
  };
  return {
    offer: (subscription) => {
      const { id, due, owner } = subscription;
      const slots = slotsOf(subscription, gaps);
      if (isStopped || waiting.has(id) || sending.has(id)) return;
      if (slots.some(({ key, gapMs }) => queued.of(key) * gapMs > PATIENCE_MS)) return;
      for (const { key } of slots) queued.add(key, 1);
      waiting.set(id, { due: { id, due }, platform: owner.platform, slots });
      timer ??= setTimeout(pump, 0);
    },
    size: () => waiting.size + sending.size,
    dead: () => dead,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await Promise.all(sending.values());
    },
  };
};

/** Counts by key; what is at zero is forgotten. */
const createTally = () => {
  const counts = new Map<string, number>();
  return {
    of: (key: string): number => counts.get(key) ?? 0,
    add: (key: string, by: number): void => {
      const count = (counts.get(key) ?? 0) + by;
      if (count === 0) counts.delete(key);
      else counts.set(key, count);
    },
  };
};

const MOST_TIMES = 10_000;

/** When each slot is free again; what is over is forgotten. */
const createFreeTimes = () => {
  const times = new Map<string, number>();
  return {
    areFree: (slots: readonly Slot[]): boolean => {
      const now = performance.now();
      return slots.every(({ key }) => (times.get(key) ?? 0) <= now);
    },
    reserve: (slots: readonly Slot[]): void => {
      const now = performance.now();
      for (const { key, gapMs } of slots) times.set(key, now + gapMs);
      if (times.size > MOST_TIMES) for (const [key, until] of times) if (until <= now) times.delete(key);
    },
  };
};
