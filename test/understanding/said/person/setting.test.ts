import { expect, test } from 'vitest';
import { isToKeep } from '../../../../src/understanding/said/person/setting.ts';

test.each([
  ['note that i am mid level. what does a mid earn', true],
  ['set my hours to 6 and what next', true],
  ['senior engineer here, 14 years. what next', false],
] as const)('tells whether “%s” asks to keep something', (words, keeps) => expect(isToKeep(words)).toBe(keeps));
