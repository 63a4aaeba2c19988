import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createClient } from '@keyv/redis';
import pg from 'pg';
import { describe } from 'vitest';
import type { Person } from '../../src/core/message.ts';
import { toPersonKey } from '../../src/store/key.ts';

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
        const rows = db
          .prepare(`SELECT key, value FROM entries UNION ALL SELECT 'agenda ' || id, value FROM agenda
          UNION ALL SELECT 'agenda ' || id || ' ' || person, person FROM agenda_people`)
          .all();
        return new Map(rows.map((row) => [String(row.key), String(row.value)]));
      }),
    plant: (person, text) =>
      withDatabase((db) => {
        db.prepare('INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)').run(
          `record:${toPersonKey(person)}`,
          text,
        );
      }),
    remove: async () => rmSync(folder, { recursive: true }),
  };
};

const createMemoryPlace = (): Place => ({
  name: 'memory',
  url: 'memory:',
  readAll: undefined,
  plant: undefined,
  remove: async () => {},
});

const connectRedis = (url: string) => createClient({ url });
type RedisClient = ReturnType<typeof connectRedis>;

/** A Redis and a PostgreSQL that may be shared with others: only keys of Rung are looked at. */
const createRedisPlace = (url: string): Place => {
  const withClient = async <T>(work: (client: RedisClient) => Promise<T>): Promise<T> => {
    const client = connectRedis(url);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.close();
    }
  };
  return {
    name: 'redis',
    url,
    readAll: () =>
      withClient(async (client) => {
        const entries = new Map<string, string>();
        for await (const keys of client.scanIterator({ MATCH: 'rung:*', COUNT: 1000 })) {
          for (const key of keys) entries.set(key, await readRedis(client, key));
        }
        return entries;
      }),
    plant: (person, text) =>
      withClient(async (client) => {
        await client.set(`rung:record:${toPersonKey(person)}`, text);
      }),
    remove: async () => {},
  };
};

const readRedis = async (client: RedisClient, key: string): Promise<string> => {
  switch (await client.type(key)) {
    case 'hash':
      return JSON.stringify(await client.hGetAll(key));
    case 'zset':
      return JSON.stringify(await client.zRange(key, 0, -1));
    default:
      return String(await client.get(key));
  }
};

const createPostgresPlace = (url: string): Place => {
  const withClient = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  return {
    name: 'postgres',
    url,
    readAll: () =>
      withClient(async (client) => {
        const { rows } = await client.query(`SELECT key, value FROM rung_entries
          UNION ALL SELECT 'agenda ' || id, value FROM rung_agenda
          UNION ALL SELECT 'agenda ' || id || ' ' || person, person FROM rung_agenda_people`);
        return new Map(rows.map((row) => [String(row.key), String(row.value)]));
      }),
    plant: (person, text) =>
      withClient(async (client) => {
        await client.query('INSERT INTO rung_entries (key, value) VALUES ($1, $2)', [
          `record:${toPersonKey(person)}`,
          text,
        ]);
      }),
    remove: async () => {},
  };
};

export type PlaceKind = {
  readonly name: string;
  /** Why it can't be tested here. */
  readonly skip: string | undefined;
  readonly create: () => Place;
};

const toServerPlace = (name: string, variable: string, create: (url: string) => Place): PlaceKind => {
  const url = process.env[variable] ?? '';
  return { name, skip: url === '' ? `${variable} names no server` : undefined, create: () => create(url) };
};

export const SERVER_PLACES: readonly PlaceKind[] = [
  toServerPlace('redis', 'TEST_REDIS_URL', createRedisPlace),
  toServerPlace('postgres', 'TEST_POSTGRES_URL', createPostgresPlace),
];

/** Places that several processes can share. */
export const SHARED_PLACES: readonly PlaceKind[] = [
  { name: 'sqlite', skip: undefined, create: createSqlitePlace },
  ...SERVER_PLACES,
];

export const PLACES: readonly PlaceKind[] = [
  { name: 'memory', skip: undefined, create: createMemoryPlace },
  ...SHARED_PLACES,
];

/** Runs a suite on each place that is there. */
export const describeOnEach = (places: readonly PlaceKind[], suite: (kind: PlaceKind) => void): void => {
  for (const kind of places) describe.skipIf(kind.skip !== undefined)(`on ${kind.name}`, () => suite(kind));
};

/** Entries that hold a person's key in their own key or text. */
export const countTraces = async (place: Place, person: Person): Promise<number> => {
  const entries = (await place.readAll?.()) ?? new Map<string, string>();
  const traces = [toPersonKey(person), person.key];
  return [...entries].filter((entry) => traces.some((trace) => entry.join('\n').includes(trace))).length;
};
