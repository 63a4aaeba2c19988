import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';

/** `I know Python and C`, `delete the R`: languages named by one letter, of which no skill is kept. */
export const readLetterNames = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ raw }, at) => (isLetterName(tokens, at) ? [raw] : []));

/** As a capital, at the end of its clause or before another name; not `option C`, nor `plan A, B and C`. */
export const isLetterName = (tokens: readonly Token[], at: number): boolean =>
  LETTERS.has(tokens[at]?.raw ?? '') &&
  (isClauseEnd(tokens[at + 1]) || GOING_ON.has(tokens[at + 1]?.word ?? '')) &&
  !COUNTED.has(tokens[at - 1]?.word ?? '') &&
  !tokens.some(({ word }) => word === 'b');
const LETTERS: ReadonlySet<string> = new Set(['C', 'R']);
const GOING_ON = wordSet('and or but too as from well');
const COUNTED = wordSet('option plan grade answer type level vitamin class series tier part');
