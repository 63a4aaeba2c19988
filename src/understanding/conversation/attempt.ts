import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import type { Found } from '../slots/found.ts';
import { readDeadline } from '../slots/when/deadline.ts';
import { readPause } from '../slots/when/pause-days.ts';
import { isDespair } from './despair.ts';
import { toAspect } from './follow-up/aspect.ts';
import { LIKELY, made } from './follow-up/made.ts';

/** `until june`, `by the end of march instead`: another day for the plan or the pause that was spoken of. */
export const readDay = ({ tokens }: Found, last: Turn, now: Date): Intent | undefined => {
  const { topic, slots } = last.intent;
  const read = READERS[topic];
  const date = tokens.length <= 8 ? read?.(tokens, now) : undefined;
  return date === undefined ? undefined : { ...made(topic, 'answer', slots, LIKELY), ref: date };
};

const READERS: Readonly<Partial<Record<Topic, typeof readDeadline>>> = { plan: readDeadline, nudge: readPause };

/**
 * An answer tried to the interview question that was asked: what a good one covers comes next. Undefined for anything
 * short, or asked.
 */
export const readAttempt = (found: Found, asks: boolean, last: Turn): Intent | undefined => {
  const { topic, aspect } = last.intent;
  if (topic !== 'practice' || aspect === 'reveal' || asks || found.tokens.length < 4) return undefined;
  return isDespair(found.tokens) ? undefined : toAspect('reveal', last);
};
