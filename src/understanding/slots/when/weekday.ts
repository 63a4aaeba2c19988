import type { Weekday } from '../../../core/intent.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { readClock } from './clock.ts';
import { type Mention, toWanted } from './wanted.ts';
import { isDayNameWord, readDayName } from './weekday-names.ts';

/** The day of the week that is wanted: `tuesday instead of monday` is tuesday. */
export const readWeekday = (tokens: readonly Token[]): Weekday | undefined => {
  const said: Mention<Weekday>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = readDayName(tokens, at);
    if (hit === undefined || isUntil(tokens, at) || isOnce(tokens, at)) continue;
    if (SHORT.has(tokens[at]?.word ?? '') && !isDayLike(tokens, at)) continue;
    said.push(hit);
    at = hit.to - 1;
  }
  return said.length > 0 ? toWanted(tokens, said) : readEdge(tokens);
};

export const isWeekdayWord = (word: string): boolean => isDayNameWord(word) || EDGES.isKey(word);

/** `start of the week`. */
const readEdge = (tokens: readonly Token[]): Weekday | undefined =>
  EDGES.all(tokens).find(
    ({ from }) => !BEFORE_DATE.has(tokens[from - 1]?.word ?? '') && tokens[from - 2]?.word !== 'until',
  )?.value;

/** `before tuesday`, and not `same as before. Tuesday`. */
const isUntil = (tokens: readonly Token[], at: number): boolean =>
  BEFORE_DATE.has(tokens[at - 1]?.word ?? '') && !isBreak(tokens[at]);

/** `on holiday from friday`, `this friday`: a date, and not `so I don't drop this. fridays`. */
const isOnce = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'this' && !isBreak(tokens[at]);

/** `sun`, `sat`, `wed`, `mon` are days beside a time, `on`, `every` or alone. */
const isDayLike = (tokens: readonly Token[], at: number): boolean =>
  tokens.length <= 4 ||
  DAY_BEFORE.has(tokens[at - 1]?.word ?? '') ||
  readClock(tokens, at + 1) !== undefined ||
  DAY_AFTER.has(tokens[at + 1]?.word ?? '');

/** After these a day is a date, not a day of every week. */
const BEFORE_DATE = wordSet('until till til before');
const SHORT = wordSet('mon sun sat wed fri tue thu mo');
const DAY_BEFORE = wordSet(
  'day days on every each to next for at it nudge reminder say rather prefer maybe perhaps make',
);
const DAY_AFTER = wordSet(
  'instead rather at morning mornings evening evenings afternoon afternoons noon night lunchtime lunch',
);
const EDGES = createPhrases<Weekday>(
  spread<Weekday>({
    'start of the week|beginning of the week|start of the work week|start of each week|start of every week': 'mon',
    'middle of the week|midweek|mid week': 'wed',
    'end of the work week|end of the working week|last working day|end of the workweek': 'fri',
  }),
);
