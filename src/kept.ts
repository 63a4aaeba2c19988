import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
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
