import { count } from '../../../wording.ts';
import type { Made } from '../made/words.ts';
import type { Talk } from './aside.ts';

/** "This week I only have 2 hours": hours of one week, after which those of every week go on. */
export const single = ({ hoursPerWeek, name }: Made, hours: number): Talk => ({
  lead: `Then that week is one of ${count(hours, 'hour')}, and the others stay at ${count(hoursPerWeek, 'hour')}: I keep one number of hours a week, and leave it as it is.`,
  texts: [hours < hoursPerWeek ? less(hours, hoursPerWeek, name) : more(hours, hoursPerWeek)],
  isBare: true,
});

const less = (hours: number, usual: number, name: string): string =>
  `${count(usual - hours, 'hour')} fewer, once, move ${name} on by less than a week. Nothing needs to be caught up: the plan is made anew from your record whenever you ask for it.`;

const more = (hours: number, usual: number): string =>
  `It does about as much as ${count(Math.max(1, Math.round(hours / usual)), 'week')} otherwise: tell me afterwards what you finished, and the plan moves up by it.`;
