import { count, hoursRange } from '../../../wording.ts';
import { type Made, spanOf } from '../made/words.ts';
import type { Talk } from './aside.ts';

/** "If I take two weeks off and study 40 hours each?": what so many hours beside those of every week are worth. */
export const once = (made: Made, more: number): Talk => ({
  lead: `${count(Math.round(more), 'hour')} at once do what otherwise takes about ${count(Math.max(1, Math.round(more / made.hoursPerWeek)), 'week')} at ${count(made.hoursPerWeek, 'hour')} a week.`,
  texts: [
    `Without them ${made.name} is ${hoursRange(made.hours)} away: ${spanOf(made)}. I keep one number of hours a week, so tell me afterwards what you finished, and the plan moves up by it.`,
  ],
});
