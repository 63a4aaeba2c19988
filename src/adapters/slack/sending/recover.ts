import type { Reply } from '../../../core/message.ts';
import type { Log } from '../../../core/ports.ts';
import type { Client } from '../client.ts';
import { toRefusal } from '../installing/check-token.ts';
import { renderReply } from '../rendering/render.ts';
import { adviceOn } from '../words.ts';
import type { DirectChats } from './direct-chats.ts';
import { postMessage } from './post.ts';

/** Whose answer could not be shown. */
export type Missed = { readonly client: Client; readonly team: string; readonly user: string };

/** Where an answer could not be shown, the person reads in the direct chat what to do, and the answer. Never rejects. */
export type Recover = (error: unknown, missed: Missed, reply: Reply) => Promise<void>;

type Deps = {
  readonly directs: DirectChats;
  readonly log: Log;
  /** The workspace's token is asked for anew. */
  readonly forget: (team: string) => void;
};

export const createRecover =
  ({ directs, log, forget }: Deps): Recover =>
  async (error, { client, team, user }, reply) => {
    // The workspace may have been given another token, or more permissions with it.
    forget(team);
    const refusal = toRefusal(error, 'SLACK_BOT_TOKEN');
    if (refusal) {
      log.error({ err: refusal }, 'Slack refuses the token of a workspace: nothing can be answered there');
      return;
    }
    log.warn({ err: error }, 'an answer could not be shown');
    const advice = adviceOn(error);
    if (!advice) return;
    const told = { ...reply, blocks: [...advice.blocks, ...reply.blocks.filter(isSayable)] };
    await directs
      .of(client, team, user)
      .then((channel) => postMessage(client, { channel }, renderReply(told)))
      .catch((missed: unknown) => log.warn({ err: missed }, 'nobody could be told about it'));
  };

/** Forms open where something is pressed only. */
const isSayable = ({ kind }: Reply['blocks'][number]): boolean => kind !== 'form' && kind !== 'file';
