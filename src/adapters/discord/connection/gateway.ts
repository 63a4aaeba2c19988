import type { IContextFetchingStrategy, IIdentifyThrottler, SessionInfo, WebSocketShard } from '@discordjs/ws';
import type { APIGatewayBotInfo, GatewayDispatchPayload, GatewayReadyDispatchData } from 'discord-api-types/v10';
import { RungError } from '../../../core/errors.ts';
import type { Log } from '../../../core/ports.ts';
import { TIMES } from '../limits.ts';
import { toLoggable } from '../sending/api-errors.ts';
import { type BackOffTimes, createBackOff } from './back-off.ts';
import { createWatchdog, type Watchdog } from './watchdog.ts';

export type GatewayTimes = BackOffTimes & { readonly resumeSilence: number; readonly startPatience: number };

type ShardOptions = {
  readonly ws: typeof import('@discordjs/ws');
  readonly token: string;
  readonly id: number;
  readonly count: number;
  readonly info: APIGatewayBotInfo;
  readonly throttler: IIdentifyThrottler;
  readonly log: Log;
  readonly times: Partial<GatewayTimes> | undefined;
  readonly onReady: (data: GatewayReadyDispatchData) => void;
  readonly onDispatch: (payload: GatewayDispatchPayload) => void;
};

export type Shard = {
  /** Resolves at the first READY, however long it takes; rejects with RungError where Discord will never let it in. */
  readonly start: () => Promise<void>;
  readonly isConnected: () => boolean;
  readonly stop: () => Promise<void>;
};

/** Servers, messages in them, direct messages: nothing privileged. */
const INTENTS = (1 << 0) | (1 << 9) | (1 << 12);

/** What a shard knows of its connection. */
type State = { session: SessionInfo | null; isReconnecting: boolean; isConnected: boolean };

/**
 * One shard of the gateway. What discord.js leaves to its users is added: reconnecting waits longer each time, a RESUME
 * that nothing follows is given up for a fresh session, and a frame that makes no sense ends in a fresh connection.
 */
export const createShard = (options: ShardOptions): Shard => {
  const { ws, id, log } = options;
  const { Reconnect, Resume } = ws.WebSocketShardDestroyRecovery;
  const times = { ...TIMES, ...options.times };
  const state: State = { session: null, isReconnecting: false, isConnected: false };
  const stopping = new AbortController();
  const turns = createBackOff(times, stopping.signal);
  const shard = new ws.WebSocketShard(toContext(options, state, turns.wait, stopping.signal), id);

  const connectAnew = (recover: typeof Reconnect | typeof Resume, reason: string, error?: unknown): void => {
    log.warn({ shard: id, ...(error !== undefined && { err: toLoggable(error) }) }, `${reason}: connecting anew`);
    shard.destroy({ reason, recover }).catch((err: unknown) => log.error({ shard: id, err: toLoggable(err) }, reason));
  };
  const watchdog = createWatchdog(times.resumeSilence, () =>
    connectAnew(Reconnect, 'Discord took a RESUME and stayed silent'),
  );
  catchNonsense(shard, (error) => connectAnew(Resume, 'Discord sent what makes no sense', error));
  const entered = listen(shard, options, state, { watchdog, onSuccess: turns.succeed });

  return {
    start: () => {
      // It comes back by itself from whatever waiting can mend; `entered` tells what comes of it.
      shard.connect().catch(() => undefined);
      return entered;
    },
    isConnected: () => state.isConnected,
    stop: async () => {
      watchdog.rest();
      stopping.abort();
      await shard.destroy({ reason: 'stopping' });
    },
  };
};

const toContext = (
  { ws, token, count, info, throttler }: ShardOptions,
  state: State,
  waitTurn: () => Promise<void>,
  stopping: AbortSignal,
): IContextFetchingStrategy => ({
  options: {
    ...ws.DefaultWebSocketManagerOptions,
    token,
    intents: INTENTS,
    shardCount: count,
    gatewayInformation: info,
  },
  waitForIdentify: (id, signal) => throttler.waitForIdentify(id, signal),
  /** Asked before every connection, which makes it the place to wait, and to end it all. */
  retrieveSessionInfo: async () => {
    const mustWait = state.isReconnecting;
    state.isReconnecting = false;
    if (mustWait) await waitTurn();
    if (stopping.aborted) await new Promise(() => {});
    return state.session;
  },
  updateSessionInfo: (_shard, session) => {
    const isKnown = session !== null && URL.canParse(session.resumeURL);
    state.session = session === null || isKnown ? session : { ...session, resumeURL: info.url };
  },
});

/** The library leaves a frame it can't make sense of as a rejection that nobody handles, which would end the process. */
const catchNonsense = (shard: WebSocketShard, onNonsense: (error: unknown) => void): void => {
  const inner = shard as unknown as { onMessage: (...frame: readonly unknown[]) => Promise<void> };
  const take = inner.onMessage.bind(shard);
  inner.onMessage = (...frame) => take(...frame).catch(onNonsense);
};

/** Resolves at the first READY; rejects where Discord closes for good before it. */
const listen = (
  shard: WebSocketShard,
  { ws: { WebSocketShardEvents: Events }, id, log, onReady, onDispatch }: ShardOptions,
  state: State,
  { watchdog, onSuccess }: { readonly watchdog: Watchdog; readonly onSuccess: () => void },
): Promise<void> => {
  const { promise: entered, resolve, reject } = Promise.withResolvers<void>();
  const settle = (): void => {
    watchdog.rest();
    onSuccess();
    state.isConnected = true;
    resolve();
  };
  shard.on(Events.Hello, () => {
    if (state.session) watchdog.watch();
  });
  shard.on(Events.Ready, ({ data }) => {
    onReady(data);
    settle();
  });
  shard.on(Events.Resumed, settle);
  shard.on(Events.Closed, ({ code }) => {
    watchdog.rest();
    state.isConnected = false;
    state.isReconnecting = true;
    const refusal = REFUSALS.get(code);
    if (refusal === undefined) return log.info({ shard: id, code }, 'the connection to Discord closed');
    log.error({ shard: id, code }, refusal);
    return reject(new RungError('platform', 'discord', refusal));
  });
  shard.on(Events.Error, ({ error }) =>
    log.warn({ shard: id, err: toLoggable(error) }, 'trouble on the connection to Discord'),
  );
  shard.on(Events.Dispatch, ({ data }) => {
    watchdog.pat();
    onDispatch(data);
  });
  return entered;
};

export const TOKEN_REFUSED =
  'Discord refused DISCORD_TOKEN: copy the token again from the Bot page of discord.com/developers/applications';
const SHARDS_REFUSED =
  'Discord wants other shards than these: start with more of them, as in npm run discord:shards -- --count 4';
const VERSION_REFUSED = 'Discord speaks to this version of Rung no more: update it, then start again';

/** Close codes after which Discord lets nobody back in as they are, and what to do about it. */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [4004, TOKEN_REFUSED],
  [4010, SHARDS_REFUSED],
  [4011, SHARDS_REFUSED],
  [4012, VERSION_REFUSED],
  [4013, VERSION_REFUSED],
  [4014, VERSION_REFUSED],
]);
