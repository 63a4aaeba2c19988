import { expect, test } from 'vitest';
import type { Pace } from '../../../../src/core/intent.ts';
import type { Turn } from '../../../../src/core/message.ts';
import { made } from '../../../../src/understanding/conversation/follow-up/made.ts';
import { readPaceChanged } from '../../../../src/understanding/conversation/follow-up/pace-changed.ts';
import type { Found } from '../../../../src/understanding/slots/found.ts';
import { readHours } from '../../../../src/understanding/slots/hours/hours.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

const paceOf = (text: string): readonly Pace[] | undefined => readHours(tokenise(text))?.made;

const hoursAfter = (before: string, text: string): number | undefined => {
  const pace = paceOf(before) ?? [];
  const last: Turn = { intent: { ...made('plan', 'answer', {}), pace }, at: 0, offered: [] };
  const tokens = tokenise(text);
  return readPaceChanged({ tokens, hours: readHours(tokens) } as unknown as Found, last)?.slots.hours_per_week;
};

test('tells of what the hours of a week are made', () => {
  expect(paceOf('two evenings of an hour')).toEqual([{ hours: 1, times: 2 }]);
  expect(paceOf('on wednesday and friday two hours each')).toEqual([{ hours: 2, times: 2, days: ['wed', 'fri'] }]);
  expect(paceOf('6 hours a week')).toBeUndefined();
});

test.each([
  ['3 evenings of 2 hours', 'make it 4 evenings', 8],
  ['3 evenings of 2 hours', 'no, two evenings actually', 4],
  ['3 evenings of 2 hours', '90 minutes each', 4.5],
  ['on monday and friday two hours each', 'friday falls away', 2],
  ['on monday and friday two hours each', 'not friday but sunday', 4],
  ['on monday and friday two hours each', 'saturday too', 6],
  ['on monday and friday two hours each', 'only monday', 2],
] as const)('reckons after “%s” with “%s”', (before, text, hours) => expect(hoursAfter(before, text)).toBe(hours));

test.each([
  ['3 evenings of 2 hours', 'is week 4 hard?'],
  ['3 evenings of 2 hours', 'two mornings are for my kids'],
  ['on monday and friday two hours each', 'I am away this friday'],
  ['on monday and friday two hours each', 'remind me on fridays instead'],
  ['on monday and friday two hours each', 'what is on monday'],
  ['6 hours a week', 'make it 4 evenings'],
] as const)('changes nothing after “%s” by “%s”', (before, text) => expect(hoursAfter(before, text)).toBeUndefined());
