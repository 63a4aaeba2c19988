import { randomUUID } from 'node:crypto';
import type { Person } from '../../src/core/message.ts';

/** A person nobody has met: suites share servers, so each test speaks of people of its own. */
export const createPerson = (id: string = randomUUID(), workspace = 'test:T1'): Person => ({
  key: `${workspace}:${id}`,
  platform: 'test',
  workspace,
});

/** Ids as hostile as a platform could ever send them. */
export const HOSTILE_IDS: readonly string[] = [
  'a:b',
  'a',
  ':',
  '::',
  '%',
  '_',
  'a%',
  'a_',
  '*',
  '?',
  '[a]',
  'record:a',
  'turns:a',
  '/a',
  'a/b',
  '%002f',
  '#a',
  "'; DROP TABLE entries; --",
  'a\u0000b',
  'a\nb',
  'Ａ',
  'é',
  'e\u0301',
  '\ud800',
  '\ud801',
  '\ufffd',
  '😀',
  '__proto__',
  'x'.repeat(10_000),
  'x'.repeat(10_001),
];
