import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of what a cache folder keeps under such names, all but the newest: a process may still use the one before. */
export const dropOldest = (folder: string, names: RegExp): void => {
  const kept = readdirSync(folder)
    .filter((name) => names.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((one, other) => other.at - one.at);
  for (const { path } of kept.slice(KEPT)) rmSync(path, { recursive: true, force: true });
};

const KEPT = 4;
