import { expect, test } from 'vitest';
import type { Slots } from '../../../../src/core/intent.ts';
import { readNudgeWish } from '../../../../src/understanding/said/nudge/nudge-wish.ts';

const wish = (words: string, slots: Slots = {}, ref?: string) =>
  readNudgeWish(words, {
    topic: 'nudge',
    aspect: 'answer',
    slots,
    confidence: 1,
    alternatives: [],
    ...(ref && { ref }),
  });

test.each([
  ['what would my nudge look like', { asks: 'preview' }],
  ['what will it say', { asks: 'preview' }],
  ['what would you tell me?', { asks: 'preview' }],
  ['when will you send it', {}],
  ['why this one', { asks: 'why' }],
  ["why utc? i'm in lisbon", {}],
  ['i am away this week', { nudge: 'snooze' }],
  ["i didn't want another snooze", { nudge: 'on' }],
  ['nudge here in this channel every friday', { forAll: true }],
  ['nudge my whole team on mondays', { forAll: true }],
  ['remind us every month', { forAll: true, rhythm: { kind: 'month' } }],
  ['can i turn them off later?', { idle: 'later' }],
  ['can i still change the day any time', { idle: 'later' }],
  ['remind me to do the sql exercise tomorrow', { idle: 'once' }],
  ['remind me about my interview in two days', { idle: 'once' }],
  ['can i switch off nudges for the whole server', { forAll: true, idle: 'others' }],
  ['stop them for all my members', { idle: 'others' }],
  ['can you turn them off', {}],
  ['nudge me on fridays at noon', {}],
] as const)('hears what “%s” wishes', (words, wished) => expect(wish(words)).toEqual(wished));

test('takes “not next week” for a pause, where it would be off', () =>
  expect(wish('don’t write to me next week', { nudge: 'off' })).toEqual({ nudge: 'snooze' }));

test.each([
  ['delete the plan and the nudge', { dropsPlan: true }],
  ['delete the nudge but keep the plan', {}],
] as const)('hears whether the plan goes too: “%s”', (words, wished) =>
  expect(wish(words, { nudge: 'off' })).toEqual(wished),
);

test('takes a day to be away until for a pause', () => {
  const words = 'i am on holiday until 10 january';
  expect(wish(words, { nudge: 'on' }, '2027-01-10')).toEqual({ nudge: 'snooze', hasEnd: true });
  expect(wish(words, { nudge: 'on' })).toEqual({ hasEnd: true });
});

test('takes another clock until some day for no pause', () =>
  expect(wish('use london time until 20 december', { zone: 'Europe/London' }, '2026-12-20')).toEqual({ hasEnd: true }));

test('hears a new rhythm after a pause, unless it is of the pause', () => {
  expect(wish('once a month is enough', { nudge: 'snooze' })).toEqual({ nudge: 'unsaid', rhythm: { kind: 'month' } });
  expect(wish('snooze it, once a month is enough', { nudge: 'snooze' })).toEqual({ rhythm: { kind: 'month' } });
});
