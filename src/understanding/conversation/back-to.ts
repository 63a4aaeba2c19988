import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isPersonalTopic } from '../../core/topic.ts';
import { carryOver } from '../slots/fit.ts';

/**
 * `gap for senior`, `I skip kubernetes`, `what remains then`: after something was noted, what was asked before it may be
 * meant again, and then it is, with the particulars it had.
 */
export const backTo = (read: Intent, { intent, before }: Turn): Intent => {
  const isNoted = intent.topic === 'progress.set' || intent.topic === 'settings';
  if (!isNoted || before === undefined || before.topic === intent.topic || !isPersonalTopic(before.topic)) return read;
  const isMeant = read.topic === before.topic || (read.topic === 'clarify' && read.alternatives.includes(before.topic));
  return isMeant
    ? { ...read, topic: before.topic, slots: carryOver(before.topic, before.slots, read.slots), alternatives: [] }
    : read;
};
