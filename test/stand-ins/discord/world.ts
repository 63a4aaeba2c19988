import type {
  APIApplicationCommand,
  APIAttachment,
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

export type User = { readonly id: string; readonly name: string; readonly bot: boolean };

export type Channel = {
  readonly id: string;
  readonly name: string;
  /** Absent for a direct chat. */
  readonly guild?: string;
  /** Set for a thread. */
  readonly parent?: string;
  /** The person a direct chat is with. */
  readonly with?: string;
};

/** What the bot may not do in a channel. */
export type Denial = 'view' | 'send' | 'embed';

export type StoredFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

export type StoredMessage = {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  readonly at: number;
  readonly replyTo?: string;
  /** Set for an ephemeral message: nobody else sees it. */
  readonly onlyFor?: string;
  /** Who used the interaction it answers. */
  readonly askedBy?: string;
  readonly interaction?: string;
  /** An answer still being thought about: "Rung is thinking". */
  loading: boolean;
  editedAt: number | null;
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly APIMessageTopLevelComponent[];
  attachments: readonly APIAttachment[];
  files: readonly StoredFile[];
  flags: number;
  mentions: readonly string[];
  /** Who would have been notified. */
  pinged: readonly string[];
};

export type StoredInteraction = {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'component' | 'autocomplete' | 'modal';
  readonly user: string;
  readonly channel: string;
  readonly at: number;
  /** The message whose button was pressed. */
  readonly source?: string;
  readonly name?: string;
  acknowledged: boolean;
  /** Milliseconds from delivery to the first response, by a real clock. */
  answeredIn: number | undefined;
  readonly startedAt: number;
  original: string | undefined;
  modal: APIModalInteractionResponseCallbackData | undefined;
  choices: readonly { readonly name: string; readonly value: string | number }[] | undefined;
};

export type World = {
  readonly application: string;
  readonly bot: User;
  readonly token: string;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, { readonly id: string; readonly name: string; readonly installed: boolean }>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, StoredMessage>;
  readonly interactions: Map<string, StoredInteraction>;
  /** Registered commands by guild id, or `global`. */
  readonly commands: Map<string, readonly APIApplicationCommand[]>;
  readonly registrations: { readonly where: string; readonly body: RESTPutAPIApplicationCommandsJSONBody }[];
  readonly denials: Map<string, ReadonlySet<Denial>>;
  readonly closedDms: Set<string>;
  /** People who may manage channels. */
  readonly managers: Set<string>;
  readonly typing: string[];
  /** What a bot is told: how many shards are advised, how many sessions it may still begin, how often to beat (ms). */
  readonly advice: { shards: number; sessions: number; heartbeat: number };
  /** Milliseconds of Discord's clock; tests may move it on. */
  readonly clock: { skew: number; now: () => number };
  readonly nextId: () => string;
};

const EPOCH = 1_420_070_400_000;

export const createWorld = (token: string): World => {
  let increment = 0;
  const clock = { skew: 0, now: () => Date.now() + clock.skew };
  /** A snowflake as Discord makes them: its time in the upper bits. */
  const nextId = () => (((BigInt(clock.now()) - BigInt(EPOCH)) << 22n) | BigInt(increment++ & 0x3fffff)).toString();
  const bot: User = { id: '900000000000000001', name: 'Rung', bot: true };
  const world: World = {
    application: bot.id,
    bot,
    token,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    commands: new Map(),
    registrations: [],
    denials: new Map(),
    closedDms: new Set(),
    managers: new Set(),
    typing: [],
    advice: { shards: 1, sessions: 990, heartbeat: 41_250 },
    clock,
    nextId,
  };
  populate(world);
  return world;
};

/** Fixed ids, so that snapshots and recorded payloads stay the same. */
export const IDS = {
  guild: '700000000000000001',
  elsewhere: '700000000000000002',
  general: '710000000000000001',
  career: '710000000000000002',
  thread: '710000000000000003',
  elsewhereGeneral: '710000000000000004',
  ada: '800000000000000001',
  ben: '800000000000000002',
  otherBot: '800000000000000003',
} as const;

const populate = (world: World): void => {
  for (const [id, name, bot] of [
    [IDS.ada, 'ada', false],
    [IDS.ben, 'ben', false],
    [IDS.otherBot, 'otherbot', true],
  ] as const)
    world.users.set(id, { id, name, bot });
  world.guilds.set(IDS.guild, { id: IDS.guild, name: 'Back-end Guild', installed: true });
  world.guilds.set(IDS.elsewhere, { id: IDS.elsewhere, name: 'Elsewhere', installed: false });
  for (const channel of [
    { id: IDS.general, name: 'general', guild: IDS.guild },
    { id: IDS.career, name: 'career', guild: IDS.guild },
    { id: IDS.thread, name: 'first job', guild: IDS.guild, parent: IDS.career },
    { id: IDS.elsewhereGeneral, name: 'general', guild: IDS.elsewhere },
  ])
    world.channels.set(channel.id, channel);
};

/** The direct chat of a person with the bot, made where there was none. */
export const openDm = (world: World, user: string): Channel => {
  const known = [...world.channels.values()].find((channel) => channel.with === user);
  if (known) return known;
  const channel: Channel = { id: `72${user.slice(2)}`, name: `dm-${user}`, with: user };
  world.channels.set(channel.id, channel);
  return channel;
};

/** A message is stored under its id; what is left out starts empty. */
export const addMessage = (
  world: World,
  message: Pick<StoredMessage, 'channel' | 'author'> & Partial<StoredMessage>,
): StoredMessage => {
  const stored: StoredMessage = {
    id: world.nextId(),
    at: world.clock.now(),
    loading: false,
    editedAt: null,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    files: [],
    flags: 0,
    mentions: [],
    pinged: [],
    ...message,
  };
  world.messages.set(stored.id, stored);
  return stored;
};

export const userOf = (world: World, id: string): User => {
  const user = world.users.get(id);
  if (!user) throw new Error(`no user ${id}`);
  return user;
};

export const channelOf = (world: World, id: string): Channel => {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`no channel ${id}`);
  return channel;
};
