import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { isEnding } from '../../tokens/ending.ts';
import { made } from '../follow-up/made.ts';

/** `stop`, `end the quiz`, `enough of this quiz` while it goes on ends the quiz, and not the nudges. */
export const readQuizEnd = ({ tokens }: Found, { intent, offered }: Turn): Intent | undefined => {
  const isOn = intent.topic === 'quiz' && offered.some(({ topic, ref }) => topic === 'quiz' && ref !== undefined);
  if (!isOn || tokens.length > LONGEST) return undefined;
  const said = tokens.filter(({ word }) => !OF_QUIZ.has(word));
  const isEnded = isEnding(said) || (said.length === 1 && ENDING.has(said[0]?.word ?? ''));
  return isEnded ? { ...made('quiz', 'leave', {}), ...(intent.ref !== undefined && { ref: intent.ref }) } : undefined;
};

const LONGEST = 8;
const OF_QUIZ = wordSet('the this that quiz test questions question of with it please can we you i');
const ENDING = wordSet('end cancel abort leave finish');
