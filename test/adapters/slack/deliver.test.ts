import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SlackOptions, startSlack } from '../../../src/adapters/slack/index.ts';
import type { Deliver } from '../../../src/core/ports.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { deliverNow, QUIET, SOMETHING, sendOnce } from '../../contracts/nudge-world.ts';
import { createSubscription } from '../../contracts/subscription-store.ts';

type Answer =
  | { readonly body: Readonly<Record<string, unknown>> }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'breaks';

const ada = { key: 'slack:T1:U1', platform: 'slack', workspace: 'slack:T1' };
const OWN = createSubscription(ada, { due: '2026-11-23T09:00:00.000Z' });
const DIGEST = { ...OWN, kind: 'channel', channel: 'slack:T1:C1' } as const;

let server: Server;
let store: Store;
let calls: string[];
let answers: Record<string, Answer[]>;
let deliver: Deliver;
let start: (options?: Partial<SlackOptions>) => Promise<Deliver>;

/** The adapter as it runs, on a Web API that answers as told and notes what it was asked. */
beforeEach(async () => {
  calls = [];
  answers = {};
  server = createServer(async (request, response) => {
    for await (const _ of request);
    const method = request.url?.split('/').at(-1) ?? '';
    calls.push(method);
    const answer = answers[method]?.shift() ?? { body: { ok: true, team_id: 'T1', channel: { id: 'D1' } } };
    if (answer === 'breaks') return request.socket.destroy();
    if ('status' in answer) return response.writeHead(answer.status, answer.headers).end();
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  store = await openStore('memory:');
  start = async (options) => {
    const slack = await startSlack({
      botToken: 'xoxb-test',
      signingSecret: 'secret',
      appToken: undefined,
      apiUrl: `http://127.0.0.1:${port}/api/`,
      oauth: undefined,
      tenants: { ...store, now: () => new Date() },
      bot: { handle: async () => undefined },
      claims: store.claims,
      log: QUIET,
      ...options,
    });
    return slack.deliver;
  };
  deliver = await start();
  calls.length = 0;
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await store.close();
});

const refused = (error: string): Answer => ({ body: { ok: false, error } });
const LIMITED: Answer = { status: 429, headers: { 'retry-after': '30' } };

test.each([
  ['sent', { body: { ok: true } }],
  ['unreachable', refused('not_in_channel')],
  ['unreachable', refused('is_archived')],
  ['failed', refused('msg_too_long')],
  ['failed', LIMITED],
  ['failed', { status: 404 }],
  ['uncertain', refused('internal_error')],
  ['uncertain', { status: 503 }],
  ['uncertain', 'breaks'],
] as const)('is %s after %j, asked once', async (delivery, answer) => {
  answers = { 'chat.postMessage': [answer] };
  expect(await deliverNow(deliver, DIGEST)).toBe(delivery);
  expect(calls).toEqual(['chat.postMessage']);
});

test.each([
  ['failed', 'breaks'],
  ['failed', { status: 503 }],
  ['failed', LIMITED],
  ['unreachable', refused('user_disabled')],
] as const)('is %s, and nothing leaves, where the direct chat answers %j', async (delivery, answer) => {
  answers = { 'conversations.open': [answer] };
  expect(await deliver(OWN, SOMETHING)).toBe(delivery);
  expect(calls).toEqual(['conversations.open']);
});

test('has failed where nobody listens', async () => {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
  expect(await deliverNow(deliver, DIGEST)).toBe('failed');
});

test('tells the owner of a channel once that it is paused, in their direct chat', async () => {
  answers = { 'chat.postMessage': [refused('is_archived')] };
  const held = await sendOnce(store.subscriptions, deliver, DIGEST);
  expect(calls).toEqual(['chat.postMessage', 'conversations.open', 'chat.postMessage']);
  expect(held).toMatchObject({ paused: 'unreachable', told: true });
});

test('is unreachable where a workspace took Rung off, and only failed where the store does not say', async () => {
  const oauth = { clientId: '1', clientSecret: 'secret', stateSecret: 'state' };
  const gone = await start({ botToken: undefined, oauth });
  expect(await gone(DIGEST, SOMETHING)).toBe('unreachable');
  const load = () => Promise.reject(new Error('no store'));
  const tenants = { ...store, installations: { ...store.installations, load }, now: () => new Date() };
  const troubled = await start({ botToken: undefined, oauth, tenants });
  expect(await troubled(DIGEST, SOMETHING)).toBe('failed');
});
