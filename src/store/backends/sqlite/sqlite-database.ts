import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { RungError } from '../../../core/errors.ts';

/** Each step makes the file one version newer; a step that was released never changes. */
const STEPS: readonly string[] = [
  `CREATE TABLE entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER);
   CREATE INDEX entries_expires ON entries (expires) WHERE expires IS NOT NULL;`,
  `CREATE TABLE agenda (id TEXT PRIMARY KEY, value TEXT NOT NULL, due INTEGER);
   CREATE INDEX agenda_due ON agenda (due) WHERE due IS NOT NULL;
   CREATE TABLE agenda_people (person TEXT, id TEXT, PRIMARY KEY (person, id)) WITHOUT ROWID;
   CREATE INDEX agenda_people_id ON agenda_people (id);`,
];

/** The newest version of a file that this Rung knows. */
export const NEWEST_VERSION = STEPS.length;

/** How long SQLite itself may hold the event loop while another process writes. */
const BLOCK_MS = 20;
/** How long a call waits for other processes before it gives up. */
const PATIENCE_MS = 10_000;

/** Some 32 MB: whoever writes brings the log home before that, and few have to wait for it. */
const LONGEST_LOG_PAGES = 8_000;

/**
 * Opens the file, or creates it and its folder; only its owner may read it. What is written survives the death of the process at once, and a
 * power cut up to the last moments before it; the file is whole either way. What is deleted is overwritten.
 */
export const openDatabase = async (path: string): Promise<DatabaseSync> => {
  if (path !== ':memory:') {
    mkdirSync(dirname(path), { recursive: true });
    closeSync(openSync(path, 'a', 0o600));
  }
  const db = new DatabaseSync(path, { timeout: BLOCK_MS });
  try {
    await patiently(() => prepareDatabase(db));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

export const closeDatabase = (db: DatabaseSync): void => {
  if (db.isOpen) db.close();
};

export const inTransaction = <T>(db: DatabaseSync, begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => T): T => {
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
export const patiently = async <T>(work: () => T): Promise<T> => {
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
/** Another process held the file all the while. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;

const prepareDatabase = (db: DatabaseSync): void => {
  refuseNewer(readVersion(db));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;');
  db.exec(`PRAGMA wal_autocheckpoint = ${LONGEST_LOG_PAGES}`);
  if (readVersion(db) === NEWEST_VERSION) return;
  inTransaction(db, 'BEGIN IMMEDIATE', () => {
    for (const step of STEPS.slice(readVersion(db))) db.exec(step);
    db.exec(`PRAGMA user_version = ${NEWEST_VERSION}`);
  });
};

const readVersion = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version);

const refuseNewer = (version: number): void => {
  if (version <= NEWEST_VERSION) return;
  throw new RungError(
    'store',
    'store',
    `the file was written by a newer Rung (its version is ${version}, this one knows ${NEWEST_VERSION}): start the newer one, or name another file in STORE_URL`,
  );
};
