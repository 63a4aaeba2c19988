import type { Knowledge } from '../../../knowledge/schema.ts';
import { inYear } from '../../in-year.ts';
import { areSame, type Intent, type Slots, type Sum } from '../../intent.ts';
import { money, number } from '../../wording.ts';
import type { Context } from '../answer.ts';
import { figuresOf, isEverybody, toQuestions } from './find-pay.ts';
import { inWords, isInDollars } from './judge.ts';
import { type Measure, measureOf } from './measure.ts';
import type { Preface } from './preface.ts';

/**
 * What is asked of a sum that was set beside figures the turn before: `is it low?` by what it has to be in dollars, `and per
 * month?` by its twelfth. What is in dollars already has its verdict.
 */
export const ofSameSum = (
  { case: asked, sum }: Intent,
  slots: Slots,
  { last, knowledge }: Pick<Context, 'last' | 'knowledge'>,
): Preface | undefined => {
  const before = last?.intent;
  if (sum?.amount === undefined || before?.sum?.amount !== sum.amount || sum.rival) return undefined;
  if (asked === 'in-month') return inMonth(sum);
  return asked === 'a-lot' && before.topic === 'salary.range' && areSame(before.slots, slots)
    ? byBounds(sum, slots, knowledge)
    : undefined;
};

const inMonth = (sum: Sum): Preface => ({
  text: `${inWords(sum, sum.currency ?? '')} is about ${[number(Math.round(inYear(sum) / 120) * 10), sum.currency].filter(Boolean).join(' ')} a month, if twelve months are paid. What tax leaves of it I do not hold, and of a contract the weeks nobody pays for go off as well.`,
  figures: [],
});

/** Of one group alone: several have bounds of their own. */
const byBounds = (sum: Sum, slots: Slots, knowledge: Knowledge): Preface | undefined => {
  const [question, ...others] = toQuestions(slots);
  const measure = question && others.length === 0 ? measureOf(question, knowledge) : undefined;
  if (!measure || measure.isPooled || isInDollars(sum, measure)) return undefined;
  const [found, ...more] = measure.rows;
  return found === undefined || more.length > 0 ? undefined : bounds(sum, found, measure);
};

const bounds = (sum: Sum, found: Measure['rows'][number], { label }: Measure): Preface | undefined => {
  const { p10, p25, p50, p75 } = found.row;
  if (p10 === null || p25 === null || p50 === null || p75 === null) return undefined;
  const whom = isEverybody(found) ? ' That counts everybody there, whatever their level.' : '';
  return {
    text: `That turns on what ${inWords(sum, sum.currency ?? '')} makes in dollars: under ${money(p10)} it is very low, since nine in ten reported more; under ${money(p25)} low; about ${money(p50)} is the middle; over ${money(p75)} is good (${label}, before tax).${whom} I hold no exchange rate. Where it comes out low, ask once for more.`,
    figures: figuresOf(found, [p10, p25, p50, p75]),
  };
};
