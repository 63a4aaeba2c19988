import { expect, test } from 'vitest';
import { isTopic, TOPICS } from '../../src/core/topic.ts';

test('names every topic once', () => {
  expect(new Set(TOPICS).size).toBe(TOPICS.length);
  expect(TOPICS.every(isTopic)).toBe(true);
});
