import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type WebSocket, WebSocketServer } from 'ws';

/**
 * How many interactions a second Rung answers beside a raw discord.js handler that sends the same bytes:
 * `node bench/discord.ts` prints one JSON line for each figure. Both run against the same small Discord, in turns, so
 * that whatever else the machine does hits both. The Discord here checks nothing: it must not be what is measured.
 */
const ROUNDS = 5;
const ROUND_MS = 2_000;
const WARM_UP = 3_000;
/** Interactions waiting for their answer at any time. */
const WINDOW = 32;
const TOKEN = 'a-token-for-the-bench';
const GUILD = '700000000000000001';
const BOT = '900000000000000001';

type Round = { readonly answered: number; readonly seconds: number; readonly cpuMicros: number };

const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, n }));

/** A Discord of the fewest parts: lets a bot in, sends it /salary after /salary, counts the answers. */
const createDiscord = async () => {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  let socket: WebSocket | undefined;
  let seq = 1;
  let answered = 0;
  let isRunning = false;
  let last = '';

  const dispatch = (t: string, d: unknown) => socket?.send(JSON.stringify({ op: 0, s: seq++, t, d }));
  const ask = () => dispatch('INTERACTION_CREATE', toSalary());
  const listening = new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await listening;
  const { port } = server.address() as AddressInfo;

  sockets.on('connection', (connected: WebSocket) => {
    connected.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    connected.on('message', (raw) => {
      const { op } = JSON.parse(String(raw)) as { op: number };
      if (op === 1) connected.send(JSON.stringify({ op: 11 }));
      if (op !== 2) return;
      socket = connected;
      dispatch('READY', {
        v: 10,
        user: { id: BOT, username: 'Rung', discriminator: '0', avatar: null, bot: true },
        guilds: [],
        session_id: 's',
        resume_gateway_url: `ws://127.0.0.1:${port}`,
        application: { id: BOT, flags: 0 },
      });
    });
  });

  server.on('request', (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url?.includes('/callback')) {
        answered += 1;
        last = Buffer.concat(chunks).toString();
        response.writeHead(204).end();
        if (isRunning) ask();
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(request.url?.includes('/gateway/bot') ? JSON.stringify(toGatewayInfo(port)) : '[]');
    });
  });

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    lastAnswer: () => last,
    run: async (ms: number) => {
      answered = 0;
      isRunning = true;
      const start = performance.now();
      for (let index = 0; index < WINDOW; index += 1) ask();
      await new Promise((resolve) => setTimeout(resolve, ms));
      isRunning = false;
      const result = { answered, seconds: (performance.now() - start) / 1000 };
      await new Promise((resolve) => setTimeout(resolve, 200));
      return result;
    },
    stop: () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      server.close();
    },
  };
};

const toGatewayInfo = (port: number) => ({
  url: `ws://127.0.0.1:${port}`,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
});

let next = 1_000_000_000_000_000_000n;
const toSalary = () => {
  next += 1n;
  return {
    id: String(next),
    application_id: BOT,
    type: 2,
    version: 1,
    token: `token-${next}`,
    guild_id: GUILD,
    channel_id: '710000000000000001',
    channel: { id: '710000000000000001', type: 0, name: 'general', guild_id: GUILD, permissions: '0' },
    guild_locale: 'en-GB',
    locale: 'en-GB',
    app_permissions: '0',
    context: 0,
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD },
    attachment_size_limit: 10_485_760,
    member: {
      user: {
        id: String(800_000_000_000_000_000n + (next % 1000n)),
        username: 'ada',
        discriminator: '0',
        avatar: null,
      },
      roles: [],
      joined_at: '2024-01-01T00:00:00+00:00',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: '0',
    },
    data: {
      id: '1',
      name: 'salary',
      type: 1,
      options: [
        { name: 'level', type: 3, value: 'senior' },
        { name: 'country', type: 3, value: 'DE' },
      ],
    },
  };
};

const startBot = async (kind: 'rung' | 'raw', apiUrl: string, reply: string): Promise<ChildProcess> => {
  const child = fork(fileURLToPath(new URL('discord-bot.ts', import.meta.url)), [kind, TOKEN, apiUrl, reply]);
  await hear(child, 'ready');
  return child;
};

const hear = (child: ChildProcess, key: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const fail = () => reject(new Error('a bot ended'));
    child.once('exit', fail);
    const listen = (message: Record<string, unknown>) => {
      if (!(key in message)) return;
      child.off('message', listen);
      child.off('exit', fail);
      resolve(Number(message[key]));
    };
    child.on('message', listen);
  });

const cpuOf = (child: ChildProcess): Promise<number> => {
  const heard = hear(child, 'cpu');
  child.send('cpu');
  return heard;
};

const play = async (discord: Awaited<ReturnType<typeof createDiscord>>, bot: ChildProcess): Promise<Round> => {
  const before = await cpuOf(bot);
  const result = await discord.run(ROUND_MS);
  return { ...result, cpuMicros: (await cpuOf(bot)) - before };
};

const report = (name: string, rounds: readonly Round[]): { readonly perSecond: number; readonly micros: number } => {
  const answered = rounds.reduce((sum, round) => sum + round.answered, 0);
  const perSecond = answered / rounds.reduce((sum, round) => sum + round.seconds, 0);
  const micros = rounds.reduce((sum, round) => sum + round.cpuMicros, 0) / answered;
  print(`discord ${name}: /salary answered`, perSecond, 'interactions/s', answered);
  print(`discord ${name}: processor time`, micros, 'us/interaction', answered);
  return { perSecond, micros };
};

const rungDiscord = await createDiscord();
const rung = await startBot('rung', rungDiscord.apiUrl, '{}');
await rungDiscord.run(WARM_UP);
const { data } = JSON.parse(rungDiscord.lastAnswer()) as { data: { embeds: unknown; components: unknown } };
const rawDiscord = await createDiscord();
const raw = await startBot(
  'raw',
  rawDiscord.apiUrl,
  JSON.stringify({ embeds: data.embeds, components: data.components }),
);
await rawDiscord.run(WARM_UP);
print('discord: bytes of an answer, Rung', rungDiscord.lastAnswer().length, 'bytes', 1);
print('discord: bytes of an answer, raw discord.js', rawDiscord.lastAnswer().length, 'bytes', 1);

const rounds: { readonly rung: Round; readonly raw: Round }[] = [];
for (let round = 0; round < ROUNDS; round += 1)
  rounds.push({ rung: await play(rungDiscord, rung), raw: await play(rawDiscord, raw) });
const ours = report(
  'Rung',
  rounds.map((round) => round.rung),
);
const theirs = report(
  'raw discord.js',
  rounds.map((round) => round.raw),
);
print('discord: Rung beside raw discord.js', ours.perSecond / theirs.perSecond, 'ratio', ROUNDS);
print('discord: processor time of Rung beside raw discord.js', ours.micros / theirs.micros, 'ratio', ROUNDS);

for (const child of [rung, raw]) child.kill();
for (const discord of [rungDiscord, rawDiscord]) discord.stop();
process.exit(0);
