import type { Weekday } from '../../../core/intent.ts';
import { createPhrases, type Hit } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { createHints } from '../hints.ts';
import { isClockWord, readClock, toClock } from './clock.ts';
import { isShiftWord, readShift } from './shift.ts';
import { type Mention, toWanted } from './wanted.ts';
import { isWeekdayWord, readWeekday } from './weekday.ts';
import { isZoneWord, readZone } from './zone.ts';

/** When in the week, in local time. */
export type Schedule = {
  readonly weekday?: Weekday;
  /** `HH:MM`, 24 hours. */
  readonly time?: string;
  readonly zone?: string;
  /** Minutes to move the time by, where only that was said: `half an hour earlier`. */
  readonly shift?: number;
};

export const readSchedule = (tokens: readonly Token[], countries: readonly Hit<string>[]): Schedule => {
  const hintsAt = readHints(tokens);
  const weekday = hintsAt('weekday') ? readWeekday(tokens) : undefined;
  const exact = hintsAt('clock') ? readExact(tokens) : undefined;
  const shift = hintsAt('shift') ? readShift(tokens) : undefined;
  const moved = shift === undefined || (shift.loose && exact !== undefined) ? undefined : shift.minutes;
  const time = moved === undefined ? (exact ?? (hintsAt('loose') ? readLoose(tokens) : undefined)) : undefined;
  const zone = hintsAt('zone') || countries.length > 0 ? readZone(tokens, countries) : undefined;
  return {
    ...(weekday === undefined ? {} : { weekday }),
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
    ...(moved === undefined ? {} : { shift: moved }),
  };
};

/** Beside a country, nothing of it is told without one of these. */
export const isScheduleWord = (word: string): boolean => Object.values(HINTS).some((isHint) => isHint(word));

/** A time moved by so many minutes, round the clock. */
export const shiftTime = (time: string, minutes: number): string => {
  const [hours = 0, mins = 0] = time.split(':').map(Number);
  return toClock((((hours * 60 + mins + minutes) % 1440) + 1440) % 1440);
};

/** `9am`, `17:30`, `half past nine`, `noon`, `9 in the morning`. */
const readExact = (tokens: readonly Token[]): string | undefined => {
  const said: Mention<number>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const clock = readClock(tokens, at);
    if (clock !== undefined) said.push({ value: clock.minutes, from: at, to: clock.to });
    at = clock?.to ?? at + 1;
  }
  const minutes = toWanted(tokens, said);
  return minutes === undefined ? undefined : toClock(((minutes % 1440) + 1440) % 1440);
};

/** `mornings`, `after work`: where nothing closer is said. */
const readLoose = (tokens: readonly Token[]): string | undefined => {
  const said = LOOSE.all(tokens).filter(
    ({ from }) => tokens[from - 2]?.word !== 'middle' && tokens[from - 3]?.word !== 'middle' && !isDead(tokens, from),
  );
  return toWanted(tokens, said);
};

/** `the dead of night`. */
const isDead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'of' && tokens[at - 2]?.word === 'dead';

const LOOSE = createPhrases<string>([
  ['early morning', '07:00'],
  ['early mornings', '07:00'],
  ['first thing in the morning', '08:00'],
  ['first thing', '08:00'],
  ['morning', '09:00'],
  ['mornings', '09:00'],
  ['start of the day', '09:00'],
  ['after lunch', '13:00'],
  ['afternoon', '14:00'],
  ['afternoons', '14:00'],
  ['end of the day', '17:00'],
  ['end of day', '17:00'],
  ['after work', '18:00'],
  ['evening', '18:00'],
  ['evenings', '18:00'],
  ['night', '20:00'],
  ['nights', '20:00'],
  ['lunch', '12:00'],
  ['lunchtime', '12:00'],
  ['lunchtimes', '12:00'],
]);

const HINTS = {
  weekday: isWeekdayWord,
  clock: isClockWord,
  shift: isShiftWord,
  loose: LOOSE.isKey,
  zone: isZoneWord,
};
const readHints = createHints(HINTS);
