import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { Inbound, InboundBody } from '../../src/core/message.ts';
import { toPlainText } from '../../src/core/plain-text.ts';
import { type House, openHouse } from '../../src/house.ts';
import { createHealth } from '../../src/operations/health.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import { watchStore } from '../../src/operations/watch-store.ts';
import { createNotes } from '../operations/notes.ts';

const folder = mkdtempSync(join(tmpdir(), 'rung-faults-'));
const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const toInbound = (body: InboundBody | string, user = 'ada'): Inbound => ({
  id: crypto.randomUUID(),
  person: { key: `faults:w1:${user}`, platform: 'faults', workspace: 'faults:w1' },
  place: { key: `faults:dm:${user}`, channel: `faults:dm:${user}`, direct: true },
  body: typeof body === 'string' ? { kind: 'message', text: body, addressed: true } : body,
});

const ask = async ({ bot }: House, body: InboundBody | string, user?: string): Promise<string> => {
  const reply = await bot.handle(toInbound(body, user));
  return reply ? toPlainText(reply) : '';
};

const LEARN: InboundBody = { kind: 'command', topic: 'progress.set', slots: { skill: 'docker', status: 'learned' } };
const SHOW: InboundBody = { kind: 'command', topic: 'progress.show' };
const APOLOGY = /can’t reach your record/;

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

const startRedis = async (port: number): Promise<ChildProcess> => {
  const flags = `--port ${port} --bind 127.0.0.1 --appendonly yes --appendfsync always --dir ${folder}`;
  const child = spawn('redis-server', flags.split(' '), { stdio: 'ignore' });
  children.add(child);
  for (let round = 0; round < 100 && !(await answers(port)); round += 1) await sleep(100);
  return child;
};

const soon = async (holds: () => Promise<boolean>): Promise<boolean> => {
  for (let round = 0; round < 100; round += 1) {
    if (await holds().catch(() => false)) return true;
    await sleep(100);
  }
  return false;
};

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

describe.skipIf(!hasRedis)('a store that goes away', () => {
  test('takes only what needs it along, says so kindly and in figures, and is used again when it is back', async () => {
    const port = await freePort();
    const redis = await startRedis(port);
    const { log, notes } = createNotes();
    const metrics = createMetrics();
    const house = await openHouse({
      knowledgeDir: 'knowledge',
      storeUrl: `redis://127.0.0.1:${port}`,
      log,
      watch: { bot: (bot) => bot, store: (store) => watchStore(store, metrics.note) },
    });
    const health = createHealth({ checks: { store: house.store.ping }, log });
    await ask(house, LEARN);
    expect(await ask(house, SHOW)).toContain('Docker');
    expect((await health()).ready).toBe(true);

    redis.kill('SIGKILL');
    await once(redis, 'exit');
    const started = performance.now();
    expect(await ask(house, SHOW)).toMatch(APOLOGY);
    expect(await ask(house, 'what does a back-end engineer do', 'ben')).not.toMatch(APOLOGY);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect((await health()).parts).toEqual({ store: 'failing' });
    expect(await metrics.render()).toMatch(/rung_store_errors_total\{part="progress"\} [1-9]/);

    await startRedis(port);
    expect(await soon(async () => (await health()).ready)).toBe(true);
    expect(await soon(async () => (await ask(house, SHOW)).includes('Docker'))).toBe(true);
    expect(JSON.stringify(notes)).not.toContain('what does a back-end engineer do');
    await house.close();
  }, 120_000);
});

/** A process that may write no file beyond this: for SQLite the same as a full disk. */
const LITTLE_KB = 400;

describe('a full disk', () => {
  test('refuses changes with a kind word, goes on answering, and spoils nothing', () => {
    const script = join(import.meta.dirname, 'fill-store.ts');
    const run = (limit: string) =>
      spawnSync(
        'bash',
        [
          '-c',
          `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$@"`,
          process.execPath,
          script,
          join(folder, 'small.sqlite'),
        ],
        {
          encoding: 'utf8',
          timeout: 100_000,
        },
      );
    const full = JSON.parse(run(String(LITTLE_KB)).stdout.trim().split('\n').at(-1) ?? '{}');
    expect(full).toMatchObject({ refused: true, general: true });
    expect(full.kept).toBeGreaterThan(0);
    const roomy = JSON.parse(run('unlimited').stdout.trim().split('\n').at(-1) ?? '{}');
    expect(roomy.before).toBeGreaterThanOrEqual(full.kept);
    expect(roomy.whole).toBe(true);
  }, 200_000);
});

describe('a clock that jumps', () => {
  test('forwards, backwards and over the change of hours: every answer still comes, records stay', async () => {
    let now = new Date('2026-03-29T00:59:59Z');
    const { log, notes } = createNotes();
    const house = await openHouse({ knowledgeDir: 'knowledge', storeUrl: 'memory:', log, now: () => now });
    await ask(house, LEARN);
    for (const at of [
      '2026-03-29T01:00:01Z',
      '2036-02-29T12:00:00Z',
      '1999-12-31T23:59:59Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '1970-01-01T00:00:00Z',
    ]) {
      now = new Date(at);
      for (const body of [
        SHOW,
        LEARN,
        'what should I learn next',
        'make me a plan with 5 hours a week',
        'nudge me on mondays at 02:30 in Europe/Berlin',
        'quiz me',
        'salary of a senior in germany',
      ])
        expect((await ask(house, body)).length).toBeGreaterThan(10);
      expect(await ask(house, SHOW)).toContain('Docker');
    }
    expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
    await house.close();
  }, 120_000);
});
