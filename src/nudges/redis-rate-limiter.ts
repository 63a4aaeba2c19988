import type { Redis } from 'ioredis';
import type { RateLimit } from './rate-limits.ts';

/** Hands out turns to all processes on one Redis: milliseconds to wait, reserved. */
export type RedisRateLimiter = { readonly reserve: (limits: readonly RateLimit[]) => Promise<number> };

/** KEYS: what is limited. ARGV: their gaps. All by the clock of Redis, so that no process's own matters. */
const RESERVE = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local start = now
  for _, key in ipairs(KEYS) do
    start = math.max(start, tonumber(redis.call('GET', key) or '0'))
  end
  for at, key in ipairs(KEYS) do
    local free = start + tonumber(ARGV[at])
    redis.call('SET', key, string.format('%.0f', free), 'PX', math.max(1, free - now))
  end
  return start - now`;

export const createRedisRateLimiter = (redis: Redis, prefix: string): RedisRateLimiter => ({
  reserve: async (limits) => {
    if (limits.length === 0) return 0;
    const keys = limits.map(({ key }) => `${prefix}:${key}`);
    return Number(await redis.eval(RESERVE, keys.length, ...keys, ...limits.map(({ gapMs }) => gapMs)));
  },
});
