import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import { DAYS, WEEKENDS } from '../slots/hours/day-words.ts';
import { readHours } from '../slots/hours/hours.ts';
import { isDigits, toNumber } from '../slots/number.ts';
import { NUDGES } from '../slots/when/nudge/nudge-words.ts';
import { wordSet } from '../text/word-set.ts';
import { FUNCTION_WORDS } from '../tokens/function-words.ts';
import { isWithin } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';

/**
 * `I meant five on weekdays plus two on saturday, so seven` after hours were said: numbers on days are hours again, and the
 * days are those of study; so are `no, senior, and 8` after a level and hours, and `sorry, 8 - Friday is gone`.
 */
export const withNearHours = (found: Found, last: Turn | undefined): Found => {
  const { tokens, hours } = found;
  const isPaced = last?.intent.topic !== 'nudge' && last?.intent.slots.hours_per_week !== undefined;
  if (!isPaced || hours !== undefined || tokens.length > LONGEST) return found;
  if (tokens.some(({ word }) => NUDGES.has(word) || CLOCKED.has(word) || word.includes(':'))) return found;
  const first = tokens.findIndex(
    (_, at) => isOnDay(tokens, at) || isBesideLevel(found, last, at) || isSlip(tokens, at),
  );
  const at = tokens[first];
  if (at === undefined) return found;
  const unit: Token = { ...at, word: 'hours', raw: 'hours', gap: ' ' };
  const read = readHours([...tokens.slice(0, first + 1), unit, ...tokens.slice(first + 1)]);
  return read === undefined ? found : { ...found, hours: { ...read, weekly: true }, schedule: {} };
};

const LONGEST = 20;

/** `no, senior, and 8` after a level and hours that were set. */
const isBesideLevel = ({ tokens, levels }: Found, last: Turn, at: number): boolean =>
  last.intent.slots.level !== undefined &&
  levels.length === 1 &&
  at === tokens.length - 1 &&
  isDigits(tokens[at]?.word ?? '') &&
  tokens.every(({ word }, place) => place === at || FUNCTION_WORDS.has(word) || isWithin(levels, place));

/** `sorry, 8 - Friday mornings are gone`: another number, and then why. */
const isSlip = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    at > 0 &&
    isDigits(tokens[at]?.word ?? '') &&
    tokens.slice(0, at).every(({ word }) => SLIPS.has(word)) &&
    next !== undefined &&
    (isBreak(next) || next.gap.includes('-') || BECAUSE.has(next.word))
  );
};
const SLIPS = wordSet('sorry no nope actually wait oops hm make it i meant mean rather only just say ok');
const BECAUSE = wordSet('because cause as since');

/** `five on weekdays`, `2 on saturday` */
const isOnDay = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  const on = ON.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const day = tokens[ARTICLES.has(tokens[on]?.word ?? '') ? on + 1 : on]?.word ?? '';
  const isCount = toNumber(word) !== undefined && !ARTICLES.has(word) && tokens[at - 1]?.word !== 'at';
  return isCount && on > at + 1 && (DAYS.has(day) || WEEKENDS.has(day) || WEEK.has(day));
};
const ON = wordSet('on at every each');
const ARTICLES = wordSet('the a an each every');
const WEEK = wordSet('weekday weekdays workdays weeknights');
const CLOCKED = wordSet('am pm oclock noon midnight');
