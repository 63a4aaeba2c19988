import { expect, test } from 'vitest';
import { readStanding } from '../../../src/understanding/said/standing.ts';

test.each([
  ['which ones did i skip', 'skipped'],
  ['what have i skipped so far', 'skipped'],
  ['show me everything i marked as skipped', 'skipped'],
  ['what am i learning right now', 'learning'],
  ["remind me what i'm in the middle of learning", 'learning'],
  ['which of them are in progress', 'learning'],
  ['the list of stuff i marked as learning', 'learning'],
  ['show my learning progress', undefined],
  ['what do i know so far', undefined],
] as const)('reads which skills are asked for: %s', (words, standing) => expect(readStanding(words)).toBe(standing));
