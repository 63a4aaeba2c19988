import { expect, test } from 'vitest';
import type { Slots } from '../../../../src/core/intent.ts';
import { readStep } from '../../../../src/understanding/conversation/follow-up/steps.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

test.each<[string, Slots, Slots | undefined]>([
  ['one step lower', { level: 'lead', country: 'FR' }, { level: 'senior' }],
  ['two rungs up please', { level: 'entry' }, { level: 'senior' }],
  ['the next level', { level: 'mid' }, { level: 'senior' }],
  ['one step higher', { level: 'principal' }, undefined],
  ['one step higher', { level: ['entry', 'mid'] }, { level: 'senior' }],
  ['half of that', { hours_per_week: 7 }, { hours_per_week: 3.5 }],
  ['triple it', { hours_per_week: 40 }, { hours_per_week: 80 }],
  ['double the years', { years: 4, country: 'FR' }, { years: 8 }],
  ['add three more', { hours_per_week: 4 }, { hours_per_week: 7 }],
  ['two hours less, the kids are home', { hours_per_week: 5 }, { hours_per_week: 3 }],
  ['6 hours less', { hours_per_week: 6 }, undefined],
  ['5 hours, I found more time', { hours_per_week: 3 }, undefined],
  ['work half in my old trade', { hours_per_week: 10 }, undefined],
  ['saturday too', { hours_per_week: 3.75 }, { hours_per_week: 4.5 }],
  ['and weekends as well', { hours_per_week: 5 }, { hours_per_week: 7 }],
  ['plus saturdays and sundays', { hours_per_week: 10 }, { hours_per_week: 14 }],
  ['saturday too', { hours_per_week: 4 }, undefined],
  ['on saturday I work too', { hours_per_week: 5 }, undefined],
  ['half an hour earlier', { hours_per_week: 6 }, undefined],
  ['what does a step up mean for my career', { level: 'mid' }, undefined],
  ['double it', { skill: 'sql' }, undefined],
])('%s after %j is %j', (text, before, moved) => {
  expect(readStep(tokenise(text), before)).toEqual(moved);
});
