import { isBreak, type Token } from './tokens.ts';

type Reach = {
  /** How many words away it may be at most. */
  readonly most?: number;
  /** Whether a clause ends before a token: at a mark, where nothing else is said. */
  readonly isEnd?: (tokens: readonly Token[], at: number) => boolean;
};

/** The first token of the clause around a token. */
export const startOfClause = (
  tokens: readonly Token[],
  at: number,
  { most = at, isEnd = isMarked }: Reach = {},
): number => {
  let start = at;
  while (start > 0 && at - start < most && !isEnd(tokens, start)) start--;
  return start;
};

/** The token after the clause that goes on at a token. */
export const endOfClause = (
  tokens: readonly Token[],
  from: number,
  { most = tokens.length, isEnd = isMarked }: Reach = {},
): number => {
  const last = Math.min(tokens.length, from + most);
  let end = from;
  while (end < last && !isEnd(tokens, end)) end++;
  return end;
};

const isMarked = (tokens: readonly Token[], at: number): boolean => isBreak(tokens[at]);
