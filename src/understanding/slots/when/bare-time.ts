import { wordSet } from '../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { isDigits, toNumber } from '../number.ts';
import { AT, type Clock, UNIT } from './clock-words.ts';
import { MARKS, markLength, PARTS } from './day-half.ts';
import { isDayAt } from './weekday-names.ts';

/** Numbers alone are times beside the right words only. */
export const isTime = (tokens: readonly Token[], at: number, { to }: Clock): boolean => {
  const word = tokens[at]?.word ?? '';
  const after = tokens[to]?.word ?? '';
  const [before, behind] = [tokens[at - 1]?.word ?? '', tokens[to + 1]?.word ?? ''];
  if (word.includes(':')) return true;
  if (word === 'one' && isPartAt(tokens, at - 1) && POINTING.has(tokens[at - 2]?.word ?? '')) return false;
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

const isPartAt = (tokens: readonly Token[], at: number): boolean => PARTS.has(tokens[at]?.word ?? '');

/** `the morning one` */
const POINTING = wordSet('the that this a my');

/** `hour: 18` */
const HOUR = wordSet('hour hours');

/** After these a number is a time where nothing follows that it could count. */
const LETTING = wordSet('it to do be make say want prefer try rather then like');
const ENDING = wordSet(
  'please instead thanks on every each for would is works suits and or now from sharp today tomorrow',
);

const ZONES = wordSet('utc gmt cet cest eet est edt pst pdt cst ist bst wat eat sast jst');
