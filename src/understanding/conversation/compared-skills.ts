import { type Intent, toList } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';

/** `which has more jobs?` after two languages is asked of the two. */
export const withComparedSkills = (intent: Intent, { tokens }: Found, last: Turn | undefined): Intent => {
  const { topic, slots } = last?.intent ?? intent;
  const isOfBoth = topic.startsWith('skill.') && toList(slots.skill).length > 1;
  const isBare = tokens.length <= LONGEST && WHICH.has(tokens[0]?.word ?? '') && Object.keys(intent.slots).length === 0;
  return isOfBoth && isBare && intent.topic === 'role.outlook'
    ? { ...intent, topic, slots: { skill: slots.skill ?? [] } }
    : intent;
};
const WHICH = wordSet('which what who');
const LONGEST = 8;
