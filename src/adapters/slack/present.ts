import type { Reply, ReplyBlock } from '../../core/message.ts';
import type { Client } from './client.ts';
import { renderReply, type SlackMessage } from './render.ts';
import { IN_YOUR_DM } from './words.ts';

type Around = {
  /** The channel of the direct chat, where files go. */
  readonly direct: () => Promise<string>;
  /** Whether the message itself goes there. */
  readonly isDirect: boolean;
};

/** Makes a reply ready to be sent: files are put in the direct chat, the rest is rendered. */
export type Present = (client: Client, reply: Reply, around: Around) => Promise<SlackMessage>;

type FileBlock = Extract<ReplyBlock, { kind: 'file' }>;

export const createPresent =
  (): Present =>
  async (client, reply, { direct, isDirect }) => {
    const files = reply.blocks.filter((block): block is FileBlock => block.kind === 'file');
    if (files.length === 0) return renderReply(reply);
    const channel = await direct();
    for (const { name, content } of files)
      await client.files.uploadV2({ channel_id: channel, filename: name, file: Buffer.from(content, 'utf8') });
    return renderReply(isDirect ? reply : { ...reply, blocks: [...reply.blocks, { kind: 'note', text: IN_YOUR_DM }] });
  };
