import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';
import { readRange, toNumber } from '../number.ts';
import { placeInWeek } from './weekday-names.ts';

/** The day a message points at, as `YYYY-MM-DD`, counted from `now` and never before it. */
export const readDate = (tokens: readonly Token[], now: Date): string | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const date = readAt(tokens, at, now);
    if (date !== undefined) return date.toISOString().slice(0, 10);
  }
  return undefined;
};

const readAt = (tokens: readonly Token[], at: number, now: Date): Date | undefined =>
  readIso(tokens, at) ??
  readMonthDay(tokens, at, now) ??
  readSpan(tokens, at, now) ??
  readNamed(tokens, at, now) ??
  readDayOfMonth(tokens, at, now);

/** `2027-03-01`. */
const readIso = (tokens: readonly Token[], at: number): Date | undefined => {
  const year = toWhole(tokens[at]);
  if (year === undefined || year < 2000 || year > 2100 || tokens[at + 1]?.gap !== '-' || tokens[at + 2]?.gap !== '-')
    return undefined;
  const [month, day] = [toWhole(tokens[at + 1]), toWhole(tokens[at + 2])];
  return month === undefined || day === undefined ? undefined : toDay(year, month - 1, day);
};

/** `1 june 2027`, `june 1st`, `march`, `end of march`. */
const readMonthDay = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const month = MONTHS.get(tokens[at]?.word ?? '');
  if (month === undefined || !isMonth(tokens, at)) return undefined;
  const ahead = dayBefore(tokens, at) ?? dayAfter(tokens, at);
  const year = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
    .map(toWhole)
    .find((value) => value !== undefined && value > 2000 && value < 2100);
  if (ahead === undefined && isEnd(tokens, at)) return upcoming(now, year, month + 1, 0);
  return upcoming(now, year, month, ahead ?? 1);
};

/** `may` and `march` are verbs too. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  !VERBS.has(tokens[at]?.word ?? '') ||
  MONTH_BEFORE.has(tokens[at - 1]?.word ?? '') ||
  toWhole(tokens[at - 1]) !== undefined ||
  toWhole(tokens[at + 1]) !== undefined;

const dayBefore = (tokens: readonly Token[], at: number): number | undefined => {
  const of = tokens[at - 1]?.word === 'of' ? 1 : 0;
  const ordinal = ORDINALS.has(tokens[at - 1 - of]?.word ?? '') ? 1 : 0;
  const day = toWhole(tokens[at - 1 - of - ordinal]);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

const dayAfter = (tokens: readonly Token[], at: number): number | undefined => {
  const the = tokens[at + 1]?.word === 'the' ? 1 : 0;
  const day = toWhole(tokens[at + 1 + the]);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

/** `in 3 months`, `for two weeks`, `within a year`, `next month`. */
const readSpan = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const lead = tokens[at]?.word ?? '';
  if (lead === 'next' || lead === 'this') return readNext(tokens, at, now);
  if (!SPAN_BEFORE.has(lead)) return undefined;
  const skip = tokens[at + 1]?.word === 'the' || tokens[at + 1]?.word === 'about' ? 1 : 0;
  const next = tokens[at + 1 + skip]?.word === 'next' ? 1 : 0;
  const number = readRange(tokens, at + 1 + skip + next);
  const unit = tokens[number?.to ?? at + 1 + skip + next]?.word ?? '';
  if (number === undefined) return next === 1 ? readNext(tokens, at + 1 + skip, now) : undefined;
  return isEvery(tokens, number.to) ? undefined : after(now, number.value, unit);
};

/** `for one day a week` is no date. */
const isEvery = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'day' && tokens[at + 1]?.word === 'a';

const readNext = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const unit = tokens[at + 1]?.word ?? '';
  if (tokens[at]?.word === 'this') return undefined;
  const day = placeInWeek(tokens, at + 1);
  if (day >= 0 && unit.endsWith('day')) return onWeekday(now, day);
  return after(now, 1, unit);
};

