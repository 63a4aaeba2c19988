import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { REST } from '@discordjs/rest';
import { afterEach, expect, test } from 'vitest';
import { createTransport, type Transport } from '../../../../src/adapters/discord/sending/transport.ts';

let server: Server;
let transport: Transport;

/** discord.js's REST on the transport, against a server that answers as it is told. */
const open = async (listener: RequestListener, { connections = 2, timeout = 5_000 } = {}): Promise<REST> => {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  transport = createTransport(api, connections);
  return new REST({ api, timeout, retries: 1, makeRequest: transport.makeRequest }).setToken('a-token');
};

afterEach(async () => {
  await transport.stop();
  server.closeAllConnections();
  server.close();
});

const JSON_TYPE = { 'content-type': 'application/json' };

test('brings words there and back', async () => {
  const rest = await open(async (request, response) => {
    response.writeHead(200, JSON_TYPE).end(JSON.stringify({ path: request.url, said: await text(request) }));
  });
  expect(await rest.post('/channels/1/messages', { body: { content: 'naïve ☕' } })).toEqual({
    path: '/api/v10/channels/1/messages',
    said: '{"content":"naïve ☕"}',
  });
});

test('takes an answer of nothing that names a type all the same', async () => {
  const rest = await open((_request, response) => response.writeHead(204, JSON_TYPE).end());
  expect(await rest.post('/interactions/1/token/callback', { body: {} })).toBeUndefined();
});

test('tells what Discord refused, and why', async () => {
  const rest = await open((_request, response) => {
    response.writeHead(403, JSON_TYPE).end(JSON.stringify({ code: 50_013, message: 'Missing Permissions' }));
  });
  await expect(rest.post('/channels/1/messages', { body: {} })).rejects.toMatchObject({ status: 403, code: 50_013 });
});

test('waits as long as it is told to, then tries again', async () => {
  let asked = 0;
  const rest = await open(
    (_request, response) => {
      asked += 1;
      if (asked > 1) response.writeHead(200, JSON_TYPE).end('{"id":"1"}');
    },
    { timeout: 400 },
  );
  expect(await rest.post('/channels/1/messages', { body: {} })).toEqual({ id: '1' });
  expect(asked).toBe(2);
});

test('fails where no try is answered, those that wait for a connection included', async () => {
  const rest = await open(() => {}, { connections: 1, timeout: 60 });
  const both = ['1', '2'].map((id) => rest.post(`/interactions/${id}/token/callback`, { body: {} }));
  for (const one of await Promise.allSettled(both))
    expect(one).toMatchObject({ status: 'rejected', reason: { message: 'Discord did not answer in time' } });
});

test('opens no more connections than it was given, and keeps them', async () => {
  const rest = await open((_request, response) => setTimeout(() => response.writeHead(204).end(), 10));
  let opened = 0;
  server.on('connection', () => {
    opened += 1;
  });
  await Promise.all(Array.from({ length: 20 }, (_one, id) => rest.post(`/interactions/${id}/token/callback`)));
  expect(opened).toBe(2);
});

test('sends files whole', async () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_byte, index) => index % 256));
  let got = new FormData();
  const rest = await open(async (request, response) => {
    const body = new Response(request as never, { headers: { 'content-type': request.headers['content-type'] ?? '' } });
    got = await body.formData();
    response.writeHead(204).end();
  });
  await rest.post('/channels/1/messages', { body: { content: 'a' }, files: [{ name: 'a.png', data: bytes }] });
  expect(got.get('payload_json')).toBe('{"content":"a"}');
  expect(Buffer.from(await (got.get('files[0]') as File).arrayBuffer()).equals(bytes)).toBe(true);
});
