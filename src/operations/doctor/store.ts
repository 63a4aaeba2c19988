import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RungError } from '../../core/errors.ts';
import { NEWEST_VERSION } from '../../store/backends/sqlite/sqlite-database.ts';
import { toSqliteFile } from '../../store/backends/sqlite/sqlite-file.ts';
import { openStore } from '../../store/open-store.ts';
import { bad, type Finding, ok, warn } from './finding.ts';

const LITTLE_ROOM = 200_000_000;

/** Whether something can be kept. A sqlite file is not changed by it, not even brought up to date. */
export const examineStore = async (url: string, key: string | undefined): Promise<readonly Finding[]> => {
  if (url === 'memory:')
    return [warn('store', 'everything is forgotten at the end', 'set STORE_URL to sqlite:path for a store that lasts')];
  try {
    const file = toSqliteFile(url);
    return file === undefined ? examineServer('store', url, key) : examineFile(resolve(file));
  } catch (error) {
    return [toFinding('store', error)];
  }
};

/** Writes an entry that is gone after a minute, and reads it back. */
export const examineServer = async (
  part: 'store' | 'queue',
  url: string,
  key?: string,
): Promise<readonly Finding[]> => {
  try {
    const store = await openStore(url, key ? { key } : {});
    try {
      const id = `doctor:${crypto.randomUUID()}`;
      const [first, second] = [await store.claims.claim(id, 60_000), await store.claims.claim(id, 60_000)];
      await store.claims.release(id);
      return [
        first && !second
          ? ok(part, 'what is written can be read')
          : bad(
              part,
              'what is written is not read back',
              'look at the server: it may be a replica that lags or takes no writes',
            ),
      ];
    } finally {
      await store.close();
    }
  } catch (error) {
    return [toFinding(part, error)];
  }
};

/** Our own messages end with what to do, after the last colon. */
const toFinding = (part: 'store' | 'queue', error: unknown): Finding => {
  const said = error instanceof RungError ? error.message.replace(/^\[rung\] \[[^\]]*\] /, '') : String(error);
  const message = part === 'queue' ? said.replaceAll('STORE_URL', 'REDIS_URL') : said;
  const cut = message.lastIndexOf(': ');
  return cut === -1
    ? bad(part, message, 'look at the server')
    : bad(part, message.slice(0, cut), message.slice(cut + 2));
};

const examineFile = (file: string): readonly Finding[] => {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    return [bad('store', `${file} is a folder`, `set STORE_URL to a file in it, such as sqlite:${file}/rung.sqlite`)];
  const folder = toExisting(dirname(file));
  try {
    accessSync(existsSync(file) ? file : folder, constants.W_OK);
    accessSync(folder, constants.W_OK);
  } catch {
    return [
      bad(
        'store',
        `${file} can't be written`,
        'give this user the right to write there, or set STORE_URL to another file',
      ),
    ];
  }
  const { bavail, bsize } = statfsSync(folder);
  const room: readonly Finding[] =
    bavail * bsize < LITTLE_ROOM
      ? [
          warn(
            'store',
            `only ${Math.round((bavail * bsize) / 1e6)} MB are left on the disk`,
            'make room, or move the store with STORE_URL',
          ),
        ]
      : [];
  return [
    existsSync(file) ? examineDatabase(file) : ok('store', `${file} will be created at the first start`),
    ...room,
  ];
};

const toExisting = (folder: string): string => (existsSync(folder) ? folder : toExisting(dirname(folder)));

const examineDatabase = (file: string): Finding => {
  try {
    const db = new DatabaseSync(file, { timeout: 5_000 });
    try {
      const check = db.prepare('PRAGMA quick_check').get()?.quick_check;
      if (check !== 'ok')
        return bad('store', `${file} is damaged: ${String(check)}`, 'stop Rung and restore a copy: rung restore FILE');
      db.exec('BEGIN IMMEDIATE; ROLLBACK');
      const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
      if (version > NEWEST_VERSION)
        return bad(
          'store',
          `${file} was written by a newer Rung: its version is ${version}, this one knows ${NEWEST_VERSION}`,
          'start the newer one, or name another file in STORE_URL',
        );
      return ok('store', `${file} is whole and can be written; its version is ${version}`);
    } finally {
      db.close();
    }
  } catch (error) {
    return bad(
      'store',
      `${file} can't be used: ${error instanceof Error ? error.message : ''}`,
      'stop Rung and put a copy back (rung restore FILE), or name another file in STORE_URL',
    );
  }
};
