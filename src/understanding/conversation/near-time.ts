import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import { isDigits } from '../slots/number.ts';
import { toClock, toTime } from '../slots/when/clock.ts';
import { PARTS } from '../slots/when/day-half.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, spread } from '../tokens/phrases.ts';

/**
 * `make it 8`, `not wednesday, thursday at half past eight` after a nudge set to 19:00: without a word on the half of the day
 * it stays in the evening. `nudge me thursdays at 8` sets one anew.
 */
export const withNearTime = (found: Found, last: Turn | undefined): Found => {
  const { schedule, tokens, nudge } = found;
  const before = last?.intent.topic === 'nudge' ? (last.intent.slots.time ?? last.set?.time) : undefined;
  if (before !== undefined && isHalfKept(found, before)) return { ...found, schedule: { ...schedule, time: before } };
  const isAnew = schedule.weekday !== undefined && nudge === 'on';
  if (schedule.time === undefined || isAnew || !isLate(before)) return found;
  const saysHalf = tokens.some(
    ({ word }, at) =>
      PARTS.has(word) || HALVES.has(word) || (word === 'am' && isDigits(tokens[at - 1]?.word ?? '')) || isExact(word),
  );
  const [hour = 0, minutes = 0] = schedule.time.split(':').map(Number);
  return saysHalf || hour >= 12
    ? found
    : { ...found, schedule: { ...schedule, time: toClock((hour + 12) * 60 + minutes) } };
};

/** `better Friday morning` after 08:30: a part of the day alone, which it was in. */
const isHalfKept = ({ schedule: { time }, tokens }: Found, before: string): boolean => {
  const part = PARTS_KEPT.all(tokens)[0]?.value;
  const isTold = tokens.some(({ word }) => isDigits(word[0] ?? '') || HALVES.has(word));
  return time !== undefined && part !== undefined && !isTold && before >= part[0] && before < part[1];
};
const PARTS_KEPT = createPhrases<readonly [from: string, to: string]>(
  spread({
    'morning|mornings': ['06:00', '12:00'],
    'afternoon|afternoons': ['12:00', '18:00'],
    'evening|evenings': ['17:00', '22:00'],
  }),
);

/** What a bare hour means beside the time before: in the evening too where that was late in the day, else as it mostly is. */
export const toTimeNear = (hour: number, before: string | undefined): string =>
  isLate(before) && hour < 12 ? toClock((hour + 12) * 60) : toTime(hour);

const isLate = (time: string | undefined): boolean => Number(time?.slice(0, 2) ?? 0) >= AFTERNOON;
const AFTERNOON = 16;

/** `07:30`, `0730`: to the minute, as clocks of 24 hours show it. */
const isExact = (word: string): boolean => word.startsWith('0');
const HALVES = wordSet('pm noon midnight midday dawn sunrise lunch lunchtime work');
