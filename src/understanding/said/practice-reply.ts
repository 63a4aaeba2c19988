import type { PracticeReply } from '../../core/said.ts';
import { isEnding, opensEnding } from '../tokens/ending.ts';
import { tokenise } from '../tokens/tokens.ts';

/** What is said to a practice question: enough of it, a wish for a hint or for our answer, or an answer of one's own. */
export const readPracticeReply = (words: string): PracticeReply | undefined => {
  const tokens = tokenise(words);
  if (isEnding(tokens) || opensEnding(tokens)) return 'enough';
  const length = words.split(/\s+/).length;
  if (HINTING.test(words)) return length <= FEW_WORDS ? 'hint' : undefined;
  if (SHOWING.test(words)) return length <= FEW_WORDS ? 'show' : undefined;
  return length >= SOME_WORDS ? 'attempt' : undefined;
};

const HINTING =
  /\b(?:hints?|clue please|a (?:small |little )?clue|nudge me|where (?:do|would|should) i (?:start|begin))\b/;
const SHOWING =
  /\b(?:show|reveal|solution|the answer|no (?:idea|clue)|(?:do not|don['’]?t|dont) know|idk|give up|what (?:they|do they) expect)\b/;
/** A longer message with such words is about something else. */
const FEW_WORDS = 9;
const SOME_WORDS = 4;
