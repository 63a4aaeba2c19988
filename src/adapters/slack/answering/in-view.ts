import type { Inbound, Reply } from '../../../core/message.ts';
import type { Bot, Log } from '../../../core/ports.ts';
import type { Client } from '../client.ts';
import { unescapeText } from '../escape.ts';
import { type AppContext, isDirect, type MessageEvent } from '../parsing/parse.ts';

/** A message of a channel, by Slack's ids. */
type Spot = { readonly channel: string; readonly ts: string };

/** The message that somebody has before them in the agent's split view; undefined where it is none. */
export const messageInView = (context: AppContext | undefined): Spot | undefined => {
  const value = context?.entities?.find(({ type }) => type === 'slack#/types/message_context')?.value;
  if (typeof value !== 'object' || value === null || !('channel_id' in value && 'message_ts' in value))
    return undefined;
  const { channel_id: channel, message_ts: ts } = value;
  return typeof channel === 'string' && typeof ts === 'string' ? { channel, ts } : undefined;
};

/** What a message speaks of without saying it: what is in view, or what its thread in a channel began with. */
const spokenOf = ({ channel = '', ts, thread_ts: root, app_context: context }: MessageEvent): Spot | undefined =>
  messageInView(context) ?? (root && root !== ts && !isDirect(channel) ? { channel, ts: root } : undefined);

type Asked = {
  readonly inbound: Inbound;
  readonly event: MessageEvent;
  readonly client: Client;
  readonly botUser: string | undefined;
};

/** An advert that would be asked for is read where it is spoken of; the reply stands where there is none to be found. */
export const matchInView =
  (bot: Bot, log: Log) =>
  async (reply: Reply, { inbound, event, client, botUser }: Asked): Promise<Reply> => {
    const spot = isAskingForAdvert(reply) ? spokenOf(event) : undefined;
    if (!spot) return reply;
    const text = await readMessage(client, spot, botUser).catch((error: unknown) => {
      log.debug({ err: error }, 'what is spoken of could not be read');
      return undefined;
    });
    if (!text) return reply;
    const body = { kind: 'command', topic: 'match', text: unescapeText(text) } as const;
    const matched = await bot.handle({ ...inbound, id: `${inbound.id}:in-view`, body });
    return matched && !isAskingForAdvert(matched) ? matched : reply;
  };

const isAskingForAdvert = ({ topic, blocks }: Reply): boolean =>
  topic === 'match' && blocks.some(({ kind }) => kind === 'form');

/** The words of one message, unless they are the bot's own. */
const readMessage = async (
  client: Client,
  { channel, ts }: Spot,
  botUser: string | undefined,
): Promise<string | undefined> => {
  const { messages } = await client.conversations.replies({
    channel,
    ts,
    oldest: ts,
    latest: ts,
    inclusive: true,
    limit: 1,
  });
  const found = messages?.find((message) => message.ts === ts);
  return found && found.user !== botUser ? found.text : undefined;
};
