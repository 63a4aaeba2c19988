import { expect, test } from 'vitest';
import type { Slots } from '../../../../src/core/intent.ts';
import { readNudgeIdle } from '../../../../src/understanding/said/nudge/nudge-idle.ts';

const idle = (words: string, slots: Slots = {}) =>
  readNudgeIdle(words, { topic: 'nudge', aspect: 'answer', slots, confidence: 1, alternatives: [] });

test.each([
  ["i'm flying to tokyo next month", 'from'],
  ["next week i'm in tokyo", 'from'],
  ["i'll be in tokyo then", 'from'],
  ['change it to tokyo time once i am there', 'from'],
  ["i fly to tokyo on the 10th, so use tokyo time till i'm back", 'from'],
  ['use tokyo time until 20 december', undefined],
  ['i moved to tokyo last month', undefined],
  ["i'm in tokyo now", undefined],
  ["when i'm home, tokyo time please", undefined],
] as const)('with a zone %j is %s', (words, kind) => expect(idle(words, { zone: 'Asia/Tokyo' })).toBe(kind));

test.each(['not when i am at work, at 9', 'nudge me tomorrow', "is it utc? i'm in ireland"])(
  'has something to do: %s',
  (words) =>
    expect(
      idle(words, { zone: 'Europe/Dublin', ...(words === 'nudge me tomorrow' && { nudge: 'snooze' }) }),
    ).toBeUndefined(),
);

test.each([
  ['how do i stop this', 'how'],
  ['only when i have studied', 'condition'],
  ['saturday instead this week', 'once'],
  ['this week on thursday please', 'once'],
  ['thursday instead', undefined],
  ['ping me tomorrow about the exam', 'once'],
  ['what zone is that?', 'zone'],
  ['is that in my time?', 'zone'],
  ['is that 9am my time', 'zone'],
  ['what time is that for me', 'zone'],
  ['not too early please', 'busy'],
  ["not while i'm working", 'busy'],
  ['not during lectures please', 'busy'],
  ['ok and how can i change the day', 'how'],
  ['remind me tomorrow at 9 to finish sql', 'once'],
  ['remind me in 3 months to look for a job', 'once'],
  ['remind me before my exam', 'once'],
  ['nudge me in an hour', 'once'],
  ['remind me to finish docker', 'once'],
  ['remind me to read about redis on friday', 'once'],
  ['ping me this friday at 9', 'once'],
  ['nudge me on friday at 19 only this week', 'once'],
  ['next monday only', 'once'],
  ['move it to monday, just this once', 'once'],
  ['nudge me on 3 march at 9', 'once'],
  ['move it to december 3', 'once'],
  ['nudge me at noon on feb 30', 'no-date'],
  ['move it to 31 june', 'no-date'],
  ['turn it off on holidays', 'holidays'],
  ['not on public holidays', 'holidays'],
  ['nudge my sister on mondays', 'whom'],
  ['remind everybody to study', 'whom'],
  ['remind noa every sunday', 'whom'],
  ['can you ping ana and ben on fridays', 'whom'],
  ['write to priya each tuesday', 'whom'],
  ['would you remind me on sundays if i asked?', 'supposed'],
  ['if i wanted, could you ping me on mondays', 'supposed'],
  ['suppose i want one on fridays, can you do that?', 'supposed'],
  ['do you remind people on sundays?', 'supposed'],
  ['will others see the nudge', 'seen'],
  ['can my boss read them', 'seen'],
  ['is it private?', 'seen'],
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
  { words: 'would you remind me on sundays' },
  { words: 'can you nudge me weekly' },
  { words: 'nudge fridays at 9' },
  { words: 'nudge time friday 9' },
  { words: 'remind every sunday' },
  { words: 'message on mondays please' },
  { words: 'remind me to study every friday' },
  { words: 'nudge me again in two weeks' },
  { words: 'make it the first friday of the month' },
  { words: 'only on thursdays' },
  { words: 'remind me to study on friday' },
  { words: 'just once a month' },
  { words: 'fridays from 3 march on' },
  { words: 'skip this week only', slots: { nudge: 'snooze' } },
  { words: 'not on 24 december', slots: { nudge: 'snooze' } },
  { words: "i'm on holidays until 10 january" },
  { words: 'pause it over the holidays', slots: { nudge: 'snooze' } },
  { words: 'nudge me fridays, my team meets then' },
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
