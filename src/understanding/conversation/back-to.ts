import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isPersonalTopic, type Topic } from '../../core/topic.ts';
import { carryOver } from '../slots/fit.ts';

/**
 * `ok, back to my gaps`, `right, so the plan` after something else: with the particulars it had. And
 * `gap for senior`, `I skip kubernetes`, `what remains then`: after something was noted, what was asked before it may be
 * meant again, and then it is, with the particulars it had.
 */
export const backTo = (read: Intent, { intent, before }: Turn): Intent => {
  if (before !== undefined && isResumed(read, before.topic) && intent.topic !== before.topic)
    return { ...read, slots: carryOver(before.topic, before.slots, read.slots) };
  const isNoted = intent.topic === 'progress.set' || intent.topic === 'settings';
  if (!isNoted || before === undefined || before.topic === intent.topic || !isPersonalTopic(before.topic)) return read;
  const isMeant = read.topic === before.topic || (read.topic === 'clarify' && read.alternatives.includes(before.topic));
  return isMeant
    ? { ...read, topic: before.topic, slots: carryOver(before.topic, before.slots, read.slots), alternatives: [] }
    : read;
};

/** Nothing is said but what is gone back to. */
const isResumed = ({ topic, aspect, slots }: Intent, before: Topic): boolean =>
  topic === before && RESUMED.has(topic) && aspect === 'answer' && Object.keys(slots).length === 0;
const RESUMED: ReadonlySet<Topic> = new Set(['gap', 'plan']);
