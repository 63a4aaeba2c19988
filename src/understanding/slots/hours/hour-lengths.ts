import { wordSet } from '../../text/word-set.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { isNumberWord, readNumber, readRange, readShare, toNumber } from '../number.ts';
import { placeInWeek } from '../when/weekday-names.ts';
import { isDayOrPart } from './day-words.ts';
import type { Stretch } from './hour-part.ts';
import { readPer } from './how-often.ts';

/** One of these stands in every length of time. */
export const isLengthWord = (word: string): boolean =>
  (isNumberWord(word.split(':')[0] ?? '') && !ARTICLES.has(word)) ||
  LENGTHS.has(word) ||
  SIZES.has(word) ||
  NOONS.has(word) ||
  word === 'hpw';

/** A length of time: `90 minutes`, `an hour and a half`, `2h`, `half a day`, `from 9 to 12`, `full time`. */
export const readLength = (tokens: readonly Token[], at: number): Stretch | undefined =>
  isNumberWord(tokens[at]?.word ?? '')
    ? (readCounted(tokens, at) ?? readDayLong(tokens, at) ?? readBetween(tokens, at))
    : (readHour(tokens, at) ?? readBetween(tokens, at) ?? readFull(tokens, at));

const readCounted = (tokens: readonly Token[], at: number): Stretch | undefined => {
  const number = readRange(tokens, at);
  if (number === undefined || isRaised(tokens, at, number.to)) return undefined;
  let to = number.to;
  const weekly = tokens[to]?.word === 'weekly';
  if (weekly || FILLER.has(tokens[to]?.word ?? '')) to++;
  const word = tokens[to]?.word ?? '';
  if (word === 'hpw') return long(number.value, at, to);
  const unit = LENGTHS.get(word);
  if (unit === undefined || isShare(tokens, at) || isShifted(tokens, to + 1)) return undefined;
  const more = readRest(tokens, to + 1);
  const way = toBothWays(tokens, more.to);
  const found = long((number.value * unit + more.hours) * (way === more.to ? 1 : 2), at, way);
  return weekly ? { ...found, parts: [...found.parts, { kind: 'often', times: 1, at }] } : found;
};

const long = (hours: number, at: number, to: number): Stretch => ({ parts: [{ kind: 'long', hours, at }], to });

/** `raise it from 5 to 8 hours`: the second is meant; `anywhere from 5 to 8` is a range. */
const isRaised = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at - 1]?.word === 'from' && to > at + 1 && !ABOUT.has(tokens[at - 2]?.word ?? '');

/**
 * The token after `each way` in `an hour on the train each way`, after `30 min there and 30 min back`, `in both directions`;
 * the one given where nothing is said of it.
 */
const toBothWays = (tokens: readonly Token[], at: number): number => {
  for (let to = at; to < at + FAR && !isBreak(tokens[to]); to++) {
    if (EACH_WAY.has(tokens[to]?.word ?? '') && WAYS.has(tokens[to + 1]?.word ?? '')) return to + 2;
    if (tokens[to]?.word !== 'there' || tokens[to + 1]?.word !== 'and') continue;
    const back = tokens.findIndex(({ word }, after) => after > to && after < to + FAR && word === 'back');
    if (back > 0) return back + 1;
  }
  return at;
};
const FAR = 5;
const EACH_WAY = wordSet('each both per every either');
const WAYS = wordSet('way ways direction directions');

/** `half a day`, `a full day`, `two half days`: a day of work is eight hours. */
const readDayLong = (tokens: readonly Token[], at: number): Stretch | undefined => {
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  const isGiven = DAY.has(tokens[number.to]?.word ?? '') && isGivenDay(tokens, at, number.to);
  const size = number.value === 0.5 || isGiven ? 1 : (SIZES.get(tokens[number.to]?.word ?? '') ?? 0);
  const day = number.value === 0.5 || isGiven ? number.to : number.to + 1;
  if (size === 0 || !DAY.has(tokens[day]?.word ?? '') || isShifted(tokens, day + 1)) return undefined;
  return long(number.value * size * WORKDAY, at, day + 1);
};

/** `my employer gives me 1 day per week to study` */
const isGivenDay = (tokens: readonly Token[], at: number, day: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ word }) => GIVING.has(word)) &&
  readPer(tokens, day + 1)?.parts.length === 1 &&
  tokens.some(({ word }) => STUDYING.has(word));
const GIVING = wordSet('gives give get gets allows allow grants lets');

/** `hour and a half every saturday`: an hour that no number stands before. */
const readHour = (tokens: readonly Token[], at: number): Stretch | undefined => {
  if (tokens[at]?.word !== 'hour') return undefined;
  const more = readRest(tokens, at + 1);
  return more.hours > 0 || readPer(tokens, more.to) !== undefined ? long(1 + more.hours, at, more.to) : undefined;
};

