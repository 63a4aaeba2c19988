import { type Slots, WEEKDAYS } from '../../../core/intent.ts';
import type { Found } from '../../slots/found.ts';
import { shiftTime } from '../../slots/when/schedule.ts';
import { DEFAULT_TIME } from './follow-up-words.ts';
import { toHalfDay } from './half-day.ts';

/** `earlier by half an hour`, `one day later`, `not am, pm`: the day or time that was set, moved. */
export const readNudgeMoved = ({ schedule: { shift }, tokens }: Found, { time, weekday }: Slots): Slots | undefined => {
  if (shift === undefined) {
    const half = time === undefined ? undefined : toHalfDay(tokens, time);
    return half === undefined ? undefined : { time: half };
  }
  if (shift % DAY !== 0) return { time: shiftTime(time ?? DEFAULT_TIME, shift) };
  const at = weekday === undefined ? -1 : WEEKDAYS.indexOf(weekday);
  const moved = WEEKDAYS.at((at + shift / DAY) % WEEKDAYS.length);
  return at < 0 || moved === undefined ? undefined : { weekday: moved };
};

const DAY = 24 * 60;
