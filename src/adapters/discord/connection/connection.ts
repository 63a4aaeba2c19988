import type { GatewayDispatchPayload, GatewayReadyDispatchData } from 'discord-api-types/v10';
import { RungError } from '../../../core/errors.ts';
import type { Log } from '../../../core/ports.ts';
import { LATE, orLate } from '../../../or-late.ts';
import { TIMES } from '../limits.ts';
import type { DiscordApi } from '../sending/api.ts';
import { statusOf, toLoggable } from '../sending/api-errors.ts';
import { backOff, sleep } from './back-off.ts';
import { createShard, type GatewayTimes, type Shard, TOKEN_REFUSED } from './gateway.ts';

/** All shards Discord advises in this process, or the ones a sharding manager gave it. */
export type ShardPlan = 'auto' | { readonly ids: readonly number[]; readonly count: number };

type Options = {
  readonly ws: typeof import('@discordjs/ws');
  readonly api: DiscordApi;
  readonly token: string;
  readonly plan: ShardPlan;
  readonly log: Log;
  readonly times: Partial<GatewayTimes> | undefined;
  readonly onReady: (data: GatewayReadyDispatchData, shard: number) => void;
  readonly onDispatch: (payload: GatewayDispatchPayload) => void;
};

export type Connection = {
  /** Resolves once every shard is in, or, with Discord out of reach, after `startPatience`: it keeps trying by itself. */
  readonly start: () => Promise<void>;
  readonly isConnected: () => boolean;
  readonly stop: () => Promise<void>;
};

/** The shards of this process. */
export const createConnection = (options: Options): Connection => {
  const { ws, api, log } = options;
  const times = { ...TIMES, ...options.times };
  const stopping = new AbortController();
  const shards: Shard[] = [];

  const connect = async (): Promise<void> => {
    const info = await api.gatewayInfo();
    const plan = options.plan === 'auto' ? toAll(info.shards) : options.plan;
    const { remaining, reset_after } = info.session_start_limit;
    if (remaining < plan.ids.length)
      throw new Error(`Discord lets ${remaining} more shards in until ${Math.ceil(reset_after / 1000)} s from now`);
    const throttler = new ws.SimpleIdentifyThrottler(info.session_start_limit.max_concurrency);
    for (const id of plan.ids)
      shards.push(
        createShard({
          ...options,
          id,
          count: plan.count,
          info,
          throttler,
          onReady: (data) => options.onReady(data, id),
        }),
      );
    await Promise.all(shards.map((shard) => shard.start()));
  };

  const keepTrying = async (): Promise<void> => {
    for (let failures = 0; !stopping.signal.aborted; failures += 1) {
      try {
        return await connect();
      } catch (error) {
        if (isRefusal(error)) throw toRefusal(error);
        log.warn({ err: toLoggable(error) }, 'Discord can not be reached: trying again until it can');
      }
      await sleep(backOff(failures + 1, times), stopping.signal);
    }
  };

  return {
    start: async () => {
      const entering = keepTrying();
      if ((await orLate(entering, times.startPatience)) !== LATE) return;
      log.warn({}, 'Discord has not let the bot in yet: serving the rest meanwhile');
      entering.catch((error: unknown) => log.error({ err: error }, 'Discord does not let this bot in'));
    },
    isConnected: () => shards.length > 0 && shards.every((shard) => shard.isConnected()),
    stop: async () => {
      stopping.abort();
      await Promise.all(shards.map((shard) => shard.stop()));
    },
  };
};

const toAll = (count: number) => ({ ids: Array.from({ length: count }, (_shard, id) => id), count });

const isRefusal = (error: unknown): boolean => statusOf(error) === 401 || error instanceof RungError;

const toRefusal = (error: unknown): RungError =>
  error instanceof RungError ? error : new RungError('platform', 'discord', TOKEN_REFUSED, { cause: error });
