import type { DatabaseSync } from 'node:sqlite';
import type { KeyvEntry } from 'keyv';
import { type Backend, createShelf, type SwapAdapter } from '../../backend.ts';
import { toEnd } from '../../key.ts';
import { createSqliteAgenda } from './sqlite-agenda.ts';
import { closeDatabase, inTransaction, openDatabase, patiently } from './sqlite-database.ts';
import { createWriter } from './sqlite-writer.ts';

const SWEEP_EVERY_MS = 10_000;
const SWEEP_ROWS = 1_000;

/** Keeps everything in one file, or in memory for `:memory:`. Several processes may use the same file at once. */
export const openSqlite = async (path: string): Promise<Backend> => {
  const db = await openDatabase(path);
  const adapter = createSqliteAdapter(db);
  return {
    shelf: (name) => createShelf(adapter, name),
    agenda: createSqliteAgenda(db),
    ping: () => patiently(() => void db.prepare('SELECT 1 FROM entries LIMIT 1').get()),
    close: () => adapter.disconnect?.() ?? Promise.resolve(),
  };
};

/**
 * A Keyv storage adapter over an open database. It holds keys as Keyv gives them, with the namespace in front, and
 * never hands out what has expired.
 */
export const createSqliteAdapter = (db: DatabaseSync, now: () => number = () => Date.now()): SwapAdapter => {
  const sql = prepareStatements(db);
  const { write: inTime, idle } = createWriter(db);
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
      inTime(() => {
        write(key, value, ttlMs);
        sweep();
      }),
    setMany: (entries: KeyvEntry[]) =>
      patiently(() =>
        inTransaction(db, 'BEGIN IMMEDIATE', () => {
          for (const { key, value, ttl } of entries) write(key, value, ttl);
        }),
      ),
    delete: (key) => inTime(() => sql.delete.run(key).changes === 1),
    deleteMany: (keys) =>
      patiently(() =>
        inTransaction(db, 'BEGIN IMMEDIATE', () => keys.map((key) => sql.delete.run(key).changes === 1).includes(true)),
      ),
    clear: () => patiently(() => void sql.deleteRange.run(...toRange(adapter.namespace))),
    disconnect: async () => {
      await idle();
      closeDatabase(db);
    },
    swap: (key, was, value, ttlMs) =>
      inTime(() => {
        const expires = toExpiry(now(), ttlMs);
        const done =
          was === undefined
            ? sql.add.run(key, value, expires, now())
            : sql.replace.run(value, expires, key, was, now());
        sweep();
        return done.changes === 1;
      }),
    dropAll: (prefix) => patiently(() => Number(sql.deleteRange.run(prefix, toEnd(prefix)).changes)),
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
    deleteRange: db.prepare('DELETE FROM entries WHERE key >= ? AND key < ?'),
    page: db.prepare(`SELECT key, value FROM entries WHERE key >= ? AND key < ? AND ${live} ORDER BY key LIMIT 100`),
    sweep: db.prepare('DELETE FROM entries WHERE key IN (SELECT key FROM entries WHERE expires <= ? LIMIT ?)'),
  };
};

const readPage = (page: Statements['page'], from: string, until: string, now: number): [string, string][] =>
  page.all(from, until, now).map((row) => [String(row.key), String(row.value)]);

const toExpiry = (now: number, ttlMs: number | undefined): number | null => (ttlMs === undefined ? null : now + ttlMs);

/** The keys of a namespace: `;` is the character after `:`. */
const toRange = (namespace: string | undefined): [from: string, until: string] =>
  namespace === undefined ? ['', '\u{10ffff}'] : [`${namespace}:`, `${namespace};`];
