import { areSame, type Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isAskTopic } from '../../core/topic.ts';
import { carryOver, toSlots } from '../slots/fit.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, spread } from '../tokens/phrases.ts';
import { LIKELY, made } from './follow-up/made.ts';
import type { Heard } from './heard.ts';

/** `I drive a lorry in Poland, if that changes anything`: more of who asks, for the question that stands. */
export const readBackground = ({ found, marks }: Pick<Heard, 'found' | 'marks'>, last: Turn): Intent | undefined => {
  const isSaid = isAskTopic(last.intent.topic) && !marks.has('ASKS') && IF_IT_MATTERS.all(found.tokens).length > 0;
  return isSaid ? stayWith(found, last) : undefined;
};

/** `was a bookkeeper all my life` after a change of career: what is told of oneself where the question before was one's own story. */
export const readStory = ({ found, marks }: Pick<Heard, 'found' | 'marks'>, last: Turn): Intent | undefined => {
  const { tokens } = found;
  const isOwn = marks.has('I') || PAST.has(tokens[0]?.word ?? '');
  const isTold = last.intent.topic === 'learn.career-change' && !marks.has('ASKS') && isOwn;
  return isTold && tokens.length >= LEAST && tokens.length <= LONGEST ? stayWith(found, last) : undefined;
};

const stayWith = (found: Heard['found'], { intent: { topic, slots, aspect } }: Turn): Intent => {
  const said = carryOver(topic, slots, toSlots(topic, found));
  const isMore = aspect === 'answer' && areSame(said, slots);
  return made(topic, isMore ? 'more' : 'answer', said, LIKELY);
};

const IF_IT_MATTERS = createPhrases<true>(
  spread({
    'if that changes anything|if it changes anything|if that changes things|if that matters|if it matters|if that helps|if it helps|if that makes a difference|if it makes a difference|in case it matters|in case that matters|in case it helps|for context': true,
  }),
);
const PAST = wordSet('was used been worked');
const LEAST = 4;
const LONGEST = 30;
