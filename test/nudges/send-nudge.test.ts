import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../src/core/respond/answer.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import { notice } from '../../src/nudges/desk.ts';
import { createSendNudge, type NudgeOutcome, type SendNudge } from '../../src/nudges/send-nudge.ts';
import { createTimetable } from '../../src/nudges/timetable.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { createPlatform, type Platform, QUIET, SOMETHING } from '../contracts/nudge-world.ts';
import { createPerson } from '../contracts/people.ts';
import { createSubscription } from '../contracts/subscription-store.ts';

const DUE = '2026-11-23T09:00:00.000Z';
const NEXT = '2026-11-30T09:00:00.000Z';

let store: Store;
let platform: Platform;
let now: Date;
let something: boolean;
let outcomes: NudgeOutcome[];
let send: SendNudge;

beforeEach(async () => {
  store = await openStore('memory:');
  platform = createPlatform();
  now = new Date(DUE);
  something = true;
  outcomes = [];
  send = createSendNudge({
    subscriptions: store.subscriptions,
    timetable: createTimetable(),
    clock: { now: () => now },
    deliver: new Map([['test', platform.deliver]]),
    compose: async () => (something ? { reply: SOMETHING, keys: ['step:sql'] } : undefined),
    explain: (subscription) => answer('nudge', 'private', notice(subscription)).reply,
    observe: (outcome) => outcomes.push(outcome),
    log: QUIET,
  });
});
afterEach(() => store.close());

const keep = async (changes: Partial<Subscription> = {}): Promise<Subscription> => {
  const subscription = createSubscription(createPerson(), { due: DUE, ...changes });
  await store.subscriptions.update(subscription.id, () => subscription);
  return subscription;
};
const load = async ({ id }: Subscription): Promise<Subscription> => {
  const held = await store.subscriptions.load(id);
  if (!held) throw new Error('it is gone');
  return held;
};
const at = (iso: string): void => {
  now = new Date(iso);
};

describe('a nudge that is due', () => {
  test('is sent, noted, and due again in a week', async () => {
    const kept = await keep();
    expect(await send(kept)).toBe('sent');
    expect(await load(kept)).toMatchObject({
      due: NEXT,
      sent: [{ due: DUE, kinds: ['step:sql'], outcome: 'sent', attempts: 1 }],
    });
  });

  test('is sent once, however many have it in hand', async () => {
    const kept = await keep();
    const all = await Promise.all(Array.from({ length: 10 }, () => send(kept)));
    expect(all.filter((outcome) => outcome === 'sent')).toHaveLength(1);
    expect(platform.arrived).toHaveLength(1);
  });

  test('is noted as uncertain before it leaves, so that a killed process never repeats it', async () => {
    const kept = await keep();
    let held: Subscription | undefined;
    const watching = createSendNudge({
      subscriptions: store.subscriptions,
      timetable: createTimetable(),
      clock: { now: () => now },
      deliver: new Map([
        [
          'test',
          async () => async () => {
            held = await load(kept);
            return 'sent' as const;
          },
        ],
      ]),
      compose: async () => ({ reply: SOMETHING, keys: [] }),
      explain: () => SOMETHING,
      observe: () => {},
      log: QUIET,
    });
    await watching(kept);
    expect(held).toMatchObject({ due: NEXT, sent: [{ due: DUE, outcome: 'uncertain' }] });
  });

  test('is sent once where the clock is set back while it is in hand', async () => {
    const kept = await keep();
    at('2026-11-23T08:40:00Z');
    expect(await send(kept)).toBe('sent');
    expect((await load(kept)).due).toBe(NEXT);
    something = false;
    const other = await keep();
    expect(await send(other)).toBe('nothing');
    expect((await load(other)).due).toBe(NEXT);
  });

  test('is tried again where making it ready fails, since nothing can have left', async () => {
    const kept = await keep();
    const failing = createSendNudge({
      subscriptions: store.subscriptions,
      timetable: createTimetable(),
      clock: { now: () => now },
      deliver: new Map([['test', () => Promise.reject(new Error('no direct chat'))]]),
      compose: async () => ({ reply: SOMETHING, keys: [] }),
      explain: () => SOMETHING,
      observe: () => {},
      log: QUIET,
    });
    expect(await failing(kept)).toBe('failed');
    expect((await load(kept)).due).toBe('2026-11-23T09:01:00.000Z');
  });

  test('is left alone when its owner changed it meanwhile', async () => {
    const kept = await keep();
    await store.subscriptions.update(kept.id, (held) => held && { ...held, due: NEXT });
    expect(await send(kept)).toBe('moved');
    expect(platform.arrived).toEqual([]);
  });

  test('is not sent when there is nothing true to say, and comes around next week', async () => {
    something = false;
    const kept = await keep();
    expect(await send(kept)).toBe('nothing');
    expect(await load(kept)).toMatchObject({ due: NEXT, sent: [] });
  });

  test('waits for who serves its platform', async () => {
    const kept = await keep({ owner: { ...createPerson(), platform: 'slack' } });
    expect(await send(kept)).toBe('elsewhere');
    expect(await load(kept)).toMatchObject({ due: DUE });
  });
});

