import { WEEKDAYS, type Weekday } from '../../core/intent.ts';
import { createPhrases, type Hit } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { toNumber } from './number.ts';
import { readZone } from './zone.ts';

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
  const weekday = readWeekday(tokens);
  const shift = readShift(tokens);
  const time = shift === undefined ? readTime(tokens) : undefined;
  const zone = readZone(tokens, countries);
  return {
    ...(weekday === undefined ? {} : { weekday }),
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
    ...(shift === undefined ? {} : { shift }),
  };
};

/** A time moved by so many minutes, round the clock. */
export const shiftTime = (time: string, minutes: number): string => {
  const [hours = 0, mins = 0] = time.split(':').map(Number);
  return clock((((hours * 60 + mins + minutes) % 1440) + 1440) % 1440);
};

/** What a bare hour means: `8` is in the morning, `3` in the afternoon. */
export const toTime = (hour: number): string => clock(guess(hour * 60) % 1440);

/** The last day named wins after `not` or `instead of`: `tuesday instead of monday` is tuesday. */
const readWeekday = (tokens: readonly Token[]): Weekday | undefined => {
  let day: Weekday | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const hit = DAYS.at(tokens, at);
    if (hit === undefined || isRejected(tokens, at) || UNTIL.has(tokens[at - 1]?.word ?? '')) continue;
    if (SHORT.has(tokens[at]?.word ?? '') && !isDayLike(tokens, at)) continue;
    day ??= hit.value;
    if (tokens[at - 1]?.word === 'to') day = hit.value;
  }
  return day;
};

const isRejected = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.word ?? '';
  return (
    before === 'not' ||
    before === 'from' ||
    (before === 'of' && tokens[at - 2]?.word === 'instead') ||
    before === 'than'
  );
};

/** `sun`, `sat`, `wed`, `mon` are days beside a time, `on`, `every` or alone. */
const isDayLike = (tokens: readonly Token[], at: number): boolean =>
  tokens.length <= 4 ||
  DAY_BEFORE.has(tokens[at - 1]?.word ?? '') ||
  readClock(tokens, at + 1) !== undefined ||
  tokens[at + 1]?.word === 'at';

/** `9am`, `17:30`, `half past nine`, `noon`, `9 in the morning`; `mornings` where nothing closer is said. */
const readTime = (tokens: readonly Token[]): string | undefined => {
  let loose: string | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at - 1]?.word === 'not' || tokens[at - 1]?.word === 'than') continue;
    const minutes = readClock(tokens, at);
    if (minutes !== undefined) return clock(minutes);
    if (tokens[at - 2]?.word !== 'middle' && tokens[at - 3]?.word !== 'middle') loose ??= LOOSE.at(tokens, at)?.value;
  }
  return loose;
};

const readClock = (tokens: readonly Token[], at: number): number | undefined => {
  const named = NAMED.at(tokens, at);
  if (named !== undefined) return named.value;
  const past = readPast(tokens, at);
  if (past !== undefined) return past;
  const word = tokens[at]?.word ?? '';
  const digits = readDigits(word);
  if (digits === undefined) return undefined;
  const after = tokens[at + 1]?.word ?? '';
  const half = toHalf(tokens, at + 1);
  if (half !== undefined) return onHalf(digits, half);
  if (word.includes(':')) return digits;
  if (word.includes('.'))
    return tokens.length === 1 || (AT.has(tokens[at - 1]?.word ?? '') && !UNIT.has(after)) ? guess(digits) : undefined;
  if (after === 'oclock' || after === 'sharp') return guess(digits);
  if (after === 'h' && !UNIT.has(tokens[at + 2]?.word ?? '') && digits >= 360)
    return digits + (toMinutes(tokens[at + 2]) ?? 0);
  if (AT.has(tokens[at - 1]?.word ?? '') && !UNIT.has(after)) return guess(digits);
  if (
    DAYS.at(tokens, at - 1) !== undefined &&
    word.length <= 2 &&
    (after === '' || readZone(tokens.slice(at + 1), []) !== undefined)
  )
    return guess(digits);
  return word.length === 4 && toNumber(word) !== undefined && DAYS.at(tokens, at - 1) !== undefined
    ? digits
    : undefined;
};

/** `half past nine`, `quarter to eight`, `ten past 6`. */
const readPast = (tokens: readonly Token[], at: number): number | undefined => {
  const word = tokens[at]?.word ?? '';
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : toNumber(word);
  const side = tokens[at + 1]?.word;
  if (minutes === undefined || minutes >= 60 || (side !== 'past' && side !== 'to')) return undefined;
  const hour = toNumber(tokens[at + 2]?.word ?? '');
  if (hour === undefined || hour < 1 || hour > 23 || UNIT.has(tokens[at + 3]?.word ?? '')) return undefined;
  if (side === 'to' && word !== 'quarter' && !AT.has(tokens[at - 1]?.word ?? '')) return undefined;
  const base = toHalf(tokens, at + 3);
  const start = base === undefined ? guess(hour * 60) : onHalf(hour * 60, base);
  return start + (side === 'past' ? minutes : -minutes);
};