const after = (now: Date, count: number, unit: string): Date | undefined => {
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  const day = now.getUTCDate();
  if (unit === 'day' || unit === 'days') return toDay(year, month, day + Math.round(count));
  if (unit === 'week' || unit === 'weeks') return toDay(year, month, day + Math.round(count * 7));
  if (unit === 'fortnight') return toDay(year, month, day + 14);
  if (unit === 'month' || unit === 'months')
    return toDay(year, month + Math.floor(count), day + Math.round((count % 1) * 30));
  if (unit === 'year' || unit === 'years') return toDay(year, month + Math.round(count * 12), day);
  return undefined;
};

/** `tomorrow`, `until monday`, `christmas`, `end of the year`, `before summer`. */
const readNamed = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'tomorrow') return after(now, 1, 'day');
  const feast = FEASTS.get(word);
  if (feast !== undefined && UNTIL.has(tokens[at - 1]?.word ?? '')) return upcoming(now, undefined, feast[0], feast[1]);
  if (word === 'end' || word === 'eoy') return readEnd(tokens, at, now);
  const day = placeInWeek(tokens, at);
  return day >= 0 && word.endsWith('day') && tokens[at - 1]?.word !== 'on' && UNTIL.has(tokens[at - 1]?.word ?? '')
    ? onWeekday(now, day)
    : undefined;
};

const readEnd = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  if (tokens[at]?.word === 'eoy') return toDay(now.getUTCFullYear(), 11, 31);
  const rest = tokens.slice(at + 1, at + 5).map((token) => token.word);
  if (rest[0] !== 'of') return undefined;
  const next = rest.includes('next') ? 1 : 0;
  if (rest.includes('year')) return toDay(now.getUTCFullYear() + next, 11, 31);
  return rest.includes('month') ? toDay(now.getUTCFullYear(), now.getUTCMonth() + 1 + next, 0) : undefined;
};

/** `until the 12th`, `on the 3rd`. */
const readDayOfMonth = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const day = toWhole(tokens[at]);
  if (day === undefined || day < 1 || day > 31 || !ORDINALS.has(tokens[at + 1]?.word ?? '')) return undefined;
  if (tokens[at + 1]?.gap !== '' || MONTHS.has(tokens[at + 2]?.word ?? '') || tokens[at + 2]?.word === 'of')
    return undefined;
  const before = tokens[at - 1]?.word;
  if (before !== 'the' && !UNTIL.has(before ?? '')) return undefined;
  if (NOT_DAYS.has(tokens[at + 2]?.word ?? '')) return undefined;
  const late = day <= now.getUTCDate() ? 1 : 0;
  return toDay(now.getUTCFullYear(), now.getUTCMonth() + late, day);
};

const onWeekday = (now: Date, day: number): Date => {
  const ahead = (day - ((now.getUTCDay() + 6) % 7) + 7) % 7;
  return toDay(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + (ahead === 0 ? 7 : ahead));
};

const upcoming = (now: Date, year: number | undefined, month: number, day: number): Date => {
  if (year !== undefined) return toDay(year, month, day);
  const date = toDay(now.getUTCFullYear(), month, day);
  return date.getTime() <= now.getTime() ? toDay(now.getUTCFullYear() + 1, month, day) : date;
};

const isEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'of' && tokens[at - 2]?.word === 'end';
const toDay = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));

const toWhole = (token: Token | undefined): number | undefined => {
  const value = token === undefined || token.word === 'a' || token.word === 'an' ? undefined : toNumber(token.word);
  return value !== undefined && Number.isInteger(value) ? value : undefined;
};

const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, month): [string, number][] => [
      [name, month],
      [name.slice(0, 3), month],
    ])
    .concat([['sept', 8]]),
);
const VERBS = wordSet('may march mar sep');
const MONTH_BEFORE = wordSet('in by until till before of next from since this to mid late early');
const ORDINALS = wordSet('st nd rd th');
const SPAN_BEFORE = wordSet('in for within after over');
const UNTIL = wordSet('until till til by before on after');
const NOT_DAYS = wordSet('year time one question round job');
const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [11, 25]],
  ['xmas', [11, 25]],
  ['spring', [2, 1]],
  ['summer', [5, 1]],
  ['autumn', [8, 1]],
  ['fall', [8, 1]],
  ['winter', [11, 1]],
  ['halloween', [9, 31]],
]);
