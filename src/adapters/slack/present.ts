import type { Reply, ReplyBlock } from '../../core/message.ts';
import type { Client } from './client.ts';
import type { DirectChats } from './direct-chats.ts';
import type { Pictures } from './pictures.ts';
import { type Drawn, renderReply, type SlackMessage } from './render.ts';
import { IN_YOUR_DM } from './words.ts';

/** Whose the reply is, and whether it goes to their direct chat with the bot. */
export type Receiver = {
  readonly client: Client;
  readonly team: string;
  readonly user: string;
  readonly isDirect: boolean;
};

/** A reply ready to be rendered: its files are in the direct chat, its pictures are with Slack. */
export type Presented = { readonly reply: Reply; readonly drawn: Drawn };

export type Present = (reply: Reply, receiver: Receiver) => Promise<Presented>;

type Deps = { readonly directs: DirectChats; readonly pictures: Pictures };

/** Files always go to the direct chat: an ephemeral message would lose them. */
export const createPresent =
  ({ directs, pictures }: Deps): Present =>
  async (reply, { client, team, user, isDirect }) => {
    const files = reply.blocks.filter((block): block is FileBlock => block.kind === 'file');
    const drawn = await pictures(client, team, reply);
    if (files.length === 0) return { reply, drawn };
    const channel = await directs.of(client, team, user);
    for (const { name, content } of files)
      await client.files.uploadV2({ channel_id: channel, filename: name, file: Buffer.from(content, 'utf8') });
    const shown = isDirect
      ? reply
      : { ...reply, blocks: [...reply.blocks, { kind: 'note', text: IN_YOUR_DM } as const] };
    return { reply: shown, drawn };
  };

type FileBlock = Extract<ReplyBlock, { kind: 'file' }>;

/** An answer that is given again with the same pictures is rendered once. */
const rendered = new WeakMap<Reply, { readonly files: string; readonly message: SlackMessage }>();

export const toMessage = ({ reply, drawn }: Presented): SlackMessage => {
  const files = [...drawn.values()].join();
  const known = rendered.get(reply);
  if (known?.files === files) return known.message;
  const message = renderReply(reply, drawn);
  rendered.set(reply, { files, message });
  return message;
};