/** Minutes since midnight of `9`, `9:30`, `9.30`, `1730`, `nine`. */
const readDigits = (word: string): number | undefined => {
  const split = word.includes(':') ? ':' : '.';
  const [first = '', second] = word.split(split);
  if (second !== undefined && second.length !== 2) return undefined;
  const whole = toNumber(first);
  if (whole === undefined || word === 'a' || word === 'an') return undefined;
  const [hours, minutes] =
    second === undefined && first.length === 4 ? [Math.floor(whole / 100), whole % 100] : [whole, Number(second ?? 0)];
  return hours > 23 || minutes > 59 || !Number.isInteger(hours) ? undefined : hours * 60 + minutes;
};

const toMinutes = (token: Token | undefined): number | undefined => {
  const value = Number(token?.word);
  return token?.gap === '' && value < 60 ? value : undefined;
};

type Half = 'am' | 'pm';

/** `am`, `p.m.`, `in the evening`, `tonight`. */
const toHalf = (tokens: readonly Token[], at: number): Half | undefined => {
  const skip = tokens[at]?.word === 'oclock' ? 1 : 0;
  const hit = HALVES.at(tokens, at + skip);
  return hit?.value === 'am' && tokens[at + skip]?.gap === ' ' && tokens[at + skip + 1]?.word === 'a'
    ? undefined
    : hit?.value;
};

const onHalf = (minutes: number, half: Half): number =>
  half === 'pm' ? (minutes < 720 ? minutes + 720 : minutes) : minutes >= 720 && minutes < 780 ? minutes - 720 : minutes;

/** Without a word about the half of the day, one to six are taken for the afternoon. */
const guess = (minutes: number): number => (minutes >= 60 && minutes < 420 ? minutes + 720 : minutes);

/** `half an hour earlier`, `an hour later`, `earlier by 15 minutes`, `push it back 30 min`. */
const readShift = (tokens: readonly Token[]): number | undefined => {
  const turn = tokens.findIndex((token) => SHIFTS.has(token.word));
  if (turn < 0) return undefined;
  const sign = SHIFTS.get(tokens[turn]?.word ?? '') ?? 1;
  for (let at = Math.max(0, turn - 5); at < Math.min(tokens.length, turn + 6); at++) {
    const minutes = readSpan(tokens, at);
    if (minutes !== undefined) return sign * minutes;
  }
  return undefined;
};

const readSpan = (tokens: readonly Token[], at: number): number | undefined => {
  if (BIT.has(tokens[at]?.word ?? '') && SHIFTS.has(tokens[at + 1]?.word ?? '')) return A_BIT;
  const word = tokens[at]?.word ?? '';
  const step = tokens[at + 1]?.word === 'an' || tokens[at + 1]?.word === 'a' ? 2 : 1;
  const value = word === 'half' ? 0.5 : toNumber(word);
  if (value === undefined) return undefined;
  const unit = tokens[at + (word === 'half' ? step : 1)]?.word;
  if (unit === 'hour' || unit === 'hours' || unit === 'h') return Math.round(value * 60);
  return unit === 'minutes' || unit === 'm' ? Math.round(value) : undefined;
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const AT = set('at around by past from until till to about @ for is');
const UNIT = set(
  'hours hour h minutes m week weeks day days years year times months month th st nd rd x yoe evenings percent k',
);
/** After these a day is a date, not a day of every week. */
const UNTIL = set('until till til before');
const SHORT = set('mon sun sat wed fri tue thu');
const DAY_BEFORE = set('on every each to next for at it');
/** How far `a bit earlier` goes, in minutes. */
const A_BIT = 30;
const BIT = set('bit little slightly');
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['earlier', -1],
  ['sooner', -1],
  ['forward', -1],
  ['later', 1],
  ['back', 1],
]);

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'monday mondays mon mo',
  tue: 'tuesday tuesdays tue tues',
  wed: 'wednesday wednesdays wed weds',
  thu: 'thursday thursdays thu thur thurs',
  fri: 'friday fridays fri',
  sat: 'saturday saturdays sat',
  sun: 'sunday sundays sun',
};
const DAYS = createPhrases<Weekday>(
  WEEKDAYS.flatMap((day) => DAY_NAMES[day].split(' ').map((name): [string, Weekday] => [name, day])),
);
const NAMED = createPhrases<number>([
  ['noon', 720],
  ['midday', 720],
  ['mid day', 720],
  ['12 noon', 720],
  ['midnight', 0],
  ['lunchtime', 720],
  ['lunch time', 720],
  ['at lunch', 720],
]);
const LOOSE = createPhrases<string>([
  ['early morning', '07:00'],
  ['early mornings', '07:00'],
  ['first thing in the morning', '08:00'],
  ['first thing', '08:00'],
  ['morning', '09:00'],
  ['mornings', '09:00'],
  ['start of the day', '09:00'],
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
]);
const HALVES = createPhrases<Half>([
  ['am', 'am'],
  ['pm', 'pm'],
  ['a m', 'am'],
  ['p m', 'pm'],
  ['in the morning', 'am'],
  ['in the mornings', 'am'],
  ['in the evening', 'pm'],
  ['in the evenings', 'pm'],
  ['in the afternoon', 'pm'],
  ['in the afternoons', 'pm'],
  ['at night', 'pm'],
  ['tonight', 'pm'],
]);
