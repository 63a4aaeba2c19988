import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { LENGTHS } from '../length-units.ts';
import { readAt } from './date.ts';
import { isHoliday } from './holidays.ts';
import { type Passing, passingAt } from './passing.ts';

/**
 * The day to be ready by, as `YYYY-MM-DD`: `after 25 years of java` and `I was ill for 3 weeks` tell of what is behind
 * somebody, `I turn 30 in may` of something else.
 */
export const readDeadline = (tokens: readonly Token[], now: Date): string | undefined => {
  const ahead = tokens.filter(({ word }, at) => !(isBehind(tokens, at) || (word === 'for' && isNoEnd(tokens, at))));
  for (let at = 0; at < ahead.length; at++) {
    const date = readAt(ahead, at, now);
    if (date !== undefined && passingAt(ahead, at) === undefined && !isNextWeek(ahead, at))
      return date.toISOString().slice(0, 10);
  }
  return undefined;
};

/** `what is in it for next week`: too near to be ready by, where that is not said. */
const isNextWeek = (tokens: readonly Token[], at: number): boolean => {
  const to = tokens[at]?.word === 'for' ? at + 1 : at;
  return tokens[to]?.word === 'next' && tokens[to + 1]?.word === 'week' && !ENDING.has(tokens[to - 1]?.word ?? '');
};
const ENDING = wordSet('by before until till within');

/** How a day is told of that is none to be ready by, whenever that is said; `skip christmas week` names no day to be one. */
export const readPassing = (tokens: readonly Token[]): Passing | undefined => {
  const isPaced = tokens.some(({ word }) => LENGTHS.has(word));
  for (let at = 0; at < tokens.length; at++) {
    const isDay = readAt(tokens, at, ANY_DAY) !== undefined;
    const passing = isDay || (!isPaced && isHoliday(tokens, at, ANY_DAY)) ? passingAt(tokens, at) : undefined;
    if (passing !== undefined && (isDay || passing === 'break')) return passing;
  }
  return undefined;
};
const ANY_DAY = new Date(0);

const isNoEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ word }) => AWAY.has(word) || SHOWING.has(word));
/** `after 25 years`, `over two months`; not `after that`. */
const isBehind = (tokens: readonly Token[], at: number): boolean =>
  BEHIND.has(tokens[at]?.word ?? '') && tokens[at + 1]?.word !== 'that';
const BEHIND = wordSet('after over');
const AWAY = wordSet('was were been did had have done went sick ill holiday vacation away');
/** `show the plan for 8 weeks` */
const SHOWING = wordSet('show see view list display print');
