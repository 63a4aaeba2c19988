import { wordSet } from '../../text/word-set.ts';
import { createPhrases } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isDigits } from '../number.ts';

type Half = 'am' | 'pm' | 'night';

/** `am`, `p.m.`, `in the evening`, `tonight`. */
export const toHalf = (
  tokens: readonly Token[],
  at: number,
): { readonly value: Half; readonly to: number } | undefined => {
  const skip = markLength(tokens, at);
  const hit = HALVES.at(tokens, at + skip);
  const cut = hit?.value === 'am' && tokens[at + skip]?.gap === ' ' && tokens[at + skip + 1]?.word === 'a';
  return cut ? undefined : hit;
};

/** `sharp`, `oclock`, `o clock`. */
export const markLength = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.word === 'o' && tokens[at + 1]?.word === 'clock') return 2;
  return MARKS.has(tokens[at]?.word ?? '') ? 1 : 0;
};

/** A time as it is in a half of the day: 7 o'clock `pm` is 19:00; before six, `at night` is the small hours. */
export const onHalf = (minutes: number, half: Half): number => {
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
export const byNearHalf = (minutes: number, tokens: readonly Token[], at: number): number => {
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
export const toLikely = (minutes: number): number => (minutes >= 60 && minutes < 420 ? minutes + 720 : minutes);

export const MARKS = wordSet('oclock uhr sharp ish');

export const PARTS: ReadonlyMap<string, Half> = new Map([
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
