import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { readNumber, readShare } from '../number.ts';

/** How far a time is to be moved. */
export type Shift = {
  readonly minutes: number;
  /** `a bit later`: how far was not said. */
  readonly loose: boolean;
};

/** `half an hour earlier`, `one day later`, `an hour and a half later`, `earlier by 15 minutes`, `push it back 30 min`. */
export const readShift = (tokens: readonly Token[]): Shift | undefined => {
  const next = readNextDay(tokens);
  if (next !== undefined) return next;
  const turn = tokens.findIndex(
    ({ word }, at) =>
      (TURNS.has(word) && !(word === 'back' && RETURNING.has(tokens[at + 1]?.word ?? ''))) ||
      (BESIDE.has(word) &&
        (THEN.has(tokens[at + 1]?.word ?? '') || (isClauseEnd(tokens[at + 1]) && isUnit(tokens, at - 1)))),
  );
  if (turn < 0) return undefined;
  const sign = TURNS.get(tokens[turn]?.word ?? '') ?? BESIDE.get(tokens[turn]?.word ?? '') ?? 1;
  for (let at = Math.max(0, turn - 7); at < Math.min(tokens.length, turn + 6); at++) {
    const minutes = readSpan(tokens, at);
    if (minutes !== undefined) return { minutes: sign * minutes, loose: false };
  }
  return BIT.has(tokens[turn - 1]?.word ?? '') ? { minutes: sign * A_BIT, loose: true } : undefined;
};

/** `nah, the day after`: at the end of what is said, so that it is after nothing else. */
const readNextDay = (tokens: readonly Token[]): Shift | undefined => {
  const at = tokens.findIndex(({ word }, from) => word === 'day' && tokens[from - 1]?.word === 'the');
  const end = ENDING.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2;
  const sign = at < 0 || !isClauseEnd(tokens[end]) ? undefined : BESIDE.get(tokens[at + 1]?.word ?? '');
  return sign === undefined ? undefined : { minutes: sign * DAY, loose: false };
};
const ENDING = wordSet('instead please rather');
const DAY = 24 * 60;
const BESIDE: ReadonlyMap<string, number> = new Map([
  ['after', 1],
  ['before', -1],
]);

export const isShiftWord = (word: string): boolean => TURNS.has(word) || BESIDE.has(word);

const readSpan = (tokens: readonly Token[], at: number): number | undefined => {
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  const unit = tokens[number.to]?.word ?? '';
  if (unit === 'minutes' || unit === 'm') return Math.round(number.value);
  if (unit === 'day' || unit === 'days') return Math.round(number.value) * 24 * 60;
  if (unit !== 'hour' && unit !== 'hours' && unit !== 'h') return undefined;
  return Math.round((number.value + (readShare(tokens, number.to + 1)?.value ?? 0)) * 60);
};

/** `one day after`, `15 minutes before` */
const isUnit = (tokens: readonly Token[], at: number): boolean => UNITS.has(tokens[at]?.word ?? '');
const UNITS = wordSet('minutes m hour hours h day days');

/** How far `a bit earlier` goes, in minutes. */
const A_BIT = 30;
const THEN = wordSet('that then');
/** `turn them back on` moves nothing. */
const RETURNING = wordSet('on again in to');
const BIT = wordSet('bit little slightly tad touch');
const TURNS: ReadonlyMap<string, number> = new Map([
  ['earlier', -1],
  ['sooner', -1],
  ['forward', -1],
  ['later', 1],
  ['back', 1],
]);
