import type { Pool } from 'pg';
import { type Backend, createShelf, type SwapAdapter } from '../backend.ts';
import { toEnd } from '../key.ts';
import { createPostgresAgenda } from './postgres-agenda.ts';

/** Somebody is waiting for the answer, and Slack for no more than 3 seconds. */
const TIMEOUT_MS = 2_500;
const SWEEP_EVERY_MS = 10_000;
const SWEEP_ROWS = 1_000;

/** Two processes that create the same table at the same moment can fail, so the lock lets one go first. */
const SCHEMA = `
  BEGIN;
  SELECT pg_advisory_xact_lock(hashtext('rung_entries'));
  CREATE TABLE IF NOT EXISTS rung_entries (key TEXT COLLATE "C" PRIMARY KEY, value TEXT NOT NULL, expires TIMESTAMPTZ);
  CREATE INDEX IF NOT EXISTS rung_entries_expires ON rung_entries (expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS rung_agenda (id TEXT PRIMARY KEY, value TEXT NOT NULL, due BIGINT);
  CREATE INDEX IF NOT EXISTS rung_agenda_due ON rung_agenda (due) WHERE due IS NOT NULL;
  CREATE TABLE IF NOT EXISTS rung_agenda_people (person TEXT COLLATE "C", id TEXT, PRIMARY KEY (person, id));
  CREATE INDEX IF NOT EXISTS rung_agenda_people_id ON rung_agenda_people (id);
  COMMIT;`;

/**
 * Keeps everything in one table of a PostgreSQL database. Our own adapter over `pg`: `@keyv/postgres` has one pool for
 * the whole process that it hands to nobody, so a restart of the server ends the process, and it never deletes what
 * has expired. Times to live are told by the server's clock, the same for all processes.
 */
export const openPostgres = async (url: string): Promise<Backend> => {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'rung',
    max: 8,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    statement_timeout: TIMEOUT_MS,
  });
  // A connection lost while idle: the next call makes a new one, or says why it can't.
  pool.on('error', () => {});
  try {
    await pool.query(SCHEMA);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const adapter = createPostgresAdapter(pool);
  return {
    shelf: (name) => createShelf(adapter, name),
    agenda: createPostgresAgenda(pool),
    ping: async () => void (await pool.query('SELECT 1 FROM rung_entries LIMIT 1')),
    close: async () => {
      if (!pool.ended) await pool.end();
    },
  };
};

const LIVE = '(expires IS NULL OR expires > clock_timestamp())';
const toExpiry = (parameter: string): string => `clock_timestamp() + ${parameter}::float8 * interval '1 millisecond'`;
const UPSERT = `INSERT INTO rung_entries AS held (key, value, expires) VALUES ($1, $2, ${toExpiry('$3')})
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`;
const SQL = {
  get: `SELECT value FROM rung_entries WHERE key = $1 AND ${LIVE}`,
  set: UPSERT,
  add: `${UPSERT} WHERE held.expires <= clock_timestamp()`,
  replace: `UPDATE rung_entries SET value = $2, expires = ${toExpiry('$3')} WHERE key = $1 AND value = $4 AND ${LIVE}`,
  delete: 'DELETE FROM rung_entries WHERE key = $1',
  deleteRange: 'DELETE FROM rung_entries WHERE key >= $1 AND key < $2',
  clear: 'DELETE FROM rung_entries',
  sweep: `DELETE FROM rung_entries WHERE key IN
    (SELECT key FROM rung_entries WHERE expires <= clock_timestamp() LIMIT ${SWEEP_ROWS})`,
};

const createPostgresAdapter = (pool: Pool): SwapAdapter => {
  let swept = 0;
  const run = async (name: keyof typeof SQL, values: readonly unknown[]): Promise<number> =>
    (await pool.query({ name: `rung-${name}`, text: SQL[name], values: [...values] })).rowCount ?? 0;
  const sweep = async (): Promise<void> => {
    if (Date.now() - swept < SWEEP_EVERY_MS) return;
    swept = Date.now();
    await run('sweep', []);
  };

  const adapter: SwapAdapter = {
    opts: { dialect: 'postgres' },
    // Every failure rejects the call that met it, so there are no events to listen to.
    on: () => adapter,
    get: async (key: string) => {
      const { rows } = await pool.query<{ value: string }>({ name: 'rung-get', text: SQL.get, values: [key] });
      return rows[0]?.value as never;
    },
    set: async (key: string, value: string, ttlMs?: number) => {
      await run('set', [key, value, ttlMs ?? null]);
      await sweep();
    },
    delete: async (key) => (await run('delete', [key])) === 1,
    clear: async () => void (await run('clear', [])),
    dropAll: (prefix) => run('deleteRange', [prefix, toEnd(prefix)]),
    swap: async (key, was, value, ttlMs) => {
      const changed =
        was === undefined
          ? await run('add', [key, value, ttlMs ?? null])
          : await run('replace', [key, value, ttlMs ?? null, was]);
      await sweep();
      return changed === 1;
    },
  };
  return adapter;
};
