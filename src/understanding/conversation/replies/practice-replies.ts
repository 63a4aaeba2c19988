import type { Aspect, Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isSingle } from '../../said/nudge/single.ts';
import { readAboutQuestion } from '../../said/practice/practice-reply.ts';
import type { Found } from '../../slots/found.ts';
import { IT } from '../../slots/status/status.ts';
import { wordSet } from '../../text/word-set.ts';
import { endOfClause } from '../../tokens/clauses.ts';
import { isEnding } from '../../tokens/ending.ts';
import { isWithin } from '../../tokens/phrases.ts';
import { toAspect } from '../follow-up/aspect.ts';
import { intentOf, made } from '../follow-up/made.ts';
import { lastSkill } from '../follow-up/pointing.ts';
import type { Heard } from '../heard.ts';
import { isGrade, readGrade, readOtherGrade } from './grade.ts';
import { readReport } from './report.ts';

/** What is said while practice questions are asked, but for an answer written out. */
export const readOfPractice = (found: Found, asks: boolean, last: Turn): Intent | undefined =>
  last.intent.topic !== 'practice'
    ? readEndAfter(found, last)
    : (readReminded(found) ??
      readReport(found) ??
      readEnd(found, last) ??
      readNextQuestion(found, last) ??
      readNextSubject(found, last) ??
      readUnready(found, last) ??
      (asks || readAboutQuestion(found.tokens) === 'mark' ? undefined : readGraded(found, last)) ??
      readAbout(found, last));

/** `stop` after a look at something else in between ends them too, and not the nudges. */
const readEndAfter = ({ tokens }: Found, { intent, before }: Turn): Intent | undefined =>
  before?.topic === 'practice' && intent.topic !== 'nudge' && isEnding(tokens)
    ? made('practice', 'answer', before.slots)
    : undefined;

/** `remind me about this tomorrow at 6`: a wish for a reminder, and no answer. */
const readReminded = ({ tokens, nudge }: Found): Intent | undefined => {
  const line = tokens.map(({ word }) => word).join(' ');
  const [first] = tokens.filter(({ word }) => !POLITE.has(word));
  return nudge !== 'off' && REMINDING.has(first?.word ?? '') && isSingle(line, {})
    ? made('nudge', 'answer', {})
    : undefined;
};
const POLITE = wordSet('please can could you ok and so');
const REMINDING = wordSet('remind nudge ping');

/** `stop`, `ok enough for today` ends the questions, and nothing else; where they have ended it is a farewell. */
const readEnd = ({ tokens }: Found, { intent, offered }: Turn): Intent | undefined => {
  if (!isEnding(tokens)) return undefined;
  const isOver = offered.length > 0 && offered.every(({ topic }) => topic !== 'practice');
  return isOver ? made('thanks', 'answer', {}) : { ...intent, aspect: 'answer', confidence: 0.9 };
};

/** `next`, `pass`, `ok and another one`: the next question, not what to learn next. */
const readNextQuestion = ({ tokens }: Found, { intent, offered }: Turn): Intent | undefined => {
  const isNext =
    tokens.some(({ word }) => ON.has(word)) && tokens.every(({ word }) => ON.has(word) || BESIDE.has(word));
  if (!isNext) return undefined;
  const offer = offered.find(({ topic, aspect }) => topic === 'practice' && aspect === 'another');
  return offer ? intentOf(offer) : { ...intent, aspect: 'another' };
};
const ON = wordSet('next another continue more skip pass');
const BESIDE = wordSet(
  'ok okay please pls and then the one question go on now give me a i meant mean no it this that will',
);

/** `now indexes`, `not docker, caching`, `enough, do git now, I mess it up at work`: the next one is of that skill. */
const readNextSubject = ({ tokens, skills }: Found, { intent }: Turn): Intent | undefined => {
  const meant = skills.filter(({ from }) => tokens[from - 1]?.word !== 'not');
  const [hit, other] = meant;
  if (hit === undefined || other !== undefined) return undefined;
  const around = tokens.slice(0, endOfWish(tokens, hit.to)).filter((_, at) => !isWithin(skills, at));
  const isNext =
    (meant.length < skills.length || around.some(({ word }) => TURNING.has(word))) &&
    around.every(({ word }) => TURNING.has(word) || PASSED.has(word));
  const { level } = intent.slots;
  return isNext
    ? { ...intent, aspect: 'answer', slots: { ...(level && { level }), skill: hit.value.id }, confidence: 0.9 }
    : undefined;
};
/** Where the reason begins that is told behind the wish: `..., I always forget it`; nothing is known by it, and nothing asked. */
const endOfWish = (tokens: Found['tokens'], from: number): number => {
  const end = endOfClause(tokens, from);
  const reason = tokens.slice(end);
  const isReason = REASONS.has(reason[0]?.word ?? '') && !reason.some(({ word }) => KNOWN.has(word));
  return isReason ? end : tokens.length;
};
const REASONS = wordSet('i it that because cause my we');
const KNOWN = wordSet('know knew learned finished done already');

