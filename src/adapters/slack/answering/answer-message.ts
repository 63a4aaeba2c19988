import type { Inbound, Reply } from '../../../core/message.ts';
import type { Bot, Log } from '../../../core/ports.ts';
import type { Client } from '../client.ts';
import { type MessageEvent, parseMessage } from '../parsing/parse.ts';
import { postEphemeral, postMessage } from '../sending/post.ts';
import { type Present, toMessage } from '../sending/present.ts';
import type { Recover } from '../sending/recover.ts';
import { SORRY } from '../words.ts';
import { matchInView } from './in-view.ts';
import type { Threads } from './threads.ts';
import type { WithMember } from './with-member.ts';

type Deps = {
  readonly bot: Bot;
  readonly threads: Threads;
  readonly present: Present;
  readonly recover: Recover;
  readonly withMember: WithMember;
  readonly log: Log;
};

/** Whose event it is. */
export type Hearer = { readonly client: Client; readonly team: string; readonly botUser: string | undefined };

const STATUS_AFTER_MS = 700;

/** Answers what is said to the bot: facts in the thread, personal things for the person's eyes only. Never rejects. */
export const createMessageAnswer = ({ bot, threads, present, recover, withMember, log }: Deps) => {
  const withAdvert = matchInView(bot, log);

  const answer = async (event: MessageEvent, hearer: Hearer): Promise<void> => {
    const inbound = parseMessage(event, hearer);
    if (!inbound || !(await isForUs(inbound))) return;
    const busy = setTimeout(() => void showStatus(event, inbound, hearer), STATUS_AFTER_MS);
    const reply = await bot
      .handle(await withMember(inbound, hearer.client))
      .catch((error: unknown) => {
        log.error({ err: error }, 'could not answer');
        return SORRY;
      })
      .finally(() => clearTimeout(busy));
    if (!reply) return;
    const whole = await withAdvert(reply, { inbound, event, ...hearer });
    const { user = '' } = event;
    await deliver(whole, event, inbound, hearer).catch((error: unknown) => recover(error, { ...hearer, user }, whole));
  };

  /** An answer that takes its time is announced where Slack can show that; it ends by itself with the answer. */
  const showStatus = async (
    { channel = '', ts = '', thread_ts }: MessageEvent,
    { place }: Inbound,
    { client }: Hearer,
  ) => {
    if (!place.direct) return;
    await client.assistant.threads
      .setStatus({ channel_id: channel, thread_ts: thread_ts ?? ts, status: 'is looking that up…' })
      .catch((error: unknown) => log.debug({ err: error }, 'no status was shown'));
  };

  const isForUs = async ({ body, place }: Inbound): Promise<boolean> =>
    body.kind !== 'message' || body.addressed || (await threads.isJoined(place.key));

  const deliver = async (
    reply: Reply,
    { channel = '', user = '', ts, thread_ts }: MessageEvent,
    { place }: Inbound,
    { client, team }: Hearer,
  ): Promise<void> => {
    const message = toMessage(await present(reply, { client, team, user, isDirect: place.direct }));
    const thread = thread_ts ?? ts;
    if (place.direct) return postMessage(client, { channel, thread }, message);
    if (reply.visibility === 'private') await postEphemeral(client, { channel, thread: thread_ts, user }, message);
    else await postMessage(client, { channel, thread }, message);
    await threads.join(place.key);
  };

  return (event: MessageEvent, hearer: Hearer): Promise<void> =>
    answer(event, hearer).catch((error: unknown) => log.error({ err: error }, 'a message could not be answered'));
};
