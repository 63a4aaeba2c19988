import type { Inbound, InboundBody, Person, Place } from '../../../core/message.ts';
import { unescapeText } from '../escape.ts';

/** Who sent an event and where, in Slack's ids. */
export type Origin = {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  readonly thread?: string | undefined;
};

export const toPerson = (team: string, user: string): Person => ({
  key: `slack:${team}:${user}`,
  platform: 'slack',
  workspace: `slack:${team}`,
});

/** In the direct chat every thread goes on with what was said last: there each question begins a thread of its own. */
export const toPlace = ({ team, channel, thread }: Origin): Place => ({
  key: ['slack', team, channel, ...(thread && !isDirect(channel) ? [thread] : [])].join(':'),
  channel: `slack:${team}:${channel}`,
  direct: isDirect(channel),
});

/** Ids of direct chats begin with D. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

/** What somebody looks at while they write, as Slack tells it of agents (docs.slack.dev, app_context_changed). */
export type AppContext = {
  readonly entities?: readonly { readonly type?: string; readonly value?: unknown }[] | undefined;
};

/** The parts of `message` and `app_mention` events that are read here; whatever else comes is ignored. */
export type MessageEvent = {
  readonly type?: string | undefined;
  readonly subtype?: string | undefined;
  readonly user?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly text?: string | undefined;
  readonly channel?: string | undefined;
  readonly channel_type?: string | undefined;
  readonly ts?: string | undefined;
  readonly thread_ts?: string | undefined;
  readonly app_context?: AppContext | undefined;
};

/** What is known of the bot when a message comes. */
export type Hearing = {
  readonly team: string;
  readonly botUser: string | undefined;
};

/**
 * A message as Inbound; undefined for bots, edits, deletions, our own words, and for what is said in a channel without
 * naming the bot, unless in a thread: whether the bot takes part in that one is for the caller to see. What names the
 * bot in a channel comes as `message` and as `app_mention`: only the second is read, and both have the same id.
 */
export const parseMessage = (event: MessageEvent, { team, botUser }: Hearing): Inbound | undefined => {
  const { user, channel, ts, text = '', subtype, thread_ts: thread } = event;
  if (!user || !channel || !ts || event.bot_id || user === botUser) return undefined;
  if (subtype && subtype !== 'thread_broadcast' && subtype !== 'file_share') return undefined;
  const direct = isDirect(channel) || event.channel_type === 'im';
  const named = event.type === 'app_mention';
  const comesTwice = !named && !direct && botUser !== undefined && text.includes(`<@${botUser}`);
  if (comesTwice || (!direct && !named && !thread)) return undefined;
  const body = messageBody(unescapeText(text), direct || named);
  const origin = { team, user, channel, ...(!direct && { thread: thread ?? ts }) };
  return (
    body && {
      id: `slack:${team}:${channel}:${ts}`,
      person: toPerson(team, user),
      place: { ...toPlace(origin), direct },
      body,
    }
  );
};

/** Whoever only names the bot is greeted; a picture in a thread says nothing to it. */
const messageBody = (text: string, addressed: boolean): InboundBody | undefined => {
  if (text) return { kind: 'message', text, addressed };
  return addressed ? { kind: 'command', topic: 'greeting' } : undefined;
};
