import { type Intent, toList, toSlot } from '../../../core/intent.ts';
import { toSlots } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { isOfOthers } from '../../slots/whose.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Hit } from '../../tokens/phrases.ts';
import { type Token, toClauses } from '../../tokens/tokens.ts';
import { isEmployers } from './employers.ts';

/**
 * Whose pay is asked for, of all who are named: not that of the country where `my flatmate moved to Switzerland`, nor of the
 * mid of `what does a senior earn, and what should a mid learn?`; and that of who says first `I'm a mid dev in Madrid`.
 */
export const ofWhosePay = (intent: Intent, found: Found): Intent => {
  if (!intent.topic.startsWith('salary.') || intent.aspect !== 'answer') return intent;
  const whole = withHome(withToldSituation(intent, found), found);
  const { slots } = whole;
  const country = left(slots.country, found.countries, (hit) => isOfOther(found.tokens, hit) || isLeft(found, hit));
  const level = left(slots.level, found.levels, (hit) => isOfOtherQuestion(found.tokens, hit));
  return { ...whole, slots: { ...slots, ...(country && { country }), ...(level && { level }) } };
};

/** What was told of oneself beside a wish for more pay is whose pay it is, and no question of its own. */
const withToldSituation = (intent: Intent, found: Found): Intent => {
  const { second, ...rest } = intent;
  const isTold =
    intent.topic === 'salary.raise' &&
    Object.keys(intent.slots).length === 0 &&
    (second?.topic === 'settings' || second?.topic === 'salary.range');
  return isTold ? { ...rest, slots: toSlots(intent.topic, found) } : intent;
};

/**
 * `senior in India. what does a US company pay me?`, `I'm a dev from Kyiv, what do I earn compared to Poland?`: the place somebody
 * told of before stands beside that of the firm, or the one it is compared with.
 */
const withHome = (intent: Intent, { tokens, countries }: Found): Intent => {
  const named = toList(intent.slots.country);
  const isFirms = (hit: Hit<string>) => isEmployers(tokens, hit) || isCompared(tokens, hit);
  const asked = countries.filter((hit) => hit.value === named[0]);
  const isOfFirm = named.length === 1 && asked.length > 0 && asked.every(isFirms);
  if (!isOfFirm || intent.topic !== 'salary.range') return intent;
  const homes = countries
    .filter((hit) => hit.value !== named[0] && !isOfOthers(tokens, hit.from))
    .map(({ value }) => value);
  const country = toSlot([...new Set([...homes, ...named])]);
  return homes.length === 0 ? intent : { ...intent, slots: { ...intent.slots, country } };
};

const isCompared = (tokens: readonly Token[], { from }: Pick<Hit<unknown>, 'from'>): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ word }) => AGAINST.has(word));
const AGAINST = wordSet('compared than versus vs against');

/** Of several that a slot names those of which one mention at least is meant; all of them where none would be left. */
const left = <T extends string>(
  slot: T | readonly T[] | undefined,
  hits: readonly Hit<T>[],
  isOut: (hit: Hit<T>) => boolean,
): T | readonly T[] | undefined => {
  const all = toList(slot);
  if (all.length < 2) return slot;
  const meant = all.filter((one) => {
    const own = hits.filter(({ value }) => value === one);
    return own.length === 0 || !own.every(isOut);
  });
  return meant.length > 0 ? toSlot(meant) : slot;
};

/** In a sentence about somebody else alone that asks nothing and compares nothing, with another one behind it. */
const isOfOther = (tokens: readonly Token[], { from }: Pick<Hit<unknown>, 'from'>): boolean => {
  const { sentence = 0 } = tokens[from] ?? {};
  const next = tokens.find((token) => token.sentence > sentence);
  const own = tokens.filter((token) => token.sentence === sentence);
  return (
    next !== undefined && next.gap !== '?' && !own.some(({ word }) => COMPARING.has(word)) && isOfOthers(tokens, from)
  );
};
const COMPARING = wordSet('than compared same too versus vs also i we us me');

/** `I'm from Egypt, a company in Germany wants me, what do seniors make there?`: where somebody comes from, and `there` is elsewhere. */
const isLeft = ({ tokens, countries }: Found, { from }: Pick<Hit<unknown>, 'from'>): boolean =>
  tokens[from - 1]?.word === 'from' &&
  BEING.has(tokens[from - 2]?.word ?? '') &&
  countries.some((place) => place.from > from && tokens.slice(place.to).some(({ word }) => word === 'there'));
const BEING = wordSet('am come');

/** In a clause that asks something else, beside one that asks for pay; the `do` of `what do juniors, mids and seniors earn?` asks nothing. */
const isOfOtherQuestion = (tokens: readonly Token[], { from }: Pick<Hit<unknown>, 'from'>): boolean => {
  const clauses = toClauses(tokens);
  const at = tokens[from];
  const own = clauses.find((clause) => at !== undefined && clause.includes(at)) ?? [];
  const isOfPay = (clause: readonly Token[]): boolean => clause.some(({ word }) => PAYING.has(word));
  return (
    own.slice(0, OPENING).some(({ word }) => ASKING.has(word)) &&
    own.slice(OPENING).some(({ word }) => OTHERWISE.has(word)) &&
    !isOfPay(own) &&
    clauses.some(isOfPay)
  );
};
const OPENING = 2;
const ASKING = wordSet('what how which where when');
const OTHERWISE = wordSet('learn know do need read study hire interview become');
const PAYING = wordSet('earn earns make makes pay paid salary get gets');
