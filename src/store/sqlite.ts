import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyvEntry } from 'keyv';
import { RungError } from '../core/errors.ts';
import { type Backend, createShelf, type SwapAdapter } from './shelf.ts';

const SCHEMA_VERSION = 1;
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER);
  CREATE INDEX IF NOT EXISTS entries_expires ON entries (expires) WHERE expires IS NOT NULL;
  PRAGMA user_version = ${SCHEMA_VERSION};`;

/** How long SQLite itself may hold the event loop while another process writes. */
const BLOCK_MS = 20;
/** How long a call waits for other processes before it gives up. */
const PATIENCE_MS = 10_000;
const SWEEP_EVERY_MS = 10_000;
const SWEEP_ROWS = 1_000;

/** Keeps everything in one file, or in memory for `:memory:`. Several processes may use the same file at once. */
export const openSqlite = async (path: string): Promise<Backend> => {
  const db = await openDatabase(path);
  const adapter = createSqliteAdapter(db);
  return {
    shelf: (name) => createShelf(adapter, name),
    ping: () => patiently(() => void db.prepare('SELECT count(*) FROM (SELECT 1 FROM entries LIMIT 1)').get()),
    close: async () => closeDatabase(db),
  };
};

/**
 * Opens the file, or creates it and its folder. What is written survives the death of the process at once, and a
 * power cut up to the last moments before it; the file is whole either way.
 */
export const openDatabase = async (path: string): Promise<DatabaseSync> => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path, { timeout: BLOCK_MS });
  try {
    await patiently(() => prepareDatabase(db));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/**
 * A Keyv storage adapter over an open database. It holds keys as Keyv gives them, with the namespace in front, and
 * never hands out what has expired.
 */
export const createSqliteAdapter = (db: DatabaseSync, now: () => number = () => Date.now()): SwapAdapter => {
  const sql = prepareStatements(db);
  let swept = 0;

  const read = (key: string): string | undefined => {
    const value = sql.get.get(key, now())?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const write = (key: string, value: string, ttlMs: number | undefined): void => {
    sql.set.run(key, value, toExpiry(now(), ttlMs));
  };
  /** What has expired is never read again, but it leaves the file only here. */
  const sweep = (): void => {
    if (now() - swept < SWEEP_EVERY_MS) return;
    swept = now();
    sql.sweep.run(now(), SWEEP_ROWS);
  };

  const adapter: SwapAdapter = {
    opts: { dialect: 'sqlite', url: 'sqlite:' },
    namespace: undefined,
    // Every failure rejects the call that met it, so there are no events to listen to.
    on: () => adapter,
    get: (key: string) => patiently(() => read(key)) as Promise<never>,
    getMany: (keys: string[]) => patiently(() => inTransaction(db, 'BEGIN', () => keys.map(read))) as Promise<never>,
    has: (key) => patiently(() => read(key) !== undefined),
    set: (key: string, value: string, ttlMs?: number) =>
      patiently(() => {
        write(key, value, ttlMs);
        sweep();
      }),
    setMany: (entries: KeyvEntry[]) =>
      patiently(() =>
        inTransaction(db, 'BEGIN IMMEDIATE', () => {
          for (const { key, value, ttl } of entries) write(key, value, ttl);
        }),
      ),
    delete: (key) => patiently(() => sql.delete.run(key).changes === 1),
    deleteMany: (keys) =>
      patiently(() =>
        inTransaction(db, 'BEGIN IMMEDIATE', () => keys.map((key) => sql.delete.run(key).changes === 1).includes(true)),
      ),
    clear: () => patiently(() => void sql.clear.run(...toRange(adapter.namespace))),
    disconnect: async () => closeDatabase(db),
    swap: (key, was, value, ttlMs) =>
      patiently(() => {
        const expires = toExpiry(now(), ttlMs);
        const done =
          was === undefined
            ? sql.add.run(key, value, expires, now())
            : sql.replace.run(value, expires, key, was, now());
        sweep();
        return done.changes === 1;
      }),
    async *iterator(namespace?: string) {
      const [from, until] = toRange(namespace);
      for (let page = readPage(sql.page, from, until, now()); page.length > 0; ) {
        yield* page as never[];
        const last = page.at(-1)?.[0] ?? until;
        page = readPage(sql.page, `${last}\u0000`, until, now());
      }
    },
  };
  return adapter;
};

type Statements = ReturnType<typeof prepareStatements>;

const prepareStatements = (db: DatabaseSync) => {
  const live = '(expires IS NULL OR expires > ?)';
  const upsert = `INSERT INTO entries (key, value, expires) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`;
  return {
    get: db.prepare(`SELECT value FROM entries WHERE key = ? AND ${live}`),
    set: db.prepare(upsert),
    add: db.prepare(`${upsert} WHERE entries.expires <= ?`),
    replace: db.prepare(`UPDATE entries SET value = ?, expires = ? WHERE key = ? AND value = ? AND ${live}`),
    delete: db.prepare('DELETE FROM entries WHERE key = ?'),
    clear: db.prepare('DELETE FROM entries WHERE key >= ? AND key < ?'),
    page: db.prepare(`SELECT key, value FROM entries WHERE key >= ? AND key < ? AND ${live} ORDER BY key LIMIT 100`),
    sweep: db.prepare('DELETE FROM entries WHERE key IN (SELECT key FROM entries WHERE expires <= ? LIMIT ?)'),
  };
};

const readPage = (page: Statements['page'], from: string, until: string, now: number): [string, string][] =>
  page.all(from, until, now).map((row) => [String(row.key), String(row.value)]);

const prepareDatabase = (db: DatabaseSync): void => {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;');
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (version > SCHEMA_VERSION) {
    throw new RungError(
      'store',
      'store',
      `the file was written by a newer Rung (its version is ${version}, this one knows ${SCHEMA_VERSION}): start the newer one, or name another file in STORE_URL`,
    );
  }
  if (version < SCHEMA_VERSION) inTransaction(db, 'BEGIN IMMEDIATE', () => db.exec(SCHEMA));
};

const inTransaction = <T>(db: DatabaseSync, begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => T): T => {
  db.exec(begin);
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};

/** Runs the work, again and again while another process holds the file; the event loop goes on in between. */
const patiently = async <T>(work: () => T): Promise<T> => {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
    }
    await sleep(1 + Math.random() * BLOCK_MS);
  }
};

const SQLITE_BUSY = 5;
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;

const toExpiry = (now: number, ttlMs: number | undefined): number | null => (ttlMs === undefined ? null : now + ttlMs);

/** The keys of a namespace: `;` is the character after `:`. */
const toRange = (namespace: string | undefined): [from: string, until: string] =>
  namespace === undefined ? ['', '\u{10ffff}'] : [`${namespace}:`, `${namespace};`];

const closeDatabase = (db: DatabaseSync): void => {
  if (db.isOpen) db.close();
};
