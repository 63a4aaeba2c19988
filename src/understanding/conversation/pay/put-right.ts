import type { Slots } from '../../../core/intent.ts';
import type { Found } from '../../slots/found.ts';
import { isArticle, toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd } from '../../tokens/tokens.ts';

/**
 * `oops, mid. I was promoted in May`, `actually it's more like 6 if you count the agency`, `let's say I'm in Portugal` after
 * pay: what is put right or supposed stands first, and whatever follows says why.
 */
export const readPutRight = ({ tokens, levels, countries }: Found, before: Slots): Slots | undefined => {
  const at = tokens.findIndex(({ word }) => !OPENING.has(word));
  const isOpened = tokens.slice(0, Math.max(at, 0)).some(({ word }) => TURNING.has(word));
  if (!isOpened) return undefined;
  const hit = [
    ...levels.map(({ value, from, to }) => ({ from, to, slots: { level: value } })),
    ...countries.map(({ value, from, to }) => ({ from, to, slots: { country: value } })),
    ...yearsAt({ tokens }, at, before),
  ].find(({ from }) => from === at);
  return hit && (isClauseEnd(tokens[hit.to]) || REASONS.has(tokens[hit.to]?.word ?? '')) ? hit.slots : undefined;
};

/** A bare number after years is of years. */
const yearsAt = ({ tokens }: Pick<Found, 'tokens'>, at: number, { years }: Slots) => {
  const word = tokens[at]?.word ?? '';
  const value = isArticle(word) ? undefined : toNumber(word);
  const to = at + (tokens[at + 1]?.word === 'years' ? 2 : 1);
  return years !== undefined && value !== undefined && value <= MOST_YEARS
    ? [{ from: at, to, slots: { years: value } }]
    : [];
};
const MOST_YEARS = 45;

const TURNING = wordSet(
  'oops ups no sorry sry srry wait actually mean meant correction rather say suppose supposing imagine more',
);
const OPENING = wordSet(`
  oops ups no sorry sry srry wait actually mean meant correction rather say suppose supposing imagine more hm well ok and but i it is am
  was that should be make let us lets like about around in at from a for the you can live lived
`);
const REASONS = wordSet('if when because since as counting with though btw please instead');
