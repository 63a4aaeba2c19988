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
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { dropOldest } from './drop-oldest.ts';
import type { Knowledge } from './knowledge/schema.ts';
import { createBytesInRoom } from './understanding/classifier/arithmetic/rows.ts';
import type { Learned } from './understanding/learn.ts';

/** Where what was prepared is kept, beside the sources. */
export const CACHE = join(import.meta.dirname, '..', '.cache');

/** The knowledge folder, checked, and what understanding learned from it: plain values. */
export type Prepared = { readonly knowledge: Knowledge; readonly learned: Learned };

/**
 * Checks a knowledge folder and learns from it, or takes both from the cache folder where that was done before. What is
 * kept is named by a hash of every byte it was made from, the engine's own source included, so nothing stale is ever
 * read. A cache folder that can't be read or written costs seconds at each start, nothing else. Throws RungError with
 * code `knowledge` for a broken file.
 */
export const prepare = async (dir: string, cache: string): Promise<Prepared> => {
  const file = join(cache, `knowledge-${hashOf(dir)}.bin`);
  const kept = read(file);
  if (kept) return kept;
  const prepared = await prepareAnew(dir);
  keep(prepared, cache, file);
  return prepared;
};

/** Checking and learning are read in only where there is something to check and learn. */
const prepareAnew = async (dir: string): Promise<Prepared> => {
  const [{ loadKnowledge }, { learn }] = await Promise.all([
    import('./knowledge/load.ts'),
    import('./understanding/learn.ts'),
  ]);
  const { examples, statements, ...knowledge } = loadKnowledge(dir);
  return {
    knowledge: withoutExamples(knowledge),
    learned: learn({ examples, statements, skills: knowledge.skills }),
  };
};

/** Examples are most of a topic, and of no use once they are learned from. */
const withoutExamples = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  topics: new Map([...knowledge.topics].map(([id, topic]) => [id, { ...topic, examples: [] }])),
});

const hashOf = (dir: string): string => {
  const hash = createHash('sha256').update(process.version);
  for (const source of ['knowledge', 'understanding']) addFolder(hash, join(import.meta.dirname, source));
  addFolder(hash, dir);
  return hash.digest('hex').slice(0, 32);
};

/** A folder that can't be read adds nothing: what checks it says so. */
const addFolder = (hash: Hash, dir: string): void => {
  for (const name of list(dir))
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(dir, name)))
      .update('\0');
};

const list = (dir: string): readonly string[] => {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1))
      .sort();
  } catch {
    return [];
  }
};

/** Its arrays stay where the file was read to, and that is where the rows of a model are used from. */
const read = (file: string): Prepared | undefined => {
  try {
    return deserialize(readInRoom(file)) as Prepared;
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
const keep = (prepared: Prepared, cache: string, file: string): void => {
  try {
    mkdirSync(cache, { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, serialize(prepared));
    renameSync(aside, file);
    dropOldest(cache, /^knowledge-.*\.bin$/);
  } catch {
    // A read-only folder: the next start prepares again.
  }
};
