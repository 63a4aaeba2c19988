import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../src/core/ports.ts';
import { asRequest } from '../src/operations/request.ts';
import { SECRETS } from '../test/stand-ins/slack/local-slack.ts';
import { signedRequest } from '../test/stand-ins/slack/signed.ts';

/**
 * Signed `/salary` commands a second, answered by Rung as it runs (sqlite, pictures) and by a bare Bolt handler that
 * returns the same bytes: each in a process of its own, in turns within one run. Prints one JSON line a figure.
 */
const ROUNDS = 4;
const ROUND_MS = 3_000;
const AT_ONCE = 16;
const TEXTS = ['senior germany', 'junior germany', 'senior uk', 'mid france', 'lead germany', 'senior germany vs uk'];

const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 1_000) / 1_000, unit, n }));

const main = async (): Promise<void> => {
  const api = await startUploads();
  const folder = mkdtempSync(join(tmpdir(), 'rung-bench-'));
  const rung = await startChild('rung', { API: api.url, STORE: `sqlite:${join(folder, 'bench.sqlite')}` });
  const answers = new Map<string, string>();
  // The first time draws and uploads the pictures; the second shows the answer as it then stays.
  for (const text of [...TEXTS, ...TEXTS]) answers.set(text, (await post(rung.port, text)).body);
  const raw = await startChild('raw', { ANSWERS: JSON.stringify([...answers]) });
  for (const text of TEXTS) if ((await post(raw.port, text)).body !== answers.get(text)) throw new Error('other bytes');
  const rates = { rung: [] as Rate[], raw: [] as Rate[] };
  await measure(raw);
  await measure(rung);
  for (let round = 0; round < ROUNDS; round++) {
    rates.raw.push(await measure(raw));
    rates.rung.push(await measure(rung));
  }
  for (const child of [rung, raw]) child.process.kill();
  api.close();
  rmSync(folder, { recursive: true, force: true });
  show(rates);
};

type Rate = { readonly count: number; readonly perSecond: number; readonly cpuMicros: number; readonly p99: number };

const show = ({ rung, raw }: Readonly<Record<'rung' | 'raw', readonly Rate[]>>): void => {
  const of = (rates: readonly Rate[], field: keyof Rate) => median(rates.map((rate) => rate[field]));
  const total = (rates: readonly Rate[]) => rates.reduce((sum, { count }) => sum + count, 0);
  print('slack.salary.rung', of(rung, 'perSecond'), 'requests/s', total(rung));
  print('slack.salary.bolt', of(raw, 'perSecond'), 'requests/s', total(raw));
  print('slack.salary.ratio', of(rung, 'perSecond') / of(raw, 'perSecond'), 'of bare Bolt', ROUNDS);
  print('slack.salary.rung.cpu', of(rung, 'cpuMicros'), 'µs/request', total(rung));
  print('slack.salary.bolt.cpu', of(raw, 'cpuMicros'), 'µs/request', total(raw));
  print('slack.salary.rung.p99', of(rung, 'p99'), 'ms', total(rung));
  print('slack.salary.bolt.p99', of(raw, 'p99'), 'ms', total(raw));
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

type Child = { readonly process: ChildProcess; readonly port: number };

const startChild = async (role: string, env: Readonly<Record<string, string>>): Promise<Child> => {
  const child = fork(fileURLToPath(import.meta.url), [role], { env: { ...process.env, ...env } });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', () => reject(new Error(`${role} did not start`)));
  });
  return { process: child, port };
};

const cpuOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.once('message', (message) => resolve(Number(message)));
    child.send('cpu');
  });

