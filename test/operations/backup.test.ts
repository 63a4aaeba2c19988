import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Profile } from '../../src/core/profile.ts';
import { backupStore, restoreStore, toStoreFile } from '../../src/operations/backup.ts';
import { openStore } from '../../src/store/open-store.ts';

const ADA = { key: 'test:w1:ada', platform: 'test', workspace: 'test:w1' };
const NOW = new Date('2026-11-23T09:00:00Z');
const learn =
  (skill: string) =>
  (profile: Profile): Profile => ({
    ...profile,
    skills: { ...profile.skills, [skill]: { status: 'learned', since: NOW.toISOString() } },
  });

describe('backup and restore of the sqlite store', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rung-backup-'));
    file = join(folder, 'rung.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const skillsOf = async (path: string): Promise<readonly string[]> => {
    const store = await openStore(`sqlite:${path}`);
    const { skills } = await store.progress.load(ADA);
    await store.close();
    return Object.keys(skills);
  };

  test('copies a store that is being written to, as it was at one moment', async () => {
    const store = await openStore(`sqlite:${file}`);
    await store.progress.update(ADA, learn('docker'));
    let isDone = false;
    const writing = (async () => {
      for (let n = 0; !isDone; n += 1) {
        await store.progress.update({ ...ADA, key: `test:w1:${n % 50}` }, learn('sql'));
        await setImmediate();
      }
    })();
    const { version, entries } = await backupStore(file, join(folder, 'copy'));
    isDone = true;
    await writing;
    await store.close();
    expect(version).toBeGreaterThan(0);
    expect(entries).toBeGreaterThan(0);
    expect(await skillsOf(join(folder, 'copy'))).toEqual(['docker']);
  });

  test('brings back what was copied, and keeps what it replaces', async () => {
    const store = await openStore(`sqlite:${file}`);
    await store.progress.update(ADA, learn('docker'));
    await backupStore(file, join(folder, 'copy'));
    await store.progress.update(ADA, learn('sql'));
    await store.close();
    const { kept } = await restoreStore(file, join(folder, 'copy'), NOW);
    expect(await skillsOf(file)).toEqual(['docker']);
    expect(await skillsOf(kept ?? '')).toEqual(['docker', 'sql']);
  });

  test('brings a store back where there is none', async () => {
    const store = await openStore(`sqlite:${file}`);
    await store.progress.update(ADA, learn('docker'));
    await backupStore(file, join(folder, 'copy'));
    await store.close();
    const other = join(folder, 'other.sqlite');
    expect(await restoreStore(other, join(folder, 'copy'), NOW)).not.toHaveProperty('kept');
    expect(await skillsOf(other)).toEqual(['docker']);
  });

  test('does not restore under a Rung that runs, and changes nothing then', async () => {
    const store = await openStore(`sqlite:${file}`);
    await store.progress.update(ADA, learn('docker'));
    await backupStore(file, join(folder, 'copy'));
    await store.progress.update(ADA, learn('sql'));
    await expect(restoreStore(file, join(folder, 'copy'), NOW)).rejects.toThrow(/is in use: stop Rung first/);
    expect(readdirSync(folder).some((name) => name.includes('partial') || name.includes('before'))).toBe(false);
    await store.close();
    expect(await skillsOf(file)).toEqual(['docker', 'sql']);
  });

  test('writes over no file, and restores none that is damaged or something else', async () => {
    const store = await openStore(`sqlite:${file}`);
    for (let n = 0; n < 200; n += 1) await store.progress.update({ ...ADA, key: `test:w1:${n}` }, learn('docker'));
    const copy = join(folder, 'copy');
    await backupStore(file, copy);
    await store.close();
    await expect(backupStore(file, copy)).rejects.toThrow(/is there already/);
    truncateSync(copy, 20_000);
    await expect(restoreStore(file, copy, NOW)).rejects.toThrow(/is not a whole store of Rung/);
    writeFileSync(copy, 'a letter to my aunt, long enough to be looked at as if it were a database');
    await expect(restoreStore(file, copy, NOW)).rejects.toThrow(/is not a whole store of Rung/);
    await expect(restoreStore(file, join(folder, 'nowhere'), NOW)).rejects.toThrow(/is not there/);
    expect(existsSync(`${file}.partial`)).toBe(false);
    expect(await skillsOf(file)).toEqual([]);
  });

  test('blames the store where the store is what is damaged', async () => {
    writeFileSync(file, 'a letter to my aunt, long enough to be looked at as if it were a database');
    await expect(backupStore(file, join(folder, 'copy'))).rejects.toThrow(
      /rung\.sqlite is damaged .*: put an older copy back with rung restore FILE/,
    );
    expect(readdirSync(folder)).toEqual(['rung.sqlite']);
  });

  test('restores no copy that this version could not open', async () => {
    const copy = join(folder, 'copy');
    const db = new DatabaseSync(copy);
    db.exec('CREATE TABLE entries (key TEXT, value TEXT); PRAGMA user_version = 99');
    db.close();
    await expect(restoreStore(file, copy, NOW)).rejects.toThrow(/written by a newer Rung .*: restore it with that one/);
    expect(existsSync(file)).toBe(false);
  });

  test('counts what can not be read in a copy', async () => {
    const store = await openStore(`sqlite:${file}`);
    await store.progress.update(ADA, learn('docker'));
    await store.close();
    const db = new DatabaseSync(file);
    db.exec('UPDATE entries SET value = substr(value, 1, 10)');
    db.close();
    expect(await backupStore(file, join(folder, 'copy'))).toMatchObject({ entries: 1, unreadable: 1 });
  });

  test('lets nobody but their owner read the store and its copies', async () => {
    const store = await openStore(`sqlite:${file}`);
    await store.progress.update(ADA, learn('docker'));
    await backupStore(file, join(folder, 'copy'));
    const modes = readdirSync(folder).map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8));
    expect(new Set(modes)).toEqual(new Set(['600']));
    await store.close();
    await restoreStore(file, join(folder, 'copy'), NOW);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  test.skipIf(process.getuid?.() !== 0)('leaves a store that root restores to its owner', async () => {
    const store = await openStore(`sqlite:${file}`);
    await backupStore(file, join(folder, 'copy'));
    await store.close();
    chownSync(file, 1234, 1234);
    await restoreStore(file, join(folder, 'copy'), NOW);
    expect(statSync(file).uid).toBe(1234);
    chownSync(folder, 4321, 4321);
    await restoreStore(join(folder, 'new.sqlite'), join(folder, 'copy'), NOW);
    expect(statSync(join(folder, 'new.sqlite')).uid).toBe(4321);
  });

  test('leaves servers to their own tools', () => {
    expect(() => toStoreFile('postgres://db/rung')).toThrow(/pg_dump/);
    expect(toStoreFile('sqlite:///var/lib/rung.sqlite')).toBe('/var/lib/rung.sqlite');
  });
});
