import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { isArticle, toNumber } from '../number.ts';
import { AT } from './clock-words.ts';
import { readDate, readMonth } from './date.ts';
import { ORDINAL_ENDINGS, UNTIL } from './day-signs.ts';
import { type Period, readHolidays } from './holidays.ts';
import { NUDGES, POINTERS } from './nudge/nudge-words.ts';
import { isDayAt } from './weekday-names.ts';
import { toDay, upcoming, yearAfter } from './year-part.ts';

/** The day that a pause ends, or the days that are left out where it has yet to begin; of what is no pause the day it names. */
export const readPause = (tokens: readonly Token[], now: Date, isPause = true): string | undefined =>
  (isPause ? readPauseDays(tokens, now) : undefined) ??
  readDate(tokens, now) ??
  (isPause
    ? (readLength(tokens, now) ?? readAway(tokens, now) ?? readMany(tokens) ?? readAnyLength(tokens, now))
    : undefined);

/** `I'm on holiday next two weeks`, `3 weeks of leave`: as with a `for`. */
const readAway = (tokens: readonly Token[], now: Date): string | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const [first, unit, next = '', more = ''] = [at, at + 1, at + 2, at + 3].map((place) => tokens[place]?.word);
    const isLong = toNumber(first ?? '') !== undefined && SPANS.has(unit ?? '');
    const isAway = tokens[at - 1]?.word === 'next' || FREE.has(next) || (next === 'of' && FREE.has(more));
    const lead = tokens[at];
    if (lead && isLong && isAway) return readDate([{ ...lead, word: 'for' }, ...tokens.slice(at, at + 2)], now);
  }
  return undefined;
};
const FREE = wordSet('holiday holidays vacation leave off away break');

/** `skip two weeks`, `snooze it 10 days`: as with a `for`. */
const readLength = (tokens: readonly Token[], now: Date): string | undefined => {
  const at = tokens.findIndex(({ word }) => RESTING.has(word));
  const rest = tokens.slice(POINTERS.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1).slice(0, 4);
  const [first] = rest;
  return at < 0 || first === undefined ? undefined : readDate([{ ...first, word: 'for' }, ...rest], now);
};
const RESTING = wordSet('skip pause snooze mute hush');

/** `pause it for exams, like 2 weeks`: the only length of time that is told, wherever it stands. */
const readAnyLength = (tokens: readonly Token[], now: Date): string | undefined => {
  const lengths = tokens.flatMap(({ word }, at) =>
    SPANS.has(tokens[at + 1]?.word ?? '') && toNumber(word) !== undefined ? [at] : [],
  );
  const [at = 0, other] = lengths;
  const [count, unit, behind] = tokens.slice(at);
  const isLong = lengths.length > 0 && !NO_LENGTH.has(tokens[at - 1]?.word ?? '') && !PER.has(behind?.word ?? '');
  return count && unit && isLong && other === undefined
    ? readDate([{ ...count, word: 'for' }, count, { ...unit, gap: ' ' }], now)
    : undefined;
};
const NO_LENGTH = wordSet('in every once twice last past after before next first');
const PER = wordSet('a per each every ago');

/** `skip the next two`, `leave out 3 of them`, as `2x`; where it counts neither weeks nor months. */
const readMany = (tokens: readonly Token[]): string | undefined => {
  const rest = tokens.findIndex(({ word }) => LEAVING.has(word));
  for (let at = rest + 1; rest >= 0 && at < Math.min(tokens.length, rest + 5); at++) {
    const many = toNumber(tokens[at]?.word ?? '');
    if (many === undefined || isArticle(tokens[at]?.word ?? '')) continue;
    const isCount =
      !AT.has(tokens[at - 1]?.word ?? '') &&
      Number.isInteger(many) &&
      many > 1 &&
      many <= MOST &&
      !SPANS.has(tokens[at + 1]?.word ?? '');
    return isCount && isMeantOf(tokens, at + 1) ? `${many}x` : undefined;
  }
  return undefined;
};
const LEAVING = wordSet('skip skipping leave miss not');
const MOST = 12;
/** Nothing else is counted, and no clock is meant. */
const isMeantOf = (tokens: readonly Token[], to: number): boolean =>
  isClauseEnd(tokens[to]) ||
  NUDGES.has(tokens[to]?.word ?? '') ||
  isDayAt(tokens, to) ||
  COUNTED.has(tokens[to]?.word ?? '');
const COUNTED = wordSet('of times please then and');

/**
 * The days that are to be left out, from the first until the one after the last, as `2027-08-01/2027-09-01`: `not in august`,
 * `during christmas`, `from 10 to 20 march`, `not on the 25th`. Undefined where no first day is told.
 */
export const readPauseDays = (tokens: readonly Token[], now: Date): string | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const period =
      readSpan(tokens, at, now) ??
      readDays(tokens, at, now) ??
      readWholeMonth(tokens, at, now) ??
      readHolidays(tokens, at, now) ??
      readOneDay(tokens, at, now);
    if (period !== undefined) return `${toText(period.from)}/${toText(period.until)}`;
  }
  return undefined;
};

const toText = (day: Date): string => day.toISOString().slice(0, 10);

