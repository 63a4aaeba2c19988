import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NudgeScheduler, SubscriptionStore } from '../../src/core/ports.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import type { Gaps } from '../../src/nudges/pace.ts';
import { createSendNudge, type SendNudge } from '../../src/nudges/send-nudge.ts';
import { createTimetable } from '../../src/nudges/timetable.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { createPlatform, type Platform, QUIET, SOMETHING } from './nudge-world.ts';
import { createPerson } from './people.ts';
import { createSubscription } from './subscription-store.ts';

export type SchedulerDeps = {
  readonly subscriptions: SubscriptionStore;
  readonly send: SendNudge;
  readonly platform: Platform;
  readonly gaps: Readonly<Record<string, Gaps>>;
};

const SOON_MS = 10_000;

/** What every NudgeScheduler does. It looks every second. */
export const describeNudgeScheduler = (name: string, start: (deps: SchedulerDeps) => Promise<NudgeScheduler>): void => {
  describe(`nudge scheduler: ${name}`, () => {
    let store: Store;
    let platform: Platform;
    let started: NudgeScheduler[];
    beforeEach(async () => {
      store = await openStore('memory:');
      platform = createPlatform();
      started = [];
    });
    afterEach(async () => {
      await Promise.all(started.map((scheduler) => scheduler.stop()));
      await store.close();
    });

    const begin = async (gaps: Readonly<Record<string, Gaps>> = {}): Promise<NudgeScheduler> => {
      const send = createSendNudge({
        subscriptions: store.subscriptions,
        timetable: createTimetable(),
        clock: { now: () => new Date() },
        deliver: new Map([['test', platform.deliver]]),
        compose: async () => ({ reply: SOMETHING, keys: ['step:sql'] }),
        explain: () => SOMETHING,
        observe: () => {},
        log: QUIET,
      });
      const scheduler = await start({ subscriptions: store.subscriptions, send, platform, gaps });
      started.push(scheduler);
      return scheduler;
    };
    const keep = async (inMs: number, changes: Partial<Subscription> = {}): Promise<string> => {
      const due = new Date(Date.now() + inMs).toISOString();
      const subscription = createSubscription(createPerson(), { due, ...changes });
      await store.subscriptions.update(subscription.id, () => subscription);
      return subscription.id;
    };
    const until = async (arrived: number): Promise<void> => {
      for (const end = Date.now() + SOON_MS; platform.arrived.length < arrived && Date.now() < end; ) await sleep(20);
      expect(platform.arrived).toHaveLength(arrived);
    };

    it('sends what is due, and not what is not', async () => {
      const ids = [await keep(-60_000), await keep(-1_000)];
      await keep(3_600_000);
      await begin();
      await until(2);
      expect([...platform.arrived].toSorted()).toEqual(ids.map((id) => `person ${id}`).toSorted());
    });

    it('sends what becomes due while it runs', async () => {
      await begin();
      await keep(1_500);
      await until(1);
    });

    it('sends each once, with two of them on one store', async () => {
      await Promise.all(Array.from({ length: 30 }, () => keep(-1_000)));
      await Promise.all([begin(), begin()]);
      await until(30);
      await sleep(1_500);
      expect(new Set(platform.arrived).size).toBe(30);
      expect(platform.arrived).toHaveLength(30);
    });

    it('never repeats what may have arrived', async () => {
      platform.next('throws', 'uncertain');
      await Promise.all(Array.from({ length: 3 }, () => keep(-1_000)));
      await begin();
      await until(1);
      await sleep(2_000);
      expect(platform.arrived).toHaveLength(1);
    });

    it('keeps the gap between two messages of one workspace', async () => {
      await Promise.all(Array.from({ length: 5 }, () => keep(-1_000)));
      const from = performance.now();
      await begin({ test: { platform: 0, workspace: 400, channel: 0 } });
      await until(5);
      expect(performance.now() - from).toBeGreaterThan(4 * 400 - 50);
    });

    it('keeps the gap between two messages of one platform', async () => {
      await Promise.all(
        Array.from({ length: 5 }, (_, at) => keep(-1_000, { owner: createPerson('x', `test:W${at}`), id: `w${at}` })),
      );
      const from = performance.now();
      await begin({ test: { platform: 400, workspace: 0, channel: 0 } });
      await until(5);
      expect(performance.now() - from).toBeGreaterThan(4 * 400 - 50);
    });

    it('begins nothing new once stopped', async () => {
      const scheduler = await begin();
      await scheduler.stop();
      started.length = 0;
      await keep(-1_000);
      await sleep(1_500);
      expect(platform.arrived).toEqual([]);
    });

    it('counts what was given up', async () => {
      platform.next('failed');
      await keep(-24 * 3_600_000 + 30_000);
      const scheduler = await begin();
      for (const end = Date.now() + SOON_MS; (await scheduler.counts()).dead === 0 && Date.now() < end; )
        await sleep(50);
      expect(await scheduler.counts()).toEqual({ waiting: 0, dead: 1 });
    });
  });
};
