import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The program as an install keeps it: a few compiled files in place of hundreds of sources, whose reading was half of a start.
 * This file and `launch.js` are JavaScript because a start that reads no TypeScript need not load what strips its types.
 */
export const programFolder = () => join(import.meta.dirname, '..', '.cache', `program-${fingerprint()}`);

/**
 * The address of the kept program of that name; undefined where none was made of just these sources.
 * @param {'main' | 'ask'} name
 */
export const keptProgram = (name) => {
  const file = join(programFolder(), `${name}.mjs`);
  return existsSync(file) ? pathToFileURL(file).href : undefined;
};

/**
 * What a program is made from: the sources and the list of packages by name, size and time of change, and the Node that
 * runs it.
 */
const fingerprint = () => {
  const hash = createHash('sha256').update(process.version);
  for (const path of [join(import.meta.dirname, '..', 'package.json'), ...sources()]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex').slice(0, 32);
};

const sources = () =>
  readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
