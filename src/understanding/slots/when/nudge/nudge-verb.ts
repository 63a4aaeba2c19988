import { wordSet } from '../../../text/word-set.ts';
import { endOfClause, startOfClause } from '../../../tokens/clauses.ts';
import { isBreak, isClauseEnd, type Token } from '../../../tokens/tokens.ts';
import { readClock } from '../clock.ts';
import { hasNear, hasObject, isDenied, isOtherDay, WANTING } from './nudge-around.ts';
import { isForAWhile, isFree, isLeftOut, isMonth } from './nudge-pause.ts';
import { DROPPING, FREEZING, NUDGES, type Switch, TURNING, WITHOUT } from './nudge-words.ts';

/** What is said at a word of nudges, and the word to go on at. */
export type Said = { readonly value: Switch | undefined; readonly to: number };

/** `turn those monday pings on`, `switch my weekly reminders off`. */
export const readTurned = (tokens: readonly Token[], at: number): Said | undefined => {
  if (!TURNING.has(tokens[at]?.word ?? '') && !STIRRING.has(tokens[at]?.word ?? '')) return undefined;
  for (let to = at + 1; to < Math.min(tokens.length, at + 8); to++) {
    const { word, sentence } = tokens[to] ?? FIRST;
    if (sentence !== tokens[at]?.sentence) return undefined;
    if (STIRRING.has(tokens[at]?.word ?? '')) {
      if (
        AWAKE.has(word) &&
        tokens[to + 1]?.word !== 'to' &&
        hasNear(tokens, at + 1, to - at + 2, REMINDERS) &&
        !isDenied(tokens, at)
      )
        return { value: 'on', to: to + 1 };
      continue;
    }
    if (word === 'off' && isOtherDay(tokens, to, to + 1, 'off')) return { value: undefined, to: to + 1 };
    if (word === 'off' || word === 'down') return { value: isDenied(tokens, at) ? undefined : 'off', to: to + 1 };
    if (word === 'yourself' && tokens[at]?.word === 'keep') return { value: 'off', to: to + 1 };
    if (word === 'aside' || (word === 'quiet' && tokens[at]?.word === 'keep')) return { value: 'snooze', to: to + 1 };
    if (word === 'up' && tokens[at]?.word === 'set')
      return { value: isDenied(tokens, at) ? undefined : 'on', to: to + 1 };
    if (word === 'away' && tokens[at]?.word === 'take') return { value: 'off', to: to + 1 };
    if (word === 'back' && tokens[at]?.word === 'bring') return { value: 'on', to: to + 1 };
    if (word === 'on' && !isTurnedOnDay(tokens, at, to))
      return { value: isDenied(tokens, at) ? 'off' : 'on', to: to + 1 };
  }
  return undefined;
};

/** `wake the reminders up again`, `get the nudges going`: verbs that start a nudge which they name. */
export const STIRRING = wordSet('wake fire get start');
const REMINDERS = wordSet(
  'nudge nudges reminder reminders ping pings digest notification notifications checkin checkins',
);
const AWAKE = wordSet('up going running rolling');

const isTurnedOnDay = (tokens: readonly Token[], at: number, on: number): boolean =>
  PLACING.has(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === 'switch' && tokens[on + 1]?.word.endsWith('day') === true);

const PLACING = wordSet('put set take keep');

/** `drop the weekly message`, `freeze them`: a verb that needs its object. */
export const readVerb = (tokens: readonly Token[], at: number): Switch | undefined => {
  const word = tokens[at]?.word ?? '';
  const value = DROPPING.has(word) ? 'off' : FREEZING.has(word) ? 'snooze' : undefined;
  if (value === undefined) return undefined;
  const denied = isDenied(tokens, at);
  if ((word === 'wait' && at === 0) || (word === 'forget' && FORGETTING.has(tokens[at - 1]?.word ?? '')))
    return undefined;
  if (WANTING.has(word)) return denied && hasObject(tokens, at + 1) ? 'off' : undefined;
  const resting = value === 'snooze' && NUDGES.has(tokens[at - 1]?.word ?? '');
  return denied || (tokens.length > 2 && !resting && !hasObject(tokens, at + 1)) ? undefined : value;
};

/** `I always forget` */
const FORGETTING = wordSet('i always will often would');

/** `no pings`, `zero of these reminders`, `nothing until june`, `no, on, but only fridays`. */
export const readNone = (tokens: readonly Token[], at: number): Switch | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'enough' && hasNear(tokens, at - 6, 6, NUDGES)) return 'off';
  if (word === 'nothing') return 'nothing';
  if (word === 'on' && isClauseEnd(tokens[at + 1]) && (isBreak(tokens[at]) || NUDGES.has(tokens[at - 1]?.word ?? '')))
    return 'on';
  if (RESTS.has(word) && tokens[at + 1]?.word === 'from' && (hasNear(tokens, at + 2, 3, NUDGES) || isForAWhile(tokens)))
    return 'snooze';
  if (isFree(tokens, at) || isLeftOut(tokens, at)) return 'snooze';
  if (WITHOUT.has(word) && (isLimit(tokens, at) || isMissed(tokens, at))) return undefined;
  return WITHOUT.has(word) && hasNear(tokens, at + 1, 3, NUDGES) ? 'off' : undefined;
};

/** `a break from the pings` */
export const RESTS = wordSet('break breather rest holiday');

/** `without a kick I do nothing`, `I never study without a reminder`: why it is wanted. */
const isMissed = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.word !== 'without') return false;
  const before = tokens.slice(startOfClause(tokens, at), at);
  if (before.some(({ word }) => IDLE.has(word))) return true;
  const behind = tokens.slice(at + 2, endOfClause(tokens, at + 1));
  return behind.some(({ word }) => word === 'i' || word === 'nothing');
};
const IDLE = wordSet('never nothing lazy lost');

/** `no pings before 10` is about the time. */
const isLimit = (tokens: readonly Token[], at: number): boolean =>
  LIMITS.has(tokens[at + 2]?.word ?? '') &&
  !isMonth(tokens[at + 3]?.word ?? '') &&
  readClock(tokens, at + 3) !== undefined;
const LIMITS = wordSet('before after at earlier');

const FIRST: Token = { word: '', raw: '', gap: '', sentence: 0 };
