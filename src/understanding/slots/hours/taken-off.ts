import { wordSet } from '../../text/word-set.ts';
import { endOfClause } from '../../tokens/clauses.ts';
import type { Token } from '../../tokens/tokens.ts';
import { HOURS, LENGTHS } from '../length-units.ts';
import { isArticle, readNumber } from '../number.ts';
import { isDayOrPart } from './day-words.ts';

/** Hours that something else takes of those of a week, and where that is told. */
export type TakenOff = { readonly hours: number; readonly from: number; readonly to: number };

/** `nine hours a week minus the two that swimming takes`, `8 hours a week less 1 for the gym`; not `minus two evenings`, `less than 8`. */
export const readTakenOff = (tokens: readonly Token[]): TakenOff | undefined => {
  const from = tokens.findIndex(({ word }, at) => TAKING_OFF.has(word) && !JOINING.has(tokens[at - 1]?.word ?? ''));
  if (from < 0 || !tokens.slice(0, from).some(({ word }) => HOURS.has(word))) return undefined;
  const at = SMALL.has(tokens[from + 1]?.word ?? '') ? from + 2 : from + 1;
  const isOther = isArticle(tokens[at]?.word ?? '') && tokens[at]?.word !== 'one' && !isLength(tokens[at + 1]);
  const number = isOther ? undefined : readNumber(tokens, at);
  if (number === undefined || isOfOthers(tokens[number.to])) return undefined;
  const unit = tokens[number.to]?.word ?? '';
  const isShort = LENGTHS.has(unit) && !HOURS.has(unit);
  return { hours: isShort ? number.value / 60 : number.value, from, to: endOfClause(tokens, number.to) };
};

const TAKING_OFF = wordSet('minus less');
const JOINING = wordSet('or and is no more any');
const SMALL = wordSet('the about around those');
const isLength = (token: Token | undefined): boolean => LENGTHS.has(token?.word ?? '');
/** What the number counts is no hours. */
const isOfOthers = (token: Token | undefined): boolean =>
  token !== undefined && (isDayOrPart(token.word) || SPANS.has(token.word));
const SPANS = wordSet('week weeks month months year years sessions session skills skill');
