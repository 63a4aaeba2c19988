import type { Adapter, AsRequest, Bot, Deliver, Draw, Log } from '../../core/ports.ts';
import { createDispatch } from './answering/dispatch.ts';
import { createPrepare } from './answering/prepare.ts';
import { buildCommands, loadCommands } from './commands/commands.ts';
import { registerCommands } from './commands/register.ts';
import type { CommandWords } from './commands/words.ts';
import { createConnection, type ShardPlan } from './connection/connection.ts';
import type { GatewayTimes } from './connection/gateway.ts';
import { announceReady } from './connection/sharding.ts';
import { createDeliver } from './deliver.ts';
import { LOAD, type Load } from './limits.ts';
import type { Terms } from './parsing/term.ts';
import { createVocabulary } from './parsing/vocabulary.ts';
import { createApi, type DiscordApi } from './sending/api.ts';
import { toLoggable } from './sending/api-errors.ts';
import { createTransport } from './sending/transport.ts';

export type DiscordOptions = {
  readonly token: string;
  /** Where Discord's REST API is; its own address where left out. */
  readonly apiUrl?: string;
  readonly bot: Bot;
  readonly log: Log;
  readonly asRequest: AsRequest;
  /** What commands suggest: skills, countries and levels with the names people give them. */
  readonly terms: Terms;
  readonly draw?: Draw;
  /** What commands are called in other languages; the words that come with Rung where left out. */
  readonly words?: CommandWords;
  readonly shards?: ShardPlan;
  /** Registers the commands in one server only, which shows them at once; for everybody where left out. */
  readonly guild?: string;
  readonly times?: Partial<GatewayTimes & { deferAfter: number; typingAfter: number; giveUpAfter: number }>;
  readonly load?: Partial<Load>;
};

export type DiscordAdapter = Adapter & {
  readonly deliver: Deliver;
  readonly isConnected: () => boolean;
};

/**
 * Serves Discord. Resolves once every shard is in, or, with Discord out of reach, after some seconds: it keeps trying in
 * the background. Fails with RungError code `platform` where the token is refused.
 */
export const startDiscord = async (options: DiscordOptions): Promise<DiscordAdapter> => {
  const { bot, log, asRequest, draw, terms, times } = options;
  const load = { ...LOAD, ...options.load };
  const [{ DefaultRestOptions, REST }, ws] = await Promise.all([import('@discordjs/rest'), import('@discordjs/ws')]);
  const apiUrl = options.apiUrl?.replace(/\/+$/, '') ?? DefaultRestOptions.api;
  const transport = createTransport(apiUrl, load.connections);
  const rest = new REST({ api: apiUrl, makeRequest: transport.makeRequest }).setToken(options.token);
  const api = createApi(rest);
  const prepare = createPrepare({ bot, draw, log });
  const dispatch = createDispatch({
    api,
    prepare,
    vocabulary: createVocabulary(terms),
    log,
    asRequest,
    load,
    ...times,
  });
  const register = once((application: string) => registerOrSay(options, api, application));
  const connection = createConnection({
    ws,
    api,
    token: options.token,
    plan: options.shards ?? 'auto',
    log,
    times,
    onReady: (data, shard) => {
      dispatch.identify(data.user.id);
      if (shard === 0) register(data.application.id);
    },
    onDispatch: dispatch.handle,
  });
  await connection.start();
  if (options.shards !== undefined && options.shards !== 'auto') announceReady();
  return {
    name: 'discord',
    deliver: createDeliver({ api, draw, log }),
    isConnected: connection.isConnected,
    stop: async () => {
      await connection.stop();
      await dispatch.idle(5_000);
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
      await transport.stop();
    },
  };
};

/** READY comes again after every fresh session; commands are looked at once a start. */
const once = (act: (value: string) => Promise<void>): ((value: string) => void) => {
  let isDone = false;
  return (value) => {
    if (!isDone) void act(value);
    isDone = true;
  };
};

const registerOrSay = async (
  { guild, words, log }: DiscordOptions,
  api: DiscordApi,
  application: string,
): Promise<void> => {
  try {
    const commands = words ? buildCommands(words) : loadCommands();
    const isNew = await registerCommands(api, { application, commands, ...(guild !== undefined && { guild }) });
    log.info({ application, guild, isNew }, isNew ? 'registered the commands' : 'the commands are as registered');
  } catch (error) {
    log.error({ err: toLoggable(error), guild }, 'the commands could not be registered');
  }
};
