import { wordSet } from '../../text/word-set.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { readRange, toNumber } from '../number.ts';
import { ORDINAL_ENDINGS } from './day-signs.ts';
import { placeInWeek } from './weekday-names.ts';
import { isLed, isNext, LEADING, readFeast, readPart, toDay, upcoming, yearAfter } from './year-part.ts';

/** The day a message points at, as `YYYY-MM-DD`, counted from `now` and never before it. */
export const readDate = (tokens: readonly Token[], now: Date): string | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const date = readAt(tokens, at, now);
    if (date !== undefined) return date.toISOString().slice(0, 10);
  }
  return undefined;
};

/** The day that words from this token on name. */
export const readAt = (tokens: readonly Token[], at: number, now: Date): Date | undefined =>
  readNumeric(tokens, at) ??
  readMonthDay(tokens, at, now) ??
  readSpan(tokens, at, now) ??
  readPart(tokens, at, now) ??
  readNamed(tokens, at, now) ??
  readDayOfMonth(tokens, at, now);

/** `2027-03-01`, `31.12.2027`, `12/31/2027`; of `3/4/2027` nobody knows which is the month. */
const readNumeric = (tokens: readonly Token[], at: number): Date | undefined => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(20\d{2})$/.exec(tokens[at]?.word ?? '');
  if (dotted) return toDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const [mark, other] = [tokens[at + 1]?.gap, tokens[at + 2]?.gap];
  if (mark !== other || (mark !== '-' && mark !== '/')) return undefined;
  const [one = 0, two = 0, three = 0] = [0, 1, 2].map((ahead) => toWhole(tokens[at + ahead]) ?? 0);
  if (mark === '-') return toDate(one, two, three);
  return one > 12 ? toDate(three, two, one) : two > 12 ? toDate(three, one, two) : undefined;
};

const toDate = (year: number, month: number, day: number): Date | undefined =>
  year >= 2000 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? toDay(year, month - 1, day)
    : undefined;

/** `1 june 2027`, `june 1st`, `march`, `end of march`, `mid june`, `december next year`. */
const readMonthDay = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const month = readMonth(tokens, at);
  if (month === undefined) return undefined;
  const day = dayBefore(tokens, at) ?? dayAfter(tokens, at) ?? PARTS_OF_MONTH.get(tokens[at - 1]?.word ?? '');
  const year = yearAfter(tokens, at, now);
  const ahead = { year, isNext: isNext(tokens, at) };
  return day === undefined && isEnd(tokens, at)
    ? upcoming(now, month + 1, 0, ahead)
    : upcoming(now, month, day ?? 1, ahead);
};

/** A month named at a token, 0 for January; `may` and `march` are verbs too. */
export const readMonth = (tokens: readonly Token[], at: number): number | undefined =>
  isMonth(tokens, at) ? MONTHS.get(tokens[at]?.word ?? '') : undefined;

const isMonth = (tokens: readonly Token[], at: number): boolean =>
  !VERBS.has(tokens[at]?.word ?? '') ||
  MONTH_BEFORE.has(tokens[at - 1]?.word ?? '') ||
  toWhole(tokens[at - 1]) !== undefined ||
  toWhole(tokens[at + 1]) !== undefined;

