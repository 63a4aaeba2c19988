import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSlack } from '../../src/adapters/slack/index.ts';
import { type House, openHouse } from '../../src/house.ts';
import { createHealth } from '../../src/operations/health.ts';
import { createRoutes, type HttpServer, startHttpServer } from '../../src/operations/http-server.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import { asRequest } from '../../src/operations/request.ts';
import { createNotes } from '../operations/notes.ts';
import { IDS, SECRETS } from '../stand-ins/slack/local-slack.ts';
import { envelope, signedRequest } from '../stand-ins/slack/signed.ts';
import { startWebApi, type WebApi } from '../stand-ins/slack/web-api.ts';

/** Requests as bytes on a socket, to the server and the receiver as they run. */
let api: WebApi;
let house: House;
let server: HttpServer;
let idle: (patienceMs: number) => Promise<void>;
const { log, notes } = createNotes();
const unhandled: unknown[] = [];
const noteUnhandled = (error: unknown) => unhandled.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', noteUnhandled);
  api = await startWebApi();
  house = await openHouse({ knowledgeDir: 'knowledge', storeUrl: 'memory:', log });
  const slack = await startSlack({
    botToken: SECRETS.botToken,
    signingSecret: SECRETS.signingSecret,
    appToken: undefined,
    apiUrl: api.url,
    oauth: undefined,
    tenants: { ...house.store, now: () => new Date() },
    bot: house.bot,
    claims: house.store.claims,
    log,
    asRequest,
  });
  idle = slack.idle;
  const health = createHealth({ checks: { store: house.store.ping }, log });
  server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: createRoutes(health, createMetrics()),
    others: async () => slack.listener,
  });
});
beforeEach(() => {
  api.calls.length = 0;
});
afterAll(async () => {
  await server.stop();
  await house.close();
  await api.close();
  process.off('unhandledRejection', noteUnhandled);
  expect(unhandled).toEqual([]);
});

let asked = 0;
/** A question in a channel, each with a time of its own. */
const question = (text = 'what does a back-end engineer do'): string => {
  const ts = `1800000000.${String(++asked).padStart(6, '0')}`;
  return envelope({ type: 'app_mention', user: IDS.ada, text: `<@${IDS.bot}> ${text}`, ts, channel: IDS.general });
};

type Changes = { readonly length?: number; readonly headers?: Readonly<Record<string, string>> };

/** A signed request as bytes; `sent` is the body that goes, where that is another than was signed. */
const toBytes = (
  body: string,
  options: Parameters<typeof signedRequest>[1] = {},
  { length, headers = {} }: Changes = {},
  sent = body,
): Buffer => {
  const signed = signedRequest(body, options).headers as Record<string, string>;
  const all: Record<string, string> = {
    host: 'rung',
    connection: 'close',
    'content-length': String(length ?? Buffer.byteLength(sent)),
    ...signed,
    ...headers,
  };
  const head = Object.entries(all).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
  return Buffer.from(`POST /slack/events HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${sent}`);
};

