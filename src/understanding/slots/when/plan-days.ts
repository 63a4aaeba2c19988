import { wordSet } from '../../text/word-set.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { LENGTHS } from '../length-units.ts';
import { isLevelWord } from '../level.ts';
import { toNumber } from '../number.ts';
import { readAt } from './date.ts';
import { readPassing } from './deadline.ts';
import { passingAt } from './passing.ts';
import { readPauseDays } from './pause-days.ts';
import { placeInWeek } from './weekday-names.ts';

/**
 * What a plan is to keep to beside the day to be ready by.
 *
 * - `from.2027-01-04`: begins then (`start on 4 january`).
 * - `later.14`: moved by so many days (`push it back two weeks`), where no skill is what is moved.
 * - `off.2026-12-20/2027-01-07`: no study then (`on holiday from 20 december to 6 january`).
 */
export const readPlanDays = (
  tokens: readonly Token[],
  now: Date,
  { skills }: { readonly skills: readonly unknown[] } = { skills: [] },
): string | undefined => {
  const moved = skills.length > 0 ? undefined : readMoved(tokens, now);
  if (moved !== undefined) return `later.${Math.round((moved.getTime() - now.getTime()) / DAY_MS)}`;
  const from = readBeginning(tokens, now);
  if (from !== undefined) return `from.${from}`;
  const off = readPassing(tokens) === 'break' ? readRest(tokens, now) : undefined;
  return off && `off.${off}`;
};

/** `from 20 december to 6 january`; of `two weeks in march`, `the first week of may` so many weeks of the month. */
const readRest = (tokens: readonly Token[], now: Date): string | undefined => {
  const [from = toText(now), until] = readPauseDays(tokens, now)?.split('/') ?? [];
  const unit = tokens.findIndex(({ word }) => WEEKS.has(word));
  const count = unit < 0 ? undefined : (toNumber(tokens[unit - 1]?.word ?? '') ?? 1);
  const last = count === undefined ? until : toText(new Date(Date.parse(from) + count * 7 * DAY_MS));
  return last && `${from}/${last}`;
};
const WEEKS = wordSet('week weeks');

/** Hours from some day on are another pace, and no beginning: `from january I have 10 hours a week`. */
const readBeginning = (tokens: readonly Token[], now: Date): string | undefined => {
  if (isBegunNow(tokens)) return toText(now);
  const isPaced = tokens.some(({ word }) => LENGTHS.has(word)) && !tokens.some(({ word }) => STARTING.has(word));
  if (isPaced && !isPlanFrom(tokens)) return undefined;
  const named = readWeekday(tokens, now);
  if (named !== undefined) return toText(named);
  const day = tokens.findIndex((_, place) => readAt(tokens, place, now) && passingAt(tokens, place) === 'start');
  const date = day < 0 ? undefined : readAt(tokens, day, now);
  return date && toText(date);
};

/** `plan 6 hours a week from january`: a plan that is ordered beside begins then, where nothing is told of oneself. */
const isPlanFrom = (tokens: readonly Token[]): boolean => {
  const plan = tokens.findIndex(({ word }) => word === 'plan');
  const from = tokens.findIndex(({ word }) => word === 'from');
  const isOwn = tokens.some(({ word }) => word === 'i');
  return plan >= 0 && from >= 0 && !isOwn && !tokens.some((_, at) => at > from && isUntil(tokens, at));
};
/** `from january to march`; not `from january to mid`. */
const isUntil = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'to' && !isLevelWord(tokens[at + 1]?.word ?? '');

/** `start today`, `begin it right now`; not `how do I start today` */
export const isBegunNow = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(({ word }) => STARTING.has(word));
  const said = at < 0 || ASKING.has(tokens[0]?.word ?? '') ? [] : tokens.slice(at + 1, at + 4);
  return said.some(({ word }) => NOW.has(word)) && said.every(({ word }) => NOW.has(word) || AROUND.has(word));
};
const ASKING = wordSet('how what where when why should');

/** `begin on monday`, `a plan for me, start next tuesday`, `starting monday`; not `I start a job on monday`, `start mondays`. */
const readWeekday = (tokens: readonly Token[], now: Date): Date | undefined => {
  const at = tokens.findIndex((_, place) => placeInWeek(tokens, place) >= 0);
  const verb = tokens.findLastIndex(({ word }, place) => place < at && STARTING.has(word));
  const between = tokens.slice(verb + 1, at).map(({ word }) => word);
  const [day] = tokens.slice(at);
  const isNamed =
    verb >= 0 &&
    isOrdered(tokens, verb) &&
    (WHICH.has(between.at(-1) ?? '') || (between.length === 0 && isThisDay(tokens, verb, at))) &&
    between.every((word) => AROUND.has(word) || SMALL.has(word));
  return day && isNamed ? readAt([{ ...day, word: 'next' }, day], 0, now) : undefined;
};
const WHICH = wordSet('on next this');

/** `starting monday`; not `before monday`, `start mondays`. */
const isThisDay = (tokens: readonly Token[], verb: number, day: number): boolean =>
  tokens[verb]?.word !== 'before' && tokens[day]?.word.endsWith('s') === false;

/** It stands at the start of a clause, or behind small words: `and please start`. */
const isOrdered = (tokens: readonly Token[], verb: number): boolean =>
  isBreak(tokens[verb]) ||
  tokens.slice(Math.max(0, verb - 2), verb).every(({ word }) => LEADING.has(word) || AROUND.has(word));

/** `push everything back two weeks`, and not `move it two weeks earlier` */
const readMoved = (tokens: readonly Token[], now: Date): Date | undefined => {
  if (tokens.some(({ word }) => EARLIER.has(word))) return undefined;
  const verb = tokens.findIndex(({ word }) => MOVING.has(word));
  const unit = tokens.findIndex(({ word }, at) => verb >= 0 && at > verb && UNITS.has(word));
  const [count, of] = tokens.slice(unit - 1);
  return unit > 0 && count && of ? readAt([{ ...count, word: 'in' }, count, of], 0, now) : undefined;
};
const DAY_MS = 86_400_000;
const MOVING = wordSet('push shift postpone delay move');
const EARLIER = wordSet('earlier sooner forward ahead up before');
const UNITS = wordSet('day days week weeks month months');

const toText = (day: Date): string => day.toISOString().slice(0, 10);
const STARTING = wordSet('start starting starts begin beginning begins before');
const NOW = wordSet('today now immediately');
const AROUND = wordSet('it this that right the plan please instead then from after all');
const SMALL = wordSet('on next only learning studying');
/** Before an order to start. */
const LEADING = wordSet('me and then want would like to can we us let ok hours week');
