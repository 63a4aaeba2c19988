import { expect, test } from 'vitest';
import type { Slots } from '../../../../src/core/intent.ts';
import { readNudgeIdle } from '../../../../src/understanding/said/nudge/nudge-idle.ts';

const idle = (words: string, slots: Slots = {}) =>
  readNudgeIdle(words, { topic: 'nudge', aspect: 'answer', slots, confidence: 1, alternatives: [] });

test.each([
  ['how do i stop this', 'how'],
  ['ok and how can i change the day', 'how'],
  ['remind me tomorrow at 9 to finish sql', 'once'],
  ['remind me in 3 months to look for a job', 'once'],
  ['remind me before my exam', 'once'],
  ['remind me once a month on the 15th', 'date'],
  ['nudge me on the 1st of every month', 'date'],
  ['the last friday of the month please', 'date'],
  ['nudge me when i have not studied for a week', 'condition'],
  ['ping me if i fall behind', 'condition'],
  ['mondays at 25:00', 'no-time'],
  ['mondays at 9:75', 'no-time'],
  ['make it shorter nudges', 'length'],
  ['and in german please', 'language'],
  ['where do they come, mail or here?', 'where'],
  ['what if i miss a week', 'missed'],
] as const)('“%s” changes nothing', (words, said) => expect(idle(words)).toBe(said));

const DOABLE: readonly { readonly words: string; readonly slots?: Slots }[] = [
  { words: 'how about mondays' },
  { words: 'remind me to study every friday' },
  { words: 'nudge me again in two weeks' },
  { words: 'make it the first friday of the month' },
  { words: "nudge me when i'm at work, mondays at 9" },
  { words: 'mondays at 7:45' },
  { words: 'use polish time' },
  { words: 'a longer pause' },
  { words: 'no nudge on the 15th', slots: { nudge: 'snooze' } },
  { words: 'stop sending these to my phone', slots: { nudge: 'off' } },
  { words: "don't remind me about my goals tomorrow", slots: { nudge: 'off' } },
];
test.each(DOABLE)('“$words” asks for what can be done', ({ words, slots }) =>
  expect(idle(words, slots)).toBeUndefined(),
);
