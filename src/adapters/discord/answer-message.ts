import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Inbound } from '../../core/message.ts';
import type { Log } from '../../core/ports.ts';
import type { DiscordApi } from './api.ts';
import { CODES, codeOf, isUnreachable, toLoggable } from './api-errors.ts';
import { LATE, orLate } from './late.ts';
import { TIMES } from './limits.ts';
import { parseMessage } from './parse.ts';
import { orGiveUp, type Prepared } from './prepare.ts';
import { type Rendered, renderReply, renderText } from './render.ts';

type Deps = {
  readonly api: DiscordApi;
  readonly prepare: (inbound: Inbound) => Promise<Prepared | undefined>;
  readonly log: Log;
  readonly now: () => number;
  readonly typingAfter?: number;
  readonly giveUpAfter?: number;
};

/** Answers mentions and direct messages; `self` is the bot's own user id. Never rejects. */
export const createMessageAnswer = (deps: Deps) => {
  const { api, prepare, log, now, typingAfter = TIMES.typingAfter, giveUpAfter = TIMES.giveUpAfter } = deps;
  const toldAt = new Map<string, number>();

  const answer = async (message: GatewayMessageCreateDispatchData, self: string): Promise<void> => {
    const inbound = parseMessage(message, self);
    if (!inbound) return;
    const work = prepare(inbound);
    const early = await orLate(work, typingAfter);
    if (early === LATE) api.showTyping(message.channel_id).catch(() => undefined);
    const prepared = early === LATE ? await orGiveUp(work, { inbound, ms: giveUpAfter, log }) : early;
    if (!prepared) return;
    if (prepared.reply.visibility === 'private' && message.guild_id !== undefined)
      return answerPrivately(message, message.guild_id, prepared);
    return post(message, renderReply(prepared.reply, { drawn: prepared.drawn }));
  };

  const post = (message: GatewayMessageCreateDispatchData, { body, files }: Rendered): Promise<void> =>
    api.post(
      message.channel_id,
      { ...body, message_reference: { message_id: message.id, fail_if_not_exists: false } },
      files,
    );

  /** Ephemeral messages need an interaction: what is personal goes to the direct chat instead. */
  const answerPrivately = async (
    message: GatewayMessageCreateDispatchData,
    about: string,
    { reply, drawn }: Prepared,
  ): Promise<void> => {
    try {
      const { body, files } = renderReply(reply, { drawn, about });
      await api.post(await api.directChat(message.author.id), body, files);
    } catch (error) {
      if (codeOf(error) !== CODES.closedDms && codeOf(error) !== CODES.noMutualServer) throw error;
      return post(message, renderText(CLOSED));
    }
    return post(message, renderText(ELSEWHERE));
  };

  /** Where the bot may not write, the person is told in the direct chat what is missing, now and then. */
  const recover = async (message: GatewayMessageCreateDispatchData, error: unknown): Promise<void> => {
    log.warn({ err: toLoggable(error), channel: message.channel_id }, 'an answer could not be posted');
    const who = `${message.channel_id}:${message.author.id}`;
    const isTold = now() - (toldAt.get(who) ?? Number.NEGATIVE_INFINITY) < TIMES.tellAgainAfter;
    if (message.guild_id === undefined || !isUnreachable(error) || codeOf(error) === CODES.unknownChannel || isTold)
      return;
    if (toldAt.size > 10_000) toldAt.clear();
    toldAt.set(who, now());
    const { body } = renderText(NOT_ALLOWED);
    await api.post(await api.directChat(message.author.id), body, []);
  };

  return (message: GatewayMessageCreateDispatchData, self: string): Promise<void> =>
    answer(message, self)
      .catch((error: unknown) => recover(message, error))
      .catch((error: unknown) =>
        log.warn({ err: toLoggable(error), channel: message.channel_id }, 'nobody could be told about it'),
      );
};

const ELSEWHERE =
  'That is about you, so I have answered in a direct message. Commands such as /next answer here, for your eyes only.';
const CLOSED =
  'That is about you, and your direct messages are closed to me. Use a command here, such as /next: only you will see the answer.';
const NOT_ALLOWED =
  'I can read your message in that channel but not answer there. Please ask an administrator to give me "View Channel", "Send Messages", "Embed Links" and "Attach Files" in it. My commands, such as /ask, work meanwhile.';
