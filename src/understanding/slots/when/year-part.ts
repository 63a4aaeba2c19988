import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { toNumber } from '../number.ts';

export const toDay = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));

type Ahead = { readonly year: number | undefined; readonly isNext: boolean };

/** The next such day of a year; `next december`, said in November, is the one after. */
export const upcoming = (now: Date, month: number, day: number, { year, isNext }: Ahead): Date => {
  if (year !== undefined) return toDay(year, month, day);
  const date = toDay(now.getUTCFullYear(), month, day);
  const coming = date.getTime() <= now.getTime() ? toDay(now.getUTCFullYear() + 1, month, day) : date;
  const isThis = isNext && coming.getTime() - now.getTime() < TOO_NEAR_MS;
  return isThis ? toDay(coming.getUTCFullYear() + 1, month, day) : coming;
};

/** Of what begins within so long nobody says `next`. */
const TOO_NEAR_MS = 45 * 86_400_000;

export const isNext = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.word === 'next';

/** The year said with a month or season: `june 2027`, `the 1st of june next year`. */
export const yearAfter = (tokens: readonly Token[], at: number, now: Date): number | undefined => {
  for (let ahead = at + 1; ahead <= at + 3; ahead++) {
    const year = toYear(tokens[ahead]);
    if (year !== undefined) return year;
    if (tokens[ahead + 1]?.word !== 'year') continue;
    if (tokens[ahead]?.word === 'next') return now.getUTCFullYear() + 1;
    if (tokens[ahead]?.word === 'this') return now.getUTCFullYear();
  }
  return undefined;
};

const toYear = (token: Token | undefined): number | undefined => {
  const value = token && toNumber(token.word);
  return value !== undefined && Number.isInteger(value) && value > 2000 && value < 2100 ? value : undefined;
};

/** `by the next ...`, `until ...`: what follows is a day to come. */
export const isLed = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  while (before > at - 6 && BETWEEN.has(tokens[before]?.word ?? '')) before--;
  return LEADING.has(tokens[before]?.word ?? '');
};

/** Seasons by their first day and last, feasts by their day: where a year or a word that leads to a day stands beside. */
export const readFeast = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const word = tokens[at]?.word ?? '';
  const named = word === 'new' && tokens[at + 1]?.word.startsWith('year') ? 'new year' : word;
  const year = yearAfter(tokens, at, now);
  if (year === undefined && !isLed(tokens, at)) return undefined;
  const ahead = { year, isNext: isNext(tokens, at) };
  const season = SEASONS.get(named);
  if (season !== undefined)
    return upcoming(now, season + (isEndOf(tokens, at) ? 3 : 0), isEndOf(tokens, at) ? 0 : 1, ahead);
  const feast = FEASTS.get(named);
  if (feast !== undefined) return upcoming(now, feast[0], feast[1], ahead);
  if (named !== 'easter') return undefined;
  const soonest = easter(year ?? now.getUTCFullYear());
  return soonest.getTime() > now.getTime() || year !== undefined ? soonest : easter(now.getUTCFullYear() + 1);
};

const isEndOf = (tokens: readonly Token[], at: number): boolean => {
  const of = SMALL.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  return tokens[of]?.word === 'of' && tokens[of - 1]?.word === 'end';
};

/** The anonymous Gregorian computation. */
export const easter = (year: number): Date => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * shift + 114;
  return toDay(year, Math.floor(days / 31) - 1, (days % 31) + 1);
};

type Period = { readonly from: Date; readonly to: Date };

/** `end of next year`, `mid 2028`, `by 2028`, `early next month`, `q3 2027`, `eoy`. */
export const readPart = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'eoy') return toDay(now.getUTCFullYear(), 11, 31);
  const place = PLACES.get(word);
  let from = place === undefined ? at : at + 1;
  if (place === undefined && !(LEADING_TO_PART.has(tokens[at - 1]?.word ?? '') && isNumbered(tokens[at])))
    return undefined;
  while (from < at + 3 && (tokens[from]?.word === 'of' || tokens[from]?.word === 'the')) from++;
  const period = readPeriod(tokens, from, now);
  if (period === undefined || period.to <= now) return undefined;
  if (place === undefined) return tokens[at - 1]?.word === 'in' ? period.to : period.from;
  const length = period.to.getTime() - period.from.getTime();
  return new Date(period.from.getTime() + Math.round((length * place) / DAY_MS) * DAY_MS);
};

const isNumbered = (token: Token | undefined): boolean =>
  toYear(token) !== undefined || QUARTERS.has(token?.word ?? '');

const readPeriod = (tokens: readonly Token[], at: number, now: Date): Period | undefined => {
  const year = toYear(tokens[at]);
  if (year !== undefined) return { from: toDay(year, 0, 1), to: toDay(year, 11, 31) };
  const quarter = QUARTERS.get(tokens[at]?.word ?? '');
  if (quarter !== undefined) {
    const from = upcoming(now, quarter, 1, { year: yearAfter(tokens, at, now), isNext: false });
    return { from, to: toDay(from.getUTCFullYear(), quarter + 3, 0) };
  }
  const next = tokens[at]?.word === 'next' ? 1 : 0;
  const unit = tokens[at + (SMALL.has(tokens[at]?.word ?? '') ? 1 : 0)]?.word;
  const [thisYear, thisMonth] = [now.getUTCFullYear() + next, now.getUTCMonth() + next];
  if (unit === 'year') return { from: toDay(thisYear, 0, 1), to: toDay(thisYear, 11, 31) };
  return unit === 'month'
    ? { from: toDay(now.getUTCFullYear(), thisMonth, 1), to: toDay(now.getUTCFullYear(), thisMonth + 1, 0) }
    : undefined;
};

const DAY_MS = 86_400_000;
/** What follows one of these is a day to come, or one named. */
export const LEADING = wordSet('until till til by before on after');
const LEADING_TO_PART = wordSet('until till til by before in');
const SMALL = wordSet('the this next coming following');
const BETWEEN = wordSet('the this next coming following end start beginning of early mid middle late');
/** How far into a year or month. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ['start', 0],
  ['beginning', 0],
  ['early', 0.25],
  ['mid', 0.5],
  ['middle', 0.5],
  ['late', 0.9],
  ['end', 1],
]);
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['q1', 0],
  ['q2', 3],
  ['q3', 6],
  ['q4', 9],
]);
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
  ['winter', 11],
]);
const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [11, 25]],
  ['xmas', [11, 25]],
  ['halloween', [9, 31]],
  ['new year', [0, 1]],
]);
