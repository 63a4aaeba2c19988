import { wordSet } from '../../text/word-set.ts';
import { createPhrases } from '../../tokens/phrases.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { isDigits, toNumber } from '../number.ts';
import { isDayAt } from './weekday-names.ts';

/** A time of day: minutes since midnight, and the token after it. */
export type Clock = { readonly minutes: number; readonly to: number };

/** `9am`, `17:30`, `half past nine`, `noon`, `9 in the morning`, `at 8` at a token. */
export const readClock = (tokens: readonly Token[], at: number): Clock | undefined => {
  const named = NAMED.at(tokens, at);
  if (named !== undefined) return { minutes: named.value, to: named.to };
  if (!isCounting(tokens[at]?.word ?? '') || isOffset(tokens, at)) return undefined;
  const past = readPast(tokens, at) ?? readHalf(tokens, at);
  if (past !== undefined) return past;
  const digits = readDigits(tokens, at);
  if (digits === undefined) return undefined;
  const half = toHalf(tokens, digits.to);
  if (half !== undefined) return { minutes: onHalf(digits.minutes, half.value), to: half.to };
  const known = isTime(tokens, at, digits);
  return known ? { minutes: guess(digits.minutes, tokens, at), to: digits.to } : undefined;
};

/** No time of day is told without one of these. */
export const isClockWord = (word: string): boolean =>
  NAMED.isKey(word) || (isCounting(word) && word !== 'a' && word !== 'an') || word === 'past' || word === 'after';

/** `HH:MM` of minutes since midnight. */
export const toClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What a bare hour means: `8` is in the morning, `3` in the afternoon. */
export const toTime = (hour: number): string => toClock(toLikely(hour * 60) % 1440);

/** Numbers alone are times beside the right words only. */
const isTime = (tokens: readonly Token[], at: number, { to }: Clock): boolean => {
  const word = tokens[at]?.word ?? '';
  const after = tokens[to]?.word ?? '';
  const [before, behind] = [tokens[at - 1]?.word ?? '', tokens[to + 1]?.word ?? ''];
  if (word.includes(':')) return true;
  if (word.includes('.'))
    return (
      tokens.length === 1 ||
      ((AT.has(before) || isDayAt(tokens, at - 1) || isApart(tokens, at, to)) && !UNIT.has(after))
    );
  if (markLength(tokens, to) > 0 || (after === 'h' && isHours(tokens, at, to))) return true;
  if (UNIT.has(after)) return after === 'hours' && isMilitary(word, before);
  if (to - at > 1 && tokens[to - 1]?.word !== 'h') return true;
  if (AT.has(before) || (after === 'is' && behind === 'too')) return true;
  if (HOUR.has(before) && tokens[at]?.gap === ':') return true;
  if ((tokens[at]?.gap === ',' || before === 'so') && (after === 'please' || after === 'instead')) return true;
  if (LETTING.has(before)) return tokens[to] === undefined || tokens[to]?.gap !== ' ' || ENDING.has(after);
  if (isDayAt(tokens, at - 1) || isPartAt(tokens, at - 1))
    return isDigits(word) && word.length === 4 ? true : word.length <= 5 && isClosed(tokens, to);
  return (
    (after === 'on' || after === 'every') && isDayAt(tokens, to + 1) && behind !== '' && toNumber(word) !== undefined
  );
};

/** `fridays, 13.30 WIB`: behind a mark, and nothing of what it could be a share of. */
const isApart = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.gap === ',' &&
  (isClauseEnd(tokens[to]) ||
    ((tokens[to]?.raw ?? '').length > 2 && tokens[to]?.raw === tokens[to]?.raw.toUpperCase()));

/** `0600 hours`, `at 1430 hours`. */
const isMilitary = (word: string, before: string): boolean =>
  word.length === 4 && isDigits(word) && (word.startsWith('0') || AT.has(before));

const isHours = (tokens: readonly Token[], at: number, to: number): boolean =>
  Number(tokens[at]?.word) >= 6 && (tokens[to + 1]?.gap !== ' ' || !UNIT.has(tokens[to + 1]?.word ?? ''));

/** Nothing follows that the number could count. */
const isClosed = (tokens: readonly Token[], to: number): boolean => {
  const next = tokens[to];
  return next === undefined || next.gap !== ' ' || ENDING.has(next.word) || !isPlainWord(next);
};
const isPlainWord = ({ word }: Token): boolean => !MARKS.has(word) && !(word.length <= 5 && ZONES.has(word));