const TURNING = wordSet('now instead rather next switch try');
const PASSED = wordSet(
  'ez lets not i can like had have enough of done ok okay that was fine good easy hard do then and to on about with please let us a an one something question it the pls for how',
);

/** `I don't get this at all, explain it first`, `explain it to me`: the skill that the question is about. */
const readUnready = ({ tokens, skills }: Found, last: Turn): Intent | undefined => {
  const skill = skills.length === 0 ? lastSkill(last) : undefined;
  const isUnready =
    tokens.some(({ word }) => EXPLAINING.has(word)) &&
    tokens.some(({ word }) => word === 'first' || IT.has(word)) &&
    !tokens.some(({ word }) => ANSWER.has(word)) &&
    tokens.length <= LONG;
  return skill !== undefined && isUnready ? made('skill.detail', 'answer', { skill }) : undefined;
};
const EXPLAINING = wordSet('explain teach');
const ANSWER = wordSet('answer answers solution question');
const LONG = 14;

/** `good I guess` below what a good answer covers: the grade of it; `oops I meant good` behind a grade takes its place. */
const readGraded = ({ skills, tokens }: Found, last: Turn): Intent | undefined => {
  if (skills.length > 0) return undefined;
  if (isGrade(last.intent.aspect)) {
    const grade = readOtherGrade(tokens);
    return grade === undefined ? undefined : { ...last.intent, aspect: grade, confidence: 0.9 };
  }
  const grade = last.intent.aspect === 'reveal' ? readGrade(tokens) : undefined;
  return grade === undefined ? undefined : toAspect(grade, last);
};

/**
 * `was I correct?`, `where were we?`, `an easier one`: said of the question that is open, or of the answer to it; `how did I
 * do?` behind the last of them of all that was practised.
 */
const readAbout = ({ tokens, skills, levels }: Found, last: Turn): Intent | undefined => {
  const isOpen = last.offered.some(({ topic, ref }) => topic === 'practice' && ref !== undefined);
  const about = skills.length === 0 ? readAboutQuestion(tokens) : undefined;
  if (!isOpen) return about !== undefined && OF_ALL.has(about) ? toAspect('answer', last) : undefined;
  if (about === undefined) return undefined;
  if (about === 'back')
    return { ...toAspect('reveal', last), aspect: last.intent.aspect === 'reveal' ? 'reveal' : 'answer' };
  const said = {
    ...toAspect(KEEPING.has(about) ? 'reveal' : OF[about], last),
    ...(KEEPING.has(about) && { aspect: OF[about] }),
  };
  const [level, ...more] = new Set(levels.map(({ value }) => value));
  return level === undefined || more.length > 0 || about === 'level'
    ? said
    : { ...said, slots: { ...said.slots, level } };
};
/** Asked of all that was practised as well. */
const OF_ALL: ReadonlySet<string> = new Set(['mark', 'past', 'due']);
/** Behind these the question stays open. */
const KEEPING: ReadonlySet<string> = new Set(['unclear', 'level']);
const OF = {
  past: 'answer',
  due: 'answer',
  mark: 'reveal',
  unclear: 'more',
  level: 'more',
  easier: 'another',
  harder: 'another',
  unasked: 'another',
  had: 'another',
} satisfies Readonly<Record<string, Aspect>>;

/** `should we move the team from PHP to Go?` while a question is open: a matter of its own, and no other question wanted. */
export const isAside = (tokens: Found['tokens'], { intent: { topic } }: Turn): boolean =>
  topic === 'practice' &&
  tokens.length >= LEAST_ASIDE &&
  WHETHER.has(tokens[0]?.word ?? '') &&
  OURS.has(tokens[1]?.word ?? '') &&
  !tokens.some(({ word }) => OF_PRACTICE.has(word));
/** `which is better for a fresher, this or that?` while a question is open: a guess, and no other question wanted. */
export const isPracticeGuessed = (
  { topic, aspect, confidence }: Intent,
  { found: { tokens }, marks, last }: Pick<Heard, 'found' | 'marks' | 'last'>,
): boolean =>
  topic === 'practice' &&
  last?.intent.topic === topic &&
  aspect === 'answer' &&
  confidence < (tokens.some(({ word }) => word === 'my') ? SURE_OF_OWN : UNSURE) &&
  (marks.has('ASKS') || tokens.some(({ word }) => WHICH.has(word))) &&
  !tokens.some(({ word }) => OF_PRACTICE.has(word));
const UNSURE = 0.5;
/** `what is my streak?` */
const SURE_OF_OWN = 0.8;
const WHICH = wordSet('which will better');
const LEAST_ASIDE = 6;
const WHETHER = wordSet('should shall would could must');
const OURS = wordSet('we i my our companies');
const OF_PRACTICE = wordSet('question questions answer answers ask quiz practice interview hint next another');
