import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { wordSet } from '../text/word-set.ts';
import { LIKELY, made } from './follow-up/made.ts';
import { lastSkill } from './follow-up/pointing.ts';
import type { Heard } from './heard.ts';

/** `my boss says nobody needs it any more, true?` after a skill: what is heard of it is asked of it once more. */
export const readHearsay = ({ found: { tokens, skills } }: Heard, last: Turn): Intent | undefined => {
  const { topic } = last.intent;
  const skill = topic.startsWith('skill.') ? lastSkill(last) : undefined;
  const isHeard = tokens.some(({ word }) => SAYING.has(word)) && tokens.some(({ word }) => POINTING.has(word));
  return skill !== undefined && skills.length === 0 && isHeard && tokens.length <= LONGEST
    ? made(topic, 'answer', last.intent.slots, LIKELY)
    : undefined;
};

const SAYING = wordSet('says said say claims claimed thinks told tells swears insists heard reckons');
const POINTING = wordSet('it that this they them');
const LONGEST = 16;
