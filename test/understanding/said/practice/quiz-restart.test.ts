import { expect, test } from 'vitest';
import { isQuizRestart } from '../../../../src/understanding/said/practice/quiz-restart.ts';

test.each([
  ['start again', true],
  ['from the beginning please', true],
  ['which role fits me', true],
  ['not sure', false],
] as const)('tells whether “%s” begins the quiz anew', (words, anew) => expect(isQuizRestart(words)).toBe(anew));
