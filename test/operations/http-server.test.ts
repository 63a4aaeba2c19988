import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type Check, createHealth } from '../../src/operations/health.ts';
import {
  createRoutes,
  type HttpServer,
  type HttpServerOptions,
  startHttpServer,
} from '../../src/operations/http-server.ts';
import { createMetrics, type Metrics } from '../../src/operations/metrics.ts';
import { createNotes, type Noted } from './notes.ts';

const running: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const PAGE = { status: 200, type: 'text/plain', body: 'whole' };

type Started = {
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  readonly metrics: Metrics;
  readonly notes: readonly Noted[];
  readonly server: HttpServer;
};

const start = async (
  checks: Readonly<Record<string, Check>>,
  options: Partial<HttpServerOptions> = {},
): Promise<Started> => {
  const { log, notes } = createNotes();
  const metrics = createMetrics();
  const routes = createRoutes(createHealth({ checks, log, patienceMs: 100 }), metrics);
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, routes, ...options });
  running.push(server);
  return { get: (path, init) => fetch(`http://127.0.0.1:${server.port}${path}`, init), metrics, notes, server };
};

describe('/healthz', () => {
  test('is ready with every part that works', async () => {
    const { get } = await start({ store: async () => {}, slack: () => true });
    const response = await get('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ live: true, ready: true, parts: { store: 'ok', slack: 'ok' } });
  });

  test('names the part that fails, and tells the reason to the log alone, once', async () => {
    let isUp = false;
    const check = async () => {
      if (!isUp) throw new Error('10.0.0.7 refused');
    };
    const { get, notes } = await start({ store: check, discord: () => isUp });
    for (const path of ['/healthz', '/healthz?again']) {
      const response = await get(path);
      expect(response.status).toBe(503);
      expect(await response.text()).toBe(
        '{"live":true,"ready":false,"parts":{"store":"failing","discord":"failing"}}\n',
      );
    }
    expect(notes.map(({ message }) => message).toSorted()).toEqual(['discord: failing', 'store: failing']);
    isUp = true;
    expect((await get('/healthz')).status).toBe(200);
    expect(
      notes
        .map(({ message }) => message)
        .slice(2)
        .toSorted(),
    ).toEqual(['discord: ok', 'store: ok']);
  });

  test('gives up on a part that does not answer, and looks once for all who ask at the same time', async () => {
    let looks = 0;
    const { get } = await start({
      store: async () => {
        looks += 1;
        await sleep(5_000, undefined, { ref: false });
      },
    });
    const responses = await Promise.all(Array.from({ length: 10 }, () => get('/healthz')));
    expect(responses.map(({ status }) => status)).toEqual(Array(10).fill(503));
    expect(looks).toBe(1);
  });

  test('answers that the process lives, whatever its parts do', async () => {
    const { get } = await start({ store: () => false });
    expect((await get('/healthz/live')).status).toBe(200);
  });
});

describe('/metrics', () => {
  test('tells every count in the text format of Prometheus', async () => {
    const { get, metrics } = await start({});
    const answer = { kind: 'answer', topic: 'salary.range', outcome: 'answered', seconds: 0.004, micros: 130 } as const;
    metrics.note(answer);
    metrics.note(answer);
    metrics.note({ kind: 'store-error', part: 'progress' });
    metrics.note({ kind: 'queue-error' });
    metrics.note({ kind: 'phrasing', outcome: 'figure changed' });
    metrics.note({ kind: 'nudge', outcome: 'uncertain', reason: '' });
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    const lines = (await response.text()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'rung_answers_total{topic="salary.range",outcome="answered"} 2',
        'rung_answer_seconds_bucket{le="0.005"} 2',
        'rung_answer_seconds_bucket{le="0.0025"} 0',
        'rung_advisor_seconds_bucket{le="0.0002"} 2',
        'rung_store_errors_total{part="progress"} 1',
        'rung_queue_errors_total 1',
        'rung_phrasings_total{outcome="figure changed"} 1',
        'rung_nudges_total{outcome="sent",reason=""} 0',
        'rung_nudges_total{outcome="skipped",reason=""} 0',
        'rung_nudges_total{outcome="uncertain",reason=""} 1',
      ]),
    );
    expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_p99_seconds '))).toBe(true);
  });
});

describe('the server', () => {
  test('takes only GET and HEAD on its own paths, and knows no others', async () => {
    const { get } = await start({});
    expect((await get('/healthz', { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await get('/metrics', { method: 'HEAD' })).status).toBe(200);
    expect((await get('/../etc/passwd')).status).toBe(404);
    expect((await get('/__proto__')).status).toBe(404);
    expect((await get('/constructor')).status).toBe(404);
  });

  test('hands other paths on, and answers 404 where nobody knows them', async () => {
    const { get } = await start(
      {},
      {
        others: async () => (request, response) => {
          if (request.url !== '/slack/events') throw new Error('not mine');
          response.end('heard');
        },
      },
    );
    expect(await (await get('/slack/events', { method: 'POST', body: '{}' })).text()).toBe('heard');
    expect((await get('/elsewhere')).status).toBe(404);
  });

  test('stays up when a page fails', async () => {
    const failing = async () => Promise.reject(new Error('no figures'));
    const { get } = await start({}, { routes: { '/broken': failing, '/whole': async () => PAGE } });
    expect((await get('/broken')).status).toBe(500);
    expect(await (await get('/whole')).text()).toBe('whole');
  });

  test('answers what it has in hand before it stops', async () => {
    const { get, server } = await start(
      {},
      {
        others: async () => async (_request, response) => {
          await sleep(150);
          response.end('done');
        },
      },
    );
    const answered = get('/slow').then((response) => response.text());
    await sleep(50);
    await running.splice(running.indexOf(server), 1)[0]?.stop();
    expect(await answered).toBe('done');
    await expect(get('/healthz')).rejects.toThrow();
  });

  test('says which port is taken and what to set', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(start({}, { port })).rejects.toMatchObject({
      code: 'setting',
      message: `[rung] [PORT] port ${port} of 127.0.0.1 is taken by another process: stop that one, or set PORT to a free port`,
    });
    other.close();
  });

  test('says that an address is not of this machine', async () => {
    await expect(start({}, { host: '203.0.113.7' })).rejects.toThrow(/^\[rung\] \[HOST\] 203\.0\.113\.7 is not/);
  });
});
