import { WEEKDAYS, type Weekday } from '../../../core/intent.ts';
import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { LENGTHS } from '../length-units.ts';
import { readRange } from '../number.ts';
import { placeInWeek } from '../when/weekday-names.ts';
import { ADVERBS, DAYS, PARTS, table, WEEKENDS } from './day-words.ts';
import type { Stretch } from './hour-part.ts';
import { readLess } from './left-out.ts';

/** How often: `a week`, `every day`, `three times a week`, `on weekdays`, `every day but sunday`. */
export const readOften = (tokens: readonly Token[], at: number): Stretch | undefined =>
  readLess(tokens, at) ?? readPer(tokens, at) ?? readDays(tokens, at) ?? readTimes(tokens, at);

const often = (times: number, at: number, to: number): Stretch => ({ parts: [{ kind: 'often', times, at }], to });

/** `a week`, `per day`, `every evening`, `/wk`, `weekly`. */
export const readPer = (tokens: readonly Token[], at: number): Stretch | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isOfBothDays(tokens, at)) return often(2, at, at + 1);
  const both = token.word === 'both' ? 1 : 0;
  const unit = tokens[at + both + 1]?.word ?? '';
  if (tokens[at + both]?.word === 'weekend' && (DAY.has(unit) || (PARTS.has(unit) && unit.endsWith('s'))))
    return often(2, at, at + both + 2);
  if (both > 0 && PARTS.has(tokens[at + 1]?.word ?? '')) return often(2, at, at + 2);
  const before = tokens[at - 1]?.word ?? '';
  const isOwn = token.word === 'weekly' && (OWNED.has(before) || LAID_OUT.has(tokens[at + 1]?.word ?? ''));
  const alone = isOwn || INCLUDING.has(before) ? undefined : ADVERBS.get(token.word);
  if (alone !== undefined) return often(alone, at, at + 1);
  if (ACROSS.has(token.word) && tokens[at + 1]?.word === 'the' && tokens[at + 2]?.word === 'week')
    return often(1, at, at + 3);
  if (token.word === 'day' && isDayLong(tokens, at)) return often(DAILY, at, at + 1);
  const loose = readLoose(tokens, at);
  if (loose !== undefined) return loose;
  // `month by month` says how it is laid out.
  if (before !== '' && before === tokens[at + 1]?.word) return undefined;
  const isIn = token.word === 'in' && tokens[at + 1]?.word === 'a' && tokens[at + 2]?.word === 'week';
  const lead = isIn ? 2 : PER.has(token.word) ? 1 : token.gap === '/' ? 0 : -1;
  return lead < 0 ? undefined : readPeriod(tokens, at, at + lead);
};

/** `weekends only, 3h each`: on each of the two days. */
const isOfBothDays = (tokens: readonly Token[], at: number): boolean =>
  EACH.has(tokens[at]?.word ?? '') &&
  isClauseEnd(tokens[at + 1]) &&
  LENGTHS.has(tokens[at - 1]?.word ?? '') &&
  tokens.slice(0, at).some(({ word }) => WEEKENDS.has(word)) &&
  !tokens.slice(0, at).some(({ word }) => DAYS.has(word));
const EACH = wordSet('each apiece');

/** `I have 1 hour day`, `2 hours day only`; not `an 8 hour day`. */
const isDayLong = (tokens: readonly Token[], at: number): boolean =>
  LENGTHS.has(tokens[at - 1]?.word ?? '') &&
  tokens[at]?.gap === ' ' &&
  (isClauseEnd(tokens[at + 1]) || tokens[at + 1]?.word === 'only') &&
  !PER.has(tokens[at - 3]?.word ?? '');

