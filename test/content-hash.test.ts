import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from '../src/content-hash.ts';

let folder: string;
let cache: string;
let dir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-hash-'));
  [cache, dir] = [join(folder, 'cache'), join(folder, 'facts')];
  mkdirSync(dir);
  writeFileSync(join(dir, 'pay.json'), '{"pay":1}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const hash = () => contentHash(cache, [dir]);
const notes = (): readonly string[] => {
  try {
    return readdirSync(cache);
  } catch {
    return [];
  }
};
/** Longer than what a file must have rested to be noted. */
const rest = () => setTimeout(2_100);

test('is the same for a copy, and another for other bytes, names or files', () => {
  const first = hash();
  cpSync(dir, join(folder, 'copy'), { recursive: true });
  expect(contentHash(cache, [join(folder, 'copy')])).toBe(first);
  writeFileSync(join(dir, 'pay.json'), '{"pay":2}');
  const second = hash();
  writeFileSync(join(dir, 'more.json'), '');
  expect(new Set([first, second, hash()]).size).toBe(3);
});

test('is not noted of a file changed just now', () => {
  hash();
  expect(notes()).toEqual([]);
});

test('is taken from its note while no file is touched, and never after one was', async () => {
  await rest();
  const first = hash();
  expect(notes()).toHaveLength(1);
  const [note = ''] = notes();
  writeFileSync(join(cache, note), 'f'.repeat(32));
  expect(hash()).toBe('f'.repeat(32));
  const same = new Date('2026-01-01');
  writeFileSync(join(dir, 'pay.json'), '{"pay":3}');
  utimesSync(join(dir, 'pay.json'), same, same);
  expect(hash()).not.toBe('f'.repeat(32));
  expect(hash()).not.toBe(first);
});

test('is made anew over a broken note, and without a folder to write to', async () => {
  await rest();
  const first = hash();
  for (const note of notes()) writeFileSync(join(cache, note), 'broken');
  expect(hash()).toBe(first);
  expect(contentHash('/dev/null/nowhere', [dir])).toBe(first);
  expect(contentHash(cache, [join(folder, 'nowhere')])).toBe(contentHash(cache, []));
});
