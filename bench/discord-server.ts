import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** A command as people use it: what Discord sends as the `data` of an interaction. */
export type Used = {
  readonly name: string;
  readonly options?: readonly { readonly name: string; readonly type: number; readonly value: string | number }[];
};

export type BenchDiscord = {
  readonly apiUrl: string;
  /** Uses every command once and tells what each was answered with. */
  readonly once: (used: readonly Used[]) => Promise<readonly string[]>;
  /** Uses the commands in turn, for so long; tells how many were answered, and their bytes. */
  readonly run: (used: readonly Used[], ms: number) => Promise<Ran>;
  readonly stop: () => void;
};

export type Ran = { readonly answered: number; readonly bytes: number; readonly seconds: number };

/** Interactions waiting for their answer at any time. */
const WINDOW = 32;
const GUILD = '700000000000000001';
const BOT = '900000000000000001';

/** A Discord of the fewest parts: lets a bot in and counts its answers. It checks nothing: it must not be what is measured. */
export const createBenchDiscord = async (): Promise<BenchDiscord> => {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let onAnswer = (_index: number, _body: Buffer): void => {};
  let ask = (_index: number, _used: Used): void => {};

  sockets.on('connection', (socket) => {
    ask = letIn(socket, port);
  });
  server.on('request', (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [, index] = /\/interactions\/\d+\/(\d+)-/.exec(request.url ?? '') ?? [];
      if (index !== undefined) {
        response.writeHead(204).end();
        return onAnswer(Number(index), Buffer.concat(chunks));
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.end(request.url?.includes('/gateway/bot') ? JSON.stringify(toGatewayInfo(port)) : '[]');
    });
  });

  /** Keeps so many waiting until there is no next one. */
  const play = (next: () => number | undefined, used: readonly Used[], take: (index: number, body: Buffer) => void) =>
    new Promise<void>((resolve) => {
      let waiting = 0;
      const askNext = () => {
        const index = next();
        const one = index === undefined ? undefined : used[index];
        if (index === undefined || one === undefined) return waiting === 0 ? resolve() : undefined;
        waiting += 1;
        return ask(index, one);
      };
      onAnswer = (index, body) => {
        waiting -= 1;
        take(index, body);
        askNext();
      };
      for (let started = 0; started < WINDOW; started += 1) askNext();
    });

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    once: async (used) => {
      const answers: string[] = [];
      let at = 0;
      await play(
        () => (at < used.length ? at++ : undefined),
        used,
        (index, body) => {
          answers[index] = String(body);
        },
      );
      return answers;
    },
    run: async (used, ms) => {
      const start = performance.now();
      let at = 0;
      let answered = 0;
      let bytes = 0;
      await play(
        () => (performance.now() - start < ms ? at++ % used.length : undefined),
        used,
        (_index, body) => {
          answered += 1;
          bytes += body.length;
        },
      );
      return { answered, bytes, seconds: (performance.now() - start) / 1000 };
    },
    stop: () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      server.close();
    },
  };
};

const letIn = (socket: WebSocket, port: number) => {
  let seq = 1;
  const dispatch = (t: string, d: unknown) => socket.send(JSON.stringify({ op: 0, s: seq++, t, d }));
  socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
  socket.on('message', (raw) => {
    const { op } = JSON.parse(String(raw)) as { op: number };
    if (op === 1) socket.send(JSON.stringify({ op: 11 }));
    if (op === 2) dispatch('READY', toReady(port));
  });
  return (index: number, used: Used) => dispatch('INTERACTION_CREATE', toInteraction(index, used));
};

const toReady = (port: number) => ({
  v: 10,
  user: { id: BOT, username: 'Rung', discriminator: '0', avatar: null, bot: true },
  guilds: [],
  session_id: 's',
  resume_gateway_url: `ws://127.0.0.1:${port}`,
  application: { id: BOT, flags: 0 },
});

const toGatewayInfo = (port: number) => ({
  url: `ws://127.0.0.1:${port}`,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
});

let last = 1_000_000_000_000_000_000n;

/** By one of a thousand people; its token begins with the place of the command in its list. */
const toInteraction = (index: number, used: Used) => {
  last += 1n;
  return {
    id: String(last),
    application_id: BOT,
    type: 2,
    version: 1,
    token: `${index}-${last}`,
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
        id: String(800_000_000_000_000_000n + (last % 1000n)),
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
    data: { id: '1', type: 1, ...used },
  };
};
