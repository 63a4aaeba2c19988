import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBullmqScheduler } from '../../src/nudges/bullmq.ts';
import { createSendNudge } from '../../src/nudges/send-nudge.ts';
import { createTimetable } from '../../src/nudges/timetable.ts';
import { asRequest } from '../../src/operations/request.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createPlatform, QUIET, SOMETHING } from '../contracts/nudge-world.ts';
import { createPerson } from '../contracts/people.ts';
import { createSubscription } from '../contracts/subscription-store.ts';

const MANY = 300;
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

let folder: string;
let redis: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-faults-'));
});
afterEach(() => {
  redis?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.destroy() !== undefined)).once('error', () => resolve(false));
  });

const startRedis = async (port: number, keeps: 'all' | 'nothing'): Promise<void> => {
  const kept = keeps === 'all' ? '--appendonly yes --appendfsync always' : '--appendonly no';
  const flags = `--port ${port} --bind 127.0.0.1 --save --dir ${folder} ${kept}`;
  redis = spawn(
    'redis-server',
    flags.split(' ').flatMap((flag) => (flag === '--save' ? ['--save', ''] : [flag])),
    {
      stdio: 'ignore',
    },
  );
  for (let round = 0; round < 100 && !(await answers(port)); round += 1) await sleep(100);
};

const killRedis = async (): Promise<void> => {
  const dying = redis;
  dying?.kill('SIGKILL');
  if (dying) await once(dying, 'exit');
};

describe.skipIf(!hasRedis)('the queue of nudges', () => {
  test.each(['all', 'nothing'] as const)(
    'loses nobody and doubles nobody where its Redis dies in a burst and comes back with %s',
    async (keeps) => {
      const port = await freePort();
      await startRedis(port, keeps);
      const { subscriptions, close } = await openStore('memory:');
      const platform = createPlatform();
      platform.delay(40);
      const clock = { now: () => new Date() };
      const deliver = new Map([['test', platform.deliver]]);
      const send = createSendNudge({
        subscriptions,
        timetable: createTimetable(),
        clock,
        deliver,
        compose: async () => ({ reply: SOMETHING, keys: ['step:sql'] }),
        explain: () => SOMETHING,
        observe: () => {},
        log: QUIET,
      });
      for (let at = 0; at < MANY; at++) {
        const subscription = createSubscription(createPerson(), { due: new Date(Date.now() - 1_000).toISOString() });
        await subscriptions.update(subscription.id, () => subscription);
      }
      const scheduler = await startBullmqScheduler({
        url: `redis://127.0.0.1:${port}`,
        subscriptions,
        send,
        clock,
        log: QUIET,
        asRequest,
        deliver,
        gaps: {},
        everySeconds: 1,
        leaseMs: 8_000,
      });
      for (let outage = 0; outage < 2; outage++) {
        const before = platform.arrived.length;
        for (let round = 0; round < 600 && platform.arrived.length < before + 50; round++) await sleep(50);
        await killRedis();
        await sleep(2_000);
        await startRedis(port, keeps);
      }
      for (let round = 0; round < 1_200 && platform.arrived.length < MANY; round++) await sleep(100);
      await sleep(2_000);
      expect(platform.arrived).toHaveLength(MANY);
      expect(new Set(platform.arrived).size).toBe(MANY);
      await scheduler.stop();
      await close();
    },
    200_000,
  );
});
