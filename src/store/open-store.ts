import { RungError } from '../core/errors.ts';
import type { ClaimStore, ConversationStore, ProgressStore } from '../core/ports.ts';
import { createClaimStore } from './claims.ts';
import { createConversationStore } from './conversations.ts';
import { openPostgres } from './postgres.ts';
import { createProgressStore } from './progress.ts';
import { openRedis } from './redis.ts';
import type { Backend, Shelf } from './shelf.ts';
import { openSqlite } from './sqlite.ts';

export const DEFAULT_STORE_URL = 'sqlite:data/rung.sqlite';

/** Everything that is kept. Any call fails with `RungError` code `store` while the store can't be reached. */
export type Store = {
  readonly progress: ProgressStore;
  readonly conversations: ConversationStore;
  readonly claims: ClaimStore;
  /** Rejects when nothing can be kept at the moment. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type StoreOptions = {
  readonly now?: () => number;
  /** Told what an operator should look at, such as a part of a record that can't be read. */
  readonly warn?: (message: string) => void;
};

/**
 * Opens the store named by `STORE_URL`: `sqlite:path` (the file and its folder are created), `memory:`,
 * `redis://...` or `postgres://...`. Throws a `RungError` naming the variable and the fix, code `setting` for a
 * wrong address and `store` for one that can't be reached; no password is ever part of a message.
 */
export const openStore = async (
  url: string = DEFAULT_STORE_URL,
  { now = Date.now, warn = (message) => process.emitWarning(message) }: StoreOptions = {},
): Promise<Store> => {
  const explain = createExplain(url);
  const backend = await explain(() => openBackend(url));
  const shelf = (name: string): Shelf => explainShelf(backend.shelf(name), explain);
  const progress = createProgressStore({ shelf: shelf('record'), warn });
  const conversations = createConversationStore({ shelf: shelf('turns'), now });
  return {
    progress: {
      ...progress,
      erase: async (person) => {
        await conversations.forget(person);
        return progress.erase(person);
      },
    },
    conversations,
    claims: createClaimStore(shelf('claim')),
    ping: () => explain(backend.ping),
    close: backend.close,
  };
};

const openBackend = async (url: string): Promise<Backend> => {
  const scheme = url.slice(0, url.indexOf(':') + 1);
  switch (scheme) {
    case 'memory:':
      return openSqlite(':memory:');
    case 'sqlite:':
      return openSqlite(toPath(url));
    case 'redis:':
    case 'rediss:':
      return openRedis(toAddress(url));
    case 'postgres:':
    case 'postgresql:':
      return openPostgres(toAddress(url));
    default:
      throw new RungError(
        'setting',
        'STORE_URL',
        `${scheme === '' ? 'the address has no scheme' : `${scheme} is not a kind of store`}: use sqlite:path, memory:, redis://host:port or postgres://user@host/database`,
      );
  }
};

const toPath = (url: string): string => {
  const path = url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
  if (path !== '' && !path.startsWith('//')) return path;
  throw new RungError('setting', 'STORE_URL', 'sqlite: names no file: use a path, such as sqlite:data/rung.sqlite');
};

const toAddress = (url: string): string => {
  if (URL.canParse(url) && new URL(url).hostname !== '') return url;
  throw new RungError(
    'setting',
    'STORE_URL',
    'the address of the server is not well formed: use redis://user:password@host:port or postgres://user:password@host/database, with special characters of the password percent-encoded',
  );
};

type Explain = <T>(work: () => Promise<T>) => Promise<T>;

/** Turns whatever a driver throws into the one error of the house. */
const createExplain =
  (url: string): Explain =>
  async (work) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof RungError) throw error;
      throw new RungError(
        'store',
        'store',
        `${withoutSecrets(url)} can't be used (${toReason(error)}): ${toFix(url)}`,
        {
          cause: error,
        },
      );
    }
  };

const explainShelf = (shelf: Shelf, explain: Explain): Shelf => ({
  get: (...args) => explain(() => shelf.get(...args)),
  put: (...args) => explain(() => shelf.put(...args)),
  drop: (...args) => explain(() => shelf.drop(...args)),
  swap: (...args) => explain(() => shelf.swap(...args)),
});

const toReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const toFix = (url: string): string =>
  url.startsWith('sqlite:')
    ? 'check that STORE_URL names a file in a folder that can be written, with room on the disk'
    : 'check that the server runs and that STORE_URL is right';

const withoutSecrets = (url: string): string => {
  if (!URL.canParse(url) || !url.includes('://')) return url;
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
};
