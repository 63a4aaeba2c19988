import type { Form, Reply } from '../../../core/message.ts';
import type { Log } from '../../../core/ports.ts';
import type { Client } from '../client.ts';
import { isDirect } from '../parsing/parse.ts';
import { type ModalOrigin, renderModal } from '../rendering/modal.ts';
import type { SlackMessage } from '../rendering/render.ts';
import type { DirectChats } from './direct-chats.ts';
import { type Manner, postEphemeral, postMessage, respondTo } from './post.ts';
import { type Present, toMessage } from './present.ts';
import type { Recover } from './recover.ts';

/** Where something was commanded, pressed or filled in, and how it can be answered. */
export type Seat = ModalOrigin & {
  readonly client: Client;
  readonly team: string;
  readonly user: string;
  /** Opens a modal within three seconds. */
  readonly trigger?: string | undefined;
  /** The topic of the message whose menu was used: an answer to the same takes its place. */
  readonly menuOf?: string | undefined;
};

export type ShowDeps = {
  readonly directs: DirectChats;
  readonly present: Present;
  readonly recover: Recover;
  readonly log: Log;
};

/** What is to be sent, and in what manner. */
export type Shown = {
  readonly reply: Reply;
  readonly message: SlackMessage;
  readonly manner: Manner;
  readonly isOwn: boolean;
};

export type Show = {
  /** Opens the reply's form as a modal; false where it has none, or it is too late for that. */
  readonly hasOpened: (reply: Reply, seat: Seat) => Promise<boolean>;
  /** The reply as it will be sent; undefined where it opened as a form and nothing is left to say. */
  readonly prepare: (reply: Reply, seat: Seat) => Promise<Shown | undefined>;
  /** Never rejects: what can't be shown where it belongs is shown in the direct chat. */
  readonly send: (shown: Shown, seat: Seat) => Promise<void>;
};

/** Shows replies to commands, presses and forms. */
export const createShow = ({ directs, present, recover, log }: ShowDeps): Show => {
  const direct = ({ client, team, user }: Seat): Promise<string> => directs.of(client, team, user);

  /** A channel id that begins with D may also be a chat of two people, where nothing personal belongs. */
  const isOwnChat = async (seat: Seat): Promise<boolean> =>
    seat.channel !== undefined &&
    isDirect(seat.channel) &&
    (await direct(seat).catch(() => undefined)) === seat.channel;

  const hasOpened = async (reply: Reply, { client, trigger, ...seat }: Seat): Promise<boolean> => {
    const form = formOf(reply);
    if (!form || !trigger) return false;
    return client.views.open({ trigger_id: trigger, view: renderModal(form, seat, introOf(reply)) }).then(
      () => true,
      (error: unknown) => {
        log.warn({ err: error }, 'a form could not be opened');
        return false;
      },
    );
  };

  const hasResponded = (address: string, { manner, message }: Shown): Promise<boolean> =>
    respondTo(address, manner, message).then(
      () => true,
      (error: unknown) => {
        log.warn({ err: error }, 'an answer could not be given in place');
        return false;
      },
    );

  const post = async ({ message, manner, isOwn }: Shown, seat: Seat): Promise<void> => {
    const { client, channel, user, ts } = seat;
    const thread = seat.thread ?? ts;
    if (!channel || isOwn) return postMessage(client, { channel: channel ?? (await direct(seat)), thread }, message);
    if (manner.response_type === 'ephemeral')
      return postEphemeral(client, { channel, thread: seat.thread, user }, message);
    return postMessage(client, { channel, thread }, message);
  };

  return {
    hasOpened,
    prepare: async (reply, seat) => {
      if (await hasOpened(reply, seat)) return undefined;
      const isOwn = await isOwnChat(seat);
      const message = toMessage(await present(reply, { ...seat, isDirect: isOwn }));
      return { reply, message, manner: mannerOf(reply, seat, isOwn), isOwn };
    },
    send: async (shown, seat) => {
      const isInPlace = !shown.isOwn || shown.manner.replace_original;
      if (seat.respond && isInPlace && (await hasResponded(seat.respond, shown))) return;
      await post(shown, seat).catch((error: unknown) => recover(error, seat, shown.reply));
    },
  };
};

const formOf = (reply: Reply): Form | undefined =>
  reply.blocks.flatMap((block) => (block.kind === 'form' ? [block.form] : []))[0];

/** What is said beside the form: why it opens. */
const introOf = (reply: Reply): string =>
  reply.blocks.flatMap((block) => (block.kind === 'lead' || block.kind === 'text' ? [block.text] : [])).join('\n');

/** What is personal is never shown to more people than before; a private answer never replaces a public message. */
const mannerOf = (reply: Reply, { hidden, thread, ts, menuOf }: Seat, isOwn: boolean): Manner => {
  const open = !hidden && (isOwn || reply.visibility === 'public');
  const renews = menuOf === reply.topic && (hidden === true || isOwn);
  const replaces = renews || (reply.replace === true && (hidden === true || open));
  const root = thread ?? (open ? ts : undefined);
  return {
    response_type: open ? 'in_channel' : 'ephemeral',
    replace_original: replaces,
    ...(root && !replaces && { thread_ts: root }),
  };
};
