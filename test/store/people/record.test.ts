import { expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/profile.ts';
import { countItems, parseRecord, renderRecord } from '../../../src/store/people/record.ts';

const since = '2026-01-05T09:00:00.000Z';

it('brings a record of an older version up, step by step', () => {
  const migrations = {
    [-1]: ({ level, ...record }: Readonly<Record<string, unknown>>) => ({ ...record, settings: { level } }),
    0: ({ known, ...record }: Readonly<Record<string, unknown>>) => ({
      ...record,
      skills: Object.fromEntries((known as string[]).map((id) => [id, { status: 'learned', since }])),
    }),
  };
  const held = parseRecord('{"version":-1,"level":"mid","known":["sql"]}', migrations);
  expect(held.profile).toEqual({
    ...EMPTY_PROFILE,
    settings: { level: 'mid' },
    skills: { sql: { status: 'learned', since } },
  });
  expect(JSON.parse(renderRecord(held)).version).toBe(1);
});

it('refuses a version there is no way from', () => {
  expect(() => parseRecord('{"version":0}')).toThrow(/version 0/);
  expect(() => parseRecord('{"version":2}')).toThrow(/newer Rung/);
  expect(() => parseRecord('{}')).toThrow(/no version/);
});

it.each(['', 'null', '[]', '"text"', '{"version":1'])('refuses %j as a record', (text) => {
  expect(() => parseRecord(text)).toThrow(/nothing was changed/);
});

it('takes a part that was not yet there for empty', () => {
  expect(parseRecord('{"version":1}')).toEqual({ profile: EMPTY_PROFILE, aside: [] });
});

it('sets aside what it does not understand and writes it back where it was', () => {
  const record = {
    version: 1,
    settings: { level: 'wizard', years: 3, shoe: 44, goal: { level: 'king', date: 5, crown: true } },
    skills: { sql: { status: 'learned', since }, docker: 7, go: { status: 'learned', since, extra: true } },
    badges: { first: true },
  };
  const held = parseRecord(JSON.stringify(record));
  expect(held.profile).toEqual({
    ...EMPTY_PROFILE,
    settings: { years: 3 },
    skills: { sql: { status: 'learned', since } },
  });
  expect(JSON.parse(renderRecord(held))).toEqual({ ...EMPTY_PROFILE, ...record });
  expect(countItems(held)).toBe(8);
});

it('lets what is said now take the place of what could not be understood', () => {
  const held = parseRecord('{"version":1,"skills":{"sql":7}}');
  const skills = { sql: { status: 'learned', since } } as const;
  expect(JSON.parse(renderRecord({ ...held, profile: { ...held.profile, skills } })).skills).toEqual(skills);
});

it('keeps a part that is no map beside the part', () => {
  const held = parseRecord('{"version":1,"skills":"all of them"}');
  expect(held.profile).toEqual(EMPTY_PROFILE);
  const again = parseRecord(renderRecord(held));
  expect(again.profile).toEqual(EMPTY_PROFILE);
  expect(JSON.stringify(again.aside)).toContain('all of them');
});
