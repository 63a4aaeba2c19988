import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { LEFT_OUT } from '../../../core/quiz-ref.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { isEnding } from '../../tokens/ending.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { toClauses } from '../../tokens/tokens.ts';
import { FILLER } from '../follow-up/follow-up-words.ts';
import { withoutFiller } from '../follow-up/whole-phrase.ts';

/**
 * What is said while the quiz goes on and chooses nothing: `stop` ends it, `skip` leaves a question out, `back` takes the last
 * choice back, and `what was the question?` or `can't decide` bring the same one again, nothing lost.
 */
export const readOfQuiz = ({ tokens }: Found, { intent, offered }: Turn): Intent | undefined => {
  const isOn =
    intent.topic === 'quiz' &&
    intent.aspect !== 'leave' &&
    offered.some(({ topic, ref }) => topic === 'quiz' && ref !== undefined);
  if (!isOn || tokens.length > LONGEST) return undefined;
  const { ref = '' } = intent;
  const at = (given: string): Intent => {
    const { ref: _, ...rest } = intent;
    return { ...rest, aspect: 'answer', confidence: 0.9, ...(given !== '' && { ref: given }) };
  };
  if (isEnded(tokens)) return { ...at(ref), aspect: 'leave' };
  const words = withoutFiller(tokens);
  const said = TURNS.all(words).find(({ to }) => words.length <= FEW || isRestFiller(words.slice(to)))?.value;
  if (said === 'skip') return at(`${ref}${LEFT_OUT}`);
  if (said === 'back') return at(ref.slice(0, -1));
  if (said === 'again') return { ...at(ref), aspect: 'again' };
  return UNDECIDED.all(tokens).length > 0 ? at(ref) : undefined;
};

/** `next one please` */
const isRestFiller = (rest: Found['tokens']): boolean => rest.every(({ word }) => FILLER.has(word));

/** `stop`, `enough of these questions`, `I don't like these, stop`: all of it says so, or a clause of it. */
const isEnded = (tokens: Found['tokens']): boolean =>
  isEnd(tokens) ||
  (REFUSING.all(tokens).length > 0 && tokens.some(({ word }) => POINTING.has(word))) ||
  toClauses(tokens).some(isEnd);

const isEnd = (tokens: Found['tokens']): boolean => {
  const said = tokens.filter(({ word }) => !OF_QUIZ.has(word));
  return isEnding(said) || (said.length === 1 && ENDING.has(said[0]?.word ?? ''));
};
const OF_QUIZ = wordSet('the this that these quiz test questions question of with please can we you i');
const ENDING = wordSet('end cancel abort leave finish stop');
/** `I don't want to do this`, `not in the mood for these questions` */
const REFUSING = createPhrases<true>(
  spread({
    'do not want|do not feel like|not in the mood|do not like|hate|not doing|not want to do|tired of|sick of|bored of|bored with': true,
  }),
);
const POINTING = wordSet('quiz test questions these this');

const LONGEST = 12;
const FEW = 5;

const TURNS = createPhrases<'skip' | 'back' | 'again'>(
  spread({
    'skip|skip it|skip this|skip this one|pass|next|next one|next question|none of these|none of them|none of those|neither|do not care|do not mind|does not matter|irrelevant|not for me|not relevant':
      'skip',
    'back|go back|one back|back one|step back|previous|previous one|previous question|the one before|last question|undo':
      'back',
    'what was the question|what was the question again|what is the question|repeat|repeat it|repeat that|say it again|ask again|ask it again|show it again|show the question|the question again|question again|where were we|where was i':
      'again',
  }),
);

const UNDECIDED = createPhrases<true>(
  spread({
    'can not decide|cannot decide|could not decide|hard to decide|hard to choose|hard to say|hard choice|can not choose|cannot choose|not sure|no idea|do not know|depends|both|either|between|tough one|torn': true,
  }),
);
