import type { AsRequest, Log } from '../core/ports.ts';
import type { Subscription } from '../core/subscription.ts';
import { createRateLimiter, type Limited } from './rate-limiter.ts';
import { type Gaps, rateLimitsOf } from './rate-limits.ts';
import type { Due, SendNudge } from './send-nudge.ts';

export type SendQueueDeps = {
  readonly send: SendNudge;
  readonly gaps: Readonly<Record<string, Gaps>> | undefined;
  readonly log: Log;
  readonly asRequest: AsRequest;
};

/** What is due and not yet sent, in the order and at the pace that platforms allow. */
export type SendQueue = {
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

/** Holds no more of each than what it takes to send it: thousands may wait here. */
type Waiting = Limited & { readonly due: Due };

export const createSendQueue = ({ send, gaps, log, asRequest }: SendQueueDeps): SendQueue => {
  const waiting = new Map<string, Waiting>();
  const sending = new Map<string, Promise<void>>();
  const limiter = createRateLimiter({ patienceMs: PATIENCE_MS, mostAtOnce: SENDING });
  let dead = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const sendOne = async ({ due }: Waiting): Promise<void> => {
    try {
      if ((await send(due)) === 'given up') dead += 1;
    } catch (error) {
      log.error({ err: error }, 'a nudge could not be sent');
    }
  };
  const deliver = async (one: Waiting): Promise<void> => {
    await asRequest(() => sendOne(one));
    sending.delete(one.due.id);
    limiter.end(one);
    pump();
  };
  /** Begins whatever may begin now. */
  const pump = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isStopped) return;
    for (const [id, one] of waiting)
      if (limiter.begin(one)) {
        waiting.delete(id);
        sending.set(id, deliver(one));
      }
    if (waiting.size > 0) timer = setTimeout(pump, TICK_MS);
  };
  return {
    offer: (subscription) => {
      const { id, due, owner } = subscription;
      const one = { due: { id, due }, platform: owner.platform, limits: rateLimitsOf(subscription, gaps) };
      if (isStopped || waiting.has(id) || sending.has(id) || !limiter.hasRoom(one)) return;
      limiter.wait(one);
      waiting.set(id, one);
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