/** `... and a half`, `... and 30 minutes`, `... 15`. */
const readRest = (tokens: readonly Token[], at: number): { readonly hours: number; readonly to: number } => {
  const share = readShare(tokens, at);
  if (share !== undefined) return { hours: share.value, to: share.to };
  const and = tokens[at]?.word === 'and' ? 1 : 0;
  const [one, two] = [tokens[at + and]?.word, tokens[at + and + 1]?.word];
  const minutes = Number(one ?? '');
  if (Number.isInteger(minutes) && minutes >= 5 && minutes < 60) {
    if (two === 'minutes') return { hours: minutes / 60, to: at + and + 2 };
    if (and === 0 && tokens[at]?.gap === '') return { hours: minutes / 60, to: at + 1 };
  }
  return { hours: 0, to: at };
};

/** `half an hour earlier` and `two hours ago` are no study time. */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  SHIFTED.has(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word !== 'spend';

/** `saturdays from eight until noon`, `weekdays 6 to 7`: the time between two times of a day that was named. */
const readBetween = (tokens: readonly Token[], at: number): Stretch | undefined => {
  const lead = tokens[at - 1]?.word === 'from' || tokens[at - 1]?.word === 'between' ? 1 : 0;
  const start = readPoint(tokens, at);
  const joint = tokens[start?.to ?? at];
  if (start === undefined || joint === undefined) return undefined;
  const worded = JOINTS.has(joint.word);
  const end = worded || joint.gap === '-' ? readPoint(tokens, start.to + (worded ? 1 : 0)) : undefined;
  const isOfDay =
    isDayOrPart(tokens[at - 1 - lead]?.word ?? '') || isEachDay(tokens, end?.to ?? at) || isFree(tokens, at - lead);
  if (end === undefined || !isOfDay) return undefined;
  if (COUNTING.has(tokens[end.to]?.word ?? '') || isAtWork(tokens, at)) return undefined;
  const hours = (((end.hour - start.hour) % 12) + 12) % 12;
  return hours > 0 ? long(hours, at, end.to) : undefined;
};

/** `on both mornings I am free from nine until noon` */
const isFree = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'free' && tokens.slice(Math.max(0, at - 6), at).some(({ word }) => isDayOrPart(word));

/** `6 to 8 every evening`, `9 to 12 on saturdays`. */
const isEachDay = (tokens: readonly Token[], at: number): boolean =>
  EACH.has(tokens[at]?.word ?? '') && isDayOrPart(tokens[at + 1]?.word ?? '');
const EACH = wordSet('every each on');

/** A time of day in hours: `9`, `9:30`, `eight`, `noon`, `7 pm`. */
const readPoint = (
  tokens: readonly Token[],
  at: number,
): { readonly hour: number; readonly to: number } | undefined => {
  const word = tokens[at]?.word ?? '';
  if (NOONS.has(word)) return { hour: 12, to: at + 1 };
  const [first = '', minutes = '0'] = word.split(':');
  const hour = ARTICLES.has(word) ? undefined : toNumber(first);
  if (hour === undefined || hour > 24) return undefined;
  return { hour: hour + Number(minutes) / 60, to: at + (HALVES.has(tokens[at + 1]?.word ?? '') ? 2 : 1) };
};

const isAtWork = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 12), at + 12)
    .some(({ word, sentence }) => WORKING.has(word) && sentence === tokens[at]?.sentence);

/** `i can study full time`; a full time job is none. */
const readFull = (tokens: readonly Token[], at: number): Stretch | undefined => {
  if (tokens[at]?.word !== 'full' || tokens[at + 1]?.word !== 'time') return undefined;
  const studying = tokens.length <= 4 || tokens.some(({ word }) => STUDYING.has(word));
  if (!studying || WORKING.has(tokens[at - 1]?.word ?? '') || JOBS.has(tokens[at + 2]?.word ?? '')) return undefined;
  return tokens.some(({ word }) => WORKING.has(word))
    ? undefined
    : {
        parts: [
          { kind: 'long', hours: FULL_TIME, at, guessed: true },
          { kind: 'often', times: 1, at, guessed: true },
        ],
        to: at + 2,
      };
};

const WORKDAY = 8;
const FULL_TIME = 40;
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['hours', 1],
  ['hour', 1],
  ['h', 1],
  ['hourly', 1],
  ['minutes', 1 / 60],
  ['m', 1 / 60],
]);
const FILLER = wordSet('full good solid whole free spare more study extra quiet focused clear ish odd or');
/** `two hours earlier`, `by friday`; not `ten hours by week`, `6h by june`. */
const isShifted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'by' ? placeInWeek(tokens, at + 1) >= 0 : SHIFTED.has(tokens[at]?.word ?? '');
const SHIFTED = wordSet('by earlier later sooner ago back');
const ABOUT = wordSet('anywhere somewhere ranging range');
const SIZES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['full', 1],
  ['whole', 1],
  ['entire', 1],
]);
const DAY = wordSet('day days');
const JOINTS = wordSet('to until till til and');
const HALVES = wordSet('am pm oclock');
const NOONS = wordSet('noon midday midnight');
const ARTICLES = wordSet('a an');
const COUNTING = wordSet('hours hour h minutes m weeks week years months percent times skills evenings days');
const WORKING = wordSet('work working employed job office shift shifts school');
const STUDYING = wordSet('study studying learn learning learner');
const JOBS = wordSet('job role work position dev developer engineer employee employment contract');
