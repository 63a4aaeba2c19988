import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../src/core/message.ts';
import { channelId } from '../src/core/nudge/history.ts';
import { composeDigest } from '../src/core/nudge.ts';
import type { Deliver, Log, SubscriptionStore } from '../src/core/ports.ts';
import { EMPTY_PROFILE, type Profile } from '../src/core/profile.ts';
import { answer } from '../src/core/respond/answer.ts';
import { createSkillGraph } from '../src/core/skill-graph.ts';
import type { Subscription } from '../src/core/subscription.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { startEmbeddedScheduler } from '../src/nudges/embedded.ts';
import { createSendNudge } from '../src/nudges/send-nudge.ts';
import { createTimetable } from '../src/nudges/timetable.ts';
import { openStore } from '../src/store/open-store.ts';

/**
 * `node bench/nudges.ts` prints one JSON line a figure: finding what is due among 100,000 subscriptions, making a digest,
 * and a burst of 10,000 channels on Slack and 1,000 on Discord due at the same minute, at the real limits.
 */
const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 1000) / 1000, unit, n }));

const quiet = () => {};
const LOG: Log = { debug: quiet, info: quiet, warn: quiet, error: console.error };
const FAR = '2099-01-01T00:00:00.000Z';

const toPerson = (platform: string, workspace: number, at: number): Person => ({
  key: `${platform}:W${workspace}:${at}`,
  platform,
  workspace: `${platform}:W${workspace}`,
});

const toChannel = (platform: string, at: number, workspaces: number, due: string): Subscription => {
  const channel = `${platform}:W${at % workspaces}:C${at}`;
  return {
    id: channelId(channel),
    kind: 'channel',
    channel,
    owner: toPerson(platform, at % workspaces, at),
    members: [],
    weekday: 'mon',
    time: '09:00',
    zone: 'Europe/Lisbon',
    every: 'week',
    due,
    sent: [],
  };
};

const measure = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** How the database finds what is due: by its index, or by reading all. */
const readPlan = (path: string): string => {
  const db = new DatabaseSync(path);
  const plan = db.prepare('EXPLAIN QUERY PLAN SELECT id FROM agenda WHERE due <= ? ORDER BY due LIMIT ?').all(0, 1);
  db.close();
  return plan.map(({ detail }) => String(detail)).join('; ');
};

const measureFinding = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'rung-bench-'));
  const path = join(folder, 'rung.sqlite');
  const store = await openStore(`sqlite:${path}`);
  let kept = 0;
  for (const total of [1_000, 100_000]) {
    const ms = await measure(async () => {
      for (; kept < total; kept++) await keep(store.subscriptions, toChannel('slack', kept, 500, FAR));
    });
    if (total === 100_000) print('nudges.keep', (ms * 1000) / 99_000, 'us', 99_000);
    const none: number[] = [];
    for (let n = 0; n < 200; n++) none.push(await measure(() => store.subscriptions.take(new Date(), 500, 1_000)));
    print(`nudges.find-none-due.of-${total}`, median(none) * 1000, 'us', 200);
  }
  for (let at = 0; at < 1_000; at++)
    await keep(store.subscriptions, toChannel('slack', at * 100, 500, new Date(at).toISOString()));
  const found = await measure(async () => {
    for (let n = 0; n < 2; n++) await store.subscriptions.take(new Date(), 500, 60_000);
  });
  print('nudges.find-1000-due.of-100000', found, 'ms', 1_000);
  print('nudges.finding-uses-index', /USING (?:COVERING )?INDEX/.test(readPlan(path)) ? 1 : 0, 'yes', 1);
  await store.close();
  rmSync(folder, { recursive: true });
};

const keep = (subscriptions: SubscriptionStore, subscription: Subscription) =>
  subscriptions.update(subscription.id, () => subscription);

