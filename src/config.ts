import { join } from 'node:path';
import { z } from 'zod';
import { RungError } from './core/errors.ts';

/** All settings of a running Rung; parts that are not configured are undefined. */
export type Config = {
  readonly slack: SlackConfig | undefined;
  readonly discord: DiscordConfig | undefined;
  readonly phrasing: PhrasingConfig | undefined;
  readonly storeUrl: string;
  /** Seals what platforms entrust to us; needed where workspaces install by OAuth. */
  readonly storeKey: string | undefined;
  readonly redisUrl: string | undefined;
  readonly knowledgeDir: string;
  readonly host: string;
  readonly port: number;
  /** False where the port is only the default. */
  readonly isPortChosen: boolean;
  readonly logLevel: string;
};

export type DiscordConfig = {
  readonly token: string;
  readonly apiUrl: string | undefined;
  /** The shards of this process, given by the process that starts one for each; all of them where undefined. */
  readonly shards: { readonly ids: readonly number[]; readonly count: number } | undefined;
};

export type PhrasingConfig = {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** How long an answer waits for its wording, in milliseconds. */
  readonly timeoutMs: number;
};

export type SlackConfig = {
  /** Undefined where workspaces install by OAuth. */
  readonly botToken: string | undefined;
  readonly signingSecret: string | undefined;
  /** Set: Socket Mode; else HTTP. */
  readonly appToken: string | undefined;
  readonly oauth:
    | { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string }
    | undefined;
  readonly apiUrl: string | undefined;
};

/** The knowledge folder that comes along. */
export const KNOWLEDGE = join(import.meta.dirname, '..', 'knowledge');

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Settings from the environment. Throws one RungError naming every problem, its variable and the fix.
 * Values of secrets never appear in the message.
 */
export const parseConfig = (env: Env): Config => {
  const settings = createSettings(env);
  const { read, isSet, problems } = settings;
  const config: Config = {
    slack: readSlack(settings),
    discord: readDiscord(settings),
    phrasing: readPhrasing(settings),
    storeUrl: read('STORE_URL', storeUrl) ?? 'sqlite:data/rung.sqlite',
    storeKey: read('STORE_KEY', storeKey),
    redisUrl: read('REDIS_URL', address('redis:', 'rediss:')),
    knowledgeDir: read('KNOWLEDGE_DIR', anyText) ?? KNOWLEDGE,
    host: read('HOST', anyText) ?? '127.0.0.1',
    port: Number(read('PORT', port) ?? 3000),
    isPortChosen: isSet('PORT'),
    logLevel: read('LOG_LEVEL', logLevel) ?? 'info',
  };
  if (problems.length > 0)
    throw new RungError(
      'setting',
      'settings',
      `${problems.length === 1 ? 'a setting needs' : `${problems.length} settings need`} a fix:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
  return config;
};

type Rule = z.ZodType<string>;
type Settings = {
  /** The value of one variable, empty meaning not set; what is wrong with it goes on the list. */
  readonly read: (name: string, rule: Rule) => string | undefined;
  /** Set to anything, well formed or not. */
  readonly isSet: (name: string) => boolean;
  readonly problems: string[];
};

const createSettings = (env: Env): Settings => {
  const problems: string[] = [];
  const read: Settings['read'] = (name, rule) => {
    const value = env[name]?.trim();
    if (!value) return undefined;
    const parsed = rule.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push(`${name}: ${parsed.error.issues[0]?.message ?? 'is not valid'}`);
    return undefined;
  };
  return { read, isSet: (name) => Boolean(env[name]?.trim()), problems };
};

const anyText = z.string();
const startsWith = (prefix: string, where: string) =>
  z.string().regex(new RegExp(`^${prefix}\\S+$`), `should start with ${prefix} (${where})`);

const address = (...protocols: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `should be an address such as ${protocols[0]}//host:port`,
    );

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'should be a number from 0 to 65535');
const milliseconds = z
  .string()
  .refine(
    (text) => /^\d{3,5}$/.test(text) && Number(text) <= 20_000,
    'should be a number of milliseconds from 100 to 20000',
  );