/** Minutes since midnight of `9`, `9:30`, `9.30`, `1730`, `19h30`, `nine`, `eight thirty`. */
const readDigits = (tokens: readonly Token[], at: number): Clock | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'a' || word === 'an') return undefined;
  const split = word.includes(':') ? ':' : '.';
  const [first = '', second] = word.split(split);
  if (second !== undefined && second.length !== 2) return undefined;
  const whole = toNumber(first);
  if (whole === undefined || !Number.isInteger(whole)) return undefined;
  const long = isDigits(first) && first.length === 4 && second === undefined;
  const [hours, minutes] = long ? [Math.floor(whole / 100), whole % 100] : [whole, Number(second ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  const more = second === undefined && !long ? readMinutes(tokens, at) : undefined;
  return { minutes: hours * 60 + minutes + (more?.minutes ?? 0), to: more?.to ?? at + 1 };
};

/** `eight thirty`, `nine forty five`, `19h30`. */
const readMinutes = (tokens: readonly Token[], at: number): Clock | undefined => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.word === 'h') {
    const minutes = Number(after?.word);
    return after?.gap === '' && minutes < 60 ? { minutes, to: at + 3 } : undefined;
  }
  if (next === undefined || next.gap !== ' ' || isDigits(tokens[at]?.word ?? '')) return undefined;
  const tens = TENS.get(next.word);
  if (tens === undefined) return undefined;
  const five = next.word === 'forty' && after?.word === 'five' ? 1 : 0;
  return UNIT.has(tokens[at + 2 + five]?.word ?? '') ? undefined : { minutes: tens + five * 5, to: at + 2 + five };
};

/** `half past nine`, `quarter to eight`, `ten past 6`. */
const readPast = (tokens: readonly Token[], at: number): Clock | undefined => {
  const word = tokens[at]?.word ?? '';
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : toNumber(word);
  const side = tokens[at + 1]?.word ?? '';
  const sign = SIDES.get(side);
  if (minutes === undefined || minutes >= 60 || sign === undefined) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  const isHalved = toHalf(tokens, at + 3) !== undefined;
  const loose =
    sign < 0 && word !== 'quarter' && !isHalved && (!AT.has(before) || before === 'from' || minutes % 5 !== 0);
  const hour = loose ? undefined : readHour(tokens, at + 2);
  return hour === undefined ? undefined : { minutes: hour.minutes + sign * minutes, to: hour.to };
};

/** `half eight`, as the British say it. */
const readHalf = (tokens: readonly Token[], at: number): Clock | undefined => {
  if (tokens[at]?.word !== 'half' || tokens[at + 1]?.gap !== ' ' || ARTICLES.has(tokens[at + 1]?.word ?? ''))
    return undefined;
  const hour = readHour(tokens, at + 1);
  return hour === undefined ? undefined : { minutes: hour.minutes + 30, to: hour.to };
};

/** The hour of `half past nine`, with its half of the day. */
const readHour = (tokens: readonly Token[], at: number): Clock | undefined => {
  const hour = toNumber(tokens[at]?.word ?? '');
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 23 || UNIT.has(tokens[at + 1]?.word ?? ''))
    return undefined;
  const half = toHalf(tokens, at + 1);
  if (half !== undefined) return { minutes: onHalf(hour * 60, half.value), to: half.to };
  return { minutes: guess(hour * 60, tokens, at), to: at + 1 };
};

type Half = 'am' | 'pm' | 'night';

/** `am`, `p.m.`, `in the evening`, `tonight`. */
const toHalf = (tokens: readonly Token[], at: number): { readonly value: Half; readonly to: number } | undefined => {
  const skip = markLength(tokens, at);
  const hit = HALVES.at(tokens, at + skip);
  const cut = hit?.value === 'am' && tokens[at + skip]?.gap === ' ' && tokens[at + skip + 1]?.word === 'a';
  return cut ? undefined : hit;
};

/** `sharp`, `oclock`, `o clock`. */
const markLength = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.word === 'o' && tokens[at + 1]?.word === 'clock') return 2;
  return MARKS.has(tokens[at]?.word ?? '') ? 1 : 0;
};

const onHalf = (minutes: number, half: Half): number => {
  if (half === 'am' || (half === 'night' && minutes < 360))
    return minutes >= 720 && minutes < 780 ? minutes - 720 : minutes;
  if (half === 'night' && minutes >= 720 && minutes < 780) return minutes - 720;
  return minutes < 720 ? minutes + 720 : minutes;
};

/** `wednesday evening suits me better, say quarter past seven`: the one part of the day that the message names. */
const isLate = (tokens: readonly Token[]): boolean => {
  const parts = new Set(tokens.flatMap(({ word }) => PARTS.get(word) ?? []));
  return parts.size === 1 && parts.has('pm');
};

