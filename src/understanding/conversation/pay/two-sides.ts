import type { Intent, Level, Slots } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { toSlots } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { isArticle, toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, type Hit, isWithin, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/**
 * Pay of two groups of which one at least is told by its years, or each by a level and a place of its own: `germany, 3 years vs
 * 10 years`, `how much does a 10 year dev get vs a junior`, `compared to 10 years` after one of them, `mids in the us and leads
 * in germany`. The first is the question, and the other its second.
 */
export const withOtherSide = (
  intent: Intent,
  found: Found,
  last: Turn | undefined,
  find: (tokens: readonly Token[]) => Found,
): Intent => {
  const isAsked = intent.topic === 'salary.range' && intent.aspect === 'answer' && intent.sum?.amount === undefined;
  const at = isAsked && intent.second === undefined ? SPLITS.all(found.tokens).find(isSplit(found)) : undefined;
  if (at === undefined) return intent;
  const [left, right] = [found.tokens.slice(0, at.from), found.tokens.slice(at.to)];
  const [said, other] = [left, right].map((side) => toSlots('salary.range', find(side)));
  const own = right.every(({ word }) => ONESELF.has(word)) ? toldLevel(last) : undefined;
  if (own !== undefined && typeof said?.level === 'string' && said.level !== own)
    return { ...intent, slots: { ...intent.slots, level: [own, said.level] } };
  const isBare = at.value === 'beside' && left.length <= MOST_BEFORE && !isGroup(said);
  const one = isBare && last?.intent.topic === 'salary.range' ? last.intent.slots : said;
  const sides = [withNumber(one, left.at(-1), other), withNumber(other, right[0], one)] as const;
  return isPair(sides) ? { ...intent, ...toBoth(sides, intent.slots) } : intent;
};

/** `how much more would a lead make than me?` after somebody told their level. */
const toldLevel = (last: Turn | undefined): Level | undefined => {
  const told = [last?.intent, last?.before].find((each) => each?.topic === 'settings')?.slots.level;
  return typeof told === 'string' ? told : undefined;
};
const ONESELF = wordSet('me i mine myself do am now');

/** `and what about` before the other side: nothing is named, so that it is what was spoken of. */
const MOST_BEFORE = 4;

const SPLITS = createPhrases<'beside' | 'joined'>(
  spread({
    'vs|versus|against|than|compared to|compared with|as opposed to': 'beside',
    'and|or': 'joined',
  }),
);

/** `more than 10 years` sets nothing beside it, and `and` or `or` do so between years, or where each side has its place. */
const isSplit =
  (found: Found) =>
  ({ value, from, to }: Hit<'beside' | 'joined'>): boolean =>
    value === 'joined'
      ? isListed(found, from, to) || isEachPlaced(found, from)
      : found.tokens[from]?.word !== 'than' || !isNumber(found.tokens[to]);

/** `mids in the us and leads in germany`: on each side one level and one place. */
const isEachPlaced = ({ levels, countries }: Found, at: number): boolean =>
  [levels, countries].every((hits) => hits.length === 2 && (hits[0]?.to ?? at) <= at && (hits[1]?.from ?? 0) > at);

/** `3 years and 10 years`, `3 and 10 years`, `3 years in germany or 10 years in poland`; `i have 2 years and 3 years of php` is told. */
const isListed = ({ tokens, countries }: Found, from: number, to: number): boolean => {
  const end = tokens.findLastIndex(({ word }, at) => at < from && word !== 'in' && !isWithin(countries, at));
  const isCounted = YEARS.has(tokens[end]?.word ?? '') || (tokens[from]?.word === 'and' && isNumber(tokens[end]));
  const isRange = tokens[end - 1]?.word === 'between' && !tokens.some(({ word }) => APART.has(word));
  const isTold = tokens.slice(0, from).some(({ word }) => TELLING.has(word));
  return isCounted && !isRange && !isTold && isNumber(tokens[to]) && YEARS.has(tokens[to + 1]?.word ?? '');
};
const YEARS = wordSet('year years yoe');
const APART = wordSet('difference gap');
const TELLING = wordSet('have has had got worked been');

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && !isArticle(token.word) && toNumber(token.word) !== undefined;

/** `3 vs 10 years`, `3 years vs 10`: a bare number beside years counts such. */
const withNumber = (side: Slots = {}, beside: Token | undefined, other: Slots = {}): Slots =>
  isGroup(side) || other.years === undefined || !isNumber(beside)
    ? side
    : { ...side, years: toNumber(beside?.word ?? '') ?? 0 };

const isGroup = ({ level, years }: Slots = {}): boolean => years !== undefined || typeof level === 'string';

type Sides = readonly [Slots, Slots];

const isPair = ([one, other]: Sides): boolean =>
  isGroup(one) &&
  isGroup(other) &&
  ((one.years ?? other.years) !== undefined || isOwnPlace(one, other)) &&
  (one.years !== other.years || one.level !== other.level);

const isOwnPlace = (one: Slots, other: Slots): boolean =>
  typeof one.country === 'string' && typeof other.country === 'string' && one.country !== other.country;

/** Each with its own place, or else that of the other, or the one spoken of. */
const toBoth = ([one, other]: Sides, { level: _level, years: _years, country, ...rest }: Slots) => ({
  slots: { ...rest, ...toGroup(one, one.country ?? other.country ?? country) },
  second: { topic: 'salary.range' as const, slots: toGroup(other, other.country ?? one.country ?? country) },
});

const toGroup = ({ level, years }: Slots, country: Slots['country']): Slots => ({
  ...(level !== undefined && { level }),
  ...(years !== undefined && { years }),
  ...(country !== undefined && { country }),
});
