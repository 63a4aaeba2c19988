import { wordSet } from '../../text/word-set.ts';
import { createPhrases } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isDigits, toNumber } from '../number.ts';
import { isTime } from './bare-time.ts';
import { AT, type Clock, UNIT } from './clock-words.ts';
import { byNearHalf, onHalf, toHalf, toLikely } from './day-half.ts';

/** `9am`, `17:30`, `half past nine`, `noon`, `9 in the morning`, `at 8` at a token. */
export const readClock = (tokens: readonly Token[], at: number): Clock | undefined => {
  const named = NAMED.at(tokens, at);
  if (named !== undefined) return { minutes: named.value, to: named.to };
  if (!isCounting(tokens[at]?.word ?? '') || isOffset(tokens, at)) return undefined;
  const past = readPast(tokens, at) ?? readHalf(tokens, at);
  if (past !== undefined) return past;
  const digits = readDigits(tokens, at);
  if (digits === undefined) return undefined;
  const half = toHalf(tokens, digits.to);
  if (half !== undefined) return { minutes: onHalf(digits.minutes, half.value), to: half.to };
  const known = isTime(tokens, at, digits);
  return known ? { minutes: byNearHalf(digits.minutes, tokens, at), to: digits.to } : undefined;
};

/** No time of day is told without one of these. */
export const isClockWord = (word: string): boolean =>
  NAMED.isKey(word) || (isCounting(word) && word !== 'a' && word !== 'an') || word === 'past' || word === 'after';

/** `HH:MM` of minutes since midnight. */
export const toClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What a bare hour means: `8` is in the morning, `3` in the afternoon. */
export const toTime = (hour: number): string => toClock(toLikely(hour * 60) % 1440);

/** Minutes since midnight of `9`, `9:30`, `9.30`, `1730`, `19h30`, `nine`, `eight thirty`. */
const readDigits = (tokens: readonly Token[], at: number): Clock | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'a' || word === 'an') return undefined;
  const split = word.includes(':') ? ':' : '.';
  const [first = '', second] = word.split(split);
  if (second !== undefined && second.length !== 2) return undefined;
  const whole = toNumber(first);
  if (whole === undefined || !Number.isInteger(whole)) return undefined;
  const long = isDigits(first) && first.length === 4 && second === undefined;
  const [hours, minutes] = long ? [Math.floor(whole / 100), whole % 100] : [whole, Number(second ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  const more = second === undefined && !long ? readMinutes(tokens, at) : undefined;
  return { minutes: hours * 60 + minutes + (more?.minutes ?? 0), to: more?.to ?? at + 1 };
};

/** `eight thirty`, `nine forty five`, `19h30`. */
const readMinutes = (tokens: readonly Token[], at: number): Clock | undefined => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.word === 'h') {
    const minutes = Number(after?.word);
    return after?.gap === '' && minutes < 60 ? { minutes, to: at + 3 } : undefined;
  }
  if (next === undefined || next.gap !== ' ' || isDigits(tokens[at]?.word ?? '')) return undefined;
  const tens = TENS.get(next.word);
  if (tens === undefined) return undefined;
  const five = next.word === 'forty' && after?.word === 'five' ? 1 : 0;
  return UNIT.has(tokens[at + 2 + five]?.word ?? '') ? undefined : { minutes: tens + five * 5, to: at + 2 + five };
};

/** `half past nine`, `quarter to eight`, `ten past 6`. */
const readPast = (tokens: readonly Token[], at: number): Clock | undefined => {
  const word = tokens[at]?.word ?? '';
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : toNumber(word);
  const side = tokens[at + 1]?.word ?? '';
  const sign = SIDES.get(side);
  if (minutes === undefined || minutes >= 60 || sign === undefined) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  const isHalved = toHalf(tokens, at + 3) !== undefined;
  const loose =
    sign < 0 && word !== 'quarter' && !isHalved && (!AT.has(before) || before === 'from' || minutes % 5 !== 0);
  const hour = loose ? undefined : readHour(tokens, at + 2);
  return hour === undefined ? undefined : { minutes: hour.minutes + sign * minutes, to: hour.to };
};

/** `half eight`, as the British say it. */
const readHalf = (tokens: readonly Token[], at: number): Clock | undefined => {
  if (tokens[at]?.word !== 'half' || tokens[at + 1]?.gap !== ' ' || ARTICLES.has(tokens[at + 1]?.word ?? ''))
    return undefined;
  const hour = readHour(tokens, at + 1);
  return hour === undefined ? undefined : { minutes: hour.minutes + 30, to: hour.to };
};

/** The hour of `half past nine`, with its half of the day. */
const readHour = (tokens: readonly Token[], at: number): Clock | undefined => {
  const hour = toNumber(tokens[at]?.word ?? '');
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 23 || UNIT.has(tokens[at + 1]?.word ?? ''))
    return undefined;
  const half = toHalf(tokens, at + 1);
  if (half !== undefined) return { minutes: onHalf(hour * 60, half.value), to: half.to };
  return { minutes: byNearHalf(hour * 60, tokens, at), to: at + 1 };
};

/** `utc+5:30`. */
const isOffset = (tokens: readonly Token[], at: number): boolean =>
  SIGNS.has(tokens[at]?.gap.trim() ?? '') && OFFSET_BEFORE.has(tokens[at - 1]?.word ?? '');
const SIGNS = wordSet('+ -');
const OFFSET_BEFORE = wordSet('utc gmt');

/** `9`, `nine`, `half`, `quarter`: words that a time can begin with. */
const isCounting = (word: string): boolean =>
  isDigits(word) || word === 'half' || word === 'quarter' || toNumber(word) !== undefined;

const ARTICLES = wordSet('a an the of');

const SIDES: ReadonlyMap<string, number> = new Map([
  ['past', 1],
  ['after', 1],
  ['to', -1],
  ['before', -1],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);

const NAMED = createPhrases<number>([
  ['noon', 720],
  ['noonish', 720],
  ['midday', 720],
  ['mid day', 720],
  ['12 noon', 720],
  ['twelve noon', 720],
  ['midnight', 0],
]);
