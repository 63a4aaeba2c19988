import type { Agenda } from '../backend.ts';

/** Runs a Lua script: all of it, with nobody else in between. */
export type RunScript = (
  script: string,
  keys: readonly string[],
  values: readonly (string | number)[],
) => Promise<unknown>;

/** KEYS: the entries, their due times, `person id` lines in order. ARGV: id, was, value, due, people. */
const SWAP = `
  local id, was, value, due = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
  local held = redis.call('HGET', KEYS[1], id)
  if was == '' then
    if held then return 0 end
  elseif held ~= was then
    return 0
  end
  if held then
    for person in string.gmatch(redis.call('HGET', KEYS[1], id .. ' people') or '', '[^ ]+') do
      redis.call('ZREM', KEYS[3], person .. ' ' .. id)
    end
  end
  redis.call('ZREM', KEYS[2], id)
  redis.call('HDEL', KEYS[1], id, id .. ' people')
  if value == '' then return 1 end
  redis.call('HSET', KEYS[1], id, value, id .. ' people', ARGV[5])
  if due ~= '' then redis.call('ZADD', KEYS[2], due, id) end
  for person in string.gmatch(ARGV[5], '[^ ]+') do
    redis.call('ZADD', KEYS[3], 0, person .. ' ' .. id)
  end
  return 1`;

/** ARGV: now, limit, until when they are taken. */
const TAKE = `
  local ids = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
  if #ids == 0 then return {} end
  for _, id in ipairs(ids) do redis.call('ZADD', KEYS[2], ARGV[3], id) end
  return redis.call('HMGET', KEYS[1], unpack(ids))`;

/** Lua can hand on no more than some thousands of values. */
const MOST = 1_000;

const GET = `return redis.call('HGET', KEYS[1], ARGV[1])`;
const NAMING = `return redis.call('ZRANGEBYLEX', KEYS[3], '[' .. ARGV[1], '(' .. ARGV[1] .. '~')`;

/** Keys made by `toKey` hold no space, so a space ends them here. */
export const createRedisAgenda = (run: RunScript, name: string): Agenda => {
  const keys = [`${name}:entries`, `${name}:due`, `${name}:people`];
  return {
    get: async (id) => toTexts([await run(GET, keys, [id])])[0],
    swap: async (id, was, entry) => {
      const values = [id, was ?? '', entry?.value ?? '', entry?.due ?? '', entry?.people.join(' ') ?? ''];
      return (await run(SWAP, keys, values)) === 1;
    },
    take: async (now, limit, leaseMs) => toTexts(await run(TAKE, keys, [now, Math.min(limit, MOST), now + leaseMs])),
    naming: async (prefix) => {
      const lines = toTexts(await run(NAMING, keys, [prefix]));
      return [...new Set(lines.flatMap((line) => line.split(' ')[1] ?? []))];
    },
  };
};

const toTexts = (answer: unknown): readonly string[] =>
  Array.isArray(answer) ? answer.filter((text) => typeof text === 'string') : [];
