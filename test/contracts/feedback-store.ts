import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedbackStore, TopicFeedback } from '../../src/core/ports.ts';
import type { Topic } from '../../src/core/topic.ts';

export type FeedbackSubject = {
  readonly store: FeedbackStore;
  readonly now: () => number;
  readonly close: () => Promise<void>;
};

const DAY_MS = 24 * 3_600_000;

/** What every FeedbackStore does. The store may have counted before: only differences are looked at. */
export const describeFeedbackStore = (name: string, open: () => Promise<FeedbackSubject>): void => {
  describe(`feedback store on ${name}`, () => {
    let subject: FeedbackSubject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    const read = async (topic: Topic): Promise<TopicFeedback> =>
      (await subject.store.read()).find((one) => one.topic === topic) ?? {
        topic,
        liked: 0,
        disliked: 0,
        unanswered: 0,
        questions: [],
      };
    const ago = (days: number): string => new Date(subject.now() - days * DAY_MS).toISOString();

    it('counts each kind for itself, however many count at once', async () => {
      const before = await read('salary.range');
      await Promise.all([
        ...Array.from({ length: 30 }, () => subject.store.count('salary.range', 'liked', 1)),
        ...Array.from({ length: 20 }, () => subject.store.count('salary.range', 'unanswered', 1)),
      ]);
      await subject.store.count('salary.range', 'liked', -1);
      const after = await read('salary.range');
      expect(after.liked - before.liked).toBe(29);
      expect(after.unanswered - before.unanswered).toBe(20);
      expect(after.disliked).toBe(before.disliked);
    });

    it('never counts below nothing', async () => {
      const { disliked } = await read('role.day');
      for (let count = 0; count <= disliked; count++) await subject.store.count('role.day', 'disliked', -1);
      expect((await read('role.day')).disliked).toBe(0);
    });

    it('keeps the latest questions, for half a year', async () => {
      for (let index = 0; index < 55; index++)
        await subject.store.keep('none', { text: `question ${index}`, at: ago(1) });
      await subject.store.keep('none', { text: 'x'.repeat(10_000), at: ago(2) });
      await subject.store.keep('none', { text: 'too old', at: ago(181) });
      const { questions } = await read('none');
      const texts = questions.map(({ text }) => text);
      expect(texts).toContain('question 54');
      expect(texts).not.toContain('question 0');
      expect(texts).not.toContain('too old');
      expect(Math.max(...texts.map((text) => text.length))).toBe(500);
    });
  });
};
