import { wordSet } from '../../text/word-set.ts';
import type { Hit } from '../../tokens/phrases.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { isDigits, toNumber } from '../number.ts';
import { readClock } from './clock.ts';
import { isDayAt } from './weekday-names.ts';
import { SHORT_FORMS, zoneOf, zones } from './zone-names.ts';

/** The IANA time zone said: `lisbon time`, `Europe/Lisbon`, `CET`, `utc+2`, `moved to lisbon`, `9am, i am in lisbon`. */
export const readZone = (tokens: readonly Token[], countries: readonly Hit<string>[]): string | undefined =>
  readOffset(tokens) ?? readNamed(tokens, isWondered) ?? readPlace(tokens, countries) ?? readNamed(tokens);

/** Beside a country, no zone is told without one of these. */
export const isZoneWord = (word: string): boolean =>
  SHORT_FORMS.isKey(word) || zones().full.isKey(word) || zones().cities.isKey(word);

/** `utc+2`, `gmt -5`, `utc plus three`, `two hours ahead of utc`. */
const readOffset = (tokens: readonly Token[]): string | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    if (word !== 'utc' && word !== 'gmt') continue;
    const zone = readAfter(tokens, at + 1) ?? readBefore(tokens, at);
    if (zone !== undefined) return zone;
  }
  return undefined;
};

const readAfter = (tokens: readonly Token[], at: number): string | undefined => {
  const said = SIGNS.get(tokens[at]?.word ?? '');
  const sign = said ?? SIGNS.get(tokens[at]?.gap.trim() ?? '');
  return sign === undefined ? undefined : toOffset(sign, tokens[at + (said === undefined ? 0 : 1)]?.word ?? '');
};

const readBefore = (tokens: readonly Token[], at: number): string | undefined => {
  const skip = tokens[at - 1]?.word === 'of' ? 1 : 0;
  const sign = SIGNS.get(tokens[at - 1 - skip]?.word ?? '');
  return sign === undefined ? undefined : toOffset(sign, tokens[at - 3 - skip]?.word ?? '');
};

/** Whole hours are IANA's Etc zones, whose signs run the other way; the rest are places. */
const toOffset = (sign: 1 | -1, word: string): string | undefined => {
  const [first = '', minutes = '00'] = word.split(':');
  const hours = toNumber(first);
  if (hours === undefined || !Number.isInteger(hours) || hours < 1 || hours > 14) return undefined;
  const mark = sign > 0 ? '+' : '-';
  return Number(minutes) === 0 ? `Etc/GMT${sign > 0 ? '-' : '+'}${hours}` : ODD[`${mark}${hours}:${minutes}`];
};

/** `that's UTC? I'm in Ireland`: a clock that is wondered at, with no time of its own. */
const isWondered = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]?.gap.includes('?') === true && POINTING.has(tokens[from - 1]?.word ?? '');
const POINTING = wordSet('that is it this why in by');

/** Zone ids in full and their short forms in capitals or before `time`; `isOther`: which of them is not meant. */
const readNamed = (tokens: readonly Token[], isOther = isNever): string | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const hit = SHORT_FORMS.at(tokens, at) ?? zones().full.at(tokens, at);
    if (
      hit !== undefined &&
      !isOther(tokens, at, hit.to) &&
      !isOrdinary(tokens, at, hit.to) &&
      !LEAVING.has(tokens[at - 1]?.word ?? '')
    )
      return hit.value;
  }
  return undefined;
};

const isNever: typeof isWondered = () => false;

/** `et`, `est`, `ist` and the like are other words too: capitals, a clock before or `time` after tell. */
const isOrdinary = (tokens: readonly Token[], from: number, to: number): boolean => {
  const token = tokens[from];
  if (token === undefined || to - from > 1 || !DOUBTFUL.has(token.word)) return false;
  const before = tokens[from - 1]?.word ?? '';
  const capital = token.raw.length > 1 && token.raw === token.raw.toUpperCase();
  if (tokens.slice(Math.max(0, from - 4), from).some(({ word }) => ZONE.has(word))) return false;
  const isLast = isClauseEnd(tokens[to]) || ENDING.has(tokens[to]?.word ?? '');
  if (PARTS_OF_US.has(token.word) && isLast && (SETTING.has(before) || isAlone(tokens))) return false;
  return !(capital || TIME.has(tokens[to]?.word ?? '') || isDigits(before) || CLOCK.has(before) || before === 'is');
};

/** The place that the message says its writer is in, or whose time it names. */
const readPlace = (tokens: readonly Token[], countries: readonly Hit<string>[]): string | undefined => {
  const places = findPlaces(tokens, countries);
  if (places.length === 0) return undefined;
  const isAbout = tokens.some(({ word }) => ZONE.has(word));
  const said = places.filter(
    (hit) => !isLeft(tokens, hit) && (isAbout || isBesideTime(tokens, hit) || isHome(tokens, hit)),
  );
  const moved = said.find((hit) => isMovedTo(tokens, hit));
  const near = said.find((hit) => TIME.has(tokens[hit.to]?.word ?? ''));
  return (moved ?? near ?? said[0])?.value;
};

/** Whether a clock is named, and not only a place: `lisbon time`, `my timezone is Rome`, `CET`. */
export const namesClock = (tokens: readonly Token[], countries: readonly Hit<string>[]): boolean =>
  (readOffset(tokens) ?? readNamed(tokens)) !== undefined ||
  tokens.some(({ word }) => ZONE.has(word)) ||
  findPlaces(tokens, countries).some(({ to }) => tokens[to]?.word === 'time');

