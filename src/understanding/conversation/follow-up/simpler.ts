import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic } from '../../../core/topic.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin } from '../../tokens/phrases.ts';
import { made } from './made.ts';

/** What is said by whoever wants an answer in simpler words, as phrases of a case: the topics that hold such words tell them. */
export const SIMPLER =
  'say it simpler|say that simpler|say this simpler|simpler please|put it simpler|explain simpler|explain it simpler|simpler words|in simple words|simple words|simple terms|in simple terms|plain words|plain english|easier words|easier please|eli5|like i am five|like i am 5|like i am a child|like i am ten|explain like|for dummies|dumb it down|too technical|too complicated|not understand that|not understand it|not understand this|not understand any|not understand a word|did not get that|not get that|not get it|not get a word|lost me|you lost me|over my head|all greek|layman|no jargon|too much jargon|normal words|like to a child|to my grandma|to my mother|simpler|simply|explain it like|explain that like|explain this like|like i was five|like i were five|like i was ten|like i were ten|kids version|the kids version|do not understand|did not understand|what do you mean|what does that mean|what does this mean|wdym|no idea what that means|no idea what you mean|makes no sense|does not make sense|still do not get|confusing|i am confused|confused me|i am lost'.split(
    '|',
  );

const PHRASES = createPhrases(SIMPLER.map((phrase) => [phrase, true] as const));

/** `can you say that simpler`: the answer before once more, and no new subject. */
export const readSimpler = ({ tokens, skills }: Found, { intent: { topic, slots } }: Turn): Intent | undefined => {
  const asked = PHRASES.all(tokens);
  const isAll =
    asked.length > 0 && skills.length === 0 && tokens.every(({ word }, at) => isWithin(asked, at) || AROUND.has(word));
  return isAll && isAskTopic(topic) ? made(topic, 'short', slots) : undefined;
};
const AROUND = wordSet(
  'can could would you please say explain tell put me it that this in with for to a bit again sorry hm i do did much too more way the once and ok what all of sense still am is quite',
);
