import { expect, test } from 'vitest';
import { readRhythm } from '../../../../src/understanding/said/nudge/rhythm.ts';

test.each([
  ['do it every day?', { kind: 'several', days: [] }],
  ['do you come daily?', undefined],
  ['no wait, both days please', { kind: 'several', days: [] }],
  ['both of you are wrong', undefined],
  ['once a month is enough', { kind: 'month' }],
  ['only on the first monday of the month', { kind: 'month' }],
  ['back to weekly again', { kind: 'week' }],
  ['no weekly, thursdays', { kind: 'week' }],
  ['nudge me weekly on mondays', { kind: 'week' }],
  ["i'd rather have it once a week", { kind: 'week' }],
  ['weekly is too much, monthly please', { kind: 'month' }],
  ['monthly is too rare, weekly', { kind: 'week' }],
  ['do you come weekly or monthly?', undefined],
  ['move my weekly nudge to monday', undefined],
  ['every other month', { kind: 'rarer' }],
  ['on sunday too', { kind: 'several', days: [] }],
  ['also on mondays', { kind: 'several', days: [] }],
  ['also nudge me wednesdays', { kind: 'several', days: [] }],
  ['also move it to wednesdays', undefined],
  ['can i have two nudges', { kind: 'several', days: [] }],
  ['skip the next two nudges', undefined],
  ['every second week please', { kind: 'between' }],
  ['every other friday at 4pm', { kind: 'between' }],
  ['alternate mondays', { kind: 'between' }],
  ['every friday at 4pm', undefined],
  ['twice a week', { kind: 'several', days: [] }],
  ['monday to friday', { kind: 'several', days: [] }],
  ['mondays and fridays at 10', { kind: 'several', days: ['mon', 'fri'] }],
  ['weekends only please', { kind: 'several', days: ['sat', 'sun'] }],
  ['at the weekend, saturday', undefined],
  ['move it from monday to friday', undefined],
  ['not daily! only on thursdays', undefined],
  ['not wednesday, sunday evening', undefined],
  ['monthly, not every week', { kind: 'month' }],
  ['fridays at noon', undefined],
] as const)('hears how often “%s” wishes', (words, rhythm) => expect(readRhythm(words)).toEqual(rhythm));

test('counts no days that the one understood is not among', () => {
  const words = 'monday and tuesday are bad for me, wednesday is better';
  expect(readRhythm(words, 'wed')).toBeUndefined();
  expect(readRhythm(words)).toEqual({ kind: 'several', days: ['mon', 'tue'] });
});
