import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../src/core/profile.ts';
import { EMPTY_PROFILE } from '../../../src/core/profile.ts';
import { BEGUN, KNOWN, tell } from './one-person.ts';

const SKIPPED = { ...KNOWN, status: 'skipped' } as const;
const record: Profile = { ...EMPTY_PROFILE, skills: { git: KNOWN, sql: BEGUN, php: SKIPPED } };

describe('what is on the record', () => {
  test.each([
    [{ skill: 'git' }, 'Git basics: learned, since 1 January 2026.'],
    [{ skill: 'redis' }, 'Redis is not on your record.'],
    [{ status: 'skipped' }, 'You skipped PHP.'],
    [{ status: 'learning' }, 'You are learning SQL (since 1 January 2026).'],
  ] as const)('says first what was asked of it: %j', (slots, first) => {
    expect(tell({ topic: 'progress.show', slots }, record).text.split('\n')[0]).toBe(first);
  });

  test('says so where nothing is marked as was asked', () => {
    const learned: Profile = { ...EMPTY_PROFILE, skills: { git: KNOWN } };
    expect(tell({ topic: 'progress.show', slots: { status: 'skipped' } }, learned).text).toMatch(
      /^You have skipped nothing/,
    );
    expect(tell({ topic: 'progress.show', slots: { status: 'learning' } }, learned).text).toMatch(/^Nothing is marked/);
  });
});
