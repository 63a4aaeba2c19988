import { expect, it } from 'vitest';
import type { Turn } from '../../src/core/message.ts';
import { openStore } from '../../src/store/open-store.ts';
import { describeClaimStore } from '../contracts/claim-store.ts';
import { describeConversationStore } from '../contracts/conversation-store.ts';
import { describeFeedbackStore } from '../contracts/feedback-store.ts';
import { createPerson } from '../contracts/people.ts';
import { describeProgressStore } from '../contracts/progress-store.ts';
import { createSubscription, describeSubscriptionStore } from '../contracts/subscription-store.ts';
import { countTraces, describeOnEach, PLACES, SHARED_PLACES } from './backends.ts';
import { startWorker } from './start-worker.ts';

const TIMEOUT_MS = 120_000;

for (const { name, skip } of PLACES) {
  if (skip !== undefined) console.log(`skipped: the store on ${name}, since ${skip}`);
}

describeOnEach(PLACES, ({ name, create }) => {
  const open = async () => {
    const place = create();
    let now = Date.now();
    const store = await openStore(place.url, { now: () => now });
    return {
      ...store,
      scan: (person: ReturnType<typeof createPerson>) => countTraces(place, person),
      now: () => now,
      pass: (ms: number) => {
        now += ms;
      },
      close: async () => {
        await store.close();
        await place.remove();
      },
    };
  };
  describeProgressStore(name, async () => {
    const { progress, ...rest } = await open();
    return { ...rest, store: progress };
  });
  describeConversationStore(name, async () => {
    const { conversations, ...rest } = await open();
    return { ...rest, store: conversations };
  });
  describeClaimStore(name, async () => {
    const { claims, ...rest } = await open();
    return { ...rest, store: claims };
  });
  describeSubscriptionStore(name, async () => {
    const { subscriptions, ...rest } = await open();
    return { ...rest, store: subscriptions };
  });
  describeFeedbackStore(name, async () => {
    const { feedback, ...rest } = await open();
    return { ...rest, store: feedback };
  });
});

// In this file, since a server may be shared and tests of one file follow each other: it takes whatever is due.
describeOnEach(SHARED_PLACES, ({ create }) => {
  it('each process recalls what was said through the other, and neither loses a turn', async () => {
    const place = create();
    const [one, other] = [await openStore(place.url), await openStore(place.url)];
    const person = createPerson();
    const turn = (level: 'entry' | 'senior'): Turn => ({
      intent: { topic: 'salary.range', aspect: 'answer', slots: { level }, confidence: 1, alternatives: [] },
      offered: [],
      at: Date.now(),
    });
    for (const level of ['entry', 'senior', 'entry'] as const) {
      await one.conversations.remember(person, 'here', turn(level));
      expect((await other.conversations.recall(person, 'here'))?.intent.slots.level).toBe(level);
      await other.conversations.remember(person, `there ${level}`, turn(level));
      expect((await one.conversations.recall(person, `there ${level}`))?.intent.slots.level).toBe(level);
    }
    await other.conversations.remember(person, 'here', turn('senior'));
    await one.conversations.remember(person, 'elsewhere', turn('entry'));
    for (const { conversations } of [one, other])
      expect((await conversations.recall(person, 'here'))?.intent.slots.level).toBe('senior');
    await other.conversations.forget(person);
    expect(await one.conversations.recall(person, 'here')).toBeUndefined();
    for (const store of [one, other]) await store.close();
    await place.remove();
  });

  it(
    'two processes never get the same claim, nor the same subscription',
    async () => {
      const place = create();
      const store = await openStore(place.url);
      const due = '0500-01-01T00:00:00.000Z';
      const ids = Array.from({ length: 200 }, () => crypto.randomUUID());
      await Promise.all(
        ids.map((id) => store.subscriptions.update(id, () => createSubscription(createPerson(), { id, due }))),
      );
      const subject = crypto.randomUUID();
      const claimers = ['a', 'b'].map((name) => startWorker(place.url, 'claim', subject, name, 500, 20));
      const takers = ['a', 'b'].map((name) => startWorker(place.url, 'take', due, name, 200, 5));
      await Promise.all([...claimers, ...takers].map((worker) => worker.ended));
      const claimed = claimers.flatMap((worker) => worker.lines).map(Number);
      expect(claimed.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 500 }, (_, index) => index));
      const taken = takers.flatMap((worker) => worker.lines);
      expect(taken.toSorted()).toEqual(ids.toSorted());
      await Promise.all(ids.map((id) => store.subscriptions.update(id, () => undefined)));
      await store.close();
      await place.remove();
    },
    TIMEOUT_MS,
  );
});
