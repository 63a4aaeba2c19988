import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { dropOldest } from './drop-oldest.ts';
import { createBytesInRoom } from './understanding/classifier/arithmetic/rows.ts';

/**
 * Takes a value from the cache folder where one was made of the same before, or makes and keeps it. A folder that can't be
 * read or written costs the making at each start, nothing else.
 */
export const keptOr = async <T>(
  folder: string,
  kind: string,
  madeOf: string,
  make: () => T | Promise<T>,
): Promise<T> => {
  const file = join(folder, `${kind}-${madeOf}.bin`);
  const kept = read(file);
  if (kept !== undefined) return kept as T;
  const made = await make();
  keep(made, file, kind);
  return made;
};

/**
 * A hash of every byte of some folders and texts, and of the Node that runs. Megabytes are hashed at each start, and nobody
 * gains by two that are alike: SHA-1 takes half as long as SHA-256.
 */
export const hashOf = (folders: readonly string[], ...texts: readonly string[]): string => {
  const hash = createHash('sha1').update(process.version);
  for (const folder of folders) addFolder(hash, folder);
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 32);
};

/** A folder that can't be read adds nothing: what checks it says so. */
const addFolder = (hash: Hash, folder: string): void => {
  for (const name of list(folder))
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
};

const list = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
      .sort();
  } catch {
    return [];
  }
};

/** Its arrays stay where the file was read to, and that is where the rows of a model are used from. */
const read = (file: string): unknown => {
  try {
    return deserialize(readInRoom(file));
  } catch {
    return undefined;
  }
};

const readInRoom = (file: string): Uint8Array => {
  const from = openSync(file, 'r');
  try {
    const bytes = createBytesInRoom(fstatSync(from).size, SPARE);
    return bytes.subarray(0, readSync(from, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(from);
  }
};

/** What the committee works in besides, in bytes: untouched, it takes no memory. */
const SPARE = 4_000_000;

/** Written aside and then renamed: a process that starts meanwhile reads all of it or nothing. */
const keep = (value: unknown, file: string, kind: string): void => {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, serialize(value));
    renameSync(aside, file);
    dropOldest(dirname(file), new RegExp(`^${kind}-.*\\.bin$`));
  } catch {
    // A read-only folder: the next start makes it again.
  }
};
