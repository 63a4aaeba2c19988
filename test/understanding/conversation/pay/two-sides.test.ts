import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../../src/core/message.ts';
import { understand } from '../../knowledge-understanding.ts';
import { NOW } from '../../now.ts';

const last: Turn = {
  intent: {
    topic: 'salary.range',
    aspect: 'answer',
    slots: { years: 10, country: 'DE' },
    confidence: 1,
    alternatives: [],
  },
  offered: [],
  at: NOW.getTime() - 60_000,
};

const sidesOf = (text: string, before?: Turn) => {
  const { slots, second } = understand(text, before);
  return [slots, second?.slots];
};

describe('pay of two groups, told by years or each with a place of its own', () => {
  test.each([
    ['pay in germany for 3 years vs 10 years', { years: 3, country: 'DE' }, { years: 10, country: 'DE' }],
    ['salary with 3 vs 10 years in france', { years: 3, country: 'FR' }, { years: 10, country: 'FR' }],
    [
      'how much does a 10 year dev get vs a junior in the UK',
      { years: 10, country: 'GB' },
      { level: 'entry', country: 'GB' },
    ],
    ['3 years in germany vs 10 years in poland, salary?', { years: 3, country: 'DE' }, { years: 10, country: 'PL' }],
    ['difference between 3 and 10 years pay in poland', { years: 3, country: 'PL' }, { years: 10, country: 'PL' }],
    [
      'salary of juniors in france and seniors in spain',
      { level: 'entry', country: 'FR' },
      { level: 'senior', country: 'ES' },
    ],
    [
      'does a french mid get more than a polish lead',
      { level: 'mid', country: 'FR' },
      { level: 'lead', country: 'PL' },
    ],
  ])('%j has both sides', (text, one, other) => {
    expect(sidesOf(text)).toEqual([one, other]);
  });

  test('one beside the group spoken of', () => {
    expect(sidesOf('compared to 3 years?', last)).toEqual([
      { years: 10, country: 'DE' },
      { years: 3, country: 'DE' },
    ]);
  });

  test.each([
    ['what do I get with more than 10 years in germany', { years: 10, country: 'DE' }],
    ['salary with between 3 and 5 years in germany', { years: 3, country: 'DE' }],
    ['juniors and seniors in spain and france', { level: ['entry', 'senior'], country: ['ES', 'FR'] }],
    ['senior pay in germany vs poland', { level: 'senior', country: ['DE', 'PL'] }],
  ])('%j is one question', (text, slots) => {
    expect(sidesOf(text)).toEqual([slots, undefined]);
  });
});