const measureDigest = (): void => {
  const knowledge = loadKnowledge('knowledge');
  const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);
  const ids = [...graph.skills.keys()];
  const profileOf = (at: number): Profile => ({
    ...EMPTY_PROFILE,
    skills: Object.fromEntries(
      ids
        .slice(at % 60, (at % 60) + 20)
        .map((id, n) => [
          id,
          { status: n < 3 ? 'learning' : 'learned', since: new Date(Date.UTC(2026, n % 10, 1)).toISOString() },
        ]),
    ),
  });
  for (const kind of ['person', 'channel'] as const) {
    const times: number[] = [];
    for (let at = 0; at < 300; at++) {
      const subscription: Subscription = { ...toChannel('slack', at, 10, FAR), kind };
      const profiles = new Map([[subscription.owner.key, profileOf(at)]]);
      const from = performance.now();
      composeDigest({ knowledge, graph, subscription, profiles, now: new Date('2026-11-23T09:00:00Z') });
      times.push(performance.now() - from);
    }
    print(`nudges.compose.${kind}`, median(times.slice(50)), 'ms', 250);
  }
};

type Arrival = { readonly at: number; readonly channel: string; readonly workspace: string; readonly platform: string };

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

const SLACK = 10_000;
const DISCORD = 1_000;

const measureBurst = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'rung-bench-'));
  const store = await openStore(`sqlite:${join(folder, 'rung.sqlite')}`);
  const due = new Date().toISOString();
  for (let at = 0; at < SLACK; at++) await keep(store.subscriptions, toChannel('slack', at, 200, due));
  for (let at = 0; at < DISCORD; at++) await keep(store.subscriptions, toChannel('discord', at, 50, due));
  const arrivals: Arrival[] = [];
  const deliver: Deliver =
    async ({ channel, owner }) =>
    async () => {
      arrivals.push({ at: performance.now(), channel, workspace: owner.workspace, platform: owner.platform });
      await sleep(50);
      return 'sent';
    };
  const clock = { now: () => new Date() };
  const send = createSendNudge({
    subscriptions: store.subscriptions,
    timetable: createTimetable(),
    clock,
    deliver: new Map(['slack', 'discord'].map((platform) => [platform, deliver])),
    compose: async () => ({ reply: answer('nudge', 'public', [{ kind: 'lead', text: 'A digest.' }]).reply, keys: [] }),
    explain: () => answer('nudge', 'private', []).reply,
    observe: quiet,
    log: LOG,
  });
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let memory = before;
  let waiting = 0;
  const from = performance.now();
  const scheduler = startEmbeddedScheduler({ subscriptions: store.subscriptions, send, clock, log: LOG });
  while (arrivals.length < SLACK + DISCORD && performance.now() - from < 400_000) {
    await sleep(200);
    memory = Math.max(memory, process.memoryUsage().rss);
    waiting = Math.max(waiting, (await scheduler.counts()).waiting);
  }
  await scheduler.stop();
  await store.close();
  rmSync(folder, { recursive: true });
  const n = arrivals.length;
  for (const platform of ['slack', 'discord']) {
    const some = arrivals.filter((arrival) => arrival.platform === platform);
    print(`nudges.burst.${platform}.all-sent`, ((some.at(-1)?.at ?? 0) - from) / 1000, 's', some.length);
    print(
      `nudges.burst.${platform}.peak`,
      peak(some, ({ platform: key }) => key),
      '1/s',
      some.length,
    );
    print(
      `nudges.burst.${platform}.peak-of-a-workspace`,
      peak(some, ({ workspace }) => workspace),
      '1/s',
      some.length,
    );
    print(
      `nudges.burst.${platform}.peak-of-a-channel`,
      peak(some, ({ channel }) => channel),
      '1/s',
      some.length,
    );
  }
  print('nudges.burst.in-hand', waiting, 'nudges', n);
  print('nudges.burst.memory', (memory - before) / 2 ** 20, 'MB', n);
};

await measureFinding();
measureDigest();
await measureBurst();
