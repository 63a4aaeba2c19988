import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHalfDay } from '../../../../src/understanding/conversation/follow-up/half-day.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

test.each([
  ['not am, pm', '07:00', '19:00'],
  ['pm obviously', '08:15', '20:15'],
  ['pm, sorry', '19:30', '19:30'],
  ['am', '12:30', '00:30'],
  ['no, the morning one', '21:00', '09:00'],
  ['pm not am', '07:00', '19:00'],
  ['morning, not evening', '20:30', '08:30'],
  ['same hour, in the evening', '09:00', '21:00'],
  ['in the pm', '00:10', '12:10'],
  ['sorry, I meant the evening', '09:00', '21:00'],
  ['the evening, not the morning', '07:00', '19:00'],
  ['in the morning', '08:00', '08:00'],
  ['in the evening please', '19:30', '19:30'],
])('%j after %s is %s', (text, time, moved) => {
  expect(toHalfDay(tokenise(text), time)).toBe(moved);
});

test.each([
  '9 pm',
  'earlier',
  'in the evening please',
  'early in the morning',
  'am I too late?',
  'how far am I from junior?',
  'I am not sure, the pm said we should wait for the next sprint',
])('%j is none', (text) => {
  expect(toHalfDay(tokenise(text), '09:00')).toBeUndefined();
});

test('is a time of day after any time of day', () => {
  const times = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'));
  fc.assert(
    fc.property(times, fc.constantFrom('am', 'pm'), (time, half) => {
      expect(toHalfDay(tokenise(half), time)).toMatch(half === 'am' ? /^(0\d|1[01]):/ : /^(1[2-9]|2[0-3]):/);
    }),
  );
});
