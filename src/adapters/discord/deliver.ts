import { createHash } from 'node:crypto';
import { originOf } from '../../core/nudge/history.ts';
import type { Deliver, Delivery, Draw, Log } from '../../core/ports.ts';
import type { Subscription } from '../../core/subscription.ts';
import { isUnsent } from '../unsent.ts';
import { drawAll } from './answering/prepare.ts';
import { renderReply } from './rendering/render.ts';
import type { DiscordApi } from './sending/api.ts';
import { isUnreachable, statusOf, toLoggable } from './sending/api-errors.ts';

type Deps = { readonly api: DiscordApi; readonly draw: Draw | undefined; readonly log: Log };

/** Sends weekly words, and tells what surely failed from what may have arrived. */
export const createDeliver = ({ api, draw, log }: Deps): Deliver => {
  const fail = (error: unknown): Delivery => {
    log.warn({ err: toLoggable(error) }, 'a nudge could not be delivered');
    return toDelivery(error);
  };
  return async (subscription, reply) => {
    try {
      const drawn = await drawAll(reply, draw, log);
      const { body, files } = renderReply(reply, { drawn, ...findAbout(subscription) });
      const channel = await findChannel(api, subscription);
      const once = { ...body, nonce: toNonce(subscription), enforce_nonce: true };
      return () => api.post(channel, once, files).then(() => 'sent', fail);
    } catch (error) {
      return fail(error) === 'unreachable' ? 'unreachable' : 'failed';
    }
  };
};

/** `discord:G1:U1` and `discord:C1`. */
const findChannel = async (api: DiscordApi, { kind, owner, channel }: Subscription): Promise<string> =>
  kind === 'channel' ? (channel.split(':')[1] ?? '') : api.directChat(owner.key.split(':')[2] ?? '');

/** In a direct chat, the server whose record it is about. */
const findAbout = ({ kind, owner }: Subscription): { readonly about?: string } => {
  const guild = kind === 'person' ? owner.key.split(':')[1] : undefined;
  return guild === undefined || guild === 'dm' ? {} : { about: guild };
};

/** Discord takes a message with the same nonce once within some minutes, so that a request repeated on the way does not double. */
const toNonce = (subscription: Subscription): string =>
  createHash('sha256')
    .update([subscription.id, subscription.kind, originOf(subscription) ?? 'paused'].join('\n'))
    .digest('base64url')
    .slice(0, 25);

/** Refused by Discord, or never on its way; everything else may have arrived. */
const toDelivery = (error: unknown): Delivery => {
  if (isUnreachable(error)) return 'unreachable';
  const status = statusOf(error);
  if (status !== undefined) return status >= 400 && status < 500 ? 'failed' : 'uncertain';
  return isUnsent(error) ? 'failed' : 'uncertain';
};
