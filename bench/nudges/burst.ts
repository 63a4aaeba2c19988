import { setTimeout as sleep } from 'node:timers/promises';
import type { Deliver, NudgeScheduler } from '../../src/core/ports.ts';
import { answer } from '../../src/core/respond/answer.ts';
import { startBullmqScheduler } from '../../src/nudges/bullmq.ts';
import { startEmbeddedScheduler } from '../../src/nudges/embedded.ts';
import { createSendNudge } from '../../src/nudges/send-nudge.ts';
import { createTimetable } from '../../src/nudges/timetable.ts';
import { asRequest } from '../../src/operations/request.ts';
import type { Store } from '../../src/store/open-store.ts';
import { dropKeys } from './redis.ts';
import { keep, LOG, print, REDIS, toChannel, withStore } from './world.ts';

const SLACK = 10_000;
const DISCORD = 1_000;
/** How long a platform takes for a message. */
const LATENCY_MS = 50;

type Arrival = { readonly at: number; readonly channel: string; readonly workspace: string; readonly platform: string };

/** 10,000 channels on Slack and 1,000 on Discord, all due at the same minute, at the real limits. */
export const measureBursts = async (): Promise<void> => {
  await withStore((store) => measureBurst('embedded', store, startEmbedded));
  if (REDIS) await withStore((store) => measureBurst('bullmq', store, startBullmq));
};

type Start = (
  store: Store,
  deliver: Deliver,
) => Promise<{ readonly scheduler: NudgeScheduler; readonly clear: () => Promise<void> }>;

const clock = { now: () => new Date() };

const createSend = ({ subscriptions }: Store, deliver: Deliver) =>
  createSendNudge({
    subscriptions,
    timetable: createTimetable(),
    clock,
    deliver: byPlatform(deliver),
    compose: async () => ({ reply: answer('nudge', 'public', [{ kind: 'lead', text: 'A digest.' }]).reply, keys: [] }),
    explain: () => answer('nudge', 'private', []).reply,
    observe: () => {},
    log: LOG,
  });

const byPlatform = (deliver: Deliver) => new Map(['slack', 'discord'].map((platform) => [platform, deliver]));

const startEmbedded: Start = async (store, deliver) => ({
  scheduler: startEmbeddedScheduler({
    subscriptions: store.subscriptions,
    send: createSend(store, deliver),
    clock,
    log: LOG,
    asRequest,
  }),
  clear: async () => {},
});

const startBullmq: Start = async (store, deliver) => {
  const prefix = `rung-bench-${crypto.randomUUID()}`;
  const scheduler = await startBullmqScheduler({
    url: REDIS ?? '',
    subscriptions: store.subscriptions,
    send: createSend(store, deliver),
    clock,
    log: LOG,
    asRequest,
    deliver: byPlatform(deliver),
    prefix,
  });
  return { scheduler, clear: () => dropKeys(`${prefix}:*`) };
};

const measureBurst = async (name: string, store: Store, start: Start): Promise<void> => {
  const due = new Date().toISOString();
  for (let at = 0; at < SLACK; at++) {
    await keep(store.subscriptions, toChannel('slack', at, 200, due));
    if (at % (SLACK / DISCORD) === 0)
      await keep(store.subscriptions, toChannel('discord', at / (SLACK / DISCORD), 50, due));
  }
  const arrivals: Arrival[] = [];
  const deliver: Deliver = async ({ channel, owner }) => {
    return async () => {
      arrivals.push({ at: performance.now(), channel, workspace: owner.workspace, platform: owner.platform });
      await sleep(LATENCY_MS);
      return 'sent';
    };
  };
  const memory = watchMemory();
  const from = performance.now();
  const { scheduler, clear } = await start(store, deliver);
  let waiting = 0;
  while (arrivals.length < SLACK + DISCORD && performance.now() - from < 400_000) {
    await sleep(200);
    memory.look();
    waiting = Math.max(waiting, (await scheduler.counts()).waiting);
  }
  await scheduler.stop();
  await clear();
  for (const platform of ['slack', 'discord'])
    printArrivals(`nudges.burst.${name}.${platform}`, arrivals, platform, from);
  print(`nudges.burst.${name}.in-hand`, waiting, 'nudges', arrivals.length);
  print(`nudges.burst.${name}.live-memory`, memory.live(), 'MB', arrivals.length);
  print(`nudges.burst.${name}.memory`, memory.resident(), 'MB', arrivals.length);
};

/**
 * The most that is live, and that the process takes, beyond what it was at the start. Node lets garbage lie while there
 * is room, so the second says little of what is needed.
 */
const watchMemory = () => {
  globalThis.gc?.();
  const before = process.memoryUsage();
  let [live, resident] = [0, 0];
  let looks = 0;
  return {
    look: (): void => {
      resident = Math.max(resident, process.memoryUsage().rss - before.rss);
      if (looks++ % 10 !== 0) return;
      globalThis.gc?.();
      live = Math.max(live, process.memoryUsage().heapUsed - before.heapUsed);
    },
    live: () => live / 2 ** 20,
    resident: () => resident / 2 ** 20,
  };
};

const printArrivals = (name: string, arrivals: readonly Arrival[], platform: string, from: number): void => {
  const some = arrivals.filter((arrival) => arrival.platform === platform);
  print(`${name}.all-sent`, ((some.at(-1)?.at ?? 0) - from) / 1000, 's', some.length);
  print(
    `${name}.peak`,
    peak(some, () => ''),
    '1/s',
    some.length,
  );
  print(
    `${name}.peak-of-a-workspace`,
    peak(some, ({ workspace }) => workspace),
    '1/s',
    some.length,
  );
  print(
    `${name}.peak-of-a-channel`,
    peak(some, ({ channel }) => channel),
    '1/s',
    some.length,
  );
};

/** The most that arrive within any second, of what has the same key. */
const peak = (arrivals: readonly Arrival[], keyOf: (arrival: Arrival) => string): number => {
  const byKey = Map.groupBy(arrivals, keyOf);
  return Math.max(
    ...[...byKey.values()].map((some) => {
      let [most, first] = [0, 0];
      for (const [last, { at }] of some.entries()) {
        while (at - (some[first]?.at ?? at) >= 1000) first++;
        most = Math.max(most, last - first + 1);
      }
      return most;
    }),
  );
};
