import { type Intent, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { DAYS, WEEKENDS } from '../../slots/hours/day-words.ts';
import { LENGTHS } from '../../slots/length-units.ts';
import { toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { continueWith } from './made.ts';
import { MOST_HOURS, readOnward, readStep } from './steps.ts';

/**
 * `one level up`, `double the years`: the same question a step further; of a way between two levels the next stretch. Of
 * what is named beside it something else is said: `half way through sql`.
 */
export const readMoved = (
  words: readonly Token[],
  { countries, skills, tokens }: Found,
  last: Turn,
): Intent | undefined => {
  if (countries.length + skills.length > 0) return undefined;
  const { topic, slots } = last.intent;
  const isWay = topic === 'path.next-level';
  const moved = readStep(words, slots) ?? readStep(tokens, slots) ?? (isWay ? readOnward(words, slots) : undefined);
  if (moved === undefined) return undefined;
  const [from, to] = isWay ? toList(slots.level) : [];
  const isOnward = to !== undefined && typeof moved.level === 'string' && moved.level !== from;
  return continueWith(last, 'answer', {
    ...slots,
    ...moved,
    ...(isOnward && moved.level ? { level: [to, moved.level] } : {}),
  });
};

/** `oh plus saturday mornings, 3h`, `and saturday is like 3 hours` after a plan: hours more than were said. */
export const readAdded = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const sum = addedTo(words, found, last);
  return sum === undefined ? undefined : continueWith(last, 'answer', { ...last.intent.slots, hours_per_week: sum });
};

/** The hours of a week with those that are added to what was said. */
export const addedTo = (words: readonly Token[], { hours, tokens }: Found, last: Turn): number | undefined => {
  const { hours_per_week: said } = last.intent.slots;
  const sum = (said ?? 0) + (hours?.value ?? 0);
  const isAdded =
    words[0]?.word === 'plus' ||
    isOneMoreDay(tokens) ||
    words.some(({ word }, at) => word === 'add' || word === 'also' || isMore(words, at));
  return isAdded && hours?.weekly === true && said !== undefined && sum <= MOST_HOURS ? sum : undefined;
};
/** `an additional hour`, `two extra hours`, `another 30 minutes`, `an hour more`; not `6 hours, no more` or `more like 8 hours`. */
const isMore = (words: readonly Token[], at: number): boolean =>
  MORE.has(words[at]?.word ?? '') &&
  words[at - 1]?.word !== 'no' &&
  ((LENGTHS.has(words[at + 1]?.word ?? '') && isCount(words[at - 1])) ||
    (isCount(words[at + 1]) && LENGTHS.has(words[at + 2]?.word ?? '')) ||
    (LENGTHS.has(words[at - 1]?.word ?? '') && words[at]?.gap === ' ' && words[at + 1]?.word !== 'than'));
const MORE = wordSet('more extra additional another further');
const isCount = (token: Token | undefined): boolean => toNumber(token?.word ?? '') !== undefined;

const isOneMoreDay = (tokens: readonly Token[]): boolean =>
  tokens[0]?.word === 'and' &&
  tokens.slice(1, 5).some(({ word }) => DAYS.has(word) || WEEKENDS.has(word)) &&
  !tokens.some(({ word }) => INSTEAD.has(word));
const INSTEAD = wordSet('instead only just rather make not');
