import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SlackOptions, startSlack } from '../../../../src/adapters/slack/index.ts';
import type { Deliver } from '../../../../src/core/ports.ts';
import { asRequest } from '../../../../src/operations/request.ts';
import { openStore, type Store } from '../../../../src/store/open-store.ts';
import { deliverNow, QUIET, SOMETHING, sendOnce } from '../../../contracts/nudge-world.ts';
import { createSubscription } from '../../../contracts/subscription-store.ts';
import { refused, startWebApi, type WebAnswer, type WebApi } from '../../../stand-ins/slack/web-api.ts';

const ada = { key: 'slack:T1:U1', platform: 'slack', workspace: 'slack:T1' };
const OWN = createSubscription(ada, { due: '2026-11-23T09:00:00.000Z' });
const DIGEST = { ...OWN, kind: 'channel', channel: 'slack:T1:C1' } as const;

let api: WebApi;
let store: Store;
let deliver: Deliver;

/** The adapter as it runs. */
const start = async (options: Partial<SlackOptions> = {}): Promise<Deliver> => {
  const slack = await startSlack({
    botToken: 'xoxb-test',
    signingSecret: 'secret',
    appToken: undefined,
    apiUrl: api.url,
    oauth: undefined,
    tenants: { ...store, now: () => new Date() },
    bot: { handle: async () => undefined },
    claims: store.claims,
    log: QUIET,
    asRequest,
    ...options,
  });
  return slack.deliver;
};
beforeEach(async () => {
  api = await startWebApi();
  store = await openStore('memory:');
  deliver = await start();
  api.calls.length = 0;
});
afterEach(async () => {
  await api.close();
  await store.close();
});

const LIMITED: WebAnswer = { status: 429, headers: { 'retry-after': '30' } };

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
  api.answer('chat.postMessage', answer);
  expect(await deliverNow(deliver, DIGEST)).toBe(delivery);
  expect(api.calls).toEqual(['chat.postMessage']);
});

test.each([
  ['failed', 'breaks'],
  ['failed', { status: 503 }],
  ['failed', LIMITED],
  ['unreachable', refused('user_disabled')],
] as const)('is %s, and nothing leaves, where the direct chat answers %j', async (delivery, answer) => {
  api.answer('conversations.open', answer);
  expect(await deliver(OWN, SOMETHING)).toBe(delivery);
  expect(api.calls).toEqual(['conversations.open']);
});

test('has failed where nobody listens', async () => {
  await api.close();
  expect(await deliverNow(deliver, DIGEST)).toBe('failed');
});

test('tells the owner of a channel once that it is paused, in their direct chat', async () => {
  api.answer('chat.postMessage', refused('is_archived'));
  const held = await sendOnce(store.subscriptions, deliver, DIGEST);
  expect(api.calls).toEqual(['chat.postMessage', 'conversations.open', 'chat.postMessage']);
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
