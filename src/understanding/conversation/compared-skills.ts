import { type Intent, toList } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import { withoutFiller } from './follow-up/whole-phrase.ts';

/**
 * `which has more jobs?` after two languages is asked of the two; and so is `which one should my juniors learn first?`, whose
 * answer is what was said of them, in short.
 */
export const withComparedSkills = (intent: Intent, { tokens, skills }: Found, last: Turn | undefined): Intent => {
  const { topic, slots } = last?.intent ?? intent;
  const isOfBoth = topic.startsWith('skill.') && toList(slots.skill).length > 1;
  if (!isOfBoth || skills.length > 0) return intent;
  const of = { skill: slots.skill ?? [], ...(intent.slots.country && { country: intent.slots.country }) };
  const isBare = tokens.length <= LONGEST && WHICH.has(tokens[0]?.word ?? '') && Object.keys(intent.slots).length === 0;
  if (isBare && intent.topic === 'role.outlook') return { ...intent, topic, slots: of };
  const [first, second] = withoutFiller(tokens);
  const isWhichOne = first?.word === 'which' && OF_THEM.has(second?.word ?? '') && tokens.length <= LONGEST_WHICH;
  const isOfPlace = intent.topic === topic && intent.slots.country !== undefined;
  return isWhichOne && (ELSEWHERE.has(intent.topic) || isOfPlace)
    ? { ...intent, topic, aspect: 'short', slots: of, alternatives: [] }
    : intent;
};
const WHICH = wordSet('which what who');
const OF_THEM = wordSet('one of ones do does is would should for');
const LONGEST = 8;
const LONGEST_WHICH = 14;
/** What `which one?` is hardly about where two were just set beside each other. */
const ELSEWHERE: ReadonlySet<Topic> = new Set(['next', 'clarify', 'none', 'learn.start', 'role.outlook']);
