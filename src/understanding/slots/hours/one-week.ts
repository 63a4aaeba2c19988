import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { HOURS } from '../length-units.ts';
import { isArticle, readNumber } from '../number.ts';
import { readPer } from './how-often.ts';

/**
 * The hours of a single week that is not like the others: `this week I only have 2 hours`, `on holiday next week, so 20 hours`;
 * undefined where they are behind somebody, asked about, or hold from then on.
 */
export const readOneWeek = (tokens: readonly Token[]): number | undefined => {
  if (!isOfOneWeek(tokens) || ASKING.has(tokens[0]?.word ?? '')) return undefined;
  const told = tokens.flatMap((_, at) => readTold(tokens, at) ?? []);
  return told.length === 1 ? told[0] : undefined;
};

/** `this week`, `next week`; not `from next week`, `next week I start a new job`, `this week I managed`. */
const isOfOneWeek = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => word === 'week' && WHICH.has(tokens[at - 1]?.word ?? '')) &&
  !tokens.some(({ word }) => LASTING.has(word) || PAST.has(word));
const WHICH = wordSet('this next coming');
const LASTING = wordSet('from start starts starting begin begins beginning since onwards onward');
const PAST = wordSet('managed did studied spent learned worked had was were');

/** `2 hours`, and neither `2 hours a week` nor `in 2 hours`. */
const readTold = (tokens: readonly Token[], at: number): number | undefined => {
  const number = isArticle(tokens[at]?.word ?? '') ? undefined : readNumber(tokens, at);
  if (number === undefined || !HOURS.has(tokens[number.to]?.word ?? '') || tokens[at - 1]?.word === 'in')
    return undefined;
  return readPer(tokens, number.to + 1) === undefined ? number.value : undefined;
};
const ASKING = wordSet('what how which why when where is are can could should would do does if');
