import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Inbound } from '../../../core/message.ts';
import type { Log } from '../../../core/ports.ts';
import { LATE, orLate } from '../../../or-late.ts';
import { TIMES } from '../limits.ts';
import { parseMessage } from '../parsing/parse.ts';
import { type Rendered, renderReply, renderText } from '../rendering/render.ts';
import type { DiscordApi } from '../sending/api.ts';
import { CODES, codeOf, isUnreachable, toLoggable } from '../sending/api-errors.ts';
import { BUSY, orGiveUp, type Prepared } from './prepare.ts';

type Deps = {
  readonly api: DiscordApi;
  readonly prepare: (inbound: Inbound) => Promise<Prepared | undefined>;
  readonly log: Log;
  readonly now: () => number;
  readonly typingAfter?: number;
  readonly giveUpAfter?: number;
};

/** Answers mentions and direct messages, or asks to wait; `self` is the bot's own user id. Neither rejects. */
export const createMessageAnswers = (deps: Deps) => {
  const { api, prepare, log, now, typingAfter = TIMES.typingAfter, giveUpAfter = TIMES.giveUpAfter } = deps;
  const isTime = createReminder(now);

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
    log.warn({ err: toLoggable(error), ...channelOf(message) }, 'an answer could not be posted');
    const isMendable = isUnreachable(error) && codeOf(error) !== CODES.unknownChannel;
    if (message.guild_id === undefined || !isMendable) return;
    if (!isTime(`${message.channel_id}:${message.author.id}`, TIMES.tellAgainAfter)) return;
    const { body } = renderText(NOT_ALLOWED);
    await api.post(await api.directChat(message.author.id), body, []);
  };

  /** Told now and then in each place: posts are few a second, and answers need them too. */
  const askToWait = async (message: GatewayMessageCreateDispatchData, self: string): Promise<void> => {
    if (parseMessage(message, self) && isTime(message.channel_id, TIMES.askToWaitAgainAfter))
      return post(message, renderText(BUSY));
  };

  const giveUp = (message: GatewayMessageCreateDispatchData, error: unknown): void =>
    log.warn({ err: toLoggable(error), ...channelOf(message) }, 'nobody could be told about it');

  return {
    answer: (message: GatewayMessageCreateDispatchData, self: string): Promise<void> =>
      answer(message, self)
        .catch((error: unknown) => recover(message, error))
        .catch((error: unknown) => giveUp(message, error)),
    askToWait: (message: GatewayMessageCreateDispatchData, self: string): Promise<void> =>
      askToWait(message, self).catch((error: unknown) => giveUp(message, error)),
  };
};

/** Where somebody has to mend something; the id of a direct chat would say who it is. */
const channelOf = ({ channel_id: channel, guild_id: guild }: GatewayMessageCreateDispatchData) =>
  guild === undefined ? {} : { channel };

/** True the first time a thing is asked about, and again once so long has passed. */
const createReminder = (now: () => number) => {
  const lastAt = new Map<string, number>();
  return (what: string, everyMs: number): boolean => {
    if (now() - (lastAt.get(what) ?? Number.NEGATIVE_INFINITY) < everyMs) return false;
    if (lastAt.size > 10_000) lastAt.clear();
    lastAt.set(what, now());
    return true;
  };
};

const ELSEWHERE =
  'That is about you, so I have answered in a direct message. Commands such as /next answer here, for your eyes only.';
const CLOSED =
  'That is about you, and your direct messages are closed to me. Use a command here, such as /next: only you will see the answer.';
const NOT_ALLOWED =
  'I can read your message in that channel but not answer there. Please ask an administrator to give me "View Channel", "Send Messages", "Embed Links" and "Attach Files" in it. My commands, such as /ask, work meanwhile.';
