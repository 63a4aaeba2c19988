import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Profile } from '../../src/core/profile.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createPerson } from '../contracts/people.ts';
import { describeOnEach, SHARED_PLACES } from './backends.ts';
import { startWorker } from './start-worker.ts';

const TIMEOUT_MS = 120_000;

const toCount = (profile: Profile): number => Number(profile.settings.goal?.role ?? 0);

/** The latest change this worker was told of, for each of its skills. */
const toLatest = (name: string, kept: readonly string[]): ReadonlyMap<string, number> =>
  new Map(kept.map((number) => [`${name}-${Number(number) % 20}`, Number(number)]));

describeOnEach(SHARED_PLACES, ({ create }) => {
  it(
    'two processes lose none of 1,000 changes to one record made at once',
    async () => {
      const place = create();
      const person = createPerson();
      const workers = ['a', 'b'].map((name) => startWorker(place.url, 'update', person.key, name, 500, 50));
      await Promise.all(workers.map((worker) => worker.ended));
      const store = await openStore(place.url);
      const profile = await store.progress.load(person);
      expect(toCount(profile)).toBe(1000);
      for (const [index, name] of ['a', 'b'].entries()) {
        const latest = toLatest(name, workers[index]?.lines ?? []);
        expect(latest.size).toBe(20);
        for (const [skill, number] of latest) expect(profile.skills[skill]?.since).toBe(String(number));
      }
      await store.progress.erase(person);
      await store.close();
      await place.remove();
    },
    TIMEOUT_MS,
  );

  it(
    'two processes lose nothing that was told to be kept when one is killed at any moment',
    async () => {
      const place = create();
      const person = createPerson();
      const store = await openStore(place.url);
      let told = 0;
      let started = 0;
      for (let round = 0; round < 6; round++) {
        const workers = ['a', 'b'].map((name) =>
          startWorker(place.url, 'update', person.key, `${name}${round}`, 100_000, 5),
        );
        await Promise.all(workers.map((worker) => worker.ready));
        await sleep(Math.random() * 150);
        for (const worker of workers) worker.process.kill('SIGKILL');
        await Promise.all(workers.map((worker) => worker.ended));
        const profile = await store.progress.load(person);
        for (const [index, name] of ['a', 'b'].entries()) {
          const kept = workers[index]?.lines ?? [];
          told += kept.length;
          started += 1;
          for (const [skill, number] of toLatest(`${name}${round}`, kept)) {
            expect(Number(profile.skills[skill]?.since)).toBeGreaterThanOrEqual(number);
          }
        }
        // A change may have been kept and its process killed before it could tell: at most one for each process.
        expect(toCount(profile)).toBeGreaterThanOrEqual(told);
        expect(toCount(profile)).toBeLessThanOrEqual(told + started);
      }
      expect(told).toBeGreaterThan(0);
      await store.progress.erase(person);
      await store.close();
      await place.remove();
    },
    TIMEOUT_MS,
  );
});
