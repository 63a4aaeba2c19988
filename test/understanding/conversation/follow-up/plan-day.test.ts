import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../../src/core/message.ts';
import { readPlanDay } from '../../../../src/understanding/conversation/follow-up/plan-day.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../../now.ts';

const after = (ref?: string): Turn => ({
  intent: {
    topic: 'plan',
    aspect: 'answer',
    slots: { hours_per_week: 6 },
    confidence: 1,
    alternatives: [],
    ...(ref && { ref }),
  },
  offered: [],
  at: NOW.getTime(),
});
const dayOf = (text: string, ref?: string) => readPlanDay(tokenise(text), after(ref), NOW)?.ref;

describe('another day to be ready by', () => {
  test.each([
    ['make it 4 months', '2027-03-22'],
    ['not 6 months, 4', '2027-03-22'],
    ['4 months not 6', '2027-03-22'],
    ['8 weeks', '2027-01-17'],
    ['a year rather', '2027-11-22'],
    ['not march, april', '2027-04-15'],
    ['march is too soon, june', '2027-06-15'],
    ['with spring I meant the end of may 2027', '2027-05-31'],
    ['april not march', '2027-04-15'],
    ['no, may', '2027-05-01'],
    ['by the end of august instead', '2027-08-31'],
    ['move it to 1 june 2028', '2028-06-01'],
    ['two months later', '2027-05-15'],
    ['push the deadline back 3 weeks', '2027-04-05'],
    ['one month earlier', '2027-02-15'],
    ['push everything back two months', '2027-05-15'],
    ['move everything three weeks', '2027-04-05'],
  ])('%j after 15 March is %s', (text, day) => expect(dayOf(text, '2027-03-15')).toBe(day));

  test.each([
    'make it 4 hours',
    '8',
    'i have 2 months off',
    'april is too soon',
    'what about senior',
    'put docker in march',
  ])('is none in %j', (text) => expect(dayOf(text, '2027-03-15')).toBeUndefined());

  test('is only put later where one stands, and a length alone may be no day', () => {
    expect(dayOf('two months later')).toBeUndefined();
    expect(dayOf('4 months')).toBeUndefined();
    expect(dayOf('make it 4 months')).toBe('2027-03-22');
  });
});
