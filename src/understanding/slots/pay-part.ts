import { wordSet } from '../text/word-set.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';
import { readAmount } from './amount.ts';

/**
 * Whether the amount between two tokens is no wage: `10 LPA in ESOPs`, `a 10k raise` and `5k more` come on top of one, and
 * `my colleague makes 20k more than me`, `a difference of 8k`, `underpaid by 10k` say how far two lie apart; not the wage of
 * `70k + stock options`, nor that of `is 60k more than usual?`
 */
export const isPart = (tokens: readonly Token[], at: number, to: number): boolean =>
  isApart(tokens, at) || (tokens[to]?.gap !== '+' && isPartBehind(tokens, at, to));

/** Whether some amount is such a part: `my friend gets 2 lakh more than me` tells of no wage. */
export const namesPart = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => {
    const amount = readAmount(tokens, at);
    return amount !== undefined && isPart(tokens, at, amount.to);
  });

/** `a gap of 20k`, `the difference is about 8k`, `less by 10k`; of `after the raise is 60k fair?` it is the wage. */
const isApart = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  while (LINKING.has(tokens[before]?.word ?? '') && !isBreak(tokens[before + 1])) before--;
  const word = isBreak(tokens[before + 1]) ? undefined : tokens[before]?.word;
  const isOf = tokens[before + 1]?.word === 'of';
  return word === 'by' || (before < at - 1 && (isOf ? APART : GAPS).has(word ?? ''));
};
const LINKING = wordSet('of is was about around some roughly nearly almost');
const GAPS = wordSet('gap difference');
const APART = wordSet('gap difference cut raise increase rise hike');

const isPartBehind = (tokens: readonly Token[], from: number, to: number): boolean => {
  let at = to;
  while (WITHIN.has(tokens[at]?.word ?? '') && !isBreak(tokens[at])) at++;
  if (isBreak(tokens[at])) return false;
  const { word = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (PARTS.has(word)) return true;
  if (OF_PAY.has(word)) return APART.has(next?.word ?? '');
  return RELATIVE.has(word) ? isOfSomebody(tokens, at + 1, from) : MORE.has(word) && isLess(tokens, at + 1, from);
};
const WITHIN = wordSet('in of worth a an per year as yearly annual euro euros eur usd dollars dollar pounds gbp');
const PARTS = wordSet(
  'variable esop esops rsu rsus stock stocks equity share shares option options bonus raise increase hike rise gap difference cut',
);
/** `a 20k pay gap` */
const OF_PAY = wordSet('pay salary wage');
const MORE = wordSet('more less extra higher lower');
/** `20k above me`, and `80k above the median` */
const RELATIVE = wordSet('above below under over');

/** `more than me`, and not `more or less` or `more than usual` */
const isLess = (tokens: readonly Token[], at: number, from: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (word === 'or') return false;
  return word !== 'than' || isOfSomebody(tokens, at + 1, from);
};

/** What somebody gets, set beside what another one gets: `than me`, `than my friend`, `makes 20k more than`. */
const isOfSomebody = (tokens: readonly Token[], at: number, from: number): boolean =>
  !ASKED_OF.has(tokens[from - 1]?.word ?? '') &&
  (PEOPLE.has(tokens[at]?.word ?? '') || GETTING.has(tokens[from - 1]?.word ?? ''));
/** `is 60k more than I should ask?` */
const ASKED_OF = wordSet('is are was');
const PEOPLE = wordSet('me i us we mine my our him her them he she they his their');
const GETTING = wordSet('makes gets earns paid offered hired getting making earning pay pays');
