import type {
  APIInteraction,
  APIMessage,
  APIModalSubmitInteraction,
  GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { decodeAction } from '../../../core/action-code.ts';
import type { Inbound, InboundBody, Person, Place } from '../../../core/message.ts';
import { PART } from '../rendering/render-form.ts';
import { parseCommand } from './parse-command.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Something written: undefined unless a person addresses the bot. `self` is the bot's own user id. */
export const parseMessage = (message: GatewayMessageCreateDispatchData, self: string): Inbound | undefined => {
  const isWords = message.type === 0 || message.type === 19;
  if (!isWords || message.author.bot || message.author.system || message.webhook_id !== undefined) return undefined;
  if (message.author.id === self) return undefined;
  const direct = message.guild_id === undefined;
  if (!direct && !isNamed(message, self)) return undefined;
  return {
    id: `discord:${message.id}`,
    person: toPerson(message.guild_id, message.author.id),
    // What its author may do, a message doesn't tell: whoever manages the channel uses the command.
    place: { ...toPlace(message.channel_id, undefined, direct), ...(!direct && { manages: false }) },
    body: toSaid(toWords(message, self)),
  };
};

/**
 * Something pressed, chosen, sent or commanded; undefined for what no version of Rung ever offered. A replay brings
 * it to the same process only, and nobody may answer it after three seconds: `once`.
 */
export const parseInteraction = (interaction: APIInteraction, vocabulary: Vocabulary): Inbound | undefined => {
  const user = interaction.member?.user ?? interaction.user;
  const body = toBody(interaction, vocabulary);
  if (!user || !body) return undefined;
  const { channel } = interaction;
  const parent = channel && 'parent_id' in channel && isThread(channel.type) ? channel.parent_id : undefined;
  return {
    id: `discord:${interaction.id}`,
    person: toPerson(
      isOwn(interaction) ? undefined : (interaction.guild_id ?? findRecordMark(interaction.message)),
      user.id,
    ),
    place: {
      ...toPlace(channel?.id ?? interaction.channel_id ?? user.id, parent ?? undefined, isDirect(interaction)),
      ...(interaction.member && { manages: !isOwn(interaction) && isManager(interaction.member.permissions) }),
    },
    body,
    once: true,
  };
};

/** In a server that has not installed the bot, for somebody who has: the record is theirs, and nothing can be set up. */
const isOwn = ({ guild_id, authorizing_integration_owners: owners }: APIInteraction): boolean =>
  guild_id !== undefined && owners?.[0] === undefined && owners?.[1] !== undefined;

/** Nobody but the person reads along: a direct chat with the bot, and no other. */
export const isDirect = (interaction: APIInteraction): boolean =>
  interaction.guild_id === undefined && (interaction.context ?? 1) === 1;

/** The server named on a message of ours in a direct chat, whose record its buttons go on with. */
export const findRecordMark = (message: Pick<APIMessage, 'embeds'> | undefined): string | undefined =>
  message?.embeds
    .map(({ author }) => /^https:\/\/discord\.com\/channels\/(\d{1,20})$/.exec(author?.url ?? '')?.[1])
    .find((guild) => guild !== undefined);

/** Administrators, and whoever may manage the channel or the server. */
const MANAGING = (1n << 3n) | (1n << 4n) | (1n << 5n);

const isManager = (permissions: string): boolean =>
  /^\d{1,20}$/.test(permissions) && (BigInt(permissions) & MANAGING) !== 0n;

const toPerson = (guild: string | undefined, user: string): Person => {
  const workspace = `discord:${guild ?? 'dm'}`;
  return { key: `${workspace}:${user}`, platform: 'discord', workspace };
};

const toPlace = (channel: string, parent: string | undefined, direct: boolean): Place => ({
  key: `discord:${channel}`,
  channel: `discord:${parent ?? channel}`,
  direct,
});

const isThread = (type: number) => type === 10 || type === 11 || type === 12;

/** Whoever only calls wants to know what there is to ask for. */
const toSaid = (text: string): InboundBody =>
  text === '' ? { kind: 'command', topic: 'help' } : { kind: 'message', text, addressed: true };

/** Named in words, or one of its messages is replied to with the reply's own mention. `@everyone` names nobody. */
const isNamed = ({ mentions }: GatewayMessageCreateDispatchData, self: string) =>
  mentions.some(({ id }) => id === self);

/** The bot's name goes, other names become words: ids mean nothing outside Discord. */
const toWords = ({ content, mentions }: GatewayMessageCreateDispatchData, self: string): string =>
  content
    .replace(/<@!?(\d{1,20})>/g, (_all, id: string) => {
      if (id === self) return ' ';
      return mentions.find((user) => user.id === id)?.username ?? 'someone';
    })
    .replace(/<(?:@&|#)\d{1,20}>/g, ' ')
    .replace(/<a?:(\w{1,32}):\d{1,20}>/g, ':$1:')
    .trim();

const toBody = (interaction: APIInteraction, vocabulary: Vocabulary): InboundBody | undefined => {
  switch (interaction.type) {
    case 2:
      return parseCommand(interaction.data, vocabulary);
    case 3: {
      const { data } = interaction;
      const code = data.component_type === 2 ? data.custom_id : 'values' in data ? data.values[0] : undefined;
      const action = code === undefined ? undefined : decodeAction(code);
      return action && { kind: 'action', action };
    }
    case 5: {
      const action = decodeAction(interaction.data.custom_id);
      return action && { kind: 'form', action, values: toValues(interaction.data) };
    }
    default:
      return undefined;
  }
};

/** One list a field, the parts of a long one together again. */
const toValues = ({ components }: APIModalSubmitInteraction['data']): Readonly<Record<string, readonly string[]>> => {
  const values = new Map<string, readonly string[]>();
  for (const component of components) {
    if (component.type !== 18) continue;
    const inner = component.component;
    const field = inner.custom_id.split(PART)[0] ?? '';
    const given =
      'values' in inner ? inner.values : 'value' in inner && typeof inner.value === 'string' ? [inner.value] : [];
    values.set(field, [...(values.get(field) ?? []), ...given.filter((value) => value !== '')]);
  }
  return Object.fromEntries(values);
};
