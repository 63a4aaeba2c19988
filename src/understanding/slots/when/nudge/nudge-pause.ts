import { wordSet } from '../../../text/word-set.ts';
import type { Token } from '../../../tokens/tokens.ts';
import { readRange, toNumber } from '../../number.ts';
import { readMonth } from '../date.ts';
import { ORDINAL_ENDINGS, UNTIL } from '../day-signs.ts';
import { readPauseDays } from '../pause-days.ts';
import { DAYS_OF_MONTH, ENDLESS, LATER, MONTHS, NUDGES, PAUSES, REPEATED, SPANS } from './nudge-words.ts';

/** A stop that names its end is a pause. */
export const isForAWhile = (tokens: readonly Token[]): boolean =>
  readPauseDays(tokens, IN_WINTER) !== undefined ||
  tokens.some((token, at) => {
    if (PAUSES.at(tokens, at) !== undefined && !isWhenItComes(tokens, at)) return true;
    if (UNTIL.has(token.word)) return !isEndless(tokens, at + 1);
    if (isMonth(token.word) && DATED.has(tokens[at - 1]?.word ?? '')) return true;
    const number = readRange(tokens, at);
    return number !== undefined && SPANS.has(tokens[number.to]?.word ?? '') && isLasting(tokens, at, number.to);
  });

/** Whichever day it is, `the holidays` end. */
const IN_WINTER = new Date(Date.UTC(2026, 11));

/** `they arrive during my nap` says when they come, not for how long they should not. */
const isWhenItComes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'during' && COMING.has(tokens[at - 1]?.word ?? '');
const COMING = wordSet('arrive arrives come comes land lands reach wake');

/** `nudge me again in two weeks`, `remind me tomorrow instead`: once, and not now. */
export const isLater = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ word }) => REPEATED.has(word)) &&
  tokens.some((token, at) => {
    if (LATER.at(tokens, at)?.value === true) return true;
    if (token.word === 'in' && isMonth(tokens[at + 1]?.word ?? '')) return true;
    const number = token.word === 'in' ? readRange(tokens, at + 1) : undefined;
    return number !== undefined && SPANS.has(tokens[number.to]?.word ?? '');
  });

/** `for about two weeks`, `no reminders 2 weeks`; not `once a week` or `after six months of them`. */
const isLasting = (tokens: readonly Token[], at: number, unit: number): boolean =>
  isFree(tokens, unit) ||
  NUDGES.has(tokens[at - 1]?.word ?? '') ||
  tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'for');

/** At the unit of a span of time: `two weeks off`, `a month without`, `a week of peace`. */
export const isFree = (tokens: readonly Token[], unit: number): boolean => {
  const [next, after] = [tokens[unit + 1]?.word ?? '', tokens[unit + 2]?.word ?? ''];
  if (toNumber(tokens[unit - 1]?.word ?? '') === undefined) return false;
  return SPANS.has(tokens[unit]?.word ?? '') && (FREE.has(next) || (next === 'of' && PEACE.has(after)));
};
const FREE = wordSet('off without break');
const PEACE = wordSet('peace quiet silence rest');

/** Days that are left out though it comes before and after: `not in december`, `except dec 25`. */
export const isLeftOut = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  return (word === 'not' && isMonth(tokens[at + 2]?.word ?? '')) || (LEAVING_OUT.has(word) && isNotOn(tokens, at));
};
export const LEAVING_OUT = wordSet('not except');

/** `not on the 25th`, `not on 24 december`, `except dec 25`, `not on christmas`. */
const isNotOn = (tokens: readonly Token[], not: number): boolean => {
  const hasOn = tokens[not + 1]?.word === 'on';
  const on = hasOn ? not + 2 : not + 1;
  const at = tokens[on]?.word === 'the' ? on + 1 : on;
  const [day, behind] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  if (readMonth(tokens, at) !== undefined) return DAYS.has(behind);
  if (!DAYS.has(day)) return hasOn && FEASTS.has(day);
  return (hasOn && ORDINAL_ENDINGS.has(behind)) || [1, 2, 3].some((more) => readMonth(tokens, at + more) !== undefined);
};
const DAYS: ReadonlySet<string> = new Set(DAYS_OF_MONTH);
const FEASTS = wordSet('christmas xmas easter new');

export const isMonth = (word: string): boolean => MONTHS.has(word);
const DATED: ReadonlySet<string> = new Set(['in', 'on', 'this', 'of', 'all', 'during', ...DAYS_OF_MONTH]);

/** `mute it until I say so`: no end that anybody could wait for. */
export const isWithoutEnd = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => UNTIL.has(word) && isEndless(tokens, at + 1));

const isEndless = (tokens: readonly Token[], at: number): boolean =>
  ENDLESS.has(tokens[at]?.word ?? '') || ENDLESS.has(`${tokens[at]?.word ?? ''}_${tokens[at + 1]?.word ?? ''}`);
