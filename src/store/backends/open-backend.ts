import { RungError } from '../../core/errors.ts';
import type { Backend } from '../backend.ts';
import { openPostgres } from './postgres.ts';
import { openRedis } from './redis.ts';
import { openSqlite } from './sqlite/sqlite.ts';
import { toSqliteFile } from './sqlite/sqlite-file.ts';
import { wrapCalls } from './wrap-calls.ts';

/** Opens the place that an address names; every failure, now and later, is a `RungError`. */
export const openBackend = async (url: string): Promise<Backend> => {
  const explain = createExplain(url);
  const { shelf, agenda, ping, close } = await explain(() => open(url));
  return {
    shelf: (name) => wrapCalls(shelf(name), explain),
    agenda: wrapCalls(agenda, explain),
    ...wrapCalls({ ping, close }, explain),
  };
};

const open = async (url: string): Promise<Backend> => {
  const file = toSqliteFile(url);
  if (file !== undefined) return openSqlite(file);
  const scheme = url.slice(0, url.indexOf(':') + 1);
  switch (scheme) {
    case 'memory:':
      return openSqlite(':memory:');
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
      const reason = error instanceof Error ? error.message : String(error);
      throw new RungError('store', 'store', `${withoutSecrets(url)} can't be used (${reason}): ${toFix(url, error)}`, {
        cause: error,
      });
    }
  };

const toFix = (url: string, error: unknown): string =>
  FIXES[codeOf(error)] ??
  (url.startsWith('sqlite:')
    ? 'check that STORE_URL names a file in a folder that can be written, with room on the disk'
    : 'check that the server runs and that STORE_URL is right');

const DAMAGED = 'stop Rung and put a copy back (rung restore FILE), or name another file in STORE_URL';
const REFUSED = 'check the user and the password in STORE_URL';

/** By SQLite's result code, PostgreSQL's SQLSTATE, or the first word that Redis says. */
const FIXES: Readonly<Record<string, string>> = {
  '11': DAMAGED,
  '26': DAMAGED,
  '28000': REFUSED,
  '28P01': REFUSED,
  NOAUTH: REFUSED,
  WRONGPASS: REFUSED,
  '3D000': 'create that database, or name another one in STORE_URL',
};

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  if ('errcode' in error) return String(Number(error.errcode) & 0xff);
  const said = /^[A-Z]+(?= )/.exec(error.message)?.[0] ?? '';
  return 'code' in error && typeof error.code === 'string' && error.code in FIXES ? error.code : said;
};

const withoutSecrets = (url: string): string => {
  if (!URL.canParse(url) || !url.includes('://')) return url;
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
};
