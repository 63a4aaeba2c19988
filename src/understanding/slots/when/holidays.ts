import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { easter, toDay, yearAfter } from './year-part.ts';

/** From the first day until the one after the last. */
export type Period = { readonly from: Date; readonly until: Date };

/** The days of a feast or season that something is left out over: `during christmas`, `over easter`, `for the summer`. */
export const readHolidays = (tokens: readonly Token[], at: number, now: Date): Period | undefined => {
  const name = nameAt(tokens, at, now);
  const days = name === undefined ? undefined : HOLIDAYS[name];
  if (days === undefined || !isOver(tokens, at)) return undefined;
  const said = yearAfter(tokens, at, now);
  const year = said ?? now.getUTCFullYear();
  const soonest = days(year);
  return soonest.until > now || said !== undefined ? soonest : days(year + 1);
};

/** Whether a feast or season is named at a token: `christmas`, `the summer`. */
export const isHoliday = (tokens: readonly Token[], at: number, now: Date): boolean =>
  HOLIDAYS[nameAt(tokens, at, now) ?? ''] !== undefined;

const nameAt = (tokens: readonly Token[], at: number, now: Date): string | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'new' && tokens[at + 1]?.word.startsWith('year')) return 'new year';
  if (word === 'xmas') return 'christmas';
  if (word === 'fall') return 'autumn';
  const isTheHolidays = (word === 'holidays' || word === 'festive') && tokens[at - 1]?.word === 'the';
  return isTheHolidays && now.getUTCMonth() >= NOVEMBER ? 'christmas' : word;
};
const NOVEMBER = 10;

/** `over the christmas break`, `christmas week`, `not on christmas`; not `until christmas` or `after the summer`. */
const isOver = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  while (before > at - 4 && SMALL.has(tokens[before]?.word ?? '')) before--;
  return OVER.has(tokens[before]?.word ?? '') || (before < at - 1 && tokens[at - 1]?.word === 'this');
};
const SMALL = wordSet('on the this my our whole entire coming next all of');
const OVER = wordSet('during over at for in through throughout around between skip not no without across');

type Days = (year: number) => Period;

const fixed =
  (month: number, day: number, toMonth: number, toDayOf: number): Days =>
  (year) => ({ from: toDay(year, month, day), until: toDay(year, toMonth, toDayOf) });

/** Months count from 0, and on past 11 into the next year. */
const HOLIDAYS: Readonly<Partial<Record<string, Days>>> = {
  christmas: fixed(11, 24, 12, 2),
  'new year': fixed(11, 31, 12, 2),
  spring: fixed(2, 1, 5, 1),
  summer: fixed(5, 1, 8, 1),
  autumn: fixed(8, 1, 11, 1),
  winter: fixed(11, 1, 14, 1),
  easter: (year) => {
    const sunday = easter(year);
    const [month, day] = [sunday.getUTCMonth(), sunday.getUTCDate()];
    return { from: toDay(year, month, day - 2), until: toDay(year, month, day + 2) };
  },
};
