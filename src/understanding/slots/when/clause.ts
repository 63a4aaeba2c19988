import { wordSet } from '../../text/word-set.ts';
import { endOfClause, startOfClause } from '../../tokens/clauses.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';

/** Whether a clause ends before a token: at a mark, at the end, or at a word such as `so`. */
export const isEnd = (tokens: readonly Token[], at: number): boolean =>
  isClauseEnd(tokens[at]) || CLAUSES.has(tokens[at]?.word ?? '');

/** The first token of the clause around a token. */
export const clauseStart = (tokens: readonly Token[], at: number): number =>
  startOfClause(tokens, at, { most: LONGEST, isEnd });

/** The token after the clause that goes on at a token, at most so many words ahead. */
export const clauseEnd = (tokens: readonly Token[], from: number, most = LONGEST): number =>
  endOfClause(tokens, from, { most, isEnd });

/** A clause is looked through this far. */
const LONGEST = 20;
const CLAUSES = wordSet('so but and because since while as');
