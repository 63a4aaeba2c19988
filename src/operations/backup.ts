import { chmodSync, chownSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { RungError } from '../core/errors.ts';
import { NEWEST_VERSION } from '../store/backends/sqlite/sqlite-database.ts';
import { toSqliteFile } from '../store/backends/sqlite/sqlite-file.ts';

/** What a store file holds; what can't be read is left aside by whoever reads it. */
export type Contents = { readonly version: number; readonly entries: number; readonly unreadable: number };

/** The file that a sqlite address names; throws for other kinds of store, which have tools of their own. */
export const toStoreFile = (storeUrl: string): string => {
  const file = toSqliteFile(storeUrl);
  if (file !== undefined) return file;
  throw new RungError(
    'input',
    'backup',
    'only a sqlite store is copied by this command: use pg_dump and pg_restore for PostgreSQL, and the RDB or AOF file for Redis',
  );
};

/** Copies the store while it is in use, as it is at one moment. The copy is whole, or not there. */
export const backupStore = async (file: string, copy: string): Promise<Contents> => {
  if (!existsSync(file)) throw noFile(file, 'check STORE_URL');
  if (existsSync(copy)) throw new RungError('input', 'backup', `${copy} is there already: name a new file`);
  const partial = `${copy}.partial`;
  rmSync(partial, { force: true });
  const db = new DatabaseSync(file, { timeout: 5_000 });
  try {
    // In one step: a copy in several begins anew whenever somebody writes in between.
    await backup(db, partial, { rate: 2 ** 30 });
  } catch (cause) {
    rmSync(partial, { force: true });
    const what = isDamaged(cause)
      ? `${file} is damaged (${toReason(cause)}): put an older copy back with rung restore FILE`
      : `${copy} could not be written (${toReason(cause)}): check the folder and its space`;
    throw new RungError('store', 'backup', what, { cause });
  } finally {
    db.close();
  }
  const contents = inspectStore(partial);
  chmodSync(partial, OWNER_ONLY);
  renameSync(partial, copy);
  return contents;
};

/** Puts the copy in the place of the store, which is kept beside it. Nothing else may have the store open. */
export const restoreStore = async (
  file: string,
  copy: string,
  now: Date,
): Promise<Contents & { readonly kept?: string }> => {
  const contents = inspectStore(copy);
  if (contents.version > NEWEST_VERSION)
    throw new RungError(
      'store',
      'restore',
      `${copy} was written by a newer Rung (its version is ${contents.version}, this one knows ${NEWEST_VERSION}): restore it with that one`,
    );
  const partial = `${file}.partial`;
  await copyFile(copy, partial);
  chmodSync(partial, OWNER_ONLY);
  giveToOwner(partial, existsSync(file) ? file : dirname(resolve(file)));
  if (!existsSync(file)) {
    renameSync(partial, file);
    return contents;
  }
  try {
    closeForOthers(file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  const kept = `${file}.before-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  renameSync(file, kept);
  renameSync(partial, file);
  return { ...contents, kept };
};

/** Reads a store file through and through. Throws where it is not one, or not whole. */
export const inspectStore = (file: string): Contents => {
  if (!existsSync(file)) throw noFile(file, 'check its name');
  // Immutable, so that nothing is written beside the file only to read it.
  const address = pathToFileURL(resolve(file));
  address.searchParams.set('immutable', '1');
  const db = new DatabaseSync(address, { readOnly: true });
  try {
    const found = db.prepare('PRAGMA integrity_check').get()?.integrity_check;
    if (found !== 'ok') throw new Error(String(found));
    const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
    const entries = Number(db.prepare('SELECT count(*) AS n FROM entries').get()?.n);
    const unreadable = Number(db.prepare('SELECT count(*) AS n FROM entries WHERE NOT json_valid(value)').get()?.n);
    return { version, entries, unreadable };
  } catch (cause) {
    throw new RungError(
      'store',
      'backup',
      `${file} is not a whole store of Rung (${toReason(cause)}): take another copy`,
      { cause },
    );
  } finally {
    db.close();
  }
};

/** Leaves write-ahead logging, which SQLite does only for the last one that has the file open; then nothing is beside it. */
const closeForOthers = (file: string): void => {
  const db = new DatabaseSync(file, { timeout: 1_000 });
  try {
    const mode = db.prepare('PRAGMA journal_mode = DELETE').get()?.journal_mode;
    if (mode !== 'delete') throw new Error('it stayed open');
  } catch (cause) {
    throw new RungError('store', 'restore', `${file} is in use: stop Rung first`, { cause });
  } finally {
    db.close();
  }
};

/** Restored by root, the store still belongs to whoever runs Rung. */
const giveToOwner = (file: string, like: string): void => {
  const { uid, gid } = statSync(like);
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
};

/** People's records are nobody else's business. */
const OWNER_ONLY = 0o600;

const noFile = (file: string, fix: string): RungError =>
  new RungError('input', 'backup', `${file} is not there: ${fix}`);

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const isDamaged = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && [11, 26].includes(Number(error.errcode) & 0xff);

const toReason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
