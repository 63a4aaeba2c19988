import { expect, test } from 'vitest';
import { parseTime } from '../../src/core/dates.ts';

test.each([
  ['9', '09:00'],
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  ['9h30', '09:30'],
  [' 0930 ', '09:30'],
  ['930', '09:30'],
  ['24:00', undefined],
  ['9:60', undefined],
  ['9:3', undefined],
  ['noon', undefined],
  ['', undefined],
])('reads the time of “%s” as %s', (text, time) => {
  expect(parseTime(text)).toBe(time);
});
