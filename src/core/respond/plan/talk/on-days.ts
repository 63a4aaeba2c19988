import type { Plan } from '../../../profile.ts';
import { count } from '../../../wording.ts';
import type { Context } from '../../answer.ts';
import { make } from '../made/make.ts';
import type { Made } from '../made/words.ts';
import type { Talk } from './aside.ts';
import { hoursChoice } from './ask-hours.ts';
import { supposed } from './supposed.ts';

/** "Only weekends": what the hours come to on each of those days, and that a plan counts them by the week; "only evenings" names none. */
export const onDays = ({ hoursPerWeek, aim }: Made, days: number): Talk => ({
  lead: `${spread(hoursPerWeek, days)}The plan counts hours a week, so it stays as it is. Is that too much at once? Say how many hours it is in all, and I make it anew.`,
  choice: hoursChoice(aim.kind === 'level' ? { level: aim.level } : { skills: aim.skills }, hoursPerWeek),
  isBare: true,
});

const spread = (hours: number, days: number): string => {
  if (days === 0) return '';
  return days === 1
    ? `Then the ${count(hours, 'hour')} fall on one day. `
    : `Then that is ${count(tidy(hours / days), 'hour')} on each of ${days} days. `;
};

/** "Weekends too": what it would be with as many hours on the days that are added, which a press takes. */
export const onMoreDays = (made: Made, plan: Plan, days: number, context: Context): Talk => {
  const each = made.hoursPerWeek / WEEKDAYS;
  const all = each * days;
  if (days === 0 || all > MOST_HOURS)
    return { lead: `${ASKED} Say it such as “plus 2 hours on Saturday”.`, choice: hoursChoice(plan), isBare: true };
  const { lead, buttons } = supposed(make(plan, all, context), made);
  return {
    lead: `If your ${count(made.hoursPerWeek, 'hour')} are ${tidy(each)} on each weekday, ${days} such days make ${tidy(all)} a week. ${lead}`,
    ...(buttons && { buttons }),
  };
};

const ASKED = 'The plan counts hours a week: how many are they with that day?';
const WEEKDAYS = 5;
const MOST_HOURS = 80;
const tidy = (hours: number): number => Math.round(hours * 10) / 10;
