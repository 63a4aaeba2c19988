import { expect, test } from 'vitest';
import { isOwnDay } from '../../../../src/understanding/said/plan/own-day.ts';

test.each([
  ['make me a plan before my wedding', true],
  ['ready by the end of my notice period', true],
  ["plan 5 hours a week until i'm 30", true],
  ['by 12/10/2027', true],
  ['by 1 june 2027', false],
  ['in 9 months', false],
] as const)('tells whether only the person knows the day: %s', (words, own) => expect(isOwnDay(words)).toBe(own));
