import { expect, test } from 'vitest';
import { readGivenName } from '../../../../src/understanding/said/rung/given-name.ts';

test.each([
  ["I'm Mira", 'Mira'],
  ['im Mira.', 'Mira'],
  ['Hi, my name is Jean-Luc!', 'Jean-Luc'],
  ['Hello, this is Ana María', 'Ana María'],
  ['Ola here', 'Ola'],
  ["I'm Tariq, nice to meet you!", 'Tariq'],
  ['This is Rubbish', undefined],
  ["I'm tired", undefined],
  ["I'm Mira and I know Java", undefined],
  ["I'm Mira, 31", undefined],
] as const)('of %j the name is %j', (text, name) => expect(readGivenName(text)).toBe(name));