/** As many commands as are answered in the time, a few at once over connections that stay open. */
const measure = async (child: Child): Promise<Rate> => {
  const times: number[] = [];
  const cpu = await cpuOf(child.process);
  const began = performance.now();
  const work = async (): Promise<void> => {
    while (performance.now() - began < ROUND_MS) {
      const sent = performance.now();
      const { status } = await post(child.port, TEXTS[times.length % TEXTS.length] ?? '');
      if (status !== 200) throw new Error(`answered with ${status}`);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const seconds = (performance.now() - began) / 1_000;
  return {
    count: times.length,
    perSecond: times.length / seconds,
    cpuMicros: ((await cpuOf(child.process)) - cpu) / times.length,
    p99: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0,
  };
};

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
let sent = 0;

const post = (port: number, text: string): Promise<{ readonly status: number; readonly body: string }> => {
  sent += 1;
  const body = new URLSearchParams({
    command: '/salary',
    text,
    team_id: 'T0RUNG',
    user_id: `U${sent % 500}`,
    channel_id: 'C0GENERAL',
    trigger_id: `${process.pid}.${sent}`,
    response_url: 'http://127.0.0.1:9/response',
  }).toString();
  const { headers } = signedRequest(body, { type: 'application/x-www-form-urlencoded' });
  return new Promise((resolve, reject) => {
    const call = request(
      {
        port,
        host: '127.0.0.1',
        path: '/slack/events',
        method: 'POST',
        agent,
        headers: headers as Record<string, string>,
      },
      (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          answer += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: answer }));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
};

/** The part of Slack's API that takes pictures. */
const startUploads = async () => {
  let files = 0;
  const server = createServer((asked, response) => {
    asked.resume();
    asked.on('end', () => {
      files += 1;
      const file = { ok: true, upload_url: `${url()}upload`, file_id: `F${files}`, files: [{ id: `F${files}` }] };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = (): string => {
    const address = server.address();
    return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/api/`;
  };
  return { url: url(), close: () => server.close() };
};

/** Tells whoever started this process where it listens, and how much of the processor it has had when asked. */
const report = (port: number): void => {
  process.send?.(port);
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
};

const serveRung = async (): Promise<void> => {
  const [{ openHouse }, { startSlack }, { createMetrics }, { rememberAnswered, watchBot }, { watchStore }, http] =
    await Promise.all([
      import('../src/house.ts'),
      import('../src/adapters/slack/index.ts'),
      import('../src/operations/metrics.ts'),
      import('../src/operations/watch-bot.ts'),
      import('../src/operations/watch-store.ts'),
      import('../src/operations/http-server.ts'),
    ]);
  const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: console.error };
  const { note } = createMetrics();
  const house = await openHouse({
    knowledgeDir: fileURLToPath(new URL('../knowledge', import.meta.url)),
    storeUrl: process.env.STORE ?? 'memory:',
    log,
    observe: rememberAnswered,
    watch: { bot: (bot) => watchBot(bot, { note, log }), store: (store) => watchStore(store, note) },
  });
  const { listener } = await startSlack({
    ...SECRETS,
    appToken: undefined,
    oauth: undefined,
    apiUrl: process.env.API,
    bot: house.bot,
    claims: house.store.claims,
    tenants: { ...house.store, now: () => new Date() },
    draw: house.draw,
    log,
    asRequest,
  });
  const { port } = await http.startHttpServer({ host: '127.0.0.1', port: 0, routes: {}, others: async () => listener });
  report(port);
};

const serveRaw = async (): Promise<void> => {
  const { App, HTTPReceiver } = await import('@slack/bolt');
  const given: [string, string][] = JSON.parse(process.env.ANSWERS ?? '[]');
  const answers = new Map(given.map(([text, body]) => [text, JSON.parse(body)]));
  const receiver = new HTTPReceiver({ signingSecret: SECRETS.signingSecret });
  const app = new App({ receiver, authorize: async () => ({ botToken: SECRETS.botToken }) });
  app.command('/salary', async ({ command, ack }) => ack(answers.get(command.text)));
  const server = createServer(receiver.requestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  report(address && typeof address === 'object' ? address.port : 0);
};

const roles: Readonly<Record<string, () => Promise<void>>> = { rung: serveRung, raw: serveRaw };
await (roles[process.argv[2] ?? ''] ?? main)();
