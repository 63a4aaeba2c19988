import { describe, expect, test } from 'vitest';
import { slotsOfText } from './slots-of-text.ts';

describe('particulars of somebody else', () => {
  test.each([
    ['gap', 'what am I missing for senior? my uncle is a principal with 20 years', { level: 'senior' }],
    ['next', "I'm mid level, 4 years in, my team lead went on leave. what next?", { level: 'mid', years: 4 }],
    ['next', 'my brother is a senior with 9 years, what should I learn next?', {}],
    ['next', 'a senior told me to start early, I have 2 years of experience. what next?', { years: 2 }],
    ['next', 'I lead a team of 3 juniors, 8 years in. what next?', { years: 8 }],
    [
      'next',
      'we have three seniors and I am a junior with 1 year of experience. what next?',
      { level: 'entry', years: 1 },
    ],
    ['next', 'they hired a senior with 10 years of experience, I have 2 years of experience. what next?', { years: 2 }],
    ['next', 'I taught two juniors for 3 years. what next?', {}],
    ['growth.feedback', 'how do I mentor a junior?', {}],
    ['growth.feedback', 'I report to a principal engineer and get no feedback', {}],
    ['plan', 'I hired two interns, make me a plan', {}],
    [
      'salary.range',
      "my colleague is a senior with 8 years in Berlin and I'm a mid with 3 years in Spain, what should I earn?",
      { level: 'mid', years: 3, country: 'ES' },
    ],
  ] as const)('are not those of who asks: %s %j', (topic, text, slots) => {
    expect(slotsOfText(topic, text)).toEqual(slots);
  });

  test.each([
    ['salary.range', 'what does my brother earn as a senior with 9 years in Berlin?', 'senior'],
    ['salary.range', 'I want to hire a junior, what do they earn?', 'entry'],
    ['gap', 'what does my boss expect for senior?', 'senior'],
    ['gap', 'my mentor says I am ready to become a lead, what is missing?', 'lead'],
    ['settings', 'set my level to senior, my mentor says so', 'senior'],
    ['path.next-level', 'what next after my lead role?', 'lead'],
  ] as const)('are asked about: %s %j', (topic, text, level) => {
    expect(slotsOfText(topic, text).level).toBe(level);
  });

  test('where two places are set beside each other both are meant', () => {
    expect(
      slotsOfText('salary.range', 'my brother is in Spain, is the pay there better than in Poland?').country,
    ).toEqual(['ES', 'PL']);
  });
});
