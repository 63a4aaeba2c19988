import type { HeldAdvert } from '../../../core/advert.ts';
import { type Intent, toSlot } from '../../../core/intent.ts';
import { readAmount } from '../../slots/amount.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { made } from '../follow-up/made.ts';
import { pointsAtAdvert } from './advert-questions.ts';

/**
 * `is the pay ok`, `what do they pay`, `is 45-55 LPA fair`: the advert's sum, or the one that is said, beside what is paid where and at the
 * level it is for. Where no sum is known, what is paid there; `unknown` where just that sum is to be judged.
 */
export const readAdvertPay = (
  { tokens, skills, levels, countries, years }: Found,
  said: ReadonlySet<string>,
  { sum, level, country, years: asked }: HeldAdvert,
): Intent | 'unknown' | undefined => {
  const isSum = tokens.some(
    (_one, at) => (readAmount(tokens, at)?.value ?? 0) >= LEAST || readAmount(tokens, at)?.scaled,
  );
  const isTheirs = countries.length + levels.length === 0 && tokens.some(({ word }) => THEIRS.has(word));
  const isOfPay = (said.has('pay') || isSum || namesSum(tokens, sum)) && (said.has('judged') || isTheirs);
  const isOwn = tokens.some(({ word }) => OWN.has(word)) && !(said.has('pay') && pointsAtAdvert(tokens));
  if (!isOfPay || skills.length > 0 || isOwn) return undefined;
  if (sum === undefined && !isSum && said.has('judged')) return 'unknown';
  const levelNamed = levels.length > 0 ? toSlot(levels.map(({ value }) => value)) : level;
  const where = countries.length > 0 ? toSlot(countries.map(({ value }) => value)) : country;
  const worked = years ?? (levelNamed === undefined ? asked : undefined);
  const intent = made('salary.range', 'answer', {
    ...(levelNamed && { level: levelNamed }),
    ...(worked !== undefined && { years: worked }),
    ...(where && { country: where }),
  });
  return sum && !isSum ? { ...intent, sum } : intent;
};

/** `is 85 to 100 good there`: the thousands that the advert names. */
export const namesSum = (tokens: Found['tokens'], sum: HeldAdvert['sum']): boolean =>
  sum?.amount !== undefined && tokens.some(({ word }) => Number(word) * 1000 === sum.amount);

/** Smaller numbers are none of pay. */
const LEAST = 400;
/** What one earns oneself is no advert's. */
const OWN = wordSet('my i');
const THEIRS = wordSet('they it');