/** The one place that the message names, as its zone. */
export const readOnlyPlace = (tokens: readonly Token[], countries: readonly Hit<string>[]): Hit<string> | undefined => {
  const [first, second] = findPlaces(tokens, countries);
  return first === undefined || second !== undefined || isLeft(tokens, first) ? undefined : first;
};

/** Cities that have a zone of their own, and every other place by the zone of its country. */
const findPlaces = (tokens: readonly Token[], countries: readonly Hit<string>[]): readonly Hit<string>[] => {
  const cities = zones().cities.all(tokens);
  const taken = new Set(cities.map(({ from }) => from));
  const others = countries.flatMap(({ value, from, to }): Hit<string>[] => {
    const zone = taken.has(from) ? undefined : zoneOf(value);
    return zone === undefined ? [] : [{ value: zone, from, to }];
  });
  return [...cities, ...others].sort((a, b) => a.from - b.from);
};

/** `not paris`, `from berlin to bangkok`, `it thinks i am in london`. */
const isLeft = (tokens: readonly Token[], { from, to }: Hit<string>): boolean => {
  const before = tokens[from - 1]?.word ?? '';
  if (before === 'from') return tokens.slice(to, to + 6).some(({ word }) => word === 'to');
  if (LEAVING.has(before) || (before === 'of' && tokens[from - 2]?.word === 'instead')) return true;
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    if (CLAUSES.has(tokens[at]?.word ?? '') || (tokens[at + 1]?.gap ?? '').trim() !== '') return false;
    if (MISTAKEN.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
};

/** `moved to bogota`: whatever clock it was before. */
const isMovedTo = (tokens: readonly Token[], { from }: Hit<string>): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ word }) => MOVED.has(word));
const MOVED = wordSet('moved relocated');

/** `lisbon time`, `time of lisbon`, `9am lisbon`, `lisbon, 9am`, `fridays in lisbon`. */
const isBesideTime = (tokens: readonly Token[], { from, to }: Hit<string>): boolean => {
  if (TIME.has(tokens[to]?.word ?? '')) return true;
  if (tokens[from - 1]?.word === 'of' && TIME.has(tokens[from - 2]?.word ?? '')) return true;
  if (isCountedBy(tokens, from)) return true;
  if (readClock(tokens, to) !== undefined) return true;
  return tokens.slice(Math.max(0, from - 3), from).some((_, i, { length }) => isTimeAt(tokens, from - length + i));
};

/** `as they count it in new york`, `the way it is told in rome`, `going by lisbon`. */
const isCountedBy = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - 7), at).map(({ word }) => word);
  const as = before.findLastIndex((word) => AS.has(word));
  const isAs =
    as >= 0 &&
    before.at(-1) === 'in' &&
    COUNTED.has(before.at(-2) ?? '') &&
    before.slice(as).some((word) => COUNTING.has(word));
  return isAs || (before.at(-1) === 'by' && GOING.has(before.at(-2) ?? ''));
};
const AS = wordSet('as way how');
const COUNTED = wordSet('it time told counted reckoned');
const COUNTING = wordSet('count counts counted tell told reckon reckoned keep kept have measure read');
const GOING = wordSet('going go goes counted counting reckoned');

const isTimeAt = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  const isVerb = word === 'am' && tokens[at - 1]?.word === 'i';
  return (CLOCK.has(word) && !isVerb) || word === 'h' || isDayAt(tokens, at) || readClock(tokens, at) !== undefined;
};

/** `i live in lisbon`, `moved to lisbon`, `lisbon here`. */
const isHome = (tokens: readonly Token[], { from, to }: Hit<string>): boolean => {
  if (tokens[to]?.word === 'here' || (from === 1 && tokens[0]?.word === 'from' && isClauseEnd(tokens[to]))) return true;
  const before = tokens.slice(Math.max(0, from - 8), from).map(({ word }) => word);
  if (before.some((word) => LIVING.has(word))) return true;
  const skip = before.at(-1) === 'the' ? 1 : 0;
  const [verb, preposition] = [before.at(-2 - skip) ?? '', before.at(-1 - skip) ?? ''];
  return preposition === 'in' && (BEING.has(verb) || (verb === 'now' && BEING.has(before.at(-3 - skip) ?? '')));
};

const TIME = wordSet('time timezone tz clock hour hours zone');
const ZONE = wordSet('timezone timezones zone tz clock clocks');
const CLOCK = wordSet('am pm noon midday midnight oclock evening morning afternoon night');
const DOUBTFUL = wordSet('et est ist pt ct cat eat wet west wat eastern central mountain pacific pht ict gst npt');
/** `eastern please` */
const isAlone = (tokens: readonly Token[]): boolean => tokens.length <= 3;
/** `make that eastern`, `i'm on pacific now` */
const PARTS_OF_US = wordSet('eastern central mountain pacific');
const ENDING = wordSet('please now instead rather then');
const SETTING = wordSet('it that them to on mean meant in use us');
const LEAVING = wordSet('not left leaving than');
const MISTAKEN = wordSet('thinks think thought assumes assume believes used longer');
const CLAUSES = wordSet('but and so');
const LIVING = wordSet(
  'move moved moving relocated relocating live lives living based landed settled reside resides residing situated located arrived staying dey travelled traveled emigrated immigrated resident work working',
);
const BEING = wordSet('am are is now back');
const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['+', 1],
  ['-', -1],
  ['plus', 1],
  ['minus', -1],
  ['ahead', 1],
  ['behind', -1],
]);
/** Offsets that are no whole hours. */
const ODD: Readonly<Record<string, string>> = {
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+8:45': 'Australia/Eucla',
  '+9:30': 'Australia/Darwin',
  '+10:30': 'Australia/Lord_Howe',
  '-3:30': 'America/St_Johns',
  '-9:30': 'Pacific/Marquesas',
};
