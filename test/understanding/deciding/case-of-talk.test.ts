import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/core/message.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { understand } from '../knowledge-understanding.ts';
import { NOW } from '../now.ts';

const turnOf = (topic: Topic): Turn => ({
  intent: { topic, aspect: 'answer', slots: {}, confidence: 1, alternatives: [] },
  offered: [],
  at: NOW.getTime(),
});

describe('a case of what was spoken of', () => {
  it.each([
    ['learn.career-change', 'electrician, seven years of it'],
    ['learn.career-change', 'ok. but ageism'],
    ['job.search', 'rejected again, third one'],
  ] as const)('after %s is what is unclear by itself: “%s”', (topic, text) =>
    expect(understand(text, turnOf(topic))).toMatchObject({ topic, case: expect.any(String) }),
  );

  it.each([
    ['role.day', 'electrician, seven years of it'],
    ['learn.career-change', 'what does a senior earn in Spain?'],
    ['learn.career-change', 'thanks, that helps'],
    ['learn.career-change', 'my cat is too old for that'],
  ] as const)('is not made of what is clear, or of another topic: after %s “%s”', (topic, text) =>
    expect(understand(text, turnOf(topic)).topic).not.toBe(topic),
  );
});
