import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile.ts';
import { BEGUN, KNOWN, tell } from '../one-person.ts';

const SKIPPED = { ...KNOWN, status: 'skipped' } as const;
const record: Profile = { ...EMPTY_PROFILE, skills: { git: KNOWN, sql: BEGUN, php: SKIPPED } };
const show = (text: string, profile: Profile, slots = {}) =>
  tell({ topic: 'progress.show', slots }, profile, { kind: 'message', text, addressed: true }).text;

describe('what is on the record', () => {
  test.each([
    ['git', 'Git basics: learned, since 1 January 2026.'],
    ['sql', 'SQL: being learned, since 1 January 2026.'],
    ['redis', 'Redis is not on your record.'],
  ])('says first how %s stands', (skill, first) => {
    expect(show('', record, { skill }).split('\n')[0]).toBe(first);
  });

  test.each([
    ['learned', 'Marked as learned: Git basics.'],
    ['skipped', 'You skipped PHP.'],
    ['learning', 'You are learning SQL (since 1 January 2026).'],
  ] as const)('says first which are %s, where that was asked', (status, first) => {
    expect(show('', record, { status }).split('\n')[0]).toBe(first);
  });

  test('says so where nothing is marked as was asked', () => {
    const learned: Profile = { ...EMPTY_PROFILE, skills: { git: KNOWN } };
    expect(show('', learned, { status: 'skipped' })).toMatch(/^You have skipped nothing/);
    expect(show('', learned, { status: 'learning' })).toMatch(/^Nothing is marked/);
  });
});
