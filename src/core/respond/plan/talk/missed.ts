import { count, dayName } from '../../../wording.ts';
import { dayAfterWeeks, honest, type Made, spanOf } from '../made/words.ts';
import type { Talk } from './aside.ts';

/** "What happens if I miss a week?": the plan counts from the record and the day, so that all of it moves on. */
export const missed = (made: Made, weeks: number): Talk => {
  const { name, hoursPerWeek, from, needs, by } = made;
  const moved: Made = { ...made, from: dayAfterWeeks(from, weeks) };
  if (weeks === 0)
    return {
      lead: `Nothing breaks: the plan is made anew from your record and counts from today, so what is left moves on by those days: ${spanOf(made)} toward ${name}.`,
      texts: by ? [honest(made, by)] : [],
    };
  const soonest = ({ from: begun }: Made) => dayName(dayAfterWeeks(begun, needs.quick));
  return {
    lead: `Nothing breaks: the plan is made anew from your record, so what is left moves on by ${count(weeks, 'week')}. At ${count(hoursPerWeek, 'hour')} a week ${name} then comes on ${soonest(moved)} at the soonest, instead of ${soonest(made)}.`,
    texts: [by ? honest(moved, by) : '', 'Ask for the plan again when you are back; nothing needs to be caught up.'],
  };
};
