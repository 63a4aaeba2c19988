import type { PracticeReply } from '../../core/said.ts';

/** What is said to a practice question: enough of it, a wish to see our answer, or an answer of one's own. */
export const readPracticeReply = (words: string): PracticeReply | undefined => {
  if (ENDING.test(words.trim())) return 'enough';
  const length = words.split(/\s+/).length;
  if (SHOWING.test(words)) return length <= FEW_WORDS ? 'show' : undefined;
  return length >= SOME_WORDS ? 'attempt' : undefined;
};

const ENDING =
  /^(?:(?:ok|okay|please|no|thanks|thx)[,. ]+)*(?:stop|enough|quit|exit|no more|that(?:['’]?s| is) (?:it|enough)|i['’]?m done|let['’]?s stop)\b.{0,24}$/;
const SHOWING =
  /\b(?:show|reveal|solution|the answer|no (?:idea|clue)|(?:do not|don['’]?t|dont) know|idk|give up|what (?:they|do they) expect)\b/;
/** A longer message with such words is about something else. */
const FEW_WORDS = 9;
const SOME_WORDS = 4;
