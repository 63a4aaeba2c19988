import { inTime } from '../../or-late.ts';
import { type Backend, createShelf, type SwapAdapter } from '../backend.ts';
import { createRedisAgenda, type RunScript } from './redis-agenda.ts';

/** Somebody is waiting for the answer, and Slack for no more than 3 seconds. */
const TIMEOUT_MS = 2_500;
const LONGEST_PAUSE_MS = 2_000;

/** Keys of ours in a Redis that may have other users. */
const PREFIX = 'rung';

const SWAP = `
  local held = redis.call('GET', KEYS[1])
  if ARGV[1] == 'nothing' then
    if held then return 0 end
  elseif held ~= ARGV[2] then
    return 0
  end
  if ARGV[4] == '' then redis.call('SET', KEYS[1], ARGV[3]) else redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4]) end
  return 1`;

/**
 * Keeps everything in a Redis. While it is away calls fail at once, and work again when it is back. How much survives
 * its own restart is up to its settings: turn on its append-only file, and no eviction.
 */
export const openRedis = async (url: string): Promise<Backend> => {
  const { default: KeyvRedis, createClient } = await import('@keyv/redis');
  let connected = false;
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: TIMEOUT_MS,
      reconnectStrategy: (attempt, cause) => (connected ? Math.min(50 * 2 ** attempt, LONGEST_PAUSE_MS) : cause),
    },
  });
  // Every failure also rejects the call that met it.
  client.on('error', () => {});
  await client.connect();
  connected = true;

  const run: RunScript = (script, keys, values) =>
    within(client.eval(script, { keys: [...keys], arguments: values.map(String) }));
  const dropAll = async (prefix: string): Promise<number> => {
    let dropped = 0;
    for await (const keys of client.scanIterator({ MATCH: `${prefix}*`, COUNT: 1000 })) {
      if (keys.length > 0) dropped += await within(client.unlink(keys));
    }
    return dropped;
  };
  const keyv = new KeyvRedis(client, { throwOnErrors: true });
  /** Once closed it stays closed: the adapter of Keyv would connect again. */
  const whileOpen = <T>(work: () => Promise<T>): Promise<T> =>
    client.isOpen ? within(work()) : Promise.reject(new Error('the connection was closed'));
  const adapter: SwapAdapter = {
    opts: keyv.opts,
    on: (event, listener) => {
      keyv.on(event, listener);
      return adapter;
    },
    get: (key) => whileOpen(() => keyv.get(key)) as Promise<never>,
    set: (key: string, value: string, ttlMs?: number) => whileOpen(() => keyv.set(key, value, ttlMs)),
    delete: (key) => whileOpen(() => keyv.delete(key)),
    clear: () => keyv.clear(),
    swap: async (key, was, value, ttlMs) =>
      (await run(SWAP, [key], [was === undefined ? 'nothing' : 'was', was ?? '', value, ttlMs ?? ''])) === 1,
    dropAll,
  };
  return {
    shelf: (name) => createShelf(adapter, `${PREFIX}:${name}`),
    agenda: createRedisAgenda(run, `${PREFIX}:agenda`),
    ping: async () => void (await within(client.ping())),
    close: async () => {
      if (!client.isOpen) return;
      await within(client.close()).catch(() => client.destroy());
    },
  };
};

/** The client itself waits without end for an answer to what it has sent. */
const within = <T>(answer: Promise<T>): Promise<T> => inTime(answer, TIMEOUT_MS);
