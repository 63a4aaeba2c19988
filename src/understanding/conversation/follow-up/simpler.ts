import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic, SIMPLE } from '../../../core/topic.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin } from '../../tokens/phrases.ts';
import { made } from './made.ts';

/** What is said by whoever wants an answer in simpler words, as phrases of a case: the topics that hold such words tell them. */
export const SIMPLER =
  'say it simpler|say that simpler|say this simpler|simpler please|put it simpler|explain simpler|explain it simpler|simpler words|in simple words|simple words|simple terms|in simple terms|plain words|plain english|easier words|easier please|eli5|like i am five|like i am 5|like i am a child|like i am ten|explain like|for dummies|dumb it down|like i am 8|like i am 10|like i am 12|like i am eight|like i am twelve|like i was 5|like i was 10|like i was 12|like i were 5|as if i were five|as if i were 5|as if i was five|as if i was 5|as if i am five|as if i am 5|too technical|too complicated|not understand that|not understand it|not understand this|not understand any|not understand a word|did not get that|not get that|not get it|not get a word|lost me|you lost me|over my head|all greek|layman|no jargon|too much jargon|normal words|like to a child|to my grandma|to my mother|simpler|simply|explain it like|explain that like|explain this like|like i was five|like i were five|like i was ten|like i were ten|kids version|the kids version|do not understand|did not understand|what do you mean|what does that mean|what does this mean|wdym|no idea what that means|no idea what you mean|makes no sense|does not make sense|still do not get|confusing|i am confused|confused me|i am lost'.split(
    '|',
  );

const PHRASES = createPhrases(SIMPLER.map((phrase) => [phrase, true] as const));

/** `can you say that simpler`: the answer before once more, and no new subject; of what the job is, the second time, a picture. */
export const readSimpler = (
  { tokens, skills }: Found,
  { intent: { topic, aspect, slots, ref, case: told } }: Turn,
): Intent | undefined => {
  const asked = PHRASES.all(tokens);
  const isAll =
    asked.length > 0 && skills.length === 0 && tokens.every(({ word }, at) => isWithin(asked, at) || AROUND.has(word));
  if (!isAll || !isAskTopic(topic)) return undefined;
  const isAgain = topic === 'role.responsibilities' && (aspect === 'short' || [told, ref].includes(SIMPLE));
  return isAgain ? { ...made('role.definition', 'answer', {}), case: 'like-five' } : made(topic, 'short', slots);
};
const AROUND = wordSet(
  'can could would you please say explain tell put me it that this in with for to a bit again sorry hm i do did much too more way the once and ok what all of sense still am is quite',
);
