import { expect, test } from 'vitest';
import { isSmallStep } from '../../../src/understanding/said/small-step.ts';

test.each([
  'something shorter please, i have only a weekend',
  'anything smaller?',
  'anything for a weekend?',
  'the shortest one',
  'what can i learn in one evening',
])('%j asks for a step that takes little time', (words) => expect(isSmallStep(words)).toBe(true));

test.each(['what next?', 'something else', 'that is too short', 'i have an evening a week', 'only a weekend a month'])(
  '%j does not',
  (words) => expect(isSmallStep(words)).toBe(false),
);
