import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { GatewayDispatchPayload } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildsOfShard, shardOf, toGuildCreate, toReady } from './payloads.ts';
import type { World } from './world.ts';

type Session = {
  readonly id: string;
  readonly shard: readonly [number, number];
  seq: number;
  /** Everything dispatched, kept for a RESUME. */
  readonly sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
};

/** The gateway's side of things going wrong. Counts go down as they are used. */
type Faults = {
  /** So many RESUMEs are taken and never answered. */
  silentResumes: number;
  /** So many RESUMEs are answered with op 9. */
  invalidSessions: number;
  /** So many connections are closed before HELLO. */
  refusals: number;
  /** So many connections are not even made: HTTP 502. */
  badGateways: number;
  /** Heartbeats stay without an answer. */
  deaf: boolean;
};

export type Gateway = {
  readonly faults: Faults;
  /** What shards did, in order, such as `connect`, `identify 0/1`, `resume 0/1 seq 4`, `close 1000`. */
  readonly log: readonly { readonly what: string; readonly at: number }[];
  readonly dispatch: (guild: string | undefined, t: string, d: unknown) => void;
  /** Sends the last dispatch once more, with its own sequence number, as a replay does. */
  readonly repeatLast: () => void;
  /** Closes every connection with a code, as Discord or the network would. */
  readonly drop: (code: number) => void;
  /** Sends every connection a frame as it is: text, or bytes. */
  readonly sendRaw: (frame: string | Uint8Array) => void;
  /** Writes bytes below the WebSocket protocol, as a broken proxy would. */
  readonly writeRaw: (bytes: Uint8Array) => void;
  /** Asks every connection to reconnect (op 7). */
  readonly askToReconnect: () => void;
  readonly connected: () => number;
  /** When something was last dispatched. */
  readonly dispatchedAt: () => number;
  readonly stop: () => Promise<void>;
};

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export const createGateway = (world: World, server: Server, url: () => string): Gateway => {
  const sockets = new WebSocketServer({
    server,
    verifyClient: (_info: unknown, answer: (isWelcome: boolean, status?: number) => void) => {
      const isBad = faults.badGateways > 0;
      if (isBad) faults.badGateways -= 1;
      answer(!isBad, 502);
    },
  });
  const sessions = new Map<string, Session>();
  const tcpSockets = new Set<Socket>();
  const log: { what: string; at: number }[] = [];
  const faults: Faults = { silentResumes: 0, invalidSessions: 0, refusals: 0, badGateways: 0, deaf: false };
  const note = (what: string) => log.push({ what, at: Date.now() });
  let dispatchedAt = 0;
  let last: { session: Session; t: string; d: unknown } | undefined;

  const send = (session: Session, t: string, d: unknown) => {
    session.seq += 1;
    const payload = { s: session.seq, t, d };
    session.sent.push(payload);
    last = { session, t, d };
    dispatchedAt = Date.now();
    session.socket?.send(JSON.stringify({ op: 0, ...payload } as unknown as GatewayDispatchPayload));
  };

  const identify = (socket: WebSocket, d: IdentifyData) => {
    const [shard, count] = d.shard ?? [0, 1];
    note(`identify ${shard}/${count}`);
    if (d.token !== world.token) return socket.close(4004, 'Authentication failed.');
    if (shard >= count) return socket.close(4010, 'Invalid shard.');
    if ((d.intents & PRIVILEGED) !== 0) return socket.close(4014, 'Disallowed intent(s).');
    if (typeof d.intents !== 'number' || !d.properties?.os) return socket.close(4002, 'Error while decoding payload.');
    const session: Session = { id: `s${world.nextId()}`, shard: [shard, count], seq: 0, sent: [], socket };
    sessions.set(session.id, session);
    send(session, 'READY', toReady(world, { id: session.id, url: url(), shard: session.shard }));
    for (const guild of guildsOfShard(world, session.shard)) send(session, 'GUILD_CREATE', toGuildCreate(world, guild));
    return undefined;
  };

  const resume = (socket: WebSocket, d: ResumeData) => {
    const session = sessions.get(d.session_id);
    note(`resume ${session?.shard.join('/') ?? '?'} seq ${d.seq}`);
    if (d.token !== world.token) return socket.close(4004, 'Authentication failed.');
    if (faults.silentResumes > 0) {
      faults.silentResumes -= 1;
      return undefined;
    }
    if (!session || faults.invalidSessions > 0) {
      faults.invalidSessions = Math.max(0, faults.invalidSessions - 1);
      if (session) sessions.delete(session.id);
      return socket.send(JSON.stringify({ op: 9, d: false }));
    }
    if (d.seq > session.seq) return socket.close(4007, 'Invalid seq.');
    session.socket = socket;
    for (const missed of session.sent.filter(({ s }) => s > d.seq)) socket.send(JSON.stringify({ op: 0, ...missed }));
    send(session, 'RESUMED', { _trace: [] });
    return undefined;
  };

  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    note('connect');
    tcpSockets.add(request.socket);
    socket.on('close', () => tcpSockets.delete(request.socket));
    if (faults.refusals > 0) {
      faults.refusals -= 1;
      socket.close(1011, 'try again');
      return;
    }
    const version = new URL(request.url ?? '', 'http://x').searchParams.get('v');
    if (version !== '10') return socket.close(4012, 'Invalid API version.');
    let greeted = false;
    const times: number[] = [];
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: world.advice.heartbeat } }));
    socket.on('close', (code) => {
      note(`close ${code}`);
      for (const session of sessions.values()) {
        if (session.socket !== socket) continue;
        session.socket = undefined;
        if (code === 1000 || code === 1001) sessions.delete(session.id);
      }
    });
    socket.on('message', (raw) => {
      times.push(Date.now());
      if (times.filter((at) => at > Date.now() - 60_000).length > 120) return socket.close(4008, 'Rate limited.');
      const payload = parsePayload(String(raw));
      if (!payload) return socket.close(4002, 'Error while decoding payload.');
      switch (payload.op) {
        case 1:
          return faults.deaf ? undefined : socket.send(JSON.stringify({ op: 11 }));
        case 2:
        case 6:
          if (greeted) return socket.close(4005, 'Already authenticated.');
          greeted = true;
          return payload.op === 2
            ? identify(socket, payload.d as IdentifyData)
            : resume(socket, payload.d as ResumeData);
        case 3:
        case 4:
        case 8:
          return greeted ? undefined : socket.close(4003, 'Not authenticated.');
        default:
          return socket.close(4001, 'Unknown opcode.');
      }
    });
    return undefined;
  });

  return {
    faults,
    log,
    dispatch: (guild, t, d) => {
      for (const session of sessions.values())
        if (shardOf(guild, session.shard[1]) === session.shard[0]) send(session, t, d);
    },
    repeatLast: () => {
      if (last) send(last.session, last.t, last.d);
    },
    drop: (code) => {
      for (const socket of sockets.clients) code === 1006 ? socket.terminate() : socket.close(code);
    },
    sendRaw: (frame) => {
      for (const socket of sockets.clients) socket.send(frame);
    },
    writeRaw: (bytes) => {
      for (const tcp of tcpSockets) tcp.write(bytes);
    },
    askToReconnect: () => {
      for (const socket of sockets.clients) socket.send(JSON.stringify({ op: 7, d: null }));
    },
    dispatchedAt: () => dispatchedAt,
    connected: () => [...sessions.values()].filter(({ socket }) => socket !== undefined).length,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => resolve());
      }),
  };
};

type IdentifyData = {
  readonly token: string;
  readonly intents: number;
  readonly shard?: [number, number];
  readonly properties?: { readonly os?: string };
};
type ResumeData = { readonly token: string; readonly session_id: string; readonly seq: number };

const parsePayload = (text: string): { readonly op: number; readonly d: unknown } | undefined => {
  try {
    const payload: unknown = JSON.parse(text);
    return typeof payload === 'object' && payload !== null && 'op' in payload && typeof payload.op === 'number'
      ? { op: payload.op, d: 'd' in payload ? payload.d : undefined }
      : undefined;
  } catch {
    return undefined;
  }
};
