import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHints } from '../../../src/understanding/slots/hints.ts';
import { isHoursWord, readHours } from '../../../src/understanding/slots/hours/hours.ts';
import { isLevelWord, readLevels } from '../../../src/understanding/slots/level.ts';
import { isNudgeWord, readNudge } from '../../../src/understanding/slots/when/nudge/nudge.ts';
import { isScheduleWord, readSchedule } from '../../../src/understanding/slots/when/schedule.ts';
import { isYearsWord, readBareYears, readYears } from '../../../src/understanding/slots/years.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';

const WORDS =
  `a an one two 3 10 9:30 17h30 2.5 half quarter couple few dozen of and or to from between hours hour h min minutes
  weekly hpw full whole entire half day days week month year years y oe yoe experience experienced decade since 2019 no zero
  second third noon midday midnight past after before until at on in the this next every each o clock oclock am pm morning
  evening night first thing work lunch end start early earlier later back bit that monday sat weekdays midweek utc gmt + - plus
  ahead cet eastern time zone paris york new la coast east canaries i am was not just only free study spend my it is now about
    stop want no never turn put set break rest from em kill weekly reminder nudges them next send me keep going drop off weeks pause skip again junior senior mid
    level entry lead tech grad fresh out college bootcamp staff principal engineer`.split(/\s+/);
const sentences = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ', ', '-', '/', '. ')), { maxLength: 12 })
  .map((parts) => tokenise(parts.flat().join('')));

test.each([
  ['hours', isHoursWord, readHours, undefined],
  ['years', isYearsWord, (tokens: ReturnType<typeof tokenise>) => readYears(tokens, NOW), undefined],
  ['bare years', isYearsWord, readBareYears, undefined],
  ['levels', isLevelWord, readLevels, []],
  ['nudges', isNudgeWord, readNudge, undefined],
  ['schedule', isScheduleWord, (tokens: ReturnType<typeof tokenise>) => readSchedule(tokens, []), {}],
])('no %s are told without a word that hints at them', (_, isHint, read, nothing) => {
  fc.assert(
    fc.property(sentences, (tokens) => {
      expect(read(tokens.filter(({ word }) => !isHint(word)))).toEqual(nothing);
    }),
    { numRuns: 2_000 },
  );
});

test('a message hints at what its words hint at', () => {
  const hintsAt = createHints({ hours: isHoursWord, years: isYearsWord })(tokenise('two evenings'));
  expect([hintsAt('hours'), hintsAt('years')]).toEqual([true, false]);
});
