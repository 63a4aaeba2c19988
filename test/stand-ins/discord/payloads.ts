import type {
  APIApplicationCommandInteraction,
  APIApplicationCommandOptionChoice,
  APIGuildMember,
  APIInteraction,
  APIInteractionGuildMember,
  APIMessage,
  APIModalSubmission,
  APIUser,
  GatewayGuildCreateDispatchData,
  GatewayMessageCreateDispatchData,
  GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import { type Channel, channelOf, type StoredInteraction, type StoredMessage, userOf, type World } from './world.ts';

/** World to wire: what Discord would send, over the gateway and as responses. */

/** View, send, embed, attach, read history, use commands: nothing that manages. */
const MEMBER_PERMISSIONS = String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 31n));
const ALL_PERMISSIONS = '2251799813685247';

export const toUser = (world: World, id: string): APIUser =>
  ({
    id,
    username: userOf(world, id).name,
    global_name: null,
    discriminator: '0',
    avatar: null,
    bot: userOf(world, id).bot,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  }) as unknown as APIUser;

const toMember = (): Omit<APIGuildMember, 'user'> =>
  ({
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
    avatar: null,
    banner: null,
    pending: false,
    premium_since: null,
    nick: null,
    communication_disabled_until: null,
  }) as unknown as Omit<APIGuildMember, 'user'>;

export const toMessage = (world: World, message: StoredMessage, depth = 0): APIMessage => {
  const replied = message.replyTo ? world.messages.get(message.replyTo) : undefined;
  return {
    id: message.id,
    type: message.interaction ? 20 : message.replyTo ? 19 : 0,
    channel_id: message.channel,
    author: toUser(world, message.author),
    content: message.content,
    timestamp: new Date(message.at).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: message.mentions.map((id) => toUser(world, id)),
    mention_roles: [],
    attachments: [...message.attachments],
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: numberComponents(message.components),
    pinned: false,
    flags: message.flags | (message.onlyFor ? 64 : 0) | (message.loading ? 128 : 0),
    ...(message.author === world.bot.id && { application_id: world.application }),
    ...(message.interaction && {
      interaction_metadata: {
        id: message.interaction,
        type: 2,
        user: toUser(world, message.askedBy ?? message.author),
        authorizing_integration_owners: {},
      } as never,
    }),
    ...(message.replyTo && {
      message_reference: { type: 0, message_id: message.replyTo, channel_id: message.channel },
      ...(depth === 0 && { referenced_message: replied ? toMessage(world, replied, 1) : null }),
    }),
  } as unknown as APIMessage;
};

/** Discord numbers every component of a message, rows included, in reading order. */
const numberComponents = (rows: StoredMessage['components']): readonly unknown[] => {
  let id = 0;
  return rows.map((row) => {
    id += 1;
    const own = { ...row, id };
    return row.type === 1
      ? {
          ...own,
          components: row.components.map((component) => ({ ...component, id: ++id, ...fillComponent(component) })),
        }
      : own;
  });
};

const fillComponent = ({ type }: { readonly type: number }) =>
  type === 2 ? { disabled: false } : { min_values: 1, max_values: 1 };

export const toMessageCreate = (world: World, message: StoredMessage): GatewayMessageCreateDispatchData => {
  const { guild } = channelOf(world, message.channel);
  const payload = toMessage(world, message);
  return {
    ...payload,
    content: mayRead(world, message) ? payload.content : '',
    ...(guild && { guild_id: guild, member: toMember() }),
  } as GatewayMessageCreateDispatchData;
};

/** Without the privileged intent, content arrives only in direct chats and where the bot is mentioned. */
const mayRead = (world: World, message: StoredMessage) =>
  channelOf(world, message.channel).guild === undefined ||
  message.author === world.bot.id ||
  message.mentions.includes(world.bot.id);

export const toReady = (
  world: World,
  session: { readonly id: string; readonly url: string; readonly shard: readonly [number, number] },
): GatewayReadyDispatchData =>
  ({
    v: 10,
    user: toUser(world, world.bot.id),
    guilds: guildsOfShard(world, session.shard).map((id) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: session.url,
    shard: [...session.shard],
    application: { id: world.application, flags: 0 },
  }) as unknown as GatewayReadyDispatchData;

export const guildsOfShard = (world: World, [shard, count]: readonly [number, number]): readonly string[] =>
  [...world.guilds.values()]
    .filter(({ id, installed }) => installed && shardOf(id, count) === shard)
    .map(({ id }) => id);

/** Discord's rule: (guild_id >> 22) % shards; direct chats go to the first. */
export const shardOf = (guild: string | undefined, count: number): number =>
  guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));

export const toGuildCreate = (world: World, id: string): GatewayGuildCreateDispatchData =>
  ({
    id,
    name: world.guilds.get(id)?.name ?? '',
    owner_id: '800000000000000009',
    roles: [],
    emojis: [],
    features: [],
    channels: [...world.channels.values()]
      .filter((channel) => channel.guild === id && !channel.parent)
      .map((channel) => ({ id: channel.id, type: 0, name: channel.name, position: 0, permission_overwrites: [] })),
    threads: [],
    members: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    member_count: 3,
    unavailable: false,
  }) as unknown as GatewayGuildCreateDispatchData;

type InteractionBody =
  | { readonly type: 2 | 4; readonly data: APIApplicationCommandInteraction['data'] | AutocompleteData }
  | { readonly type: 3; readonly data: Record<string, unknown>; readonly message: StoredMessage }
  | { readonly type: 5; readonly data: APIModalSubmission; readonly message?: StoredMessage };

type AutocompleteData = Record<string, unknown> & { readonly options?: readonly APIApplicationCommandOptionChoice[] };

export const toInteraction = (world: World, stored: StoredInteraction, body: InteractionBody): APIInteraction => {
  const channel = channelOf(world, stored.channel);
  const { guild } = channel;
  return {
    id: stored.id,
    application_id: world.application,
    token: stored.token,
    version: 1,
    type: body.type,
    data: body.data,
    ...('message' in body && body.message && { message: toMessage(world, body.message) }),
    channel_id: channel.id,
    channel: toPartialChannel(world, channel),
    ...(guild ? { guild_id: guild, guild_locale: 'en-GB', guild: { id: guild, locale: 'en-GB', features: [] } } : {}),
    ...(guild ? { member: toInteractionMember(world, stored.user) } : { user: toUser(world, stored.user) }),
    app_permissions: ALL_PERMISSIONS,
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: guild && world.guilds.get(guild)?.installed ? { 0: guild } : { 1: stored.user },
    context: guild ? 0 : channel.with === undefined ? 2 : 1,
    attachment_size_limit: 10 * 1024 * 1024,
  } as unknown as APIInteraction;
};

const toInteractionMember = (world: World, user: string): APIInteractionGuildMember =>
  ({
    ...toMember(),
    user: toUser(world, user),
    permissions: world.managers.has(user) ? String(BigInt(MEMBER_PERMISSIONS) | (1n << 4n)) : MEMBER_PERMISSIONS,
  }) as APIInteractionGuildMember;

const toPartialChannel = (world: World, channel: Channel) => ({
  id: channel.id,
  type: channel.guild === undefined ? (channel.with === undefined ? 3 : 1) : channel.parent ? 11 : 0,
  name: channel.name,
  ...(channel.parent && { parent_id: channel.parent, thread_metadata: { archived: false, locked: false } }),
  ...(channel.with && { recipients: [toUser(world, channel.with)] }),
  permissions: ALL_PERMISSIONS,
  flags: 0,
});
