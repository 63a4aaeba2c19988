import { expect, test } from 'vitest';
import { readOutside } from '../../../../src/understanding/said/rung/outside.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

test.each([
  ['73', { kind: 'number', number: 73 }],
  ['my pip install crashes', { kind: 'machine' }],
  ['TypeError: x is undefined', { kind: 'machine' }],
  ['73 kilos', undefined],
  ['who won the cup', undefined],
] as const)('%j', (text, outside) => expect(readOutside(tokenise(text))).toEqual(outside));