const dayBefore = (tokens: readonly Token[], at: number): number | undefined => {
  if (isBreak(tokens[at])) return undefined;
  const of = tokens[at - 1]?.word === 'of' ? 1 : 0;
  const ordinal = ORDINAL_ENDINGS.has(tokens[at - 1 - of]?.word ?? '') ? 1 : 0;
  const day = toWhole(tokens[at - 1 - of - ordinal]);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

/** `june 5`, `june the 5th`; not `june, 5 hours a week`. */
const dayAfter = (tokens: readonly Token[], at: number): number | undefined => {
  const the = tokens[at + 1]?.word === 'the' ? 1 : 0;
  if (isBreak(tokens[at + 1]) || COUNTED.has(tokens[at + the + 2]?.word ?? '')) return undefined;
  const day = toWhole(tokens[at + 1 + the]);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

const COUNTED = wordSet('hours hour h minutes m x times evenings days weeks');

/** `in 3 months`, `for two weeks`, `within a year and a half`, `18 months from now`, `next month`. */
const readSpan = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const lead = tokens[at]?.word ?? '';
  if (lead === 'next' || lead === 'this') return readNext(tokens, at, now);
  const isLead = SPAN_BEFORE.has(lead);
  let from = isLead ? at + 1 : at;
  while (isLead && from < at + 4 && LOOSELY.has(tokens[from]?.word ?? '')) from++;
  const next = isLead && tokens[from]?.word === 'next' ? 1 : 0;
  const number = readRange(tokens, from + next);
  if (number === undefined) return next === 1 ? readNext(tokens, from, now) : undefined;
  const [unit, behind, end] = [0, 1, 2].map((ahead) => tokens[number.to + ahead]?.word ?? '');
  if (isEvery(unit ?? '', behind ?? '') || (!isLead && !(behind === 'from' && NOW.has(end ?? '')))) return undefined;
  const half = tokens[number.to + 3]?.word === 'half' && behind === 'and' ? 0.5 : 0;
  return after(now, number.value + half, unit ?? '');
};

/** `for 2 days a week` and `6 hours every day` are no dates. */
const isEvery = (unit: string, behind: string): boolean => (unit === 'day' ? behind === 'a' : PER.has(behind));

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

/** `tomorrow`, `until monday`, `christmas`, `before next summer`, `easter 2028`. */
const readNamed = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'tomorrow') return after(now, 1, 'day');
  const feast = readFeast(tokens, at, now);
  if (feast !== undefined) return feast;
  const day = placeInWeek(tokens, at);
  return day >= 0 && word.endsWith('day') && tokens[at - 1]?.word !== 'on' && isLed(tokens, at) && !isDated(tokens, at)
    ? onWeekday(now, day)
    : undefined;
};

/** `until monday 14 december`, `until friday the 18th`: the date that stands behind a weekday says which. */
const isDated = (tokens: readonly Token[], weekday: number): boolean => {
  const at = tokens[weekday + 1]?.word === 'the' ? weekday + 2 : weekday + 1;
  const isDay = toWhole(tokens[at]) !== undefined;
  if (!isDay) return readMonth(tokens, at) !== undefined && toWhole(tokens[at + 1]) !== undefined;
  return isOrdinal(tokens[at + 1]) || [1, 2].some((ahead) => readMonth(tokens, at + ahead) !== undefined);
};

/** `until the 12th`, `on the 3rd`, `the first of next month`. */
const readDayOfMonth = (tokens: readonly Token[], at: number, now: Date): Date | undefined => {
  const isFirst = tokens[at]?.word === 'first';
  const day = isFirst ? 1 : toWhole(tokens[at]);
  const to = at + (isFirst ? 1 : 2);
  if (day === undefined || day < 1 || day > 31 || !(isFirst || isOrdinal(tokens[at + 1]))) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  if (
    (before !== 'the' && !LEADING.has(before) && placeInWeek(tokens, at - 1) < 0) ||
    NOT_DAYS.has(tokens[to]?.word ?? '')
  )
    return undefined;
  const [year, month, today] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  if (tokens[to]?.word === 'of') {
    if (tokens[to + 2]?.word !== 'month') return undefined;
    return toDay(year, month + (tokens[to + 1]?.word === 'next' || day <= today ? 1 : 0), day);
  }
  return isFirst || MONTHS.has(tokens[to]?.word ?? '') ? undefined : toDay(year, month + (day <= today ? 1 : 0), day);
};

const isOrdinal = (token: Token | undefined): boolean => token?.gap === '' && ORDINAL_ENDINGS.has(token.word);

const onWeekday = (now: Date, day: number): Date => {
  const ahead = (day - ((now.getUTCDay() + 6) % 7) + 7) % 7;
  return toDay(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + (ahead === 0 ? 7 : ahead));
};

const isEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'of' && tokens[at - 2]?.word === 'end';

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
const MONTH_BEFORE = wordSet(
  'in by until till before of next from since this to mid late early during throughout over',
);
const PARTS_OF_MONTH: ReadonlyMap<string, number> = new Map([
  ['mid', 15],
  ['late', 25],
]);
const SPAN_BEFORE = wordSet('in for within after over');
/** Between `in` and its number. */
const LOOSELY = wordSet('the about around roughly less than under at most max maximum only just');
const NOW = wordSet('now today');
const PER = wordSet('a per each every');
const NOT_DAYS = wordSet('year time one question round job');
