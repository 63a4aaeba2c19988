import type { Skill } from '../../../../knowledge/schema.ts';
import type { Slots } from '../../../intent.ts';
import type { Profile } from '../../../profile.ts';
import { weeksOf } from '../../../road/how-long.ts';
import type { Said } from '../../../said.ts';
import { capitalise, count, hoursRange, number } from '../../../wording.ts';

/** The hours a week that were said, for a plan or another answer to keep. */
export const paceOf = ({ hours_per_week }: Slots): Slots => (hours_per_week === undefined ? {} : { hours_per_week });

/** The hours that were said, else those on the record. */
export const withPace = (slots: Slots, { settings: { hoursPerWeek } }: Profile): Slots =>
  slots.hours_per_week !== undefined || hoursPerWeek === undefined ? slots : { ...slots, hours_per_week: hoursPerWeek };

/** Hours of study, from the least to the most. */
export type Hours = Skill['hours'];

/** The hours a week that were said, several or one; undefined where none were. */
export const toldPaces = ({ hours_per_week: pace }: Slots, { paces }: Said): readonly number[] | undefined =>
  paces ?? (pace === undefined ? undefined : [pace]);

/** "At 6 hours a week Java takes between 14 and 27 weeks, by our estimate (80–150 hours of study)" */
export const takes = (what: string, hours: Hours, paces: readonly number[] = USUAL_PACES, made = ''): string => {
  const study = `${made ? `${made}, ` : ''}${hoursRange(hours)} of study`;
  const [pace, ...others] = paces;
  return capitalise(
    pace === undefined || others.length
      ? `${what} takes ${study}, by our estimate: ${atPaces(hours, paces)}`
      : `at ${count(pace, 'hour')} a week ${what} takes ${weeksOf(hours, pace)}, by our estimate (${study})`,
  );
};

/** What people keep up beside a job. */
export const USUAL_PACES = [5, 10];

/** "80–150 hours, at 5 hours a week between 4 and 7 months, at 10 …" */
export const inPaces = (hours: Hours, paces: readonly number[] = USUAL_PACES): string =>
  `${hoursRange(hours)}, ${atPaces(hours, paces)}`;

/** At one pace the span alone. */
export const pacesOf = (hours: Hours, paces: readonly number[] = USUAL_PACES): string => {
  const [pace, ...others] = paces;
  return pace === undefined || others.length ? atPaces(hours, paces) : weeksOf(hours, pace);
};

/** "at 5 hours a week between 4 and 7 months, at 10 between 8 and 15 weeks" */
export const atPaces = (hours: Hours, paces: readonly number[]): string =>
  paces
    .map((pace, index) => `at ${index === 0 ? `${count(pace, 'hour')} a week` : number(pace)} ${weeksOf(hours, pace)}`)
    .join(', ');
