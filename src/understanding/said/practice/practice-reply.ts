import type { PracticeReply } from '../../../core/said/practice-reply.ts';
import { wordSet } from '../../text/word-set.ts';
import { isEnding, opensEnding } from '../../tokens/ending.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { type Token, tokenise } from '../../tokens/tokens.ts';

/** What is said to a practice question: enough of it, a wish for a hint, another or our answer, or an answer of one's own. */
export const readPracticeReply = (all: string): PracticeReply | undefined => {
  const words = all.slice(0, MOST_CHARACTERS);
  const tokens = tokenise(words);
  if (isEnding(tokens) || opensEnding(tokens)) return 'enough';
  const length = words.split(/\s+/).length;
  if (HINTING.test(words)) return length <= FEW_WORDS ? 'hint' : undefined;
  const about = readAboutQuestion(tokens);
  if (about !== undefined) return about;
  if (SHOWING.test(words)) return length <= FEW_WORDS ? 'show' : undefined;
  return length >= SOME_WORDS ? 'attempt' : undefined;
};

/** What a longer text begins with says enough of it. */
const MOST_CHARACTERS = 600;

const HINTING =
  /\b(?:hints?|clue please|a (?:small |little )?clue|nudge me|where (?:do|would|should) i (?:start|begin))\b/;
