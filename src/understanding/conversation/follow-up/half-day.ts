import { isDigits } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';

/**
 * `not am, pm`, `pm of course`, `evening, not morning`: the time said before, in the half of the day that is meant; as it was
 * where it is in that part of the day already, as `in the morning` is said to 8. Undefined where none is named, and where a
 * part of the day may have an hour of its own, as in `make it the evening`.
 */
export const toHalfDay = (tokens: readonly Token[], time: string): string | undefined => {
  if (tokens.length > LONGEST || tokens.some(({ word }) => isDigits(word))) return undefined;
  const halves = tokens.some((_, at) => keepsHour(tokens, at)) ? PARTS : HALVES;
  const meant = tokens.findLast(
    ({ word }, at) => halves.has(word) && !OTHERWISE.has(wordBefore(tokens, at)) && !isVerb(tokens, at),
  );
  const half = meant === undefined ? undefined : halves.get(meant.word);
  if (half === undefined) return isWithin(tokens, Number(time.slice(0, 2))) ? time : undefined;
  const hour = (Number(time.slice(0, 2)) % 12) + half;
  return `${String(hour).padStart(2, '0')}${time.slice(2)}`;
};

const LONGEST = 6;
/** Hours to add to the first half of the day. */
const HALVES: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
]);
const PARTS: ReadonlyMap<string, number> = new Map([
  ...HALVES,
  ['morning', 0],
  ['afternoon', 12],
  ['evening', 12],
  ['night', 12],
]);
/** `in the morning`, of an hour that is in it; not `early in the morning`. */
const isWithin = (tokens: readonly Token[], hour: number): boolean => {
  const named = tokens.findLast(({ word }) => HOURS.has(word));
  const [from, to] = HOURS.get(named?.word ?? '') ?? [0, 0];
  return hour >= from && hour < to && !tokens.some(({ word }) => CLOSER.has(word));
};
const HOURS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['morning', [4, 12]],
  ['afternoon', [12, 18]],
  ['evening', [17, 23]],
  ['night', [20, 24]],
]);
const CLOSER = wordSet('early earlier late later first thing');

const SAME = wordSet('same meant mean one obviously clearly course');
/** `am I too late?` */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'am' && tokens[at + 1]?.word === 'i';

/** `not am`, `not the morning`, and `I am`. */
const OTHERWISE = wordSet('not i');
const wordBefore = (tokens: readonly Token[], at: number): string =>
  (tokens[at - 1]?.word === 'the' ? tokens[at - 2] : tokens[at - 1])?.word ?? '';
/** The other half is denied, was meant, or the hour said to be the same. */
const keepsHour = (tokens: readonly Token[], at: number): boolean =>
  SAME.has(tokens[at]?.word ?? '') || (wordBefore(tokens, at) === 'not' && PARTS.has(tokens[at]?.word ?? ''));
