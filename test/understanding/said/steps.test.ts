import { expect, test } from 'vitest';
import { readSteps } from '../../../src/understanding/said/steps.ts';

test.each([
  ['what are the next three things i should learn', 3],
  ['give me 5 backend skills', 5],
  ['which two technologies next', 2],
  ['one skill please', undefined],
  ['6 skills in 2 months', undefined],
] as const)('counts the steps asked for: %s', (words, steps) => expect(readSteps(words)).toBe(steps));
