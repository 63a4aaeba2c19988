import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/message.ts';
import type { SubscriptionStore } from '../../src/core/ports.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import { createPerson, HOSTILE_IDS } from './people.ts';

export type SubscriptionSubject = { readonly store: SubscriptionStore; readonly close: () => Promise<void> };

const AGES_MS = 1000 * 365 * 24 * 3_600_000;

/** Each test lives in a year of its own, long ago, since servers are shared and `take` takes whatever is due. */
let year = 1000;

export const createSubscription = (owner: Person, changes: Partial<Subscription> = {}): Subscription => ({
  id: `person:${owner.key}`,
  kind: 'person',
  channel: `test:D:${owner.key}`,
  owner,
  members: [],
  weekday: 'mon',
  time: '09:00',
  zone: 'Europe/Lisbon',
  every: 'week',
  sent: [],
  ...changes,
});

/** What every SubscriptionStore does. */
export const describeSubscriptionStore = (name: string, open: () => Promise<SubscriptionSubject>): void => {
  describe(`subscription store on ${name}`, () => {
    let subject: SubscriptionSubject;
    const kept = new Set<string>();
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => {
      for (const id of kept) await subject.store.update(id, () => undefined);
      await subject.close();
    });

    beforeEach(async () => {
      year++;
      while ((await subject.store.take(new Date(at(0)), 1000, AGES_MS)).length > 0);
    });

    const at = (minute: number): string => new Date(Date.UTC(year, 0, 1, 0, minute)).toISOString();
    const keep = async (changes: Partial<Subscription> = {}, owner = createPerson()): Promise<Subscription> => {
      const subscription = createSubscription(owner, changes);
      kept.add(subscription.id);
      await subject.store.update(subscription.id, () => subscription);
      return subscription;
    };
    const take = async (minute: number, limit = 100, leaseMs = 60_000): Promise<readonly string[]> =>
      (await subject.store.take(new Date(at(minute)), limit, leaseMs)).map(({ id }) => id);

    it('gives back what was kept, whole, and nothing once it ended', async () => {
      const sent = [{ due: at(0), kinds: ['review'], outcome: 'sent', reacted: true }] as const;
      const quiet = [{ from: '2027-08-01', until: '2027-09-01' }];
      const was = { weekday: 'tue', time: '08:00', zone: 'UTC', every: 'week', quiet, at: at(0) } as const;
      const subscription = await keep({
        members: [createPerson()],
        paused: 'silence',
        every: 'month',
        quiet,
        was,
        sent,
      });
      expect(await subject.store.load(subscription.id)).toEqual(subscription);
      expect(await subject.store.update(subscription.id, () => undefined)).toBeUndefined();
      expect(await subject.store.load(subscription.id)).toBeUndefined();
      expect(await subject.store.of(subscription.owner)).toEqual([]);
    });

    it('keeps nothing of a change to something that is not there', async () => {
      const id = crypto.randomUUID();
      expect(await subject.store.update(id, (subscription) => subscription)).toBeUndefined();
      expect(await subject.store.load(id)).toBeUndefined();
    });

    it('loses none of many changes at once', async () => {
      const { id } = await keep();
      const add = (subscription: Subscription | undefined): Subscription | undefined =>
        subscription && { ...subscription, sent: [...subscription.sent, { due: at(0), kinds: [], outcome: 'sent' }] };
      await Promise.all(Array.from({ length: 50 }, () => subject.store.update(id, add)));
      expect((await subject.store.load(id))?.sent).toHaveLength(50);
    });

    it('takes what is due, earliest first, and leaves what is not', async () => {
      const [late, early, , edge] = [
        await keep({ due: at(20) }),
        await keep({ due: at(10) }),
        await keep({ due: at(31) }),
        await keep({ due: at(30) }),
      ];
      await keep({ paused: 'off' });
      expect(await take(30, 2)).toEqual([early.id, late.id]);
      expect(await take(30)).toEqual([edge.id]);
      expect(await take(30)).toEqual([]);
    });

    it('hands each to one caller only', async () => {
      const all = await Promise.all(Array.from({ length: 60 }, (_, minute) => keep({ due: at(minute) })));
      const taken = await Promise.all(Array.from({ length: 20 }, () => take(100, 7)));
      expect(taken.flat().toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    });

    it('hands it out again when the lease is over and nobody moved it on', async () => {
      const { id } = await keep({ due: at(0) });
      expect(await take(1, 10, 60_000)).toEqual([id]);
      expect(await take(1)).toEqual([]);
      expect(await take(2)).toEqual([id]);
      await subject.store.update(id, (subscription) => subscription && { ...subscription, due: at(50) });
      expect(await take(49)).toEqual([]);
      expect(await take(50)).toEqual([id]);
      await subject.store.update(id, (subscription) => {
        const { due: _, ...rest } = subscription ?? createSubscription(createPerson());
        return { ...rest, paused: 'off' };
      });
      expect(await take(59)).toEqual([]);
    });

    it('finds those that name a person, and nobody else’s', async () => {
      const workspace = `test:${crypto.randomUUID()}`;
      const people = HOSTILE_IDS.map((id) => createPerson(id, workspace));
      const ids = new Map<Person, string>();
      for (const [index, person] of people.entries()) {
        ids.set(person, (await keep({ id: `${workspace} ${index}` }, person)).id);
      }
      for (const person of people) {
        expect((await subject.store.of(person)).map(({ id }) => id)).toEqual([ids.get(person)]);
      }
    });

    it('finds somebody who is a member, until they are not', async () => {
      const member = createPerson();
      const { id } = await keep({ kind: 'channel', members: [member, createPerson()] });
      expect((await subject.store.of(member)).map((found) => found.id)).toEqual([id]);
      await subject.store.update(id, (subscription) => subscription && { ...subscription, members: [] });
      expect(await subject.store.of(member)).toEqual([]);
    });
  });
};
