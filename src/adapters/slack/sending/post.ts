import type { Client } from '../client.ts';
import type { SlackMessage } from '../rendering/render.ts';
import { sendPatiently } from './fresh-pictures.ts';

/** Nothing in our texts is a name, a link to show or a word to highlight. */
const PLAIN = { link_names: false, parse: 'none', unfurl_links: false, unfurl_media: false } as const;

export type Spot = { readonly channel: string; readonly thread?: string | undefined };

/** A message everybody in the place can read. */
export const postMessage = (client: Client, { channel, thread }: Spot, { text, blocks }: SlackMessage): Promise<void> =>
  sendPatiently(blocks, (sent) =>
    client.chat.postMessage({ channel, ...(thread && { thread_ts: thread }), ...PLAIN, text, blocks: sent }),
  );

/** A message that one person in the channel can read, until they reload. */
export const postEphemeral = (
  client: Client,
  { channel, thread, user }: Spot & { readonly user: string },
  { text, blocks }: SlackMessage,
): Promise<void> =>
  sendPatiently(blocks, (sent) =>
    client.chat.postEphemeral({
      channel,
      user,
      ...(thread && { thread_ts: thread }),
      link_names: false,
      parse: 'none',
      text,
      blocks: sent,
    }),
  );

/** How an answer to a command or a press is shown. */
export type Manner = {
  readonly response_type: 'in_channel' | 'ephemeral';
  readonly replace_original: boolean;
  readonly thread_ts?: string;
};

const PATIENCE_MS = 10_000;

/** Answers by the address that came with a command or a press: it works in channels the bot is not in. */
export const respondTo = (address: string, manner: Manner, { text, blocks }: SlackMessage): Promise<void> =>
  sendPatiently(blocks, async (sent) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...manner, text, blocks: sent }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const said = await response.text();
    if (!response.ok) throw new Error(`Slack refused the answer: ${response.status} ${said.slice(0, 200)}`);
  });
