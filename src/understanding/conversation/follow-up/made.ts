import type { Aspect, Intent, Slots } from '../../../core/intent.ts';
import type { Action, Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';

/** What the turn before makes as good as certain, or `LIKELY`. */
export const made = (topic: Topic, aspect: Aspect, slots: Slots, confidence = CERTAIN): Intent => ({
  topic,
  aspect,
  slots,
  confidence,
  alternatives: [],
});
const CERTAIN = 0.95;
/** Enough to answer, where nothing is surer. */
export const LIKELY = 0.75;

/** What a button that was offered asks for, said in words. */
export const intentOf = ({ topic, aspect, slots, ref }: Action): Intent => ({
  ...made(topic, aspect, slots),
  ...(ref === undefined ? {} : { ref }),
});

/** The topic of the turn before, with the reference it had where another part of its answer is asked for. */
export const continueWith = (last: Turn, aspect: Aspect, slots: Slots): Intent => {
  const { topic } = last.intent;
  const ref = last.offered.find((each) => each.topic === topic && each.ref !== undefined)?.ref ?? last.intent.ref;
  return { ...made(topic, aspect, slots), ...(ref === undefined || aspect === 'answer' ? {} : { ref }) };
};