/** `3 hours for day`, `2 hours on a day`, `10 hours for week`; not `3 hours for a day`, `2 hours on the day of my exam`. */
const readLoose = (tokens: readonly Token[], at: number): Stretch | undefined => {
  const [lead, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  const article = ARTICLES.has(next) && !(lead === 'for' && next === 'a') ? 1 : 0;
  const to = at + article + 2;
  const times = LOOSELY.has(lead) ? LOOSE_PERIODS.get(tokens[to - 1]?.word ?? '') : undefined;
  const isCounted = LENGTHS.has(tokens[at - 1]?.word ?? '') && tokens[at]?.gap === ' ';
  return times !== undefined && isCounted && (isClauseEnd(tokens[to]) || BEHIND.has(tokens[to]?.word ?? ''))
    ? often(times, at, to)
    : undefined;
};
const LOOSELY = wordSet('for in on at to');
const ARTICLES = wordSet('a the one');
const LOOSE_PERIODS = table({ day: 7, week: 1 });
/** What may follow how often. */
const BEHIND = wordSet('i how what when and but then please only to it with is can will do would if');

const readPeriod = (tokens: readonly Token[], at: number, from: number): Stretch | undefined => {
  const word = tokens[from]?.word ?? '';
  const next = tokens[from + 1]?.word ?? '';
  if (WORKING.has(word) && next.startsWith('day')) return often(5, at, from + 2);
  if (word === 'weekend' && DAY.has(next)) return often(2, at, from + 2);
  if (DAYS.has(word)) return readDays(tokens, from);
  const nth = NTH.get(word) ?? 0;
  const single = word === 'single' || nth > 0 ? 1 : 0;
  const period = PERIODS.get(tokens[from + single]?.word ?? '');
  if (period === undefined || isOfWork(tokens, at, from + single + 1)) return undefined;
  const end = from + single + 1;
  if (nth > 0 && isOtherwise(tokens, at, end)) return { parts: [], to: end };
  if (period === DAILY && tokens[end]?.word === 'of' && WEEKENDS.has(tokens[end + 2]?.word ?? ''))
    return often(2, at, end + 3);
  // With a weekend said before, `each day` is one of two.
  const times = period === DAILY && tokens.slice(0, at).some((token) => WEEKENDS.has(token.word)) ? 2 : period;
  return often(nth > 0 ? times / nth : times, at, end);
};

/** `8 hours, but every third week I have none`, `except every third week`: those weeks are not how often the hours are. */
const isOtherwise = (tokens: readonly Token[], at: number, end: number): boolean => {
  const before = tokens[at - 1]?.word ?? '';
  return before === 'except' || (CONTRASTING.has(before) && !isClauseEnd(tokens[end]));
};
const CONTRASTING = wordSet('but though');

/** `I am a night guard`, `beside a day job`: what somebody is, and not how often. */
const isOfWork = (tokens: readonly Token[], at: number, end: number): boolean =>
  BEING.has(tokens[at - 1]?.word ?? '') || CALLINGS.has(tokens[end]?.word ?? '');
const BEING = wordSet('am as being');
const CALLINGS = wordSet(
  'guard nurse job shift shifts owl worker porter watchman watch clerk manager driver auditor baker cook carer person school',
);

/** Named days, each counting once; `weekdays` five times. */
const readDays = (tokens: readonly Token[], at: number): Stretch | undefined => {
  let times = 0;
  let to = at;
  const days: Weekday[] = [];
  while (to < tokens.length) {
    const joined = to > at && JOINTS.has(tokens[to]?.word ?? '') ? 1 : 0;
    const day = DAYS.get(tokens[to + joined]?.word ?? '');
    if (day === undefined) break;
    times += isSpan(tokens, to) && times === day ? daysBetween(tokens, to) : day;
    days.push(...WEEKDAYS.filter((_, place) => place === placeInWeek(tokens, to + joined)));
    to += joined + 1;
  }
  if (times === 0) return undefined;
  const end = PARTS.has(tokens[to]?.word ?? '') ? to + 1 : to;
  return { parts: [{ kind: 'often', times, at, ...(days.length === times && { days }) }], to: end };
};

/** `mon-fri`, `monday to friday`. */
const isSpan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === '-' || SPANNING.has(tokens[at]?.word ?? '') || SPANNING.has(tokens[at - 1]?.word ?? '');

/** The days that a span adds to its first. */
const daysBetween = (tokens: readonly Token[], at: number): number => {
  const last = SPANNING.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const first = SPANNING.has(tokens[at]?.word ?? '') || tokens[at]?.gap === '-' ? at - 1 : at - 2;
  return (((placeInWeek(tokens, last) - placeInWeek(tokens, first)) % 7) + 7) % 7;
};

/** `two evenings`, `3 times a week`, `twice a week`, `five days a week`, `3x`, `two lunch breaks`, `x 4`. */
const readTimes = (tokens: readonly Token[], at: number): Stretch | undefined => {
  if (tokens[at]?.word === 'x') {
    const times = readRange(tokens, at + 1);
    return times === undefined || times.value > MOST ? undefined : often(times.value, at, times.to);
  }
  const adverb = TIMES.get(tokens[at]?.word ?? '');
  const number = adverb === undefined ? readRange(tokens, at) : { value: adverb, to: at + 1 };
  if (number === undefined || number.value > MOST) return undefined;
  const to = adverb === undefined ? endOfUnit(tokens, number.to) : number.to;
  if (to === undefined) return undefined;
  const per = readPer(tokens, to);
  const daily =
    REPEATING.has(tokens[to - 1]?.word ?? '') && per?.parts[0]?.kind === 'often' && per.parts[0].times === 7;
  return often(number.value * (daily ? 7 : 1), at, per?.to ?? to);
};

/** The token after `evenings`, `workdays`, `week days`, `lunch breaks`, `days off`; the length of `50-minute sessions` comes first. */
const endOfUnit = (tokens: readonly Token[], at: number): number | undefined => {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (WORKDAYS.has(word) && tokens[at]?.gap === ' ') return at + 1;
  if (PARTS.has(word) || SESSIONS.has(word)) {
    const more = SESSIONS.has(next) && word !== 'x' ? 2 : 1;
    return at + (FREE.has(tokens[at + more]?.word ?? '') ? more + 1 : more);
  }
  if (tokens[at]?.gap === ' ' && LENGTHS.has(next) && SESSIONS.has(tokens[at + 2]?.word ?? '')) return at;
  if (LENGTHS.has(word) || PER.has(word) || tokens[at]?.gap !== ' ') return undefined;
  if (tokens[at + 1]?.gap !== ' ') return undefined;
  return PARTS.has(next) || (SESSIONS.has(next) && next !== 'x' && next !== 'time') ? at + 2 : undefined;
};

const MOST = 14;
const DAILY = 7;
/** `every other day`. */
const NTH = table({ 'other second': 2, third: 3 });
const PER = wordSet('a an per each every by');
/** `5 hours across the week`. */
const ACROSS = wordSet('across over during throughout');
const WORKING = wordSet('working work business week');
const DAY = wordSet('day days');
const WORKDAYS = wordSet('weekdays workdays weeknights');
const INCLUDING = wordSet('inc incl including included inclusive with and even');
const PERIODS = table({
  week: 1,
  'day evening night morning afternoon lunch lunchtime commute': 7,
  'weekday workday workdays weekdays weeknight': 5,
  weekend: 1,
  month: 12 / 52,
  fortnight: 0.5,
  'monday tuesday wednesday thursday friday saturday sunday': 1,
});
const JOINTS = wordSet('and & plus + to through till');
const SPANNING = wordSet('to through till');
/** `my weekly study time is ...` says how much, not how often. */
const OWNED = wordSet('my our the');
/** So does `a weekly timetable`. */
const LAID_OUT = wordSet('timetable plan schedule calendar routine rhythm program');
const SESSIONS = wordSet(
  'times time sessions session x blocks block slots slot lunches lunch breaks commutes pomodoros rides ride sittings sitting chunks chunk',
);
const FREE = wordSet('off free');
const REPEATING = wordSet('twice once thrice times x');
const TIMES = table({ once: 1, twice: 2, thrice: 3 });
