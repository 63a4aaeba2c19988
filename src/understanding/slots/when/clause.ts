import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';

/** Whether a clause ends before a token: at a mark, at the end, or at a word such as `so`. */
export const isEnd = (tokens: readonly Token[], at: number): boolean =>
  isClauseEnd(tokens[at]) || CLAUSES.has(tokens[at]?.word ?? '');

/** The first token of the clause around a token. */
export const clauseStart = (tokens: readonly Token[], at: number): number => {
  let start = at;
  while (start > 0 && at - start < LONGEST && !isEnd(tokens, start)) start--;
  return start;
};

/** The token after the clause that goes on at a token, at most so many words ahead. */
export const clauseEnd = (tokens: readonly Token[], from: number, most = LONGEST): number => {
  let end = from;
  while (end < Math.min(tokens.length, from + most) && !isEnd(tokens, end)) end++;
  return end;
};

/** A clause is looked through this far. */
const LONGEST = 20;
const CLAUSES = wordSet('so but and because since while as');
