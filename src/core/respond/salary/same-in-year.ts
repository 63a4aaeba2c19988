import { inYear } from '../../in-year.ts';
import type { Sum } from '../../intent.ts';
import type { Turn } from '../../message.ts';
import { inWords } from './judge.ts';
import type { Preface } from './preface.ts';

/** "So that's about 125k a year?" after 60 dollars an hour: it is, as far as it is the same. */
export const sameInYear = (sum: Sum, last: Turn | undefined): Preface | undefined => {
  const before = last?.intent.topic.startsWith('salary.') ? last.intent.sum : undefined;
  if (!before?.amount || before.per === 'year' || sum.per !== 'year' || before.currency !== sum.currency)
    return undefined;
  const isSame = Math.abs(inYear(sum) / inYear(before) - 1) <= NEAR;
  const weeks = before.per === 'month' ? '' : ', as long as every week is paid';
  const text = `Yes, about that: ${inWords(before, before.currency ?? '')}${weeks}.`;
  return isSame ? { text, figures: [] } : undefined;
};

const NEAR = 0.03;
