import { isDayOrPart } from '../../slots/hours/day-words.ts';
import { HOURS } from '../../slots/length-units.ts';
import { isArticle, toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';

/**
 * "One has three hours a week, the other eight", "with 4 or 8 hours a week?": several hours a week that are asked about at once,
 * in the order they are said, where `known` is among or between them. Hours on days make one sum, and "from 4 to 6" one span.
 */
export const readPaces = (tokens: readonly Token[], known: number | undefined): readonly number[] | undefined => {
  if (
    known === undefined ||
    tokens.length > LONGEST ||
    tokens.some(({ word }) => isDayOrPart(word) && word !== 'weekly')
  )
    return undefined;
  const said = tokens.flatMap((_, at) =>
    isOfHours(tokens, at) || isOfOther(tokens, at) ? (paceAt(tokens, at) ?? []) : [],
  );
  const paces = [...new Set(said)];
  const isAmong = known >= Math.min(...paces) && known <= Math.max(...paces);
  return paces.length > 1 && paces.length <= MOST && isAmong ? paces : undefined;
};

const LONGEST = 30;
const MOST = 4;
const MOST_HOURS = 80;

const paceAt = (tokens: readonly Token[], at: number): number | undefined => {
  const word = tokens[at]?.word ?? '';
  const value = isArticle(word) ? undefined : toNumber(word);
  return value !== undefined && value > 0 && value <= MOST_HOURS ? value : undefined;
};

/** `three hours`, and `4` of `4 or 8 hours`, `4, 8 or 12 hours`. */
const isOfHours = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.word ?? '';
  if (HOURS.has(next)) return true;
  const to = LINKS.has(next) ? at + 2 : tokens[at + 1]?.gap === ',' ? at + 1 : undefined;
  return to !== undefined && paceAt(tokens, to) !== undefined && isOfHours(tokens, to);
};
const LINKS = wordSet('or and vs versus');

/** `the other eight`, `and she has only 8`, where nothing else is counted. */
const isOfOther = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - FAR), at).some(({ word }) => OTHERS.has(word)) &&
  (tokens[at + 1] === undefined || isBreak(tokens[at + 1]) || FREE.has(tokens[at + 1]?.word ?? ''));
const FAR = 4;
const OTHERS = wordSet('other others second another she he');
const FREE = wordSet('a per each every weekly and');
