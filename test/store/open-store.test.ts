import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { RungError } from '../../src/core/errors.ts';
import { EMPTY_PROFILE } from '../../src/core/profile.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createPerson } from '../contracts/people.ts';
import { say } from '../contracts/progress-store.ts';
import { createSqlitePlace, describeOnEach, PLACES, type Place } from './backends.ts';

const folder = mkdtempSync(join(tmpdir(), 'rung-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

const openFailing = async (url: string): Promise<RungError> => {
  try {
    await openStore(url);
  } catch (error) {
    if (error instanceof RungError) return error;
    throw error;
  }
  throw new Error(`${url} could be opened`);
};

const withPlace = async (work: (place: Place) => Promise<void>): Promise<void> => {
  const place = createSqlitePlace();
  try {
    await work(place);
  } finally {
    await place.remove();
  }
};

it('creates the folder and keeps what was said over a restart', () =>
  withPlace(async ({ url }) => {
    const person = createPerson();
    const first = await openStore(url);
    await first.progress.update(person, say('docker', 'learned'));
    expect(await first.claims.claim('event-1', 60_000)).toBe(true);
    await first.close();
    const second = await openStore(url);
    expect(Object.keys((await second.progress.load(person)).skills)).toEqual(['docker']);
    expect(await second.claims.claim('event-1', 60_000)).toBe(false);
    await second.close();
  }));

it('keeps nothing of a memory store', async () => {
  const person = createPerson();
  const first = await openStore('memory:');
  await first.progress.update(person, say('docker', 'learned'));
  await first.close();
  const second = await openStore('memory:');
  expect((await second.progress.load(person)).skills).toEqual({});
  await second.close();
});

it.each([
  ['', 'no scheme'],
  ['data/rung.sqlite', 'no scheme'],
  ['mysql://root@localhost/test', 'mysql: is not a kind of store'],
  ['sqlite:', 'names no file'],
  ['sqlite://host/file', 'names no file'],
])('refuses the address %j, naming STORE_URL and what to use', async (url, why) => {
  const error = await openFailing(url);
  expect(error.code).toBe('setting');
  expect(error.message).toContain('STORE_URL');
  expect(error.message).toContain(why);
  expect(error.message).toMatch(/use .*sqlite:/);
});

it.each([
  ['a folder', () => folder],
  ['a folder that is a file', () => join(writeJunk('file'), 'rung.sqlite')],
  ['a file that is no database', () => writeJunk('junk.sqlite')],
])('says what to do when the address is %s', async (_, path) => {
  const error = await openFailing(`sqlite:${path()}`);
  expect(error.code).toBe('store');
  expect(error.message).toContain('STORE_URL');
});

it('advises a copy where the file is damaged', async () => {
  expect((await openFailing(`sqlite:${writeJunk('junk.sqlite')}`)).message).toMatch(/rung restore FILE/);
});

const { TEST_POSTGRES_URL } = process.env;

it.skipIf(!TEST_POSTGRES_URL)('tells a database that is not there from a server that is not', async () => {
  const { message } = await openFailing(String(TEST_POSTGRES_URL).replace(/[^/]*$/, 'nowhere_at_all'));
  expect(message).toMatch(/"nowhere_at_all" does not exist.*: create that database/);
});

it('leaves a file of a newer Rung as it is', async () => {
  const path = join(folder, 'newer.sqlite');
  const db = new DatabaseSync(path);
  db.exec('CREATE TABLE things (id TEXT); PRAGMA user_version = 99');
  db.close();
  expect((await openFailing(`sqlite:${path}`)).message).toContain('newer Rung');
  const after = new DatabaseSync(path);
  expect(after.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'things' }]);
  after.close();
});

it('leaves a record that it cannot read as it is, and lets its owner erase it', () =>
  withPlace(async (place) => {
    const store = await openStore(place.url);
    const [broken, newer, whole] = [createPerson(), createPerson(), createPerson()];
    await store.progress.update(whole, say('docker', 'learned'));
    await place.plant?.(broken, '{"version":1,"sk');
    await place.plant?.(newer, '{"version":7,"wisdom":{}}');
    for (const person of [broken, newer]) {
      await expect(store.progress.load(person)).rejects.toMatchObject({ code: 'store' });
      await expect(store.progress.update(person, say('sql', 'learned'))).rejects.toMatchObject({ code: 'store' });
    }
    expect([...((await place.readAll?.()) ?? [])].map(([, text]) => text)).toContain('{"version":7,"wisdom":{}}');
    expect(Object.keys((await store.progress.load(whole)).skills)).toEqual(['docker']);
    expect(await store.progress.erase(broken)).toBe(1);
    await store.progress.update(broken, say('sql', 'learned'));
    await store.close();
  }));

it('answers with the rest of a record of which a part is broken, says so, and keeps that part', () =>
  withPlace(async (place) => {
    const warnings: string[] = [];
    const store = await openStore(place.url, { warn: (message) => warnings.push(message) });
    const person = createPerson();
    const since = '2026-01-05T09:00:00.000Z';
    const skills = { docker: { status: 'mastered', since }, sql: { status: 'learned', since } };
    await place.plant?.(person, JSON.stringify({ version: 1, settings: { level: 'mid' }, skills, badges: [1] }));
    const profile = await store.progress.update(person, say('git', 'learning'));
    expect(Object.keys(profile.skills)).toEqual(['sql', 'git']);
    expect(warnings.join()).toContain('skills.docker');
    expect(warnings.join()).not.toContain(person.key);
    const [kept] = [...((await place.readAll?.()) ?? []).values()].map((text) => JSON.parse(text));
    expect(kept).toEqual({
      ...EMPTY_PROFILE,
      settings: { level: 'mid' },
      skills: { ...skills, git: { status: 'learning', since } },
      badges: [1],
    });
    await store.close();
  }));

describeOnEach(PLACES, ({ create }) => {
  it('fails with one clear error once it was closed, and stays closed', async () => {
    const place = create();
    const store = await openStore(place.url);
    await store.close();
    await store.close();
    await expect(store.ping()).rejects.toMatchObject({ code: 'store' });
    await expect(store.progress.load(createPerson())).rejects.toThrow(/STORE_URL/);
    await expect(store.progress.erase(createPerson())).rejects.toThrow(/STORE_URL/);
    await expect(store.claims.claim('x', 1000)).rejects.toThrow(/STORE_URL/);
    await expect(store.subscriptions.load('x')).rejects.toThrow(/STORE_URL/);
    await place.remove();
  });
});

const writeJunk = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, 'this is no database '.repeat(100));
  chmodSync(path, 0o600);
  return path;
};
