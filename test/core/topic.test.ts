import { expect, test } from 'vitest';
import { isAskTopic, isTopic, TOPICS } from '../../src/core/topic.ts';

test('names every topic once', () => {
  expect(new Set(TOPICS).size).toBe(TOPICS.length);
  expect(TOPICS.every(isTopic)).toBe(true);
});

test('lets the knowledge folder add topics to the groups there are, and to no others', () => {
  expect(isAskTopic('job.relocation')).toBe(true);
  expect(
    ['jobs.relocation', 'job.', 'job.Relocation', 'job.a b', 'progress.show', 'help', ''].filter(isAskTopic),
  ).toEqual([]);
});
