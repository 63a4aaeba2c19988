import { isDay } from '../../../core/dates.ts';
import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isArticle, toNumber } from '../../slots/number.ts';
import { readAt, readMonth } from '../../slots/when/date.ts';
import { ORDINAL_ENDINGS } from '../../slots/when/day-signs.ts';
import { readDeadline } from '../../slots/when/deadline.ts';
import { wordSet } from '../../text/word-set.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { made } from './made.ts';

/**
 * `make it 4 months`, `I have only 3 months`, `not march, april`, `two months later` after a plan: another day to be ready by, where nothing else is
 * said. What is denied is the day before; a month that takes the place of another keeps the day of it.
 */
export const readPlanDay = (all: readonly Token[], { intent }: Turn, now: Date): Intent | undefined => {
  const tokens = fromMeant(all);
  if (intent.topic !== 'plan' || tokens.length > LONGEST) return undefined;
  const before = isDay(intent.ref) ? intent.ref : undefined;
  const isFixed = before !== undefined || tokens.some(({ word }) => FIXING.has(word)) || isLimit(tokens);
  if (!isFixed || !tokens.every((_, at) => isOfDay(tokens, at))) return undefined;
  const said = withoutDenied(tokens);
  const day = readMove(said, before) ?? readLength(said, tokens, now) ?? readMonthAlone(said, tokens, before, now);
  const ref = day ?? readDeadline([LEAD, ...said.filter((_, at) => isDated(said, at))], now);
  return ref === undefined ? undefined : { ...made('plan', 'answer', intent.slots), ref };
};

const LONGEST = 12;

/** `I have only 3 months`, `it must be done in 3 months`, `2 years at most`; `I have 3 years` may be of what was done so far. */
const isLimit = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => LIMITING.has(word)) ||
  (tokens.some(({ word }) => HAVING.has(word)) && !tokens.some(({ word }) => YEARS.has(word)));
const LIMITING = wordSet('only just must has left most max within');
const HAVING = wordSet('have got');
const YEARS = wordSet('year years');

/** `by next summer I mean the end of august`: what is meant stands behind. */
const fromMeant = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findLastIndex(({ word }) => MEANING.has(word));
  return at > 1 && at < tokens.length - 1 ? tokens.slice(at) : tokens;
};
const MEANING = wordSet('mean meant');

const isOfDay = (tokens: readonly Token[], at: number): boolean =>
  SMALL.has(tokens[at]?.word ?? '') || isDated(tokens, at);

/** What a day is named by, without the small words around it. */
const isDated = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  return (
    NAMING.has(word) ||
    UNITS.has(word) ||
    PARTS.has(word) ||
    ORDINAL_ENDINGS.has(word) ||
    (toNumber(word) !== undefined && !isArticle(word)) ||
    monthAt(tokens, at) !== undefined
  );
};
const NAMING = wordSet('next of');

const NEAR = wordSet('early late soon');

const monthAt = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  return token && readMonth([LEAD, token], 1);
};

/** `not march, april` without what stands behind `not`, up to the next break or `but`; `march is too early, april` without the first. */
const withoutDenied = (tokens: readonly Token[]): readonly Token[] => {
  const too = tokens.findIndex(({ word }, at) => word === 'too' && NEAR.has(tokens[at + 1]?.word ?? ''));
  if (too > 0) return tokens.slice(too + 2);
  const from = tokens.findIndex(({ word }) => word === 'not');
  if (from < 0) return tokens;
  const to = tokens.findIndex((token, at) => at > from && (isBreak(token) || token.word === 'but'));
  return [...tokens.slice(0, from), ...(to < 0 ? [] : tokens.slice(to))];
};

/** `push it back 2 months`, `three weeks earlier`: so much before or after the day that stands. */
const readMove = (said: readonly Token[], before: string | undefined): string | undefined => {
  const isEarlier = said.some(({ word }) => EARLIER.has(word));
  if (before === undefined || !(isEarlier || said.some(({ word }) => LATER.has(word) || ALL.has(word))))
    return undefined;
  const from = new Date(before);
  const to = readUnits(said, said, from);
  if (to === undefined) return undefined;
  return toText(isEarlier ? asMuchBefore(from, to) : to);
};

/** Whole months are taken off as such. */
const asMuchBefore = (from: Date, to: Date): Date => {
  const months = to.getUTCMonth() - from.getUTCMonth() + 12 * (to.getUTCFullYear() - from.getUTCFullYear());
  return to.getUTCDate() === from.getUTCDate()
    ? new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - months, from.getUTCDate()))
    : new Date(2 * from.getTime() - to.getTime());
};

/** `make it 4 months`, `is 6 months enough?`, `not 6 months, 4`: counted from today; not `move everything three weeks`. */
export const readLength = (said: readonly Token[], all: readonly Token[], now: Date): string | undefined => {
  const day = all.some(({ word }) => ALL.has(word)) ? undefined : readUnits(said, all, now);
  return day && toText(day);
};

/** The only number that counts months, weeks or years, added to a day; `month 3` is the third of them. */
const readUnits = (said: readonly Token[], all: readonly Token[], from: Date): Date | undefined => {
  const [count, ...more] = said.filter(
    ({ word }, at) => toNumber(word) !== undefined && (!isArticle(word) || UNITS.has(said[at + 1]?.word ?? '')),
  );
  const unit = all.find(({ word }, at) => UNITS.has(word) && isCounted(all, at));
  return count === undefined || unit === undefined || more.length > 0
    ? undefined
    : readAt([IN, count, { ...unit, gap: ' ' }], 0, from);
};

/** `4 months`, `two more weeks` */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => toNumber(word) !== undefined);

/** `not march, april`: a month alone beside the one it takes the place of keeps the day. */
const readMonthAlone = (
  said: readonly Token[],
  all: readonly Token[],
  before: string | undefined,
  now: Date,
): string | undefined => {
  const isPutRight = said.length < all.length && !said.some(({ word }) => toNumber(word) !== undefined);
  const month = said.find((_, at) => monthAt(said, at) !== undefined);
  const isOfPart = said.some(({ word }) => PARTS.has(word));
  if (!isPutRight || month === undefined || before === undefined || isOfPart) return undefined;
  const first = readAt([LEAD, month], 1, now);
  return first && toText(new Date(Math.min(first.getTime() + (Number(before.slice(8)) - 1) * DAY_MS, lastOf(first))));
};

const lastOf = (first: Date): number => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0);
const toText = (day: Date): string => day.toISOString().slice(0, 10);
const DAY_MS = 86_400_000;

const LEAD: Token = { word: 'by', raw: 'by', gap: '', sentence: 0 };
const IN: Token = { ...LEAD, word: 'in', raw: 'in' };

const UNITS = wordSet('week weeks month months year years');
const PARTS = wordSet('start beginning early mid middle late end');
/** What says that a day is set or another one meant. */
const FIXING = wordSet('make set move change push shift not rather instead deadline date actually meant mean due by');
const LATER = wordSet('later more longer extend push postpone delay back');
/** What is moved with all of it, later where nothing is said. */
const ALL = wordSet('everything all whole');
const EARLIER = wordSet('earlier sooner less forward');
const SMALL = wordSet(`
  ${[...FIXING, ...LATER, ...ALL, ...EARLIER, ...PARTS].join(' ')}
  it that this the my a an one in within until till before no ok okay please pls i sorry oh so well then but just only say is be ready done to and
  want would like need let us could can you too soon what about how for from now end target day finish plan
  shorter short have has got left only just must most max at time all
`);
