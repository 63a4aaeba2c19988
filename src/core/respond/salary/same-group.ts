import { LEVELS, type Slots } from '../../intent.ts';
import { LEVEL_NAMES } from '../../wording.ts';
import type { Context } from '../answer.ts';
import { findPay, isEverybody, newestSurvey } from './find-pay.ts';
import type { Preface } from './preface.ts';
import { whose } from './table.ts';

/** "And mids?" after juniors where the survey has one group for both: that the figure is the one just shown, and why. */
export const ofSameGroup = (
  slots: Slots,
  { knowledge, last }: Pick<Context, 'knowledge' | 'last'>,
): Preface | undefined => {
  const { country, level } = slots;
  const before = last?.intent.topic === 'salary.range' ? last.intent.slots : undefined;
  if (typeof country !== 'string' || typeof level !== 'string' || typeof before?.level !== 'string') return undefined;
  if (before.country !== country || before.level === level || (slots.years ?? before.years) !== undefined)
    return undefined;
  const [shown, asked] = [before.level, level].map((one) =>
    newestSurvey(findPay(knowledge, { country, level: one }, false), knowledge),
  );
  const [one, ...more] = asked ?? [];
  if (!one || more.length || shown?.length !== 1 || shown[0]?.row !== one.row || isEverybody(one)) return undefined;
  const isAbove = LEVELS.indexOf(level) > LEVELS.indexOf(before.level);
  return {
    text: `The same figure as for ${LEVEL_NAMES[before.level]}: the survey counts ${whose(one.row)} there as one group. Pay at ${LEVEL_NAMES[level]} lies likelier in its ${isAbove ? 'upper' : 'lower'} half.`,
    figures: [],
  };
};
