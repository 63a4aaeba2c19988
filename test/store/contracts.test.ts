import { openStore } from '../../src/store/open-store.ts';
import { describeClaimStore } from '../contracts/claim-store.ts';
import { describeConversationStore } from '../contracts/conversation-store.ts';
import { describeFeedbackStore } from '../contracts/feedback-store.ts';
import type { createPerson } from '../contracts/people.ts';
import { describeProgressStore } from '../contracts/progress-store.ts';
import { describeSubscriptionStore } from '../contracts/subscription-store.ts';
import { countTraces, describeOnEach, PLACES } from './backends.ts';

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
