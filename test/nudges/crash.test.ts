import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Subscription } from '../../src/core/subscription.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createPerson } from '../contracts/people.ts';
import { createSubscription } from '../contracts/subscription-store.ts';
import { createSqlitePlace } from '../store/backends.ts';

/** `npm run test:nudges:crash` kills 200 times. */
const KILLS = Number(process.env.CRASH_KILLS ?? 10);
const EVERY_MS = 500;
const DUE_EACH_SECOND = 25;
const DRAIN_MS = 120_000;

/** A platform that writes down all that arrives, refuses some, and breaks some connections before or after. */
const startPlatform = async () => {
  const arrived = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const id = Buffer.concat(parts).toString();
    const chance = Math.random();
    await sleep(20 + Math.random() * 150);
    if (chance < 0.05) return response.writeHead(503).end();
    if (chance < 0.07) return request.socket.destroy();
    arrived.set(id, (arrived.get(id) ?? 0) + 1);
    if (chance < 0.09) return request.socket.destroy();
    await sleep(Math.random() * 50);
    return response.writeHead(200).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, arrived, close: () => server.close() };
};

const startWorker = async (args: readonly string[]): Promise<ChildProcess> => {
  const script = new URL('./crash/worker.ts', import.meta.url).pathname;
  const worker = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (worker.stdout) await once(worker.stdout, 'data');
  return worker;
};

/** Keeps one process up, killing it at random points, until it has been killed so many times. */
const killOver = async (args: readonly string[], kills: number): Promise<void> => {
  for (let n = 0; n < kills; n++) {
    const worker = await startWorker(args);
    await sleep(Math.random() * 2 * EVERY_MS);
    const ended = once(worker, 'close');
    worker.kill('SIGKILL');
    await ended;
  }
};

const crash = async (args: (storeUrl: string, platformUrl: string) => readonly string[]): Promise<void> => {
  const place = createSqlitePlace();
  const platform = await startPlatform();
  const store = await openStore(place.url);
  const lastsMs = (KILLS / 2) * (EVERY_MS + 600);
  const count = Math.ceil((lastsMs / 1000) * DUE_EACH_SECOND);
  const begin = Date.now();
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const due = new Date(begin + (at * lastsMs) / count).toISOString();
    const subscription = createSubscription(createPerson(), { due });
    ids.push(subscription.id);
    await store.subscriptions.update(subscription.id, () => subscription);
  }
  const load = async (): Promise<readonly Subscription[]> =>
    (await Promise.all(ids.map((id) => store.subscriptions.load(id)))).flatMap((held) => held ?? []);
  const isOpen = ({ due, sent }: Subscription): boolean =>
    Date.parse(due ?? '') < begin + 3_600_000 || sent.length === 0;

  const worker = args(place.url, platform.url);
  await Promise.all([killOver(worker, Math.ceil(KILLS / 2)), killOver(worker, Math.floor(KILLS / 2))]);
  const last = await startWorker(worker);
  // What is on its way looks settled until the platform has answered.
  for (let quiet = 0, end = Date.now() + DRAIN_MS; quiet < 4 && Date.now() < end; await sleep(500))
    quiet = (await load()).some(isOpen) ? 0 : quiet + 1;
  const ended = once(last, 'close');
  last.kill('SIGTERM');
  await ended;

  const outcomes = (await load()).map(({ id, sent }) => ({
    outcome: sent.map(({ outcome }) => outcome).join(),
    arrived: platform.arrived.get(id) ?? 0,
  }));
  await store.close();
  platform.close();
  await place.remove();
  const sent = outcomes.filter(({ outcome }) => outcome === 'sent');
  const uncertain = outcomes.filter(({ outcome }) => outcome === 'uncertain');
  console.log(
    `${KILLS} kills, ${count} nudges: ${sent.length} sent, ${uncertain.length} uncertain (of which ${uncertain.filter(({ arrived }) => arrived === 1).length} arrived)`,
  );
  expect(outcomes.filter(({ arrived }) => arrived > 1)).toEqual([]);
  expect(sent.filter(({ arrived }) => arrived !== 1)).toEqual([]);
  expect(sent.length + uncertain.length).toBe(count);
  expect(uncertain.length).toBeGreaterThan(0);
};

const TIMEOUT_MS = KILLS * 3_000 + DRAIN_MS + 30_000;

describe('two processes killed at random points double nothing, and lose nothing that they do not report', () => {
  test('with the embedded scheduler', () => crash((store, platform) => [store, platform]), TIMEOUT_MS);

  const redis = process.env.TEST_REDIS_URL;
  if (!redis) console.log('skipped: the crash test on BullMQ, since TEST_REDIS_URL names no server');
  test.skipIf(!redis)(
    'with BullMQ',
    () => {
      const prefix = `rung-crash-${randomUUID()}`;
      return crash((store, platform) => [store, platform, redis ?? '', prefix]);
    },
    TIMEOUT_MS,
  );
});
