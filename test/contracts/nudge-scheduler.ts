import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock, NudgeScheduler, SubscriptionStore } from '../../src/core/ports.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import type { Gaps } from '../../src/nudges/rate-limits.ts';
import { createSendNudge, type NudgeOutcome, type SendNudge } from '../../src/nudges/send-nudge.ts';
import { createTimetable } from '../../src/nudges/timetable.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { createPlatform, type Platform, QUIET, SOMETHING } from './nudge-world.ts';
import { createPerson } from './people.ts';
import { createSubscription } from './subscription-store.ts';

export type SchedulerDeps = {
  readonly subscriptions: SubscriptionStore;
  readonly send: SendNudge;
  readonly platform: Platform;
  readonly gaps: Readonly<Record<string, Gaps>>;
  readonly clock: Clock;
};

const SOON_MS = 10_000;

/** What every NudgeScheduler does. It looks every second, and a lease lasts one. `apart`: each keeps a pace of its own. */
export const describeNudgeScheduler = (
  name: string,
  start: (deps: SchedulerDeps) => Promise<NudgeScheduler>,
  { apart = false }: { readonly apart?: boolean } = {},
): void => {
  describe(`nudge scheduler: ${name}`, () => {
    let store: Store;
    let platform: Platform;
    let started: NudgeScheduler[];
    /** How far the clock is off. */
    let offMs: number;
    const clock: Clock = { now: () => new Date(Date.now() + offMs) };
    beforeEach(async () => {
      store = await openStore('memory:');
      platform = createPlatform();
      started = [];
      offMs = 0;
    });
    afterEach(async () => {
      await Promise.all(started.map((scheduler) => scheduler.stop()));
      await store.close();
    });

    const begin = async (
      gaps: Readonly<Record<string, Gaps>> = {},
      around: (send: SendNudge) => SendNudge = (send) => send,
    ): Promise<NudgeScheduler> => {
      const send = createSendNudge({
        subscriptions: store.subscriptions,
        timetable: createTimetable(),
        clock,
        deliver: new Map([['test', platform.deliver]]),
        compose: async () => ({ reply: SOMETHING, keys: ['step:sql'] }),
        explain: () => SOMETHING,
        observe: () => {},
        log: QUIET,
        retryMs: 300,
      });
      const scheduler = await start({ subscriptions: store.subscriptions, send: around(send), platform, gaps, clock });
      started.push(scheduler);
      return scheduler;
    };
    const keep = async (inMs: number, changes: Partial<Subscription> = {}): Promise<string> => {
      const due = new Date(Date.now() + inMs).toISOString();
      const subscription = createSubscription(createPerson(), { due, ...changes });
      await store.subscriptions.update(subscription.id, () => subscription);
      return subscription.id;
    };
    const until = async (arrived: number, withinMs = SOON_MS): Promise<void> => {
      for (const end = Date.now() + withinMs; platform.arrived.length < arrived && Date.now() < end; ) await sleep(20);
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

    it('sends once what is still fresh after it was down, and leaves the rest for next week', async () => {
      const fresh = await keep(-23 * 3_600_000);
      const stale = [await keep(-25 * 3_600_000), await keep(-60 * 24 * 3_600_000)];
      await Promise.all([begin(), begin()]);
      await until(1);
      await sleep(1_500);
      expect(platform.arrived).toEqual([`person ${fresh}`]);
      for (const id of stale) {
        const held = await store.subscriptions.load(id);
        expect(held?.sent.map(({ outcome }) => outcome)).toEqual(['skipped']);
        expect(Date.parse(held?.due ?? '')).toBeGreaterThan(Date.now());
      }
    });

    it('sends each once while the clock jumps back and forth', async () => {
      await Promise.all([keep(-1_000), keep(3_600_000)]);
      await begin();
      await until(1);
      for (const off of [-7_200_000, 7_200_000, -86_400_000, 0]) {
        offMs = off;
        await sleep(1_700);
      }
      expect(platform.arrived).toHaveLength(2);
      expect(new Set(platform.arrived).size).toBe(2);
    }, 20_000);

    it('never repeats what may have arrived', async () => {
      platform.next('throws', 'uncertain');
      await Promise.all(Array.from({ length: 3 }, () => keep(-1_000)));
      await begin();
      await until(1);
      await sleep(2_000);
      expect(platform.arrived).toHaveLength(1);
    });

    it('tries again what surely failed, later each time, and sends it once', async () => {
      platform.next('failed', 'failed');
      const id = await keep(-1_000);
      const outcomes: [NudgeOutcome, number][] = [];
      await begin({}, (send) => async (due) => {
        const outcome = await send(due);
        outcomes.push([outcome, performance.now()]);
        return outcome;
      });
      await until(1);
      await sleep(1_500);
      expect(outcomes.map(([outcome]) => outcome)).toEqual(['failed', 'failed', 'sent']);
      const [first = 0, second = 0, third = 0] = outcomes.map(([, at]) => at);
      expect(second - first).toBeGreaterThan(300);
      expect(third - second).toBeGreaterThan(600);
      expect((await store.subscriptions.load(id))?.sent).toMatchObject([{ outcome: 'sent', attempts: 3 }]);
    });

    it('sends at last what a troubled store held up, however often', async () => {
      await keep(-1_000);
      let troubles = 6;
      await begin({}, (send) => async (due) => {
        if (troubles-- > 0) throw new Error('the store is away');
        return send(due);
      });
      await until(1, 30_000);
      expect(platform.arrived).toHaveLength(1);
    }, 40_000);

    it('sends once what takes longer than its lease', async () => {
      platform.delay(3_500);
      await Promise.all(Array.from({ length: 5 }, () => keep(-1_000)));
      await Promise.all([begin(), begin()]);
      await until(5);
      await sleep(4_500);
      expect(platform.arrived).toHaveLength(5);
    }, 20_000);

    /** The shortest time between two arrivals. */
    const shortest = (): number => Math.min(...platform.times.slice(1).map((at, n) => at - (platform.times[n] ?? 0)));
    const WORKSPACE = { test: { platform: 0, workspace: 400, channel: 0 } };

    it('keeps the gap between two messages of one workspace', async () => {
      await Promise.all(Array.from({ length: 5 }, () => keep(-1_000)));
      await begin(WORKSPACE);
      await until(5);
      expect(shortest()).toBeGreaterThan(400 - 50);
    });

    it('keeps it for what piled up while nobody served', async () => {
      await Promise.all(Array.from({ length: 5 }, () => keep(500)));
      const first = await begin(WORKSPACE);
      await until(1);
      await first.stop();
      await sleep(4_000);
      await begin(WORKSPACE);
      await until(5);
      expect(shortest()).toBeGreaterThan(400 - 50);
    }, 20_000);

    it('keeps the gap between two messages of one platform', async () => {
      await Promise.all(
        Array.from({ length: 5 }, (_, at) => keep(-1_000, { owner: createPerson('x', `test:W${at}`), id: `w${at}` })),
      );
      await begin({ test: { platform: 400, workspace: 0, channel: 0 } });
      await until(5);
      expect(shortest()).toBeGreaterThan(400 - 50);
    });

    it.skipIf(apart)('keeps the gaps of workspace and platform with two of them', async () => {
      await Promise.all(Array.from({ length: 6 }, () => keep(-1_000)));
      const both = { test: { platform: 200, workspace: 400, channel: 0 } };
      await Promise.all([begin(both), begin(both)]);
      await until(6);
      expect(shortest()).toBeGreaterThan(400 - 50);
    });

    it('begins nothing new once stopped', async () => {
      const scheduler = await begin();
      await scheduler.stop();
      started.length = 0;
      await keep(-1_000);
      await sleep(1_500);
      expect(platform.arrived).toEqual([]);
    });

    it('counts what was given up, and shows it in the metrics', async () => {
      platform.next(...Array.from({ length: 20 }, () => 'failed' as const));
      await keep(-24 * 3_600_000 + 5_000);
      const scheduler = await begin();
      for (const end = Date.now() + SOON_MS; (await scheduler.counts()).dead === 0 && Date.now() < end; )
        await sleep(50);
      expect(await scheduler.counts()).toEqual({ waiting: 0, dead: 1 });
      const metrics = createMetrics();
      metrics.follow(scheduler.counts);
      expect(await metrics.render()).toContain('rung_nudges_dead 1\n');
    });
  });
};
