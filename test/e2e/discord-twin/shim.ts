import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { WebSocket, WebSocketServer } from 'ws';

export type Shim = {
  readonly apiUrl: string;
  /** Sends what was last said or pressed once more, as a replay does. */
  readonly repeatLast: () => void;
  readonly stop: () => Promise<void>;
};

type ShimOptions = {
  readonly restUrl: () => string;
  readonly gatewayUrl: () => string;
  /** The channel that stands for the direct chat with everybody. */
  readonly direct: string;
  readonly port: number;
  readonly users: readonly Pick<APIUser, 'id' | 'username'>[];
};

/**
 * What the twin leaves out, put in front of it: direct chats, files beside a message, the list of commands, who is
 * named in a message, and delivering something twice. Everything else passes through as it is.
 */
export const startShim = async (options: ShimOptions): Promise<Shim> => {
  const server = createServer((request, response) => {
    pass(request, response, options).catch((error: unknown) => {
      response.writeHead(502, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 0, message: String(error) }));
    });
  });
  const sockets = new WebSocketServer({ server });
  let repeatLast = () => {};
  sockets.on('connection', (bot) =>
    connect(bot, options, (dispatched) => {
      repeatLast = () => bot.send(dispatched);
    }),
  );
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    repeatLast: () => repeatLast(),
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const pass = async (request: IncomingMessage, response: ServerResponse, options: ShimOptions): Promise<void> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const path = (request.url ?? '').replace('/api/v10', '');
  if (request.method === 'GET' && path.includes('/commands?')) return answer(response, 200, []);
  if (path === '/users/@me/channels') return answer(response, 200, { id: options.direct, type: 1, recipients: [] });
  const body = await toJson(Buffer.concat(chunks), request.headers['content-type'] ?? '');
  const result = await fetch(`${options.restUrl()}/v10${path}`, {
    method: request.method ?? 'GET',
    headers: {
      authorization: request.headers.authorization ?? '',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  });
  const text = await result.text();
  return answer(response, result.status, text === '' ? undefined : JSON.parse(text));
};

/** A response without a body has no content type either: discord.js would try to read it. */
const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

const toJson = async (raw: Buffer, type: string): Promise<string | undefined> => {
  if (raw.length === 0) return undefined;
  if (!type.startsWith('multipart/form-data')) return raw.toString();
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  return String(form.get('payload_json'));
};

/** The gateway, with the names in messages told and direct chats without a server. */
const connect = (bot: WebSocket, options: ShimOptions, keep: (dispatched: string) => void): void => {
  const twin = new WebSocket(options.gatewayUrl());
  const waiting: string[] = [];
  twin.on('open', () => {
    for (const text of waiting) twin.send(text);
  });
  bot.on('message', (raw) => (twin.readyState === WebSocket.OPEN ? twin.send(String(raw)) : waiting.push(String(raw))));
  twin.on('message', (raw) => {
    const payload = fill(JSON.parse(String(raw)), options);
    const text = JSON.stringify(payload);
    if (isSaidByPeople(payload, options)) keep(text);
    bot.send(text);
  });
  bot.on('close', () => twin.close());
  twin.on('close', (code) => bot.close(code === 1006 ? 1011 : code));
};

/** The twin tells the bot of its own messages too: `users` are the bot itself. */
const isSaidByPeople = ({ t, d }: Payload, { users }: ShimOptions): boolean =>
  t === 'INTERACTION_CREATE' || (t === 'MESSAGE_CREATE' && !users.some(({ id }) => id === d?.author?.id));

type Payload = { readonly t?: string; readonly d?: Partial<APIMessage> & { readonly guild_id?: string } };

const fill = (payload: Payload, { direct, users }: ShimOptions): Payload => {
  if (payload.t !== 'MESSAGE_CREATE' || !payload.d) return payload;
  const { guild_id, ...message } = payload.d;
  const mentions = users.filter(({ id }) => message.content?.includes(`<@${id}>`)) as APIUser[];
  return { ...payload, d: { ...message, mentions, ...(message.channel_id !== direct && guild_id && { guild_id }) } };
};