/** By the half of the day that stands nearby: `sunday evening at 7`, `8 on tuesday evenings`. */
const guess = (minutes: number, tokens: readonly Token[], at: number): number => {
  const exact = minutes >= 780 || tokens[at]?.word.startsWith('0') === true;
  if (exact || minutes < 60) return minutes;
  for (let near = at - 1; near >= Math.max(0, at - 5); near--) {
    if (tokens[near + 1]?.sentence !== tokens[near]?.sentence) break;
    const part = readPart(tokens, near);
    if (part !== undefined && !isPast(tokens, near)) return onHalf(minutes, part);
  }
  for (let near = at + 1; near < Math.min(tokens.length, at + 5); near++) {
    if (tokens[near]?.gap.trim() !== '' || tokens[near]?.word === 'than') break;
    const part = readPart(tokens, near);
    if (part !== undefined) return onHalf(minutes, part);
  }
  return isLate(tokens) ? onHalf(minutes, 'pm') : toLikely(minutes);
};

/** `evening`, `after work`, `when the kids are in bed`; not `out of bed`, or `still asleep`. */
const readPart = (tokens: readonly Token[], at: number): Half | undefined => {
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]?.word ?? ''];
  if (word === 'work') return before === 'after' ? 'pm' : undefined;
  if (word === 'bed') return before === 'of' ? 'am' : 'pm';
  if (word === 'asleep') return before === 'still' ? undefined : 'pm';
  return PARTS.get(word);
};

/** `rather than in the morning`, and the night of `4 in the night`, say nothing of another time. */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ word }) => PASSED.has(word) || isDigits(word));
const PASSED = wordSet('than not middle');

/** Without a word about the half of the day, one to six are taken for the afternoon. */
const toLikely = (minutes: number): number => (minutes >= 60 && minutes < 420 ? minutes + 720 : minutes);

/** `utc+5:30`. */
const isOffset = (tokens: readonly Token[], at: number): boolean =>
  SIGNS.has(tokens[at]?.gap.trim() ?? '') && OFFSET_BEFORE.has(tokens[at - 1]?.word ?? '');
const SIGNS = wordSet('+ -');
const OFFSET_BEFORE = wordSet('utc gmt');

/** `9`, `nine`, `half`, `quarter`: words that a time can begin with. */
const isCounting = (word: string): boolean =>
  isDigits(word) || word === 'half' || word === 'quarter' || toNumber(word) !== undefined;

const isPartAt = (tokens: readonly Token[], at: number): boolean => PARTS.has(tokens[at]?.word ?? '');

/** `hour: 18` */
const HOUR = wordSet('hour hours');
const AT = wordSet('at time around by past from until till about @ for is say after before approx roughly circa');
/** After these a number is a time where nothing follows that it could count. */
const LETTING = wordSet('it to do be make say want prefer try rather then like');
const ENDING = wordSet(
  'please instead thanks on every each for would is works suits and or now from sharp today tomorrow',
);
const MARKS = wordSet('oclock uhr sharp ish');
const ZONES = wordSet('utc gmt cet cest eet est edt pst pdt cst ist bst wat eat sast jst');
const ARTICLES = wordSet('a an the of');
const UNIT = wordSet(
  'hours hour h minutes m week weeks day days years year times time months month th st nd rd x yoe evenings percent k other of sessions questions skills january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec',
);
const SIDES: ReadonlyMap<string, number> = new Map([
  ['past', 1],
  ['after', 1],
  ['to', -1],
  ['before', -1],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);
const PARTS: ReadonlyMap<string, Half> = new Map([
  ['morning', 'am'],
  ['mornings', 'am'],
  ['afternoon', 'pm'],
  ['afternoons', 'pm'],
  ['evening', 'pm'],
  ['evenings', 'pm'],
  ['night', 'night'],
  ['nights', 'night'],
  ['tonight', 'night'],
  ['dinner', 'pm'],
  ['supper', 'pm'],
  ['bedtime', 'pm'],
  ['sunset', 'pm'],
  ['sundown', 'pm'],
  ['breakfast', 'am'],
]);
const NAMED = createPhrases<number>([
  ['noon', 720],
  ['noonish', 720],
  ['midday', 720],
  ['mid day', 720],
  ['12 noon', 720],
  ['twelve noon', 720],
  ['midnight', 0],
]);
const HALVES = createPhrases<Half>([
  ['am', 'am'],
  ['pm', 'pm'],
  ['a m', 'am'],
  ['p m', 'pm'],
  ['in the morning', 'am'],
  ['in the mornings', 'am'],
  ['in the evening', 'pm'],
  ['in morning', 'am'],
  ['in evening', 'pm'],
  ['in afternoon', 'pm'],
  ['in the evenings', 'pm'],
  ['in the afternoon', 'pm'],
  ['in the afternoons', 'pm'],
  ['at night', 'night'],
  ['in the night', 'night'],
  ['tonight', 'night'],
  ['da manha', 'am'],
  ['de la manana', 'am'],
  ['du matin', 'am'],
  ['da tarde', 'pm'],
  ['de la tarde', 'pm'],
  ['da noite', 'night'],
]);
