import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../src/core/message.ts';
import { channelId } from '../../src/core/nudge/history.ts';
import type { Log, SubscriptionStore } from '../../src/core/ports.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

export const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 1000) / 1000, unit, n }));

const quiet = () => {};
export const LOG: Log = { debug: quiet, info: quiet, warn: quiet, error: console.error };
export const FAR = '2099-01-01T00:00:00.000Z';

/** A Redis to measure on; without one, what needs it is left out. */
export const REDIS = process.env.TEST_REDIS_URL ?? process.env.REDIS_URL;

const toPerson = (platform: string, workspace: number, at: number): Person => ({
  key: `${platform}:W${workspace}:${at}`,
  platform,
  workspace: `${platform}:W${workspace}`,
});

export const toChannel = (platform: string, at: number, workspaces: number, due: string): Subscription => {
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

export const keep = (subscriptions: SubscriptionStore, subscription: Subscription) =>
  subscriptions.update(subscription.id, () => subscription);

/** Gives a sqlite store in a folder of its own, and takes both away again. */
export const withStore = async (work: (store: Store, path: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'rung-bench-'));
  const path = join(folder, 'rung.sqlite');
  const store = await openStore(`sqlite:${path}`);
  await work(store, path);
  await store.close();
  rmSync(folder, { recursive: true });
};

export const measure = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
