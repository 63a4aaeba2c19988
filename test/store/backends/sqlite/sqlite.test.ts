import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it, vi } from 'vitest';
import { createSqliteAdapter } from '../../../../src/store/backends/sqlite/sqlite.ts';
import { openDatabase } from '../../../../src/store/backends/sqlite/sqlite-database.ts';
import { createSqlitePlace } from '../../backends.ts';

const place = createSqlitePlace();
const path = place.url.slice('sqlite:'.length);
const db = await openDatabase(path);
let now = 1_000_000;
const adapter = createSqliteAdapter(db, () => now);
afterAll(async () => {
  db.close();
  await place.remove();
});

const readRows = (): number => Number(db.prepare('SELECT count(*) AS n FROM entries').get()?.n);

it('waits for another process that holds the file, and lets everything else go on meanwhile', async () => {
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 5);
  const waiting = adapter.set('slow', 'kept');
  await sleep(300);
  other.exec('COMMIT');
  other.close();
  await waiting;
  clearInterval(ticking);
  expect(await adapter.get('slow')).toBe('kept');
  expect(ticks).toBeGreaterThan(5);
});

it('says when the disk is full, keeps what it had, and goes on when there is room', async () => {
  await adapter.set('before', 'kept');
  const pages = Number(db.prepare('PRAGMA page_count').get()?.page_count);
  db.exec(`PRAGMA max_page_count = ${pages}`);
  await expect(adapter.set('big', 'x'.repeat(1_000_000))).rejects.toThrow(/full/);
  await expect(
    adapter.setMany?.([
      { key: 'small', value: 'half' },
      { key: 'big', value: 'x'.repeat(1_000_000) },
    ]),
  ).rejects.toThrow(/full/);
  expect(await adapter.getMany?.(['before', 'small', 'big'])).toEqual(['kept', undefined, undefined]);
  db.exec('PRAGMA max_page_count = 1000000');
  await adapter.set('big', 'x'.repeat(1_000_000));
  expect(String(await adapter.get('big'))).toHaveLength(1_000_000);
  await adapter.delete('big');
});

it('never gives out what has expired, and takes it off the disk', async () => {
  await adapter.clear();
  await adapter.set('lasting', 'x');
  await adapter.set('short', 'x', 100);
  now += 100;
  expect(await adapter.get('short')).toBeUndefined();
  expect(await adapter.has?.('short')).toBe(false);
  expect(await adapter.getMany?.(['short', 'lasting'])).toEqual([undefined, 'x']);
  expect(await adapter.swap('short', 'x', 'y')).toBe(false);
  expect(readRows()).toBe(2);
  now += 10_000;
  await adapter.set('lasting', 'y');
  expect(readRows()).toBe(1);
});

it('swaps only what is still there', async () => {
  expect(await adapter.swap('swap', 'a', 'b')).toBe(false);
  expect(await adapter.swap('swap', undefined, 'a')).toBe(true);
  expect(await adapter.swap('swap', undefined, 'b')).toBe(false);
  expect(await adapter.swap('swap', 'b', 'c')).toBe(false);
  expect(await adapter.swap('swap', 'a', 'c')).toBe(true);
  expect(await adapter.get('swap')).toBe('c');
});

it('clears one namespace and no other', async () => {
  const keys = ['a:1', 'a:2', 'a', 'ab:1', 'b:1', 'A:1', 'a;1'];
  for (const key of keys) await adapter.set(key, key);
  adapter.namespace = 'a';
  await adapter.clear();
  adapter.namespace = undefined;
  expect(await adapter.getMany?.(keys)).toEqual([undefined, undefined, 'a', 'ab:1', 'b:1', 'A:1', 'a;1']);
});

it('walks through all of a namespace, however many there are', async () => {
  await adapter.setMany?.(Array.from({ length: 350 }, (_, index) => ({ key: `many:${index}`, value: String(index) })));
  const seen = new Set<string>();
  for await (const [key] of adapter.iterator?.('many') ?? []) seen.add(String(key));
  expect(seen.size).toBe(350);
});

it('keeps what comes in one moment together, and what one of them can not do is not the loss of the others', async () => {
  const pages = Number(db.prepare('PRAGMA page_count').get()?.page_count);
  db.exec(`PRAGMA max_page_count = ${pages}`);
  const [first, big, last] = await Promise.allSettled([
    adapter.swap('lasting', 'y', 'z'),
    adapter.set('big', 'x'.repeat(1_000_000)),
    adapter.swap('lasting', 'z', 'zz'),
  ]);
  db.exec('PRAGMA max_page_count = 1000000');
  expect([first, big?.status, last]).toMatchObject([{ value: true }, 'rejected', { value: true }]);
  expect(await adapter.getMany?.(['lasting', 'big'])).toEqual(['zz', undefined]);
});

it('keeps what was handed in before it was closed', async () => {
  const place = createSqlitePlace();
  const path = place.url.slice('sqlite:'.length);
  const closing = createSqliteAdapter(await openDatabase(path));
  const kept = Promise.all([closing.set('one', '1'), closing.set('two', '2')]);
  await closing.disconnect?.();
  await kept;
  const again = await openDatabase(path);
  expect(await createSqliteAdapter(again).getMany?.(['one', 'two'])).toEqual(['1', '2']);
  again.close();
  await place.remove();
});

it('brings what was written home within some seconds, and not at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const place = createSqlitePlace();
  const path = place.url.slice('sqlite:'.length);
  const writing = createSqliteAdapter(await openDatabase(path));
  const before = statSync(path).size;
  await Promise.all(Array.from({ length: 2_000 }, (_, index) => writing.set(`key:${index}`, 'x'.repeat(2_000))));
  expect(statSync(path).size).toBe(before);
  vi.advanceTimersByTime(10_000);
  expect(statSync(path).size).toBeGreaterThan(2_000_000);
  vi.useRealTimers();
  await writing.disconnect?.();
  await place.remove();
});
