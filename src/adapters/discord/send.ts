import type { Reply } from '../../core/message.ts';
import type { Draw, Log } from '../../core/ports.ts';
import type { DiscordApi } from './api.ts';
import { isUnreachable } from './api-errors.ts';
import { drawAll } from './prepare.ts';
import { renderReply } from './render.ts';

/** Where a digest goes: a place's channel key, or a person's key for their direct chat. */
export type Destination = { readonly channel: string } | { readonly person: string };

/**
 * Sends what nobody asked for just now. `unreachable`: not there until a person changes something. With the same
 * `nonce`, at most 25 characters, Discord takes it once within some minutes.
 */
export type Send = (to: Destination, reply: Reply, nonce?: string) => Promise<'sent' | 'unreachable'>;

export const createSend =
  ({ api, draw, log }: { api: DiscordApi; draw: Draw | undefined; log: Log }): Send =>
  async (to, reply, nonce) => {
    const drawn = await drawAll(reply, draw, log);
    try {
      const { body, files } = renderReply(reply, { drawn, ...findAbout(to) });
      await api.post(await findChannel(api, to), { ...body, ...(nonce && { nonce, enforce_nonce: true }) }, files);
      return 'sent';
    } catch (error) {
      if (isUnreachable(error)) return 'unreachable';
      throw error;
    }
  };

const findChannel = async (api: DiscordApi, to: Destination): Promise<string> =>
  'channel' in to ? (to.channel.split(':')[1] ?? '') : api.directChat(to.person.split(':')[2] ?? '');

const findAbout = (to: Destination): { readonly about?: string } => {
  const guild = 'person' in to ? to.person.split(':')[1] : undefined;
  return guild === undefined || guild === 'dm' ? {} : { about: guild };
};