/** Writes pieces with pauses, ends the connection or leaves it, and gives all that came back. */
const speak = async (
  pieces: readonly Buffer[],
  { pauseMs = 0, hangUp = false, withinMs = 5_000 } = {},
): Promise<string> => {
  const socket = connect(server.port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => {
    heard += String(chunk);
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  for (const piece of pieces) {
    if (socket.writable) socket.write(piece);
    if (pauseMs > 0) await sleep(pauseMs);
  }
  if (hangUp) socket.destroy();
  await Promise.race([closed, sleep(withinMs, undefined, { ref: false })]);
  socket.destroy();
  return heard;
};
const statusOf = (heard: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 0);
const statusesOf = (heard: string): readonly number[] =>
  [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

/** How many answers were posted since the test began. */
const answers = async (): Promise<number> => {
  await idle(5_000);
  return api.calls.filter((method) => method === 'chat.postMessage').length;
};

/** Whatever happened before: it lives, and a whole request gets its answer. */
const expectWell = async (): Promise<void> => {
  const before = await answers();
  expect(statusOf(await speak([toBytes(question())]))).toBe(200);
  expect((await answers()) - before).toBe(1);
  expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
  expect(unhandled).toEqual([]);
  expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
};

test('a whole request is answered, in one piece or byte by byte', async () => {
  expect(statusOf(await speak([toBytes(question())]))).toBe(200);
  const bytes = toBytes(question());
  expect(
    statusOf(
      await speak(
        [...bytes].map((byte) => Buffer.from([byte])),
        { withinMs: 10_000 },
      ),
    ),
  ).toBe(200);
  expect(await answers()).toBe(2);
});

describe('a truncated request', () => {
  test('cut anywhere and hung up on does nothing', async () => {
    const whole = toBytes(question());
    for (let n = 0; n < 150; n++)
      await speak([whole.subarray(0, 1 + Math.floor(Math.random() * (whole.length - 1)))], { hangUp: true });
    expect(await answers()).toBe(0);
    await expectWell();
  }, 60_000);

  test('whose body is shorter than it says is not taken for whole, however many hang, and is given up in time', async () => {
    const body = question();
    const hanging = Array.from({ length: 200 }, () =>
      speak([toBytes(body, {}, { length: Buffer.byteLength(body) + 100 })], { withinMs: 90_000 }),
    );
    await sleep(500);
    await expectWell();
    const statuses = (await Promise.all(hanging)).map(statusOf);
    expect(new Set(statuses)).toEqual(new Set([408]));
    expect(await answers()).toBe(1);
    await expectWell();
  }, 120_000);

  test('whose headers never end is given up in time', async () => {
    const drip = Array.from({ length: 60 }, (_, n) =>
      Buffer.from(n === 0 ? 'POST /slack/events HTTP/1.1\r\n' : 'x-a: b\r\n'),
    );
    const heard = await Promise.all(
      Array.from({ length: 50 }, () => speak(drip, { pauseMs: 1_000, withinMs: 30_000 })),
    );
    expect(new Set(heard.map(statusOf))).toEqual(new Set([408]));
    await expectWell();
  }, 120_000);

  test('signed as it is, cut in the middle of its JSON, is refused', async () => {
    const body = question();
    for (const share of [0.1, 0.5, 0.9]) {
      const cut = body.slice(0, Math.floor(body.length * share));
      expect(statusOf(await speak([toBytes(cut)]))).toBeGreaterThanOrEqual(400);
    }
    expect(await answers()).toBe(0);
    await expectWell();
  });
});

describe('a lying request', () => {
  test.each([
    ['says that its body is shorter', (body: string) => toBytes(body, {}, { length: 40 })],
    ['says two lengths', (body: string) => toBytes(body, {}, { headers: { 'Content-Length': '7' } })],
    [
      'says a length and comes in chunks',
      (body: string) => toBytes(body, {}, { headers: { 'transfer-encoding': 'chunked' } }),
    ],
    ['says a length that is no number', (body: string) => toBytes(body, {}, { headers: { 'content-length': '1e3' } })],
    ['is larger than anything Slack sends', (body: string) => toBytes(`${body}${' '.repeat(5_000_000)}`)],
  ])('that %s is refused', async (_how, toLie) => {
    const heard = await speak([toLie(question())]);
    expect(statusOf(heard)).toBeGreaterThanOrEqual(400);
    expect(statusOf(heard)).toBeLessThan(500);
    expect(await answers()).toBe(0);
    await expectWell();
  });

  test.each([
    ['has another’s secret', () => toBytes(question(), { secret: 'f'.repeat(32) })],
    ['has the right signature over another body', () => toBytes(question(), {}, {}, question('salary for a senior'))],
    [
      'has the wrong signature over the right body',
      () => toBytes(question(), {}, { headers: { 'x-slack-signature': `v0=${'0'.repeat(64)}` } }),
    ],
    ['has a signature that is none', () => toBytes(question(), {}, { headers: { 'x-slack-signature': 'v0=é' } })],
    ['has no signature', () => toBytes(question(), {}, { headers: { 'x-slack-signature': '' } })],
    ['has no time', () => toBytes(question(), {}, { headers: { 'x-slack-request-timestamp': '' } })],
    ['has a time that is none', () => toBytes(question(), {}, { headers: { 'x-slack-request-timestamp': 'now' } })],
    ['is six minutes old', () => toBytes(question(), { ageSeconds: 360 })],
    ['is a day old', () => toBytes(question(), { ageSeconds: 86_400 })],
  ])('that %s is refused', async (_how, toForged) => {
    const status = statusOf(await speak([toForged()]));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(await answers()).toBe(0);
  });
});

describe('requests that come again, or in another order', () => {
  test('are answered once, however often and at once they are replayed', async () => {
    const body = question();
    const retry = { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } };
    const heard = await Promise.all([
      speak([toBytes(body)]),
      ...Array.from({ length: 6 }, () => speak([toBytes(body, {}, retry)])),
    ]);
    expect(heard.map(statusOf)).toEqual(Array.from({ length: 7 }, () => 200));
    expect(await answers()).toBe(1);
    expect(statusOf(await speak([toBytes(body, {}, retry)]))).toBe(200);
    expect(await answers()).toBe(1);
  });

  test('are each answered, the later before the earlier', async () => {
    const inOrder = [
      'salary for a senior in germany',
      'what is sql',
      'do I need a degree',
      'how long does it take',
    ].map(question);
    for (const body of inOrder.toReversed()) expect(statusOf(await speak([toBytes(body)]))).toBe(200);
    expect(await answers()).toBe(4);
  });

  test('are each answered on one connection, sent before the first was answered', async () => {
    const keep = { headers: { connection: 'keep-alive' } };
    const bytes = Buffer.concat([toBytes(question(), {}, keep), toBytes(question(), {}, keep), toBytes(question())]);
    expect(statusesOf(await speak([bytes]))).toEqual([200, 200, 200]);
    expect(await answers()).toBe(3);
  });

  test('with one forged among them on one connection do not lend it their trust', async () => {
    const keep = { headers: { connection: 'keep-alive' } };
    const forged = toBytes(question(), { secret: 'f'.repeat(32) }, keep);
    const heard = await speak([Buffer.concat([toBytes(question(), {}, keep), forged, toBytes(question())])]);
    expect(statusesOf(heard)).toEqual([200, 401, 200]);
    expect(await answers()).toBe(2);
  });
});
