import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic } from '../../../core/topic.ts';
import type { Prediction } from '../../classifier/classifier.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isPointing } from '../follow-up/pointing.ts';
import type { Heard } from '../heard.ts';

/**
 * `finished the fundamentals!` after a fear, `I'm blind, can I be a developer?` after how to learn: a message with words of
 * its own, that by themselves say next to nothing of what was spoken of, is not more of it.
 */
export const isSwallowed = (
  { topic }: Intent,
  alone: Prediction,
  { found, marks, other }: Heard,
  { intent }: Turn,
): boolean => {
  const isSame = topic === intent.topic && isAskTopic(topic) && other?.evidence === undefined;
  const own = alone.ranked.find(({ label }) => label === topic)?.probability ?? 0;
  if (!isSame || own >= (topic === 'growth.wellbeing' ? SELDOM : HARDLY)) return false;
  if (topic !== 'growth.wellbeing') return saysOwn(found.tokens);
  return !isFelt(found.tokens) && !(marks.has('ASKS') && isPointing(found.tokens));
};

const HARDLY = 0.04;
/** After a trouble only what is one itself, or points at it, is more of it. */
const SELDOM = 0.2;

/** `it does not stop`, `I cry every evening`; not `ok start it`. */
const isFelt = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => FELT.has(word)) || tokens.every(({ word }) => FUNCTION_WORDS.has(word));
const FELT = wordSet(
  `feel feels feeling felt cry crying cried tired exhausted burned burnt burnout sleep sad alone lonely afraid scared fear anxious anxiety panic worse worst
  hate hopeless useless worthless stupid dumb fraud impostor imposter overwhelmed stress stressed depressed depression behind lost empty numb heavy
  never nobody everyone everybody they them always still help helps helped hurts angry ashamed shame guilty therapist doctor motivation normal not
  hard bad awful terrible miserable unhappy desperate enough anymore`,
);

/** It names something, points at nothing, and does not go on as `and women?` does. */
const saysOwn = (tokens: readonly Token[]): boolean =>
  tokens[0]?.word !== 'and' &&
  !isPointing(tokens) &&
  tokens.filter(({ word }) => !FUNCTION_WORDS.has(word)).length >= LEAST_OWN;

const LEAST_OWN = 2;