const logLevel = z
  .string()
  .refine(
    (text) => ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].includes(text),
    'should be one of fatal, error, warn, info, debug, trace, silent',
  );
const shardList = z.string().regex(/^\d{1,4}(,\d{1,4})*$/, 'should be shard numbers, such as 0,1');
const shardCount = z.string().regex(/^[1-9]\d{0,3}$/, 'should be how many shards there are in all');
const storeUrl = z
  .string()
  .refine(
    (text) => /^(sqlite:.+|memory:|rediss?:\/\/.+|postgres(ql)?:\/\/.+)$/.test(text),
    'should be sqlite:path/to/file, memory:, redis://host:port or postgres://user:password@host/database',
  );

const storeKey = z
  .string()
  .refine(
    (text) => text.split(',').every((one) => Buffer.from(one.trim(), 'base64').length === 32),
    'should be 32 bytes in base64, or several with commas between, the newest first; make one with: openssl rand -base64 32',
  );

const web = address('https:', 'http:');

const readSlack = (settings: Settings): SlackConfig | undefined => {
  const { read, isSet, problems } = settings;
  const isSigned = isSet('SLACK_APP_TOKEN') || isSet('SLACK_SIGNING_SECRET');
  const isInstalled = isSet('SLACK_BOT_TOKEN') || OAUTH.some(isSet);
  const config: SlackConfig = {
    botToken: read('SLACK_BOT_TOKEN', startsWith('xoxb-', 'the bot token under OAuth & Permissions of your Slack app')),
    appToken: read(
      'SLACK_APP_TOKEN',
      startsWith('xapp-', 'an app-level token with connections:write under Basic Information'),
    ),
    signingSecret: read('SLACK_SIGNING_SECRET', anyText),
    oauth: readOAuth(settings),
    apiUrl: read('SLACK_API_URL', web),
  };
  if (!isSigned && !isInstalled) return undefined;
  if (!isInstalled)
    problems.push(
      'SLACK_BOT_TOKEN: is missing; copy the bot token (xoxb-…) from OAuth & Permissions of your Slack app',
    );
  if (!isSigned)
    problems.push(
      'SLACK_SIGNING_SECRET: is missing; copy it from Basic Information of your Slack app, or set SLACK_APP_TOKEN for Socket Mode',
    );
  return config;
};

const OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'];

const readOAuth = (settings: Settings): SlackConfig['oauth'] => {
  needTogether(OAUTH, 'many workspaces need it beside the others of OAuth, see .env.example', settings);
  const [clientId, clientSecret, stateSecret] = OAUTH.map((name) => settings.read(name, anyText));
  return clientId && clientSecret && stateSecret ? { clientId, clientSecret, stateSecret } : undefined;
};

/** Settings that mean something only beside each other. */
const needTogether = (names: readonly string[], why: string, { isSet, problems }: Settings): void => {
  if (!names.some(isSet)) return;
  for (const name of names) if (!isSet(name)) problems.push(`${name}: is missing; ${why}`);
};

const readDiscord = (settings: Settings): Config['discord'] => {
  const { read } = settings;
  const token = read(
    'DISCORD_TOKEN',
    z.string().regex(/^\S{20,}$/, 'should be the bot token from the Bot page of your Discord application'),
  );
  const apiUrl = read('DISCORD_API_URL', web);
  const ids = read('SHARDS', shardList);
  const count = read('SHARD_COUNT', shardCount);
  needTogether(['SHARDS', 'SHARD_COUNT'], 'set both or neither: npm run discord:shards does it for you', settings);
  const shards = ids && count ? { ids: ids.split(',').map(Number), count: Number(count) } : undefined;
  return token ? { token, apiUrl, shards } : undefined;
};

const readPhrasing = ({ read }: Settings): Config['phrasing'] => {
  const apiKey = read('OPENAI_API_KEY', anyText);
  const baseUrl = read('OPENAI_BASE_URL', web);
  const model = read('OPENAI_MODEL', anyText) ?? 'gpt-4o-mini';
  const timeoutMs = Number(read('PHRASING_TIMEOUT_MS', milliseconds) ?? 2500);
  return apiKey || baseUrl ? { apiKey, baseUrl, model, timeoutMs } : undefined;
};
