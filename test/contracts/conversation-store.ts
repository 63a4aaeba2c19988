import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person, Turn } from '../../src/core/message.ts';
import type { ConversationStore } from '../../src/core/ports.ts';
import { createPerson, HOSTILE_IDS } from './people.ts';

export type ConversationSubject = {
  readonly store: ConversationStore;
  /** Moves the clock that the store was given. */
  readonly pass: (ms: number) => void;
  readonly now: () => number;
  readonly scan: (person: Person) => Promise<number>;
  readonly close: () => Promise<void>;
};

const HALF_AN_HOUR = 30 * 60_000;

/** What every ConversationStore does. */
export const describeConversationStore = (name: string, open: () => Promise<ConversationSubject>): void => {
  describe(`conversation store on ${name}`, () => {
    let subject: ConversationSubject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    const turn = (level: 'entry' | 'senior'): Turn => ({
      intent: {
        topic: 'salary.range',
        aspect: 'answer',
        slots: { level, country: ['DE', 'FR'] },
        confidence: 0.9,
        alternatives: ['salary.raise'],
        second: { topic: 'next', slots: {} },
        ref: '3',
      },
      offered: [{ topic: 'salary.sources', aspect: 'sources', slots: { level }, ref: 'x' }],
      at: subject.now(),
      before: { topic: 'skill.detail', slots: { skill: 'redis' } },
    });

    it('knows nothing of a conversation that was not', async () => {
      expect(await subject.store.recall(createPerson(), 'here')).toBeUndefined();
    });

    it('recalls the last turn, whole', async () => {
      const person = createPerson();
      await subject.store.remember(person, 'here', turn('entry'));
      await subject.store.remember(person, 'here', turn('senior'));
      expect(await subject.store.recall(person, 'here')).toEqual(turn('senior'));
    });

    it('keeps places and people apart', async () => {
      const [one, other] = [createPerson(), createPerson()];
      await subject.store.remember(one, 'here', turn('entry'));
      await subject.store.remember(one, 'there', turn('senior'));
      expect((await subject.store.recall(one, 'here'))?.intent.slots.level).toBe('entry');
      expect(await subject.store.recall(other, 'here')).toBeUndefined();
      const workspace = `test:${crypto.randomUUID()}`;
      const people = HOSTILE_IDS.map((id) => createPerson(id, workspace));
      for (const [index, person] of people.entries()) {
        await subject.store.remember(person, `place ${index}`, turn('entry'));
      }
      for (const [index, person] of people.entries()) {
        expect(await subject.store.recall(person, `place ${index}`)).toBeDefined();
        expect(await subject.store.recall(person, `place ${index + 1}`)).toBeUndefined();
      }
    });

    it('loses none of the turns said in several places at once', async () => {
      const person = createPerson();
      const places = Array.from({ length: 10 }, (_, index) => `place ${index}`);
      await Promise.all(places.map((place) => subject.store.remember(person, place, turn('entry'))));
      for (const place of places) expect(await subject.store.recall(person, place)).toBeDefined();
    });

    it('forgets after half an hour', async () => {
      const person = createPerson();
      await subject.store.remember(person, 'here', turn('entry'));
      subject.pass(HALF_AN_HOUR - 1);
      expect(await subject.store.recall(person, 'here')).toBeDefined();
      await subject.store.remember(person, 'there', turn('entry'));
      subject.pass(1);
      expect(await subject.store.recall(person, 'here')).toBeUndefined();
      expect(await subject.store.recall(person, 'there')).toBeDefined();
    });

    it('forgets every place of one person when told to', async () => {
      const [gone, other] = [createPerson(), createPerson()];
      for (const place of ['here', 'there']) {
        await subject.store.remember(gone, place, turn('entry'));
        await subject.store.remember(other, place, turn('entry'));
      }
      await subject.store.forget(gone);
      expect(await subject.store.recall(gone, 'here')).toBeUndefined();
      expect(await subject.store.recall(gone, 'there')).toBeUndefined();
      expect(await subject.scan(gone)).toBe(0);
      expect(await subject.store.recall(other, 'there')).toBeDefined();
    });
  });
};
