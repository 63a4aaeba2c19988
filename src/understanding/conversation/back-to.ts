import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isPersonalTopic } from '../../core/topic.ts';
import { made } from './made.ts';

/**
 * `gap for senior`, `I skip kubernetes`, `what remains then`: after something was noted, what was asked before it is among
 * what may be meant, and so it is meant.
 */
export const readBackTo = ({ topic, alternatives }: Intent, { intent, before }: Turn): Intent | undefined => {
  const isNoted = intent.topic === 'progress.set' || intent.topic === 'settings';
  if (topic !== 'clarify' || !isNoted || before === undefined || before.topic === intent.topic) return undefined;
  return isPersonalTopic(before.topic) && alternatives.includes(before.topic)
    ? made(before.topic, 'answer', before.slots)
    : undefined;
};
