import type { REST } from '@discordjs/rest';
import type { IIdentifyThrottler, SessionInfo, WebSocketManager } from '@discordjs/ws';
import type { GatewayDispatchPayload, GatewayReadyDispatchData } from 'discord-api-types/v10';
import type { Log } from '../../core/ports.ts';
import { toLoggable } from './api-errors.ts';
import { TIMES } from './limits.ts';

export type GatewayTimes = {
  readonly resumeSilence: number;
  readonly firstBackOff: number;
  readonly longestBackOff: number;
};

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

/**
 * One shard of the gateway. What discord.js leaves to its users is added: reconnecting waits longer each
 * time, and a RESUME that nothing follows is given up for a fresh session.
 */
export const createShard = (options: ShardOptions): Shard => {
  const { ws, id, count, log } = options;
  const times = { ...TIMES, ...options.times };
  let session: SessionInfo | null = null;
  let failures = 0;
  let isReconnecting = false;
  let isConnected = false;
  let isStopped = false;
  let watchdog: NodeJS.Timeout | undefined;
  const stopping = new AbortController();

  const manager: WebSocketManager = new ws.WebSocketManager({
    token: options.token,
    intents: INTENTS,
    rest: options.rest,
    shardIds: [id],
    shardCount: count,
    buildIdentifyThrottler: () => Promise.resolve(options.throttler),
    /** Asked before every connection, which makes it the place to wait. */
    retrieveSessionInfo: async () => {
      if (isReconnecting) await waitTurn();
      return session;
    },
    updateSessionInfo: (_shard, info) => {
      session = info;
    },
  });

  const waitTurn = async (): Promise<void> => {
    isReconnecting = false;
    const ms = backOff(failures, times);
    failures += 1;
    if (ms > 0) log.info({ shard: id, ms }, 'waiting before reconnecting to Discord');
    await sleep(ms, stopping.signal);
  };

  const watch = (): void => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => void restart(), times.resumeSilence);
  };

  const settle = (): void => {
    clearTimeout(watchdog);
    watchdog = undefined;
    failures = 0;
    isConnected = true;
  };

  const restart = async (): Promise<void> => {
    if (isStopped) return;
    log.warn({ shard: id }, 'Discord took a RESUME and stayed silent: starting a fresh session');
    session = null;
    await manager.destroy({ reason: 'silent resume' });
    await connect().catch((error: unknown) => log.error({ shard: id, err: toLoggable(error) }, SHUT_OUT));
  };

  /** Tries until it is let in; only what no waiting can mend ends it. */
  const connect = async (): Promise<void> => {
    while (!isStopped) {
      try {
        return await manager.connect();
      } catch (error) {
        if (isFatal(error)) throw error;
        log.warn({ shard: id, err: toLoggable(error) }, 'Discord could not be reached');
        isReconnecting = false;
        await sleep(backOff(++failures, times), stopping.signal);
      }
    }
  };

  manager.on(ws.WebSocketShardEvents.Hello, () => {
    if (session) watch();
  });
  manager.on(ws.WebSocketShardEvents.Ready, ({ data }) => {
    settle();
    options.onReady(data);
  });
  manager.on(ws.WebSocketShardEvents.Resumed, settle);
  manager.on(ws.WebSocketShardEvents.Closed, ({ code }) => {
    clearTimeout(watchdog);
    isConnected = false;
    isReconnecting = true;
    if (FOR_GOOD.has(code)) log.error({ shard: id, code }, SHUT_OUT);
    else log.info({ shard: id, code }, 'the connection to Discord closed');
  });
  manager.on(ws.WebSocketShardEvents.Error, ({ error }) =>
    log.warn({ shard: id, err: toLoggable(error) }, 'trouble on the connection to Discord'),
  );
  manager.on(ws.WebSocketShardEvents.Dispatch, ({ data }) => {
    if (watchdog) watch();
    options.onDispatch(data);
  });

  return {
    start: connect,
    isConnected: () => isConnected,
    stop: async () => {
      isStopped = true;
      clearTimeout(watchdog);
      stopping.abort();
      await manager.destroy({ reason: 'stopping' });
    },
  };
};

/** The first try is at once; then 1, 2, 4 ... seconds and a little, so that many do not come back together. */
export const backOff = (
  failures: number,
  { firstBackOff, longestBackOff }: Pick<GatewayTimes, 'firstBackOff' | 'longestBackOff'>,
): number =>
  failures === 0 ? 0 : Math.min(longestBackOff, firstBackOff * 2 ** (failures - 1)) * (0.75 + Math.random() / 4);

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

export const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (ms <= 0 || signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
