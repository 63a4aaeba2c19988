import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Inbound, InboundBody } from '../../src/core/message.ts';
import { channelId, personId } from '../../src/core/nudge/history.ts';
import type { Sent, Subscription } from '../../src/core/subscription.ts';
import { createDesk, type NudgeDesk } from '../../src/nudges/desk.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { createPerson } from '../contracts/people.ts';
import { createSubscription } from '../contracts/subscription-store.ts';

const SENT: readonly Sent[] = [{ due: '2026-11-16T09:00:00.000Z', kinds: ['win:sql'], outcome: 'sent' }];
const WORDS: InboundBody = { kind: 'message', text: 'my skills', addressed: true };
const PRESSED: InboundBody = { kind: 'action', action: { topic: 'nudge', aspect: 'why', slots: {} } };

let store: Store;
let desk: NudgeDesk;
const me = createPerson();
beforeEach(async () => {
  store = await openStore('memory:');
  desk = createDesk(store.subscriptions);
});
afterEach(() => store.close());

const keep = async (changes: Partial<Subscription> = {}) => {
  const subscription = createSubscription(me, { id: personId(me), sent: SENT, ...changes });
  await store.subscriptions.update(subscription.id, () => subscription);
  return async () => store.subscriptions.load(subscription.id);
};
const say = (body: InboundBody = WORDS, person = me): Inbound => ({
  id: 'x',
  person,
  place: { key: 'test:C1', channel: 'test:C1', direct: false },
  body,
});

test('takes what somebody says of themselves for an answer to their nudge', async () => {
  const load = await keep();
  await desk.attend(say());
  expect((await load())?.sent[0]?.reacted).toBe(true);
});

test('takes a button pressed in a channel for an answer to its digest, and words of members for none', async () => {
  const stranger = createPerson();
  const load = await keep({ id: channelId('test:C1'), kind: 'channel', members: [stranger] });
  await desk.attend(say(WORDS, stranger));
  expect((await load())?.sent[0]?.reacted).toBeUndefined();
  await desk.attend(say(PRESSED, stranger));
  expect((await load())?.sent[0]?.reacted).toBe(true);
});

test.each(['unreachable', 'silence'] as const)('tells once what paused by itself (%s)', async (paused) => {
  await keep({ paused });
  expect(JSON.stringify(await desk.attend(say()))).toContain('is paused');
  expect(await desk.attend(say())).toEqual([]);
});

test('says nothing of what its owner turned off, nor of others’', async () => {
  await keep({ paused: 'off' });
  await keep({ id: 'other', owner: createPerson(), members: [me], paused: 'unreachable' });
  expect(await desk.attend(say())).toEqual([]);
});

test('knows one’s own, those one is counted in, and the channel’s, each once', async () => {
  await keep();
  await keep({ id: channelId('test:C1'), kind: 'channel', members: [me] });
  await keep({ id: channelId('test:C2'), kind: 'channel', owner: createPerson() });
  expect((await desk.known(say())).map(({ id }) => id).toSorted()).toEqual([channelId('test:C1'), personId(me)]);
});
