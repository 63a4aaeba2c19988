import { expect, test } from 'vitest';
import { asksWhoSees } from '../../../src/understanding/said/who-sees.ts';

test.each([
  ['can my boss see this?', true],
  ['who can read what i tell you', true],
  ['is my data visible to others', true],
  ['what do you know about me', false],
  ['delete everything', false],
] as const)('tells whether “%s” asks who sees it', (words, asks) => expect(asksWhoSees(words)).toBe(asks));
