import { inYear } from '../../in-year.ts';
import type { Intent, Sum } from '../../intent.ts';
import { number } from '../../wording.ts';

/** A contractor's rate as the year of a post, and how that was reckoned. */
export type RateAsPost = { readonly post: Sum; readonly text: string };

/**
 * "450 a day outside IR35, what is that as a permanent salary?": what such a rate brings in a year that is well booked, and
 * the post it is like. Nothing for a wage by the hour or day, which is paid for every week.
 */
export const rateAsPost = ({ rival, ...sum }: Sum, { case: asked }: Intent): RateAsPost | undefined => {
  const unit = UNITS[sum.per];
  if (asked !== FREELANCE || rival || !unit || sum.amount === undefined) return undefined;
  const fees = rounded((inYear(sum) / WEEKDAYS) * BILLED_DAYS);
  const amount = rounded((fees * 2) / 3);
  const { guessed: _, ...rest } = sum;
  const money = [number(sum.amount), sum.currency].filter(Boolean).join(' ');
  return {
    post: { ...rest, amount, per: 'year' },
    text: `As a salaried post that is about ${[number(amount), sum.currency].filter(Boolean).join(' ')} a year. ${money} ${unit} for some ${BILLED_DAYS} paid days is ${number(fees)} a year; lay a third aside for leave, illness, gaps, pension and what else an employer pays. A rule of thumb of ours: with gaps between contracts it is less.`,
  };
};

const FREELANCE = 'freelance';
const UNITS: Readonly<Partial<Record<Sum['per'], string>>> = { day: 'a day', hour: 'an hour' };

/** Of the weekdays of a year, those that a contractor with work all year is paid for. */
const [WEEKDAYS, BILLED_DAYS] = [260, 220];

const rounded = (value: number): number => Math.round(value / 1_000) * 1_000;
