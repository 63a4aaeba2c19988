import { type Intent, toList } from '../../../core/intent.ts';
import type { Action, Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { isDespair } from '../despair.ts';
import { toAspect } from '../follow-up/aspect.ts';
import { intentOf } from '../follow-up/made.ts';
import type { Heard } from '../heard.ts';
import { readKnownToo } from './known-too.ts';
import { readOfMatch } from './match-replies.ts';
import { readOfPractice } from './practice-replies.ts';
import { readOfQuiz } from './quiz-replies.ts';
import { readAlso } from './report.ts';
import { readOfStep } from './step-replies.ts';
import { readTop } from './top-of-list.ts';

/** What answers a question that Rung asked, in words that mean little elsewhere. */
export const readReply = (found: Found, asks: boolean, last: Turn): Intent | undefined =>
  readKnownToo(found, asks, last) ??
  readAlso(found, asks, last) ??
  readOfStep(found, asks, last) ??
  readOfMatch(found, last) ??
  readTop(found, last) ??
  readNamed(found, last) ??
  readOfQuiz(found, last) ??
  readOfPractice(found, asks, last) ??
  (asks ? undefined : readWritten(found, last));

/** What shows the answer to the practice question that is open. */
const answerTo = ({ intent, offered }: Turn): Action | undefined =>
  intent.topic === 'practice' ? offered.find(({ aspect }) => aspect === 'reveal') : undefined;

/** An answer written out to the question that was asked speaks of the matter alone, and orders nothing. */
const readWritten = ({ tokens }: Found, last: Turn): Intent | undefined => {
  const offer = answerTo(last);
  const isOrder =
    ORDERS.has(tokens[0]?.word ?? '') ||
    tokens.some(({ word }, at) => PERSONAL.has(word) || (NOTING.has(word) && POINTING.has(tokens[at + 1]?.word ?? '')));
  return offer && tokens.length >= WRITTEN && !isOrder ? intentOf(offer) : undefined;
};

/** The answer shown already is shown again to who writes theirs out below it. */
const shownOf = (last: Turn): Intent | undefined =>
  last.intent.topic === 'practice' && last.intent.aspect === 'reveal' ? toAspect('reveal', last) : undefined;

/** `you keep it in memory so you need not ask again`: while a question is open, a statement that asks for nothing answers it. */
export const readAnswered = (
  { topic, confidence }: Intent,
  { found: { tokens, skills }, marks }: Pick<Heard, 'found' | 'marks'>,
  last: Turn,
): Intent | undefined => {
  const offer = answerTo(last);
  const shown = offer ? intentOf(offer) : shownOf(last);
  const isStated =
    !marks.has('ASKS') &&
    tokens.length >= (isTold(tokens, skills) ? TOLD : STATED) &&
    !isDespair(tokens) &&
    !ORDERS.has(tokens[0]?.word ?? '') &&
    !tokens.some(({ word }) => OWN.has(word));
  const isOfMatter =
    OPEN.has(topic) ||
    topic.startsWith('skill.') ||
    (topic === 'practice' &&
      (confidence < SURE_OF_ANOTHER ||
        EXPOUNDING.has(tokens[0]?.word ?? '') ||
        isTried(tokens) ||
        isTold(tokens, skills))) ||
    (topic === 'progress.set' && (confidence < SURE_OF_REPORT || isOfMatterAlone(tokens, skills)));
  return isStated && isOfMatter ? shown : undefined;
};
const STATED = 5;
/** `layers are cached` */
const TOLD = 3;
/** Who begins so tells how something is. */
const EXPOUNDING = wordSet('you it its they a an the because since');
/** `I would use an index`; not `I would like another`. */
const isTried = ([first, second, third]: Found['tokens']): boolean =>
  first?.word === 'i' && second?.word === 'would' && !WISHING.has(third?.word ?? '');
const WISHING = wordSet('like love rather prefer want need');
/** `GET is idempotent, POST isn't`: something is said of the matter; not `docker is next`, `this one is boring`. */
const isTold = (tokens: Found['tokens'], skills: Found['skills']): boolean =>
  tokens.some(({ word }, at) => at > 0 && COPULAS.has(word)) &&
  !tokens.some(({ word }) => OF_PRACTICE.has(word)) &&
  !tokens.every(({ word }, at) => isWithin(skills, at) || COPULAS.has(word) || JUDGING.has(word));
/** `containers are isolated processes`, where nothing is reported of oneself. */
const isOfMatterAlone = (tokens: Found['tokens'], skills: Found['skills']): boolean =>
  isTold(tokens, skills) && !tokens.some(({ word }) => REPORTING.has(word));
const REPORTING = wordSet('i done finished learned known know covered completed learning skipped off');
const COPULAS = wordSet('is are does do has have can');
const OF_PRACTICE = wordSet(
  'question questions one ones answer answers topic ask quiz practice next another now instead enough this',
);
const JUDGING = wordSet('fine good ok okay better best more interesting boring hard easy enough too very for the a');
/** Less than this reports nothing: who answers speaks of skills as well. */
const SURE_OF_REPORT = 0.6;
/** Less than this asks for no other question. */
const SURE_OF_ANOTHER = 0.5;
const OWN = wordSet('my me mine please');
const OPEN: ReadonlySet<Topic> = new Set(['none', 'clarify', 'privacy']);

const WRITTEN = 8;
const PERSONAL = wordSet('i me my we us our mine you your please');
const NOTING = wordSet('put mark note set');
const POINTING = wordSet('it that this');
const ORDERS = wordSet(
  'compare show tell give explain make plan set test quiz ask remind nudge delete export stop next another difference list name finished learned enough skip how what which where why',
);

/**
 * What was asked was which skill, and the message is one: "Go, mostly" after "Which language do you work in?" is what the
 * button for it says. Who leaves the choice of what to begin with to Rung gets the first.
 */
const readNamed = (found: Found, { offered }: Turn): Intent | undefined => {
  const choice = offered.filter(isSkill);
  const [first] = choice;
  if (first === undefined || choice.length < LEAST || found.tokens.length > LONGEST) return undefined;
  const [skill, other] = new Set(found.skills.map(({ value }) => value.id));
  if (skill === undefined) return first.slots.status === 'learning' && isLeftOpen(found) ? intentOf(first) : undefined;
  if (other !== undefined || !found.tokens.every((_, at) => isSaidAround(found, at))) return undefined;
  const named = choice.find((each) => each.slots.skill === skill);
  if (named !== undefined) return intentOf(named);
  return isLike(skill) ? intentOf({ ...first, slots: { ...first.slots, skill } }) : undefined;
};

const isSkill = ({ topic, aspect, slots }: Action): boolean =>
  topic === 'progress.set' && aspect === 'answer' && toList(slots.skill).length === 1;

/** Languages in all but the name, which no list of first languages holds. */
const isLike = (skill: string): boolean => skill === 'typescript' || skill === 'nodejs';

const isSaidAround = ({ tokens, skills }: Found, at: number): boolean =>
  isWithin(skills, at) || AROUND.has(tokens[at]?.word ?? '');

const isLeftOpen = ({ tokens }: Found): boolean => LEFT_OPEN.all(tokens).length > 0;

/** As many skills side by side are a question which. */
const LEAST = 5;
const LONGEST = 9;
const AROUND = wordSet(
  'i we it is am my the with in use used using work working code coding write program mainly mostly then please language main would say guess think take pick choose go for well ok hm um',
);
const LEFT_OPEN = createPhrases<true>(
  spread({
    'you pick|you choose|you decide|you tell me|pick one|pick for me|choose one|choose for me|decide for me|no preference|no idea which|do not care|do not mind|whatever you think|whichever|any is fine|any of them|up to you|your choice|surprise me': true,
  }),
);
