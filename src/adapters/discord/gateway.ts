import type { REST } from '@discordjs/rest';
import type { IIdentifyThrottler, SessionInfo, WebSocketManager } from '@discordjs/ws';
import type { GatewayDispatchPayload, GatewayReadyDispatchData } from 'discord-api-types/v10';
import type { Log } from '../../core/ports.ts';
import { toLoggable } from './api-errors.ts';
import { type BackOffTimes, createBackOff } from './back-off.ts';
import { TIMES } from './limits.ts';
import { createWatchdog, type Watchdog } from './watchdog.ts';

export type GatewayTimes = BackOffTimes & { readonly resumeSilence: number };

type ShardOptions = {
  readonly ws: typeof import('@discordjs/ws');
  readonly rest: REST;
  readonly token: string;
  readonly id: number;
  readonly count: number;
  readonly throttler: IIdentifyThrottler;
  readonly log: Log;
  readonly times: Partial<GatewayTimes> | undefined;
  readonly onReady: (data: GatewayReadyDispatchData) => void;
  readonly onDispatch: (payload: GatewayDispatchPayload) => void;
};

export type Shard = {
  /** Resolves at the first READY; rejects where Discord will never let this shard in. */
  readonly start: () => Promise<void>;
  readonly isConnected: () => boolean;
  readonly stop: () => Promise<void>;
};

/** Servers, messages in them, direct messages: nothing privileged. */
export const INTENTS = (1 << 0) | (1 << 9) | (1 << 12);

/** What a shard knows of its connection. */
type State = { session: SessionInfo | null; isReconnecting: boolean; isConnected: boolean; isStopped: boolean };

/**
 * One shard of the gateway. What discord.js leaves to its users is added: reconnecting waits longer each
 * time, and a RESUME that nothing follows is given up for a fresh session.
 */
export const createShard = (options: ShardOptions): Shard => {
  const { id, log } = options;
  const times = { ...TIMES, ...options.times };
  const state: State = { session: null, isReconnecting: false, isConnected: false, isStopped: false };
  const stopping = new AbortController();
  const turns = createBackOff(times, stopping.signal);
  const manager = createManager(options, state, turns.wait);

  /** Tries until it is let in; only what no waiting can mend ends it. */
  const connect = async (): Promise<void> => {
    while (!state.isStopped) {
      try {
        return await manager.connect();
      } catch (error) {
        if (isFatal(error)) throw error;
        log.warn({ shard: id, err: toLoggable(error) }, 'Discord could not be reached');
        state.isReconnecting = false;
        await turns.wait();
      }
    }
  };

  const restart = async (): Promise<void> => {
    if (state.isStopped) return;
    log.warn({ shard: id }, 'Discord took a RESUME and stayed silent: starting a fresh session');
    state.session = null;
    await manager.destroy({ reason: 'silent resume' });
    await connect().catch((error: unknown) => log.error({ shard: id, err: toLoggable(error) }, SHUT_OUT));
  };

  const watchdog = createWatchdog(times.resumeSilence, () => void restart());
  listen(manager, options, state, { watchdog, onSuccess: turns.succeed });

  return {
    start: connect,
    isConnected: () => state.isConnected,
    stop: async () => {
      state.isStopped = true;
      watchdog.rest();
      stopping.abort();
      await manager.destroy({ reason: 'stopping' });
    },
  };
};

const createManager = (
  { ws, token, rest, id, count, throttler }: ShardOptions,
  state: State,
  waitTurn: () => Promise<void>,
): WebSocketManager =>
  new ws.WebSocketManager({
    token,
    intents: INTENTS,
    rest,
    shardIds: [id],
    shardCount: count,
    buildIdentifyThrottler: () => Promise.resolve(throttler),
    /** Asked before every connection, which makes it the place to wait. */
    retrieveSessionInfo: async () => {
      const mustWait = state.isReconnecting;
      state.isReconnecting = false;
      if (mustWait) await waitTurn();
      return state.session;
    },
    updateSessionInfo: (_shard, info) => {
      state.session = info;
    },
  });

const listen = (
  manager: WebSocketManager,
  { ws: { WebSocketShardEvents: Events }, id, log, onReady, onDispatch }: ShardOptions,
  state: State,
  { watchdog, onSuccess }: { readonly watchdog: Watchdog; readonly onSuccess: () => void },
): void => {
  const settle = (): void => {
    watchdog.rest();
    onSuccess();
    state.isConnected = true;
  };
  manager.on(Events.Hello, () => {
    if (state.session) watchdog.watch();
  });
  manager.on(Events.Ready, ({ data }) => {
    settle();
    onReady(data);
  });
  manager.on(Events.Resumed, settle);
  manager.on(Events.Closed, ({ code }) => {
    watchdog.rest();
    state.isConnected = false;
    state.isReconnecting = true;
    if (FOR_GOOD.has(code)) log.error({ shard: id, code }, SHUT_OUT);
    else log.info({ shard: id, code }, 'the connection to Discord closed');
  });
  manager.on(Events.Error, ({ error }) =>
    log.warn({ shard: id, err: toLoggable(error) }, 'trouble on the connection to Discord'),
  );
  manager.on(Events.Dispatch, ({ data }) => {
    watchdog.pat();
    onDispatch(data);
  });
};

/** Close codes after which Discord lets nobody back in as they are. */
const FOR_GOOD: ReadonlySet<number> = new Set([4004, 4010, 4011, 4012, 4013, 4014]);
const SHUT_OUT = 'Discord lets this bot in no more: check DISCORD_TOKEN and the number of shards, then start again';

/** Errors of the connection that come back whatever one waits. */
const FATAL = [
  'Authentication failed',
  'Invalid shard',
  'Sharding is required',
  'Used an invalid API version',
  'Used invalid intents',
  'Used disallowed intents',
];

const isFatal = (error: unknown): boolean =>
  error instanceof Error && (FATAL.includes(error.message) || ('status' in error && error.status === 401));
