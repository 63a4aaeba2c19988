import { type Slots, WEEKDAYS } from '../../../core/intent.ts';
import type { Found } from '../../slots/found.ts';
import { isDigits } from '../../slots/number.ts';
import { DROPPING, NUDGES, POINTERS } from '../../slots/when/nudge/nudge-words.ts';
import { isScheduleWord, shiftTime } from '../../slots/when/schedule.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import type { Token } from '../../tokens/tokens.ts';
import { DEFAULT_TIME } from './follow-up-words.ts';
import { toHalfDay } from './half-day.ts';

/**
 * `earlier by half an hour`, `one day later`, `not am, pm`: the day or time that was set, moved; `oops no, leave them` or
 * `on` after a stop has it go on, and `i am ready again` after a stop or a pause.
 */
export const readNudgeMoved = (
  { schedule: { shift, weekday: named, time: hour }, tokens }: Found,
  { time, weekday, nudge }: Slots,
): Slots | undefined => {
  if ((named !== undefined || hour !== undefined) && isReplaced(tokens))
    return { nudge: 'on', ...(named && { weekday: named }), ...(hour && { time: hour }) };
  if (nudge === 'off' && isKept(tokens)) return { nudge: 'on' };
  if ((nudge === 'off' || nudge === 'snooze') && isReady(tokens)) return { nudge: 'on' };
  if ((isBusy(tokens) || isWhenAsked(tokens)) && named === undefined && hour === undefined) return {};
  if (shift === undefined) {
    const half = time === undefined ? undefined : toHalfDay(tokens, time);
    return half === undefined ? undefined : { time: half, ...(named && { weekday: named }) };
  }
  if (shift % DAY !== 0) return { time: shiftTime(time ?? DEFAULT_TIME, shift) };
  const at = weekday === undefined ? -1 : WEEKDAYS.indexOf(weekday);
  const moved = WEEKDAYS.at((at + shift / DAY) % WEEKDAYS.length);
  return at < 0 || moved === undefined ? undefined : { weekday: moved };
};

/** `forget the reminder, I'd rather have Thursdays`, `cancel that, thursdays instead`: what is dropped first has another in its place. */
const isReplaced = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(({ word }) => DROPPING.has(word));
  const rest = at < 0 || at >= OPENING ? [] : tokens.slice(at + 1);
  return rest.some(({ word }) => RATHER.has(word)) && rest.every(({ word }) => isOfWhen(word));
};
const isOfWhen = (word: string): boolean =>
  [FUNCTION_WORDS, NUDGES, RATHER, HAVING].some((words) => words.has(word)) || isDigits(word) || isScheduleWord(word);
const HAVING = wordSet('have get take please then it them that am pm noon oclock');
const OPENING = 4;
const RATHER = wordSet('rather instead prefer');

/** `not when I am at work`: said of when it comes. */
const isBusy = (tokens: readonly Token[]): boolean =>
  tokens[0]?.word === 'not' && tokens.length <= LONGEST && WHILE.has(tokens[1]?.word ?? '');
const WHILE = wordSet('when while during if');

/** `what time is that for me now?`, `when does it come`: asked of the nudge as it stands. */
const isWhenAsked = (tokens: readonly Token[]): boolean =>
  tokens.length <= LONGEST &&
  tokens.some(({ word }) => ASKING.has(word)) &&
  tokens.some(({ word }) => POINTERS.has(word)) &&
  tokens.every(({ word }) => ASKING.has(word) || POINTERS.has(word) || AROUND_WHEN.has(word));
const ASKING = wordSet('what which when');
const AROUND_WHEN = wordSet(
  'time day hour clock is are will does do would be come comes then and so ok now for me here at on my exactly again in',
);

const isKept = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => KEEPING.has(word)) && tokens.every(({ word }) => KEEPING.has(word) || AROUND.has(word));
const KEEPING = wordSet('leave keep');
const AROUND = wordSet(
  'oops no nah wait sorry actually them it those these this that as is are they please on jk kidding joking all never mind lol the reminders nudges',
);

/** `on`, `ok i'm ready again`, `actually send it`, `back from holiday`: nothing else is said, and nothing is asked. */
const isReady = (tokens: readonly Token[]): boolean =>
  tokens.length <= LONGEST &&
  tokens.some(({ word }) => READY.has(word)) &&
  tokens.every(({ word }) => READY.has(word) || BESIDE.has(word));
const READY = wordSet('on ready back again resume restart send changed');
const BESIDE = wordSet(
  'ok okay alright right so hey hi well i am is it them that this now please yes go let us start for the my from holiday holidays vacation leave break pause over come actually wait to as before it thanks mind no oh oops sorry after all next one miss missing missed kinda kind of already too quick fast hm hmm oh well really honestly',
);
const LONGEST = 10;

const DAY = 24 * 60;
