import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dropOldest } from './drop-oldest.ts';

/**
 * A hash of every byte of some folders, and of the Node that runs. Reading megabytes to hash them was a third of what a
 * start took for its model: where no file has been touched since the cache folder noted their hash, that is taken instead.
 */
export const contentHash = (cache: string, folders: readonly string[]): string => {
  const files = folders.flatMap(list);
  const touched = files.map(touchOf);
  const note = join(cache, `seen-${hashOf(...touched.map(({ stamp }) => stamp))}`);
  const seen = readNote(note);
  if (seen !== undefined) return seen;
  const hash = hashOf(...files.flatMap(({ name, path }) => [name, readFileSync(path)]));
  if (touched.every(({ at }) => at < Date.now() - SETTLED)) keepNote(note, cache, hash);
  return hash;
};

/** Nobody gains by two that are alike: SHA-1 takes half as long as SHA-256. */
export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha1').update(process.version);
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
};

/** A file changed again within the tick of a file system's clock keeps its time: what is so new is not noted. Milliseconds. */
const SETTLED = 2_000;

/** The time of change is set by the system at every writing, whatever time a tool gives the file. */
const touchOf = ({ path }: File): { readonly stamp: string; readonly at: number } => {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return { stamp: `${path} ${size} ${mtimeMs} ${ctimeMs}`, at: Math.max(mtimeMs, ctimeMs) };
};

/** A file by its address, and by its name within the folder, which a copy of the folder shares. */
type File = { readonly path: string; readonly name: string };

/** A folder that can't be read adds nothing: what checks it says so. */
const list = (folder: string): readonly File[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => ({ path, name: relative(folder, path) }));
  } catch {
    return [];
  }
};

const readNote = (note: string): string | undefined => {
  try {
    const hash = readFileSync(note, 'utf8');
    return HASH.test(hash) ? hash : undefined;
  } catch {
    return undefined;
  }
};
const HASH = /^[0-9a-f]{32}$/;

const keepNote = (note: string, cache: string, hash: string): void => {
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(note, hash);
    dropOldest(cache, /^seen-/);
  } catch {
    // A read-only folder: the next start hashes again.
  }
};
