import { expect, test } from 'vitest';
import { readGoal, readOwn } from '../../../../src/understanding/said/person/goal.ts';

test.each([
  ['set my goal to mid level', { level: 'mid', isOnly: true }],
  ["i'm aiming for senior", { level: 'senior', isOnly: true }],
  ['i am a junior and want to become a senior', { level: 'senior', isOnly: false }],
  ['mid-level, c#. goal: lead', { level: 'lead', isOnly: false }],
  ['growing into a staff role', { level: 'principal', isOnly: true }],
  ['im junior, know java, 6h week, want mid by 2028', { level: 'mid', isOnly: false, isDated: true }],
  ['i want to be a senior within two years', { level: 'senior', isOnly: true, isDated: true }],
  ['i do not want junior', undefined],
  ["i don't want a junior role", undefined],
  ['i am mid level now', undefined],
  [`${'so much of my life so far. '.repeat(20)}my goal is senior`, undefined],
] as const)('reads the level aimed at: %s', (words, goal) => expect(readGoal(words)).toEqual(goal));

test.each([
  ["i'm a junior. what next?", 'entry'],
  ['mid level dev here, what next', 'mid'],
  ['as a senior, what should i learn', 'senior'],
  ['i am still only a junior', 'entry'],
  ['what does a junior need', undefined],
] as const)('reads one’s own level: %s', (words, level) => expect(readOwn(words)).toBe(level));
