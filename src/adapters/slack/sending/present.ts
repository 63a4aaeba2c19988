import type { Reply, ReplyBlock } from '../../../core/message.ts';
import type { Log } from '../../../core/ports.ts';
import type { Client } from '../client.ts';
import { type Drawn, renderReply, type SlackMessage } from '../rendering/render.ts';
import { COPY_IN_YOUR_DM, IN_YOUR_DM, toFileProblem } from '../words.ts';
import type { DirectChats } from './direct-chats.ts';
import type { Pictures } from './pictures.ts';
import { postMessage } from './post.ts';

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

type Deps = { readonly directs: DirectChats; readonly pictures: Pictures; readonly log: Log };

/**
 * What would be lost with an ephemeral message goes to the direct chat: files, and what can't be asked for again, since
 * nothing of an advert is kept.
 */
export const createPresent = ({ directs, pictures, log }: Deps): Present => {
  const keep = async (reply: Reply, { client, team, user, isDirect }: Receiver, drawn: Drawn): Promise<string> => {
    const channel = await directs.of(client, team, user);
    for (const { name, content } of filesOf(reply))
      await client.files.uploadV2({ channel_id: channel, filename: name, file: Buffer.from(content, 'utf8') });
    if (isDirect || !isUnrepeatable(reply)) return IN_YOUR_DM;
    await postMessage(client, { channel }, toMessage({ reply, drawn }));
    return COPY_IN_YOUR_DM;
  };

  return async (reply, receiver) => {
    const drawn = await pictures(receiver.client, receiver.team, reply);
    const isLost = filesOf(reply).length > 0 || (isUnrepeatable(reply) && !receiver.isDirect);
    if (!isLost) return { reply, drawn };
    const note = await keep(reply, receiver, drawn).then(
      (said) => (receiver.isDirect ? undefined : said),
      (error: unknown) => {
        log.warn({ err: error }, 'something could not be put into a direct chat');
        return filesOf(reply).length > 0 ? toFileProblem(error) : undefined;
      },
    );
    return { reply: note ? { ...reply, blocks: [...reply.blocks, { kind: 'note', text: note }] } : reply, drawn };
  };
};

type FileBlock = Extract<ReplyBlock, { kind: 'file' }>;

const filesOf = ({ blocks }: Reply): readonly FileBlock[] =>
  blocks.filter((block): block is FileBlock => block.kind === 'file');

/** An advert set beside the record; asking for one is not. */
const isUnrepeatable = ({ topic, visibility, blocks }: Reply): boolean =>
  topic === 'match' && visibility === 'private' && !blocks.some(({ kind }) => kind === 'form');

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
