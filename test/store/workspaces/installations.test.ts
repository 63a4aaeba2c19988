import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { createSeal } from '../../../src/store/workspaces/seal.ts';
import { createSqlitePlace } from '../backends.ts';

const [OLD, NEW] = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64')) as [string, string];

it('keeps what a workspace gave us where nobody can read it', async () => {
  const place = createSqlitePlace();
  const store = await openStore(place.url, { key: NEW });
  await store.installations.save('slack:T1', '{"token":"xoxb-very-secret"}');
  const held = [...((await place.readAll?.()) ?? [])].join();
  expect(held).toContain('installation:slack:T1');
  expect(held).not.toContain('very-secret');
  expect(await store.installations.load('slack:T1')).toBe('{"token":"xoxb-very-secret"}');
  expect(await store.installations.load('slack:T2')).toBeUndefined();
  await store.installations.erase('slack:T1');
  expect(await store.installations.load('slack:T1')).toBeUndefined();
  await store.close();
  await place.remove();
});

it('changes the key: what the older one sealed is sealed anew as it is read', async () => {
  const place = createSqlitePlace();
  const read = async (key: string): Promise<string | undefined> => {
    const store = await openStore(place.url, { key });
    return store.installations.load('slack:T1').finally(store.close);
  };
  const store = await openStore(place.url, { key: OLD });
  await store.installations.save('slack:T1', 'secret');
  await store.close();
  await expect(read(NEW)).rejects.toMatchObject({ code: 'setting', message: expect.stringContaining('STORE_KEY') });
  expect(await read(`${NEW}, ${OLD}`)).toBe('secret');
  expect(await read(NEW)).toBe('secret');
  await expect(read(OLD)).rejects.toThrow(/STORE_KEY/);
  await place.remove();
});

it('keeps nothing in the open where there is no key', async () => {
  const store = await openStore('memory:');
  await expect(store.installations.save('slack:T1', 'secret')).rejects.toThrow(/STORE_KEY.*is not set/);
  await store.close();
});

it.each(['', 'short', `${NEW},`, 'ä'.repeat(32)])('refuses the key %j before anything is opened', async (key) => {
  await expect(openStore('redis://127.0.0.1:1', { key })).rejects.toMatchObject({ code: 'setting' });
});

it('opens what it closed, and only where it was', () => {
  const seal = createSeal(NEW);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, place) => {
      const sealed = seal.close(text, place);
      expect(seal.open(sealed, place)).toEqual({ text, current: true });
      expect(() => seal.open(sealed, `${place}x`)).toThrow(/moved/);
      expect(sealed).not.toBe(seal.close(text, place));
    }),
  );
});

it('never opens what was changed', () => {
  const seal = createSeal(NEW);
  const sealed = seal.close('secret', 'here');
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'z', '.', '0'), (index, letter) => {
      const changed = sealed.slice(0, index) + letter + sealed.slice(index + 1);
      fc.pre(changed !== sealed);
      expect(() => seal.open(changed, 'here')).toThrow();
    }),
    { numRuns: 300 },
  );
});
