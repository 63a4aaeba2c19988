import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { HOURS } from '../length-units.ts';
import { isArticle, readNumber } from '../number.ts';

/** Hours that are studied once, and where they are told. */
export type FreeWeeks = { readonly hours: number; readonly from: number; readonly to: number };

/** `two weeks leave in august and study 40 hours each`, `ten days off with 5 hours a day`: hours of a while, and of no week after it. */
export const readFreeWeeks = (tokens: readonly Token[]): FreeWeeks | undefined => {
  for (let from = 0; from < tokens.length; from++) {
    const long = isArticle(tokens[from]?.word ?? '') ? undefined : readNumber(tokens, from);
    const days = long && DAYS.get(tokens[long.to]?.word ?? '');
    if (long === undefined || days === undefined) continue;
    const told = isFree(tokens, from, long.to + 1) ? readTold(tokens, long.to + 1, days) : undefined;
    if (told !== undefined) return { hours: told.each * (told.isSum ? 1 : long.value), from, to: told.to };
  }
  return undefined;
};

/** `two weeks off`, `a holiday of two weeks`; not `two days off a week`. */
const isFree = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(Math.max(0, from - 3), to + 3)
    .some(({ word }, at) => FREE.has(word) && !isOften(tokens, Math.max(0, from - 3) + at + 1));

const isOften = (tokens: readonly Token[], at: number): boolean =>
  EACH.has(tokens[at]?.word ?? '') && DAYS.has(tokens[at + 1]?.word ?? '');

/** The hours behind the time that is free: of each unit it is counted in, or in all. */
const readTold = (tokens: readonly Token[], from: number, days: number) => {
  for (let at = from; at < Math.min(tokens.length, from + FAR); at++) {
    const number = isArticle(tokens[at]?.word ?? '') ? undefined : readNumber(tokens, at);
    if (number === undefined || !HOURS.has(tokens[number.to]?.word ?? '')) continue;
    const [next = '', unit = ''] = tokens.slice(number.to + 1, number.to + 3).map(({ word }) => word);
    const per = next === 'daily' ? 1 : EACH.has(next) ? (DAYS.get(unit) ?? days) : undefined;
    if (per !== undefined && per <= days)
      return { each: (number.value * days) / per, isSum: false, to: number.to + (DAYS.has(unit) ? 3 : 2) };
    return TOTAL.has(unit) || TOTAL.has(next) ? { each: number.value, isSum: true, to: number.to + 2 } : undefined;
  }
  return undefined;
};

const FAR = 10;
const FREE = wordSet('leave off holiday holidays vacation free break sabbatical');
const EACH = wordSet('a per each every');
const TOTAL = wordSet('total all altogether');
const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
]);
