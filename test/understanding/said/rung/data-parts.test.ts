import { expect, test } from 'vitest';
import { readDataParts } from '../../../../src/understanding/said/rung/data-parts.ts';

test.each([
  ['delete only my settings', ['settings']],
  ['delete my skills, but keep my plan', ['skills']],
  ['delete everything except my skills', ['settings', 'plan', 'practice']],
  ["don't delete my plan, just my settings", ['settings']],
  ['do not erase everything, only my skills', ['skills']],
  ["don't delete my plan", undefined],
  ['delete everything', undefined],
] as const)('“%s” is to delete %j', (words, parts) => expect(readDataParts(words)).toEqual(parts));