/** `from 20 december until 5 january`, `between 10 and 20 march`. */
const readSpan = (tokens: readonly Token[], at: number, now: Date): Period | undefined => {
  if (!OPENING.has(tokens[at]?.word ?? '')) return undefined;
  const joint = tokens.findIndex(({ word }, to) => to > at + 1 && to < at + 8 && JOINTS.has(word));
  const end = joint < 0 ? undefined : readDate(tokens.slice(joint + 1, joint + 6), now);
  if (end === undefined) return undefined;
  const first = tokens.slice(at + 1, joint);
  const day = toNumber(first.at(-1)?.word ?? '') ?? toNumber(first.at(-2)?.word ?? '');
  const from =
    readDate(first, now) ?? (day && day <= 31 ? `${end.slice(0, 8)}${String(day).padStart(2, '0')}` : undefined);
  if (from === undefined || from >= end) return undefined;
  const last = new Date(`${end}T00:00:00Z`);
  return { from: new Date(`${from}T00:00:00Z`), until: isOpenEnd(tokens, joint) ? last : nextDay(last) };
};
/** `10-20 december`, `20 december to 5 january`, `dec 10 till 20`: the days alone; the month may stand with one of them. */
const readDays = (tokens: readonly Token[], at: number, now: Date): Period | undefined => {
  const first = readMonthDay(tokens, at);
  const joint = first === undefined ? undefined : jointAt(tokens, first.to);
  const last = joint === undefined ? undefined : readMonthDay(tokens, joint);
  const [from, until] = [first?.month ?? last?.month, last?.month ?? first?.month];
  if (first === undefined || last === undefined || from === undefined || until === undefined) return undefined;
  const end = upcoming(now, until, last.day, { year: yearAfter(tokens, last.to - 1, now), isNext: false });
  const start = toDay(end.getUTCFullYear() - (from > until ? 1 : 0), from, first.day);
  return start < end ? { from: start, until: isOpenEnd(tokens, first.to) ? end : nextDay(end) } : undefined;
};

type MonthDay = { readonly day: number; readonly month: number | undefined; readonly to: number };

/** `10`, `10th of december`, `december the 10th`, and the word behind it. */
const readMonthDay = (tokens: readonly Token[], at: number): MonthDay | undefined => {
  const before = readMonth(tokens, at);
  const from = before === undefined ? at : at + 1;
  const number = tokens[from]?.word === 'the' ? from + 1 : from;
  const day = isCounted(tokens[number]) ? toNumber(tokens[number]?.word ?? '') : undefined;
  if (day === undefined || day < 1 || !Number.isInteger(day)) return undefined;
  const end = ORDINAL_ENDINGS.has(tokens[number + 1]?.word ?? '') ? number + 2 : number + 1;
  if (before !== undefined) return { day, month: before, to: end };
  const of = tokens[end]?.word === 'of' ? end + 1 : end;
  const month = readMonth(tokens, of);
  return { day, month, to: month === undefined ? end : of + 1 };
};

/** The word behind `to`, `until`, or a dash. */
const jointAt = (tokens: readonly Token[], at: number): number | undefined =>
  RANGES.has(tokens[at]?.word ?? '') ? at + 1 : DASH.test(tokens[at]?.gap ?? '') ? at : undefined;
const RANGES = wordSet('to until till til through');
const DASH = /^ ?[-–—] ?$/;

const OPENING = wordSet('from between');
const JOINTS = wordSet('until till til to through and');
/** `until the 5th`: that is the day it comes back. */
const isOpenEnd = (tokens: readonly Token[], joint: number): boolean => UNTIL.has(tokens[joint]?.word ?? '');

/** `in august`, `all of july`, `july off`, `in january and february`: whole months. */
const readWholeMonth = (tokens: readonly Token[], at: number, now: Date): Period | undefined => {
  const month = readMonth(tokens, at);
  const isWhole = DURING.has(tokens[at - 1]?.word ?? '') || tokens[at + 1]?.word === 'off';
  if (month === undefined || !isWhole || isCounted(tokens[at - 1]) || isCounted(tokens[at + 1])) return undefined;
  const next = AND.has(tokens[at + 1]?.word ?? '') ? readMonth(tokens, at + 2) : undefined;
  const length = next === undefined ? 1 : ((next - month + 12) % 12) + 1;
  const isOver = month < now.getUTCMonth();
  const year = yearAfter(tokens, at, now) ?? now.getUTCFullYear() + (isOver ? 1 : 0);
  return { from: toDay(year, month, 1), until: toDay(year, month + length, 1) };
};
const DURING = wordSet('in during over throughout all for whole of skip not no without pause entire');
const AND = wordSet('and or to till until through');
const isCounted = (token: Token | undefined): boolean => {
  const number = toNumber(token?.word ?? '');
  return number !== undefined && number <= 31 && token?.word !== 'a';
};

/** `not on the 25th`, `skip 24 december`, `except dec 25`, `on 24.12`: one day. */
const readOneDay = (tokens: readonly Token[], at: number, now: Date): Period | undefined => {
  if (!ON.has(tokens[at]?.word ?? '') || tokens.some(({ word }) => RETURNING.has(word))) return undefined;
  if (readDays(tokens, at + 1, now) !== undefined) return undefined;
  const named = tokens.slice(at + 1, at + 4);
  const day = readDotted(named, now) ?? (isDated(named) ? readDate(named, now) : undefined);
  const from = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  return from && { from, until: nextDay(from) };
};

/** `24.12`, the day first. */
const readDotted = (named: readonly Token[], now: Date): string | undefined => {
  const [, day = '', month = ''] =
    /^(\d{1,2})\.(\d{1,2})$/.exec((named[0]?.word === 'the' ? named[1] : named[0])?.word ?? '') ?? [];
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return undefined;
  return toText(upcoming(now, Number(month) - 1, Number(day), { year: undefined, isNext: false }));
};
const ON = wordSet('on skip not except');
/** `i am back on the 12th` */
const RETURNING = wordSet('until till til back again resume after before from');
/** A number that is no length of time. */
const isDated = (tokens: readonly Token[]): boolean =>
  tokens.some(isCounted) && !tokens.some(({ word }) => SPANS.has(word));
const SPANS = wordSet('day days week weeks month months');

const nextDay = (day: Date): Date => toDay(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1);
