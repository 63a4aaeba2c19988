import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from '@discordjs/rest';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDeliver } from '../../../src/adapters/discord/deliver.ts';
import { createApi } from '../../../src/adapters/discord/sending/api.ts';
import type { Deliver } from '../../../src/core/ports.ts';
import type { Subscription } from '../../../src/core/subscription.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { deliverNow, QUIET, sendOnce } from '../../contracts/nudge-world.ts';
import { createSubscription } from '../../contracts/subscription-store.ts';

type Answer = { readonly status: number; readonly code?: number } | 'breaks';

const ada = {
  key: 'discord:700000000000000001:800000000000000001',
  platform: 'discord',
  workspace: 'discord:700000000000000001',
};
const DIGEST: Subscription = createSubscription(ada, {
  kind: 'channel',
  channel: 'discord:710000000000000001',
  due: '2026-11-23T09:00:00.000Z',
});

let server: Server;
let answers: Answer[];
let asked: (string | undefined)[];
let posted: { readonly nonce?: string; readonly enforce_nonce?: boolean }[];
let deliver: Deliver;

beforeEach(async () => {
  answers = [];
  posted = [];
  asked = [];
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    asked.push(request.url);
    posted.push(JSON.parse(Buffer.concat(parts).toString()));
    const answer = answers.shift() ?? { status: 200 };
    if (answer === 'breaks') return request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    return response.end(JSON.stringify(answer.code === undefined ? { id: '1' } : { code: answer.code, message: 'no' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const rest = new REST({ api: `http://127.0.0.1:${port}`, retries: 1 }).setToken('a-token');
  deliver = createDeliver({ api: createApi(rest), draw: undefined, log: QUIET });
});
afterEach(() => server.close());

test.each([
  ['sent', [{ status: 200 }]],
  ['unreachable', [{ status: 403, code: 50_001 }]],
  ['failed', [{ status: 400, code: 50_035 }]],
  ['uncertain', ['breaks', 'breaks', 'breaks']],
  ['uncertain', [{ status: 502 }, { status: 502 }, { status: 502 }]],
] as const)('is %s after %j', async (delivery, given) => {
  answers = [...given];
  expect(await deliverNow(deliver, DIGEST)).toBe(delivery);
});

test('has failed where nobody listens', async () => {
  server.close();
  server.closeAllConnections();
  expect(await deliverNow(deliver, DIGEST)).toBe('failed');
});

test('carries one nonce a week, so that Discord takes what is repeated on the way once', async () => {
  answers = [{ status: 502 }];
  await deliverNow(deliver, DIGEST);
  await deliverNow(deliver, { ...DIGEST, due: '2026-11-30T09:00:00.000Z' });
  const [first, again, next] = posted.map(({ nonce }) => nonce);
  expect(first).toMatch(/^.{1,25}$/);
  expect(again).toBe(first);
  expect(next).not.toBe(first);
  expect(posted.every(({ enforce_nonce }) => enforce_nonce)).toBe(true);
});

test('tells the owner of a channel once that it is paused, in their direct chat', async () => {
  answers = [{ status: 403, code: 50_001 }];
  const { subscriptions, close } = await openStore('memory:');
  const held = await sendOnce(subscriptions, deliver, DIGEST);
  expect(asked).toEqual([
    '/v10/channels/710000000000000001/messages',
    '/v10/users/@me/channels',
    '/v10/channels/1/messages',
  ]);
  expect(held).toMatchObject({ paused: 'unreachable', told: true });
  await close();
});
