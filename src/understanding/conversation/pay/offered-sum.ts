import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { carryOver, toSlots } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { readSum } from '../../slots/sum.ts';

/**
 * `I've an offer at 105k, should I take it?` where pay of a country was spoken of: the sum is set beside what is reported
 * there, and what else there is to weigh is said under it.
 */
export const withOfferedSum = (intent: Intent, text: string, found: Found, last: Turn | undefined): Intent => {
  const { topic, aspect } = intent;
  if (topic !== 'job.search' || intent.case !== OFFER || aspect !== 'answer' || intent.second !== undefined)
    return intent;
  const before = last?.intent.topic === RANGE ? last.intent.slots : {};
  const slots = carryOver(RANGE, before, toSlots(RANGE, found));
  const isSum = (readSum(text, found.tokens, slots.country)?.amount ?? 0) >= LEAST_A_YEAR;
  if (typeof slots.country !== 'string' || !isSum) return intent;
  const { case: _, ...whole } = intent;
  return { ...whole, topic: RANGE, slots, second: { topic, slots: {}, case: OFFER } };
};
const OFFER = 'one-offer';
const RANGE = 'salary.range';
const LEAST_A_YEAR = 1_000;