const SHOWING =
  /\b(?:show|reveal|solution|the answer|no (?:idea|clue)|(?:do not|don['’]?t|dont) know|idk|give up|what (?:they|do they) expect)\b/;
/** A longer message with such words is about something else. */
const FEW_WORDS = 9;
const SOME_WORDS = 4;

/**
 * What is said of the question itself, or of an answer given to it, and answers nothing: `was I correct?`, `I don't understand
 * the question`, `had that yesterday`, `is it hard?`, `an easier one`, `where were we?`, `what did I practise today?`
 */
export const readAboutQuestion = (tokens: readonly Token[]): AboutQuestion | undefined => {
  if (tokens.length > LONGEST || tokens.some(({ word }) => word === 'never')) return undefined;
  if (
    tokens.every(({ word }) => MARK.has(word) || FUNCTION_WORDS.has(word)) &&
    tokens.some(({ word }) => MARK.has(word))
  )
    return 'mark';
  const said = ABOUT.all(tokens)
    .filter(({ value, from }) => value !== 'level' || from <= OPENING)
    .filter(({ value, from }) => value !== 'had' || tokens[from - 1]?.word !== 'not')
    .map(({ value }) => value);
  const kind = ORDER.find((each) => said.includes(each));
  const isPlain = tokens.length <= FEW || tokens.some(({ word }) => OF_QUESTION.has(word));
  return kind !== undefined && LOOSE.has(kind) && !isPlain ? undefined : kind;
};

/** `it is easier to read that way` is an answer: without a word of the question, such a one is short. */
const LOOSE: ReadonlySet<AboutQuestion> = new Set(['easier', 'harder', 'unasked', 'unclear']);
const FEW = 4;
/** `so is it hard` asks; `the trouble is that it is hard to test` answers. */
const OPENING = 1;
const OF_QUESTION = wordSet(
  'question one something asked ask give please mean rephrase reword explain understand get topic nothing',
);

/** `grade?`, `and my score?` */
const MARK = wordSet('grade score result results verdict');

type AboutQuestion = Exclude<PracticeReply, 'enough' | 'hint' | 'show' | 'attempt'>;

const LONGEST = 14;
const ORDER: readonly AboutQuestion[] = [
  'due',
  'past',
  'mark',
  'unclear',
  'back',
  'level',
  'easier',
  'harder',
  'unasked',
  'had',
];

const ABOUT = createPhrases<AboutQuestion>(
  spread<AboutQuestion>({
    'how many i did|how many have i done|how many today|how many so far|did i practise|did i practice|i practised|i practiced|have i practised|have i practiced|have i answered|did i answer|have i done|have i had|did i have|how many did i get|how many i get|how many i got|how many were right|how many right|how many wrong|my grades|my results|questions so far|my practice so far|my practise so far|my practice history':
      'past',
    'is it hard|is this hard|is that hard|is it easy|is this easy|is that easy|is it difficult|is this difficult|is that difficult|is this a hard|is this a difficult|is this an easy|is it a hard|is it a difficult|is it an easy|is that a hard|is that a difficult|is that an easy|how hard|how difficult|how easy|which level is|what level is|what level was|which level was|how hard was|for which level|for what level|which level are|is this for a|is this for|is that for|is it for|do juniors get|do seniors get|would juniors get|would seniors get|would a junior get|would a senior get|would a junior be asked|would a senior be asked|is this junior|is this senior|is this mid|is that junior|is that senior|is it junior|is it senior':
      'level',
    'next one due|next question due|next review due|when is it due|when are they due|what is due|anything due|due again|due next|due now|due today|due tomorrow|reviews due|questions due|when does it come back|when does this come back|when does that come back|when does it come again|when do they come back|when will it come back|when will you ask|when do you ask|when will i get it again|when do i get it again|when will i see it again|when do i see it again|ask me that again|ask me this again|ask it again when':
      'due',
    'what did i do wrong|what i did wrong|what was wrong|where did i go wrong|where was i wrong|why that grade|why this grade|why the grade|why that score|what grade|which grade|grade did i get|was i correct|was i right|am i right|am i correct|was i wrong|was i close|was that right|was that correct|was that good|was that ok|was that wrong|is that right|is that correct|is it right|is it correct|is this right|is this correct|did i get that right|did i get it right|did i get it|did i pass|did i do well|how did i do|how have i done|how did it go|how did that go|how i did|how well did i do|how was my answer|how was that|how good was|is my answer|was my answer|wrong in my answer|wrong with my answer|what did i miss|what did i get wrong|what is my score|give me a score|give me a grade|give me a mark|score me|score my answer|grade me|grade my answer|mark my answer|rate my answer|rate it for me|check my answer|evaluate my answer|correct my answer|my score|my grade|my mark':
      'mark',
    'not understand the question|not understand this question|not understand that question|not understand what|not get the question|not get this question|not get what|do not understand it|do not understand|did not understand|not clear|unclear|question is confusing|confused by|what do you mean|what does that mean|what does it mean|what does this mean|what does the question mean|what is meant|rephrase|reword|word it differently|ask it differently|put it differently|ask differently|say it differently|explain the question|explain this question|in other words|simpler words|easier words|explain it simple|explain it simply|explain it simpler|explain that simple|explain simple|explain simply|simple words|plain words|plain english|that even mean|this even mean|it even mean|wdym|come again|i am lost|no clue what':
      'unclear',
    'where were we|where was i|where are we|where did we stop|where did i stop|where we stopped|where we left|left off|leave off|i am back|am back|back now|back again|was away|had to leave|pick up where|what was the question|what was it again|repeat the question|say it again|ask it again|show the question again|the question again':
      'back',
    'easier|simpler|simpler one|something simple|less difficult|less hard|more basic|a basic one|an easy one|too difficult|too advanced|over my head|too hard|easy one':
      'easier',
    'harder|more difficult|tougher|more advanced|more challenging|a hard one|a difficult one|a tough one|too basic|too easy|so easy|way easy|too simple|hard one':
      'harder',
    'unrelated|not related|not what i asked|not what i wanted|did not ask for that|did not ask for this|did not ask about|nothing to do with|off topic|wrong topic|wrong subject|wrong question|different topic|not about that|not on topic':
      'unasked',
    'had it|had that|had this|had that one|had this one|had already|already had|already got|already asked|already answered|already did this|already did that|already seen|already saw|seen this|seen that|asked me that|asked me this|asked that already|asked this already|same question|not this one|not that one|not this question|not that question|know this one|know that one|answered this|answered that':
      'had',
  }),
);
