import { describe, expect, test } from 'vitest';
import type { Slots } from '../../../../src/core/intent.ts';
import type { Turn } from '../../../../src/core/message.ts';
import { understand } from '../../knowledge-understanding.ts';
import { NOW } from '../../now.ts';

const paid = (slots: Slots, asked?: string): Turn => ({
  intent: {
    topic: 'salary.range',
    aspect: 'answer',
    slots,
    confidence: 1,
    alternatives: [],
    ...(asked && { case: asked }),
  },
  offered: [],
  at: NOW.getTime() - 60_000,
  place: 'DE',
});
const SEVERAL = paid({ level: 'senior', country: ['DE', 'PL'] });
const ALL = paid({ level: 'senior' }, 'highest');

describe('pay put in order', () => {
  test.each([
    'which country pays seniors most?',
    'rank countries by senior pay',
    'in which country do seniors get the best pay',
    'top 5 countries for senior pay',
  ])('of all countries, whatever was spoken of: %j', (text) => {
    const { topic, slots, case: asked } = understand(text, paid({ country: 'DE' }));
    expect([topic, slots, asked]).toEqual(['salary.range', { level: 'senior' }, 'highest']);
  });

  test.each(['sort them', 'rank those', 'put them in order', 'from highest to lowest please'])(
    'of those shown: %j',
    (text) => {
      const { topic, slots, case: asked } = understand(text, SEVERAL);
      expect([topic, slots, asked]).toEqual(['salary.range', SEVERAL.intent.slots, 'highest']);
    },
  );

  test('of all again for another level', () => {
    expect(understand('and juniors?', ALL)).toMatchObject({ slots: { level: 'entry' }, case: 'highest' });
  });

  test.each([
    ['would a lead job pay more?', { level: ['senior', 'lead'], country: 'DE' }],
    ['is it more there in france?', { level: 'senior', country: ['DE', 'FR'] }],
  ] as const)('of what was spoken of and another: %j', (text, slots) => {
    expect(understand(text, paid({ level: 'senior', country: 'DE' }))).toMatchObject({ slots, case: 'highest' });
  });

  test.each([
    ['and in spain?', ALL],
    ['what about juniors', paid({ level: 'senior', country: 'DE' })],
    ['and in france', SEVERAL],
  ] as const)('%j ranks nothing', (text, last) => {
    expect(understand(text, last).case).toBeUndefined();
  });
});
