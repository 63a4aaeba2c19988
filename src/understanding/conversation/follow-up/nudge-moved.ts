import { type Slots, WEEKDAYS } from '../../../core/intent.ts';
import type { Found } from '../../slots/found.ts';
import { shiftTime } from '../../slots/when/schedule.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { DEFAULT_TIME } from './follow-up-words.ts';
import { toHalfDay } from './half-day.ts';

/**
 * `earlier by half an hour`, `one day later`, `not am, pm`: the day or time that was set, moved; `oops no, leave them` after
 * a stop has it go on.
 */
export const readNudgeMoved = (
  { schedule: { shift, weekday: named }, tokens }: Found,
  { time, weekday, nudge }: Slots,
): Slots | undefined => {
  if (nudge === 'off' && isKept(tokens)) return { nudge: 'on' };
  if (shift === undefined) {
    const half = time === undefined ? undefined : toHalfDay(tokens, time);
    return half === undefined ? undefined : { time: half, ...(named && { weekday: named }) };
  }
  if (shift % DAY !== 0) return { time: shiftTime(time ?? DEFAULT_TIME, shift) };
  const at = weekday === undefined ? -1 : WEEKDAYS.indexOf(weekday);
  const moved = WEEKDAYS.at((at + shift / DAY) % WEEKDAYS.length);
  return at < 0 || moved === undefined ? undefined : { weekday: moved };
};

const isKept = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => KEEPING.has(word)) && tokens.every(({ word }) => KEEPING.has(word) || AROUND.has(word));
const KEEPING = wordSet('leave keep');
const AROUND = wordSet(
  'oops no nah wait sorry actually them it those these this that as is are they please on jk kidding joking all never mind lol the reminders nudges',
);

const DAY = 24 * 60;
