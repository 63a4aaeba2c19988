import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/** `I know everything except docker`, `remove all but git and sql`: what is said of all is not said of the skill at a token. */
export const isExcepted = (
  tokens: readonly Token[],
  at: number,
  names: readonly { readonly from: number }[],
): boolean =>
  EXCEPTING.all(tokens).some(
    ({ from, to }) =>
      to <= at &&
      tokens.slice(Math.max(0, from - NEAR), from).some(({ word }) => ALL.has(word)) &&
      tokens
        .slice(to, at)
        .every(({ word }, index) => BESIDE.has(word) || names.some((name) => name.from === to + index)),
  );

const NEAR = 4;
const ALL = wordSet('everything all anything');
const BESIDE = wordSet('and or the for');
const EXCEPTING = createPhrases<true>(
  spread({ 'except|except for|but|besides|excluding|apart from|other than': true }),
);
