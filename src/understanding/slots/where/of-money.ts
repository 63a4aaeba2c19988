import { wordSet } from '../../text/word-set.ts';
import type { Hit } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { CURRENCIES } from '../currency-names.ts';

/** `4,000 american dollars`, `canadian dollars or US`: a place that says whose money it is, and not where it is paid. */
export const isOfMoney = (tokens: readonly Token[], { from, to }: Pick<Hit<unknown>, 'from' | 'to'>): boolean =>
  WHOSE.has(tokens[to - 1]?.word ?? '') &&
  (isMoney(tokens[to]) || (tokens[from - 1]?.word === 'or' && isMoney(tokens[from - 2])));

const isMoney = (token: Token | undefined): boolean => token?.gap === ' ' && CURRENCIES.has(token.word);

/** Peoples and places with money of which the code names them. */
const WHOSE = wordSet('us american canadian australian singapore kong zealand british swiss polish');
