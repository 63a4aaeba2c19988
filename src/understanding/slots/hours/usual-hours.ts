import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { HOURS } from '../length-units.ts';
import { isArticle, readNumber } from '../number.ts';
import type { Part, Stretch } from './hour-part.ts';

/**
 * `three hours more on top of my usual two`, `one hour more than the usual four`: what somebody has besides, so that both
 * are of every week. Behind `instead of` it is what was.
 */
export const readUsual = (tokens: readonly Token[], at: number, parts: readonly Part[]): Stretch | undefined => {
  const number =
    USUAL.has(tokens[at - 1]?.word ?? '') && !isArticle(tokens[at]?.word ?? '') ? readNumber(tokens, at) : undefined;
  if (number === undefined || !isAddedTo(tokens, at)) return undefined;
  const isUnit = HOURS.has(tokens[number.to]?.word ?? '');
  if (!isUnit && !isClauseEnd(tokens[number.to])) return undefined;
  const isOpen = parts.at(-1)?.kind === 'long' && parts.at(-2)?.kind !== 'often';
  const once: Part = { kind: 'often', times: 1, at };
  return {
    parts: [...(isOpen ? [once] : []), { kind: 'long', hours: number.value, at }, once],
    to: isUnit ? number.to + 1 : number.to,
  };
};

/** `to my usual`, `on top of the usual`, `beside my regular`, `more than my usual` */
const isAddedTo = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - 5), at - 1).map(({ word }) => word);
  return before.some((word, place) => ADDING.has(word) || (word === 'than' && before[place - 1] === 'more'));
};
const ADDING = wordSet('to top plus beside besides and');
const USUAL = wordSet('usual regular normal current existing');
