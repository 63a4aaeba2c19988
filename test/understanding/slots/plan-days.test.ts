import { expect, test } from 'vitest';
import { readPlanDays } from '../../../src/understanding/slots/when/plan-days.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';

test.each([
  ['start on 4 january', 'from.2027-01-04'],
  ['plan 5 hours a week starting in march', 'from.2027-03-01'],
  ['I can only begin after new year', 'from.2027-01-01'],
  ['start today instead', `from.${NOW.toISOString().slice(0, 10)}`],
  ['push everything back two weeks', 'later.14'],
  ['move it two weeks earlier', undefined],
  ['I am away from 20 december to 6 january', 'off.2026-12-20/2027-01-07'],
  ['on holiday for 2 weeks in march', 'off.2027-03-01/2027-03-15'],
  ['no time in the first week of may', 'off.2027-05-01/2027-05-08'],
  ['plan for me please, start on Monday, 10 hours a week', 'from.2026-11-23'],
  ['a plan with 10 hours a week and start next monday', 'from.2026-11-23'],
  ['plan, 10h per week, starting monday', 'from.2026-11-23'],
  ['I start a new job on monday, plan 5 hours', undefined],
  ['plan 5 hours a week, start mondays', undefined],
  ['a plan before monday', undefined],
  ['I start a new job in march', undefined],
  ['how do I start today', undefined],
  ['from january I have 10 hours a week', undefined],
  ['ready by june', undefined],
] as const)('reads what a plan is to keep to: %s', (text, days) =>
  expect(readPlanDays(tokenise(normalise(text).text), NOW)).toBe(days),
);

test('what is moved by so much is no plan where a skill is named', () =>
  expect(readPlanDays(tokenise('delay docker by 2 weeks'), NOW, { skills: ['docker'] })).toBeUndefined());
