import { decodeAction } from '../../core/action-code.ts';
import type { Aspect } from '../../core/intent.ts';
import type { Inbound, InboundBody, Person, Place } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import { unescapeText } from './escape.ts';
import { type ModalOrigin, readMetadata } from './modal.ts';

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

/** The slash commands, and the topic each stands for; `/career` takes anything. */
const COMMANDS: Readonly<Record<string, Topic | undefined>> = {
  '/salary': 'salary.range',
  '/next': 'next',
  '/skills': 'progress.show',
  '/nudge': 'nudge',
};

/** Skills named after `/skills` are put on the record. */
const SETTING = /\b(learned|learnt|know|finished|done|learning|started|skip|skipped|drop|forget|remove|undo)\b/i;

export type Command = {
  readonly command: string;
  readonly text?: string | undefined;
  readonly trigger_id: string;
  readonly team_id: string;
  readonly user_id: string;
  readonly channel_id: string;
};

/**
 * A slash command as Inbound, whatever its name. The name is a word of the sentence: `/salary senior germany`.
 * Slack sends commands once.
 */
export const parseCommand = (command: Command): Inbound => ({
  id: `slack:${command.team_id}:command:${command.trigger_id}`,
  person: toPerson(command.team_id, command.user_id),
  place: toPlace({ team: command.team_id, user: command.user_id, channel: command.channel_id }),
  body: commandBody(command.command, unescapeText(command.text ?? '')),
  once: true,
});

const commandBody = (name: string, text: string): InboundBody => {
  const topic = COMMANDS[name];
  if (topic === undefined)
    return text ? { kind: 'message', text, addressed: true } : { kind: 'command', topic: 'help' };
  if (topic === 'progress.show' && SETTING.test(text)) return { kind: 'message', text, addressed: true };
  const aspect = topic === 'next' ? ASPECT_WORDS.find(([words]) => words.test(text))?.[1] : undefined;
  return { kind: 'command', topic, ...(aspect && { aspect }), ...(text && { text: `${name.slice(1)} ${text}` }) };
};

/** `/next why` */
const ASPECT_WORDS: readonly (readonly [RegExp, Aspect])[] = [
  [/^why\b/i, 'why'],
  [/^(another|other|else|something else)\b/i, 'another'],
];

/** The parts of an interaction that are read here. */
export type Interaction = {
  readonly team?: { readonly id: string } | null | undefined;
  readonly enterprise?: { readonly id: string } | null | undefined;
  readonly user: { readonly id: string; readonly team_id?: string | undefined };
  readonly channel?: { readonly id: string } | undefined;
  readonly message?: { readonly ts?: string; readonly thread_ts?: string; readonly subtype?: string } | undefined;
  readonly container?:
    | {
        readonly type?: string;
        readonly message_ts?: string;
        readonly thread_ts?: string;
        readonly channel_id?: string;
        readonly is_ephemeral?: boolean;
      }
    | undefined;
  readonly trigger_id?: string | undefined;
  readonly response_url?: string | undefined;
};

/** Where an interaction was made, in Slack's ids. */
export type InteractionPlace = {
  readonly team: string;
  readonly user: string;
  readonly channel: string | undefined;
  readonly thread: string | undefined;
  readonly ts: string | undefined;
  readonly hidden: boolean;
};

export const placeOf = ({ team, enterprise, user, channel, message, container }: Interaction): InteractionPlace => {
  const ts = message?.ts ?? container?.message_ts;
  return {
    team: team?.id ?? user.team_id ?? enterprise?.id ?? '',
    user: user.id,
    channel: channel?.id ?? container?.channel_id,
    thread: message?.thread_ts ?? container?.thread_ts,
    ts,
    hidden: ts !== undefined && (container?.is_ephemeral === true || message?.subtype === 'ephemeral'),
  };
};

/** The parts of a message shortcut that are read here. */
export type Shortcut = Interaction & { readonly message?: { readonly text?: string | undefined } | undefined };

/** “Match with my skills” on a message: its text is read as a job advert. */
export const parseShortcut = (shortcut: Shortcut): Inbound => {
  const place = placeOf(shortcut);
  return {
    ...whoAndWhere(place, `shortcut:${shortcut.trigger_id ?? ''}`),
    body: { kind: 'command', topic: 'match', text: unescapeText(shortcut.message?.text ?? '') },
  };
};

/** What was pressed or chosen. */
export type Pressed = {
  readonly type?: string;
  readonly action_id?: string;
  readonly action_ts?: string | undefined;
  readonly value?: string | undefined;
  readonly selected_option?: { readonly value: string } | null | undefined;
};

/** A pressed button or a choice; undefined for values that are not ours. */
export const parsePress = (interaction: Interaction, pressed: Pressed): Inbound | undefined => {
  const place = placeOf(interaction);
  const action = decodeAction(pressed.selected_option?.value ?? pressed.value ?? '');
  const id = [place.user, place.ts ?? 'home', pressed.action_ts, pressed.action_id].join(':');
  return action && { ...whoAndWhere(place, `press:${id}`), body: { kind: 'action', action } };
};

/** The parts of a sent modal that are read here. */
export type SentView = {
  readonly id: string;
  readonly hash?: string | undefined;
  readonly private_metadata: string;
  readonly state: { readonly values: FormState };
};

/** A sent modal with its values as lists, and where it was opened from; undefined where it is not ours. */
export const parseForm = (
  interaction: Interaction,
  view: SentView,
): { readonly inbound: Inbound; readonly origin: ModalOrigin } | undefined => {
  const read = readMetadata(view.private_metadata);
  if (!read) return undefined;
  const { action, origin } = read;
  const place = { ...placeOf(interaction), channel: origin.channel, thread: origin.thread };
  const body: InboundBody = { kind: 'form', action, values: toValues(view.state.values) };
  return {
    inbound: { ...whoAndWhere(place, `form:${view.id}:${interaction.trigger_id ?? view.hash ?? ''}`), body },
    origin,
  };
};

const whoAndWhere = (
  { team, user, channel, thread }: Pick<InteractionPlace, 'team' | 'user' | 'channel' | 'thread'>,
  id: string,
): Omit<Inbound, 'body'> => ({
  id: `slack:${team}:${id}`,
  person: toPerson(team, user),
  place: toPlace({ team, user, channel: channel ?? `D-${user}`, thread }),
});

/** The state of a view, as Slack sends it. */
export type FormState = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null;
          readonly selected_option?: { readonly value: string } | null;
          readonly selected_options?: readonly { readonly value: string }[];
        }
      >
    >
  >
>;

const toValues = (state: FormState): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(state).map(([field, elements]) => [
      field,
      Object.values(elements).flatMap(({ value, selected_option: one, selected_options: some }) => [
        ...(value ? [value] : []),
        ...(one ? [one.value] : []),
        ...(some ?? []).map((option) => option.value),
      ]),
    ]),
  );
