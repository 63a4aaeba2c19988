import { expect, test } from 'vitest';
import { readHours } from '../../../src/understanding/slots/hours/hours.ts';
import { readOneWeek } from '../../../src/understanding/slots/hours/one-week.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

test.each([
  ['my youngest is sick this week so I only have 2 hours', 2],
  ['I am on holiday next week and have 20 hours', 20],
  ['only 3 hours this week, my mum is here', 3],
  ['the coming week is free, I can do 25 hours', 25],
  ['12 hours next week', 12],
  ['this week 3 hours on tuesday', 3],
])('“%s” tells of one week', (text, hours) => {
  expect(readOneWeek(tokenise(text))).toBe(hours);
  expect(readHours(tokenise(text))).toBeUndefined();
});

test.each([
  'from next week I have 8 hours',
  'next week I start a new job, so 3 hours',
  'I will have 4 hours a week from next week on',
  'this week I managed 2 hours',
  'what can I do in 4 hours this week?',
  'what if I had only 3 hours next week?',
  '2 hours on monday and 3 hours on friday this week',
  '8 hours a week',
])('“%s” does not', (text) => expect(readOneWeek(tokenise(text))).toBeUndefined());
