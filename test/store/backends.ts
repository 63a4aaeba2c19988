import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Person } from '../../src/core/message.ts';
import { toKey } from '../../src/store/key.ts';

/** A real place to keep things in, seen from outside. */
export type Place = {
  readonly name: string;
  readonly url: string;
  /** Everything kept anywhere in it, by key; undefined where nothing from outside can look. */
  readonly readAll: (() => Promise<ReadonlyMap<string, string>>) | undefined;
  /** Puts a text where the record of a person is kept. */
  readonly plant: ((person: Person, text: string) => Promise<void>) | undefined;
  readonly remove: () => Promise<void>;
};

export const createSqlitePlace = (): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'rung-store-'));
  const path = join(folder, 'deeper', 'rung.sqlite');
  const withDatabase = async <T>(work: (db: DatabaseSync) => T): Promise<T> => {
    const db = new DatabaseSync(path, { timeout: 1000 });
    try {
      return work(db);
    } finally {
      db.close();
    }
  };
  return {
    name: 'sqlite',
    url: `sqlite:${path}`,
    readAll: () =>
      withDatabase((db) => {
        const rows = db.prepare('SELECT key, value FROM entries').all();
        return new Map(rows.map((row) => [String(row.key), String(row.value)]));
      }),
    plant: (person, text) =>
      withDatabase((db) => {
        db.prepare('INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)').run(
          `record:${toKey(person.key)}`,
          text,
        );
      }),
    remove: async () => rmSync(folder, { recursive: true }),
  };
};

export const createMemoryPlace = (): Place => ({
  name: 'memory',
  url: 'memory:',
  readAll: undefined,
  plant: undefined,
  remove: async () => {},
});

export const PLACES: readonly { readonly name: string; readonly create: () => Place }[] = [
  { name: 'memory', create: createMemoryPlace },
  { name: 'sqlite', create: createSqlitePlace },
];

/** Entries that hold a person's key in their own key or text. */
export const countTraces = async (place: Place, person: Person): Promise<number> => {
  const entries = (await place.readAll?.()) ?? new Map<string, string>();
  const traces = [toKey(person.key), person.key];
  return [...entries].filter((entry) => traces.some((trace) => entry.join('\n').includes(trace))).length;
};
