import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of the knowledge folder that a test may break. */
export type Copy = {
  readonly dir: string;
  /** Writes a file: text as it is, anything else as JSON. */
  readonly write: (file: string, data: unknown) => void;
  /** Sets a value deep in a JSON file: `points.1.sources`; `-` adds to the end of a list, undefined takes out. */
  readonly set: (file: string, path: string, value: unknown) => void;
};

/** Made anew for one test and gone after it. */
export const copyKnowledge = (): Copy => {
  const dir = mkdtempSync(join(tmpdir(), 'rung-knowledge-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync('knowledge', dir, { recursive: true });
  const write = (file: string, data: unknown): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), typeof data === 'string' ? data : JSON.stringify(data));
  };
  return {
    dir,
    write,
    set: (file, path, value) => {
      const data: unknown = JSON.parse(readFileSync(join(dir, file), 'utf8'));
      setAt(data, path.split('.'), value);
      write(file, data);
    },
  };
};

const setAt = (target: unknown, [key = '', ...rest]: readonly string[], value: unknown): void => {
  if (typeof target !== 'object' || target === null) throw new Error(`nothing to set ${key} on`);
  const at = key === '-' && Array.isArray(target) ? String(target.length) : key;
  if (rest.length > 0) setAt(Reflect.get(target, at), rest, value);
  else Reflect.set(target, at, value);
};
