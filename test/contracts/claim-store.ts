import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimStore } from '../../src/core/ports.ts';
import { HOSTILE_IDS } from './people.ts';

export type ClaimSubject = { readonly store: ClaimStore; readonly close: () => Promise<void> };

/** What every ClaimStore does. */
export const describeClaimStore = (name: string, open: () => Promise<ClaimSubject>): void => {
  describe(`claim store on ${name}`, () => {
    let subject: ClaimSubject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    it('lets exactly one of many callers have it', async () => {
      const id = crypto.randomUUID();
      const claims = await Promise.all(Array.from({ length: 50 }, () => subject.store.claim(id, 60_000)));
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it('gives it out again after its time, not before', async () => {
      const id = crypto.randomUUID();
      expect(await subject.store.claim(id, 200)).toBe(true);
      expect(await subject.store.claim(id, 60_000)).toBe(false);
      await sleep(250);
      expect(await subject.store.claim(id, 60_000)).toBe(true);
      expect(await subject.store.claim(id, 60_000)).toBe(false);
    });

    it('gives it out again once released', async () => {
      const id = crypto.randomUUID();
      await subject.store.claim(id, 60_000);
      await subject.store.release(id);
      expect(await subject.store.claim(id, 60_000)).toBe(true);
    });

    it('takes releasing what nobody has for done', async () => {
      await expect(subject.store.release(crypto.randomUUID())).resolves.toBeUndefined();
    });

    it('never takes one id for another', async () => {
      const run = crypto.randomUUID();
      for (const id of HOSTILE_IDS) expect(await subject.store.claim(`${id}${run}`, 60_000)).toBe(true);
      for (const id of HOSTILE_IDS) expect(await subject.store.claim(`${id}${run}`, 60_000)).toBe(false);
    });
  });
};
