import { createHash } from 'node:crypto';
import { originOf } from '../../core/nudge/history.ts';
import type { Deliver, Delivery, Log } from '../../core/ports.ts';
import type { Subscription } from '../../core/subscription.ts';
import { statusOf, toLoggable } from './api-errors.ts';
import type { Destination, Send } from './send.ts';

/** Sends weekly words, and tells what surely failed from what may have arrived. */
export const createDeliver =
  (send: Send, log: Log): Deliver =>
  async (subscription, reply) => {
    try {
      return await send(toDestination(subscription), reply, toNonce(subscription));
    } catch (error) {
      log.warn({ error: toLoggable(error) }, 'a nudge could not be delivered');
      return toDelivery(error);
    }
  };

const toDestination = ({ kind, owner, channel }: Subscription): Destination =>
  kind === 'person' ? { person: owner.key } : { channel };

/** Discord takes a message with the same nonce once, so that a request repeated on the way does not double. */
const toNonce = (subscription: Subscription): string =>
  createHash('sha256')
    .update([subscription.id, subscription.kind, originOf(subscription) ?? 'paused'].join('\n'))
    .digest('base64url')
    .slice(0, 25);

/** Refused by Discord, or never on its way; everything else may have arrived. */
const toDelivery = (error: unknown): Delivery => {
  const status = statusOf(error);
  if (status !== undefined) return status >= 400 && status < 500 ? 'failed' : 'uncertain';
  return isUnsent(error) ? 'failed' : 'uncertain';
};

const UNSENT: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

const isUnsent = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  return ('code' in error && UNSENT.has(error.code)) || ('cause' in error && isUnsent(error.cause));
};
