import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';

/** `good at sql`, `I am really good with docker`: said at the name itself, by who speaks and of no other time. */
export const isAble = (tokens: readonly Token[], from: number): boolean => {
  if (!AT.has(tokens[from - 1]?.word ?? '') || !ABLE.has(tokens[from - 2]?.word ?? '')) return false;
  const before = tokens.slice(0, from - 2).map(({ word }) => word);
  return before.every((word) => OPENING.has(word));
};

const AT = wordSet('at with in');
const ABLE = wordSet('good great strong fluent solid confident comfortable');
const OPENING = wordSet('i am we are and also quite pretty very really so now already fairly rather');

/** `kubernetes basic, git`: hardly more than begun, said right behind the name. */
export const isBasic = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.word === 'basic' &&
  tokens[to]?.gap === ' ' &&
  (isClauseEnd(tokens[to + 1]) || AFTER.has(tokens[to + 1]?.word ?? ''));
const AFTER = wordSet('and level only knowledge');
