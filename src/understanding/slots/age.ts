import { wordSet } from '../text/word-set.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';
import { isDigits } from './number.ts';

/** `Rosa, 44, from Porto`, `i am 38 and bored`, `35yo`, `at my age of 50`: how old somebody is. */
export const tellsAge = (tokens: readonly Token[]): boolean => tokens.some((_, at) => isAge(tokens, at));

const isAge = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (OLD.test(word)) return true;
  if (!isDigits(word) || Number(word) < YOUNGEST || Number(word) > OLDEST) return false;
  const next = tokens[at + 1]?.word ?? '';
  if (next === 'yo' || (COUNTED.has(next) && tokens[at + 2]?.word === 'old')) return true;
  const endsHere = isBreak(tokens[at + 1]) || JOINING.has(next);
  return endsHere && (isBreak(tokens[at]) || BEFORE.has(tokens[at - 1]?.word ?? ''));
};
const OLD = /^\d\dyo$/;
const YOUNGEST = 16;
const OLDEST = 75;
const COUNTED = wordSet('years year');
const JOINING = wordSet('and but with so now already');
const BEFORE = wordSet('am aged age turned turn turning');