describe('a nudge that is late', () => {
  test('is still sent within a day, once', async () => {
    const kept = await keep();
    at('2026-11-24T08:59:00Z');
    expect(await send(kept)).toBe('sent');
    expect(await load(kept)).toMatchObject({ due: NEXT });
  });

  test('waits for next week after that, however many weeks were missed', async () => {
    const kept = await keep();
    at('2026-12-16T12:00:00Z');
    expect(await send(kept)).toBe('late');
    expect(await load(kept)).toMatchObject({
      due: '2026-12-21T09:00:00.000Z',
      sent: [{ due: DUE, outcome: 'skipped' }],
    });
    expect(platform.arrived).toEqual([]);
  });
});

describe('a nudge that the platform does not take', () => {
  test('is tried again after a definite failure, later each time, and then sent', async () => {
    platform.next('failed', 'failed');
    const kept = await keep();
    expect(await send(kept)).toBe('failed');
    expect((await load(kept)).due).toBe('2026-11-23T09:01:00.000Z');
    at('2026-11-23T09:01:00Z');
    expect(await send(await load(kept))).toBe('failed');
    expect((await load(kept)).due).toBe('2026-11-23T09:03:00.000Z');
    at('2026-11-23T09:03:00Z');
    expect(await send(await load(kept))).toBe('sent');
    expect(await load(kept)).toMatchObject({ due: NEXT, sent: [{ due: DUE, outcome: 'sent', attempts: 3 }] });
    expect(platform.arrived).toHaveLength(1);
  });

  test('is given up after a day of failures', async () => {
    platform.next(...Array.from({ length: 50 }, () => 'failed' as const));
    const kept = await keep();
    let tries = 0;
    for (let outcome = await send(kept); outcome === 'failed'; outcome = await send(await load(kept))) {
      tries++;
      at((await load(kept)).due ?? '');
    }
    expect(outcomes.at(-1)).toBe('given up');
    expect(tries).toBeGreaterThan(5);
    expect(await load(kept)).toMatchObject({ due: NEXT, sent: [{ due: DUE, outcome: 'failed' }] });
  });

  test('is not tried again at the old time once its owner moved it', async () => {
    platform.next('failed');
    const kept = await keep();
    await send(kept);
    await store.subscriptions.update(kept.id, (held) => held && { ...held, due: '2026-11-27T12:00:00.000Z' });
    at('2026-11-27T12:00:00Z');
    expect(await send(await load(kept))).toBe('sent');
    expect((await load(kept)).sent.map(({ due, outcome }) => [due, outcome])).toEqual([
      [DUE, 'failed'],
      ['2026-11-27T12:00:00.000Z', 'sent'],
    ]);
  });

  test.each(['uncertain', 'throws'] as const)('is not repeated when it may have arrived (%s)', async (how) => {
    platform.next(how);
    const kept = await keep();
    expect(await send(kept)).toBe('uncertain');
    expect(await load(kept)).toMatchObject({ due: NEXT, sent: [{ due: DUE, outcome: 'uncertain' }] });
    at('2026-11-23T09:30:00Z');
    expect(await store.subscriptions.take(now, 10, 1000)).toEqual([]);
  });

  test('is paused where nobody can be reached, and the owner of a channel is told once', async () => {
    platform.next('unreachable');
    const kept = await keep({ kind: 'channel' });
    expect(await send(kept)).toBe('unreachable');
    const held = await load(kept);
    expect(held).toMatchObject({ paused: 'unreachable', told: true });
    expect(held.due).toBeUndefined();
    expect(platform.arrived).toEqual([`person ${kept.id}`]);
    expect(await send(held)).toBe('moved');
    expect(platform.arrived).toHaveLength(1);
  });

  test('of a person is paused, to be told when they next speak', async () => {
    platform.next('unreachable');
    const kept = await keep();
    await send(kept);
    const held = await load(kept);
    expect(held.paused).toBe('unreachable');
    expect(held.told).toBeUndefined();
  });
});

test('a fourth one after three without a reaction is the last', async () => {
  const quiet = (due: string, kinds: readonly string[] = []) => ({ due, kinds, outcome: 'sent' as const });
  const three = [quiet('2026-11-02'), quiet('2026-11-09'), quiet('2026-11-16')];
  expect(await send(await keep({ sent: three }))).toBe('sent');
  const kept = await keep({ sent: [...three, quiet('2026-11-20', ['offer'])] });
  expect(await send(kept)).toBe('paused');
  expect(await load(kept)).toMatchObject({ paused: 'silence' });
});
