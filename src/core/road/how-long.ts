import type { Skill } from '../../knowledge/schema.ts';
import { count, number } from '../wording.ts';
import { weeksFor } from './plan.ts';

/** "between 14 months and 3 years" for so many hours of study at so many a week. */
export const weeksOf = ({ min, max }: Skill['hours'], hoursPerWeek: number): string =>
  howLong(weeksFor(min, hoursPerWeek), weeksFor(max, hoursPerWeek));

/** "between 6 and 16 months", "about 3 weeks", from two numbers of weeks. */
export const howLong = (quick: number, slow: number): string => between(span(quick), span(slow));

type Span = { readonly many: number; readonly unit: string };

/** In weeks, months or years, whichever is plainest. */
const span = (weeks: number): Span => {
  if (weeks <= 16) return { many: weeks, unit: 'week' };
  return weeks <= 104
    ? { many: Math.round((weeks * 12) / 52), unit: 'month' }
    : { many: Math.round(weeks / 26) / 2, unit: 'year' };
};

const between = (quick: Span, slow: Span): string => {
  if (quick.unit === slow.unit && quick.many === slow.many) return `about ${count(quick.many, quick.unit)}`;
  const from = quick.unit === slow.unit ? number(quick.many) : count(quick.many, quick.unit);
  return `between ${from} and ${count(slow.many, slow.unit)}`;
};
