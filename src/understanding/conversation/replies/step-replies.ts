import { type Intent, toList, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { isClauseEnd, type Token, toClauses } from '../../tokens/tokens.ts';
import { toAspect } from '../follow-up/aspect.ts';
import { made } from '../follow-up/made.ts';
import { namedIds } from '../follow-up/named-ids.ts';
import { lastSkill } from '../follow-up/pointing.ts';
import { isDoubt } from '../follow-up/whole-phrase.ts';

/** What is said to the step that was just advised: taken up, doubted, passed over, or of the language that was asked for first. */
export const readOfStep = (found: Found, asks: boolean, last: Turn): Intent | undefined => {
  const whyNot = readWhyNot(found, last) ?? readWithout(found, asks, last) ?? readRather(found, last);
  if (whyNot !== undefined || found.skills.length > 0 || found.tokens.length > LONGEST) return whyNot;
  const isMeant = isOfLength(last) && !found.tokens.some(({ word }) => word === 'i');
  const isAsking = (asks && !isMeant) || isDoubt(found.tokens) || found.tokens[0]?.word === 'why';
  return (
    (isAsking
      ? (readHowHard(found, last) ?? readHowLong(found, last) ?? readWhyThis(found, last))
      : (readTaken(found, last) ??
        readDisliked(found, last) ??
        readPostponed(found, last) ??
        readPassed(found, last))) ?? readUnsaid(found, last)
  );
};
const LONGEST = 12;

/** `can I do SQL first?`, `skip that, I want databases first`: another step than the one advised, which is named. */
const readRather = ({ tokens, skills }: Found, last: Turn): Intent | undefined => {
  const isAll = tokens.every(
    ({ word }, at) => isWithin(skills, at) || PUT_FIRST.has(word) || DOING.has(word) || AROUND_FIRST.has(word),
  );
  const [skill, other] = namedIds(skills);
  const isOne = skill !== undefined && other === undefined;
  return last.intent.topic === 'next' && isOne && isAll && tokens.some(({ word }) => PUT_FIRST.has(word))
    ? made('next', 'instead', { skill })
    : undefined;
};
const PUT_FIRST = wordSet('first rather instead');
const AROUND_FIRST = wordSet(
  'i we it that this one skip would like want to can could may should shall let us me please ok okay no nah but then with prefer learning doing starting wanna gonna going am will and about what how',
);

/**
 * `can we do it without AWS?`, `fine, I'll skip Flask though`: what comes next once that is passed over; whether one may skip it
 * is a question of its own.
 */
const readWithout = ({ tokens, skills }: Found, asks: boolean, last: Turn): Intent | undefined => {
  const leaving = asks ? WITHOUT : LEAVING;
  const isLeft = tokens.some(
    ({ word }, at) =>
      (leaving.has(word) || (word === 'but' && ANYTHING.has(tokens[at - 1]?.word ?? ''))) &&
      !isDenied(tokens, at) &&
      isWithin(skills, endOfSmall(tokens, at + 1)),
  );
  const isAll = tokens.every(({ word }, at) => isWithin(skills, at) || LEAVING.has(word) || AROUND_LEFT.has(word));
  if (last.intent.topic !== 'next' || !isLeft || !isAll || tokens.length > LONGEST) return undefined;
  const skill = namedIds(skills);
  const left = { skill: toSlot(skill), status: 'skipped' as const };
  return { ...made('next', 'answer', left), reported: left };
};
const isDenied = (tokens: readonly Token[], at: number): boolean => DENYING.has(tokens[at - 1]?.word ?? '');
const DENYING = wordSet('not never');
const endOfSmall = (tokens: readonly Token[], from: number): number => {
  let to = from;
  while (BEFORE_LEFT.has(tokens[to]?.word ?? '')) to++;
  return to;
};
const BEFORE_LEFT = wordSet('the any all my touching learning using doing');
const ANYTHING = wordSet('anything something everything');
const WITHOUT = wordSet('without minus except excluding besides');
const LEAVING = wordSet('without minus except excluding besides skip skipping avoid avoiding omit omitting ditch');
const AROUND_LEFT = wordSet(
  'can could we you it that this one do go on make plan be is there i am will ill would like rather prefer to want let us me fine ok okay good great sure well but and or then though please something anything a path way step next the any all my touching learning using doing for now thanks cool alright only',
);

/**
 * `cool, I'll do that one`, `ok let me start with that`, `start that one`: the step is begun, where one alone was advised; `ok do
 * that` too after how long one takes, where nothing was asked.
 */
const readTaken = ({ tokens }: Found, last: Turn): Intent | undefined => {
  const { topic } = last.intent;
  const isOne = OF_ONE.has(topic) && last.listed === undefined;
  const skill = isOne || isOfLength(last) || topic === 'plan' ? lastSkill(last) : undefined;
  const ordering = isOfLength(last) ? DOING : ORDERING;
  const words = tokens.flatMap(({ word }) => (word === 'ill' ? ['i', 'will'] : [word]));
  const first = words.findIndex((word) => !BESIDE.has(word));
  const isTaken =
    words.some(
      (word, at) => (WILLING.has(word) || (at === first && ordering.has(word))) && isDoneWith(words, at - 1),
    ) && words.every((word) => WILLING.has(word) || DOING.has(word) || THAT.has(word) || BESIDE.has(word));
  return isTaken && toList(skill).length === 1
    ? made('progress.set', 'answer', { skill: toList(skill)[0] ?? '', status: 'learning' })
    : undefined;
};
const OF_ONE = wordSet('next skill.detail');

/** How long one takes asks nothing, so that `do that` can only mean the thing itself. */
const isOfLength = ({ intent }: Turn): boolean => intent.topic === 'learn.duration';

/** `will do that`, `let me start with it`, and not `I will do` without an end. */
const isDoneWith = (words: readonly string[], at: number): boolean => {
  const verb = words.findIndex((word, index) => index > at && DOING.has(word));
  return verb >= 0 && words.slice(verb + 1).some((word) => THAT.has(word) || word === 'first' || word === 'now');
};
const WILLING = wordSet('will let lets going gonna ill shall want');
const DOING = wordSet('do take start try go pick choose begin learn tackle study');
/** What orders by itself; `do that` says yes to what was asked. */
const ORDERING = wordSet('start begin take pick choose');
const THAT = wordSet('it that this one');
const BESIDE = wordSet(
  'i me us am to with for on the and ok okay cool great good nice fine perfect right alright then thanks thank you sounds well so now first today tonight please yes yeah yep sure awesome lovely super deal up ahead just guess think',
);

/** `I hate that`, `I do not like this one`: to be skipped, if that is what is meant. */
const readDisliked = ({ tokens }: Found, last: Turn): Intent | undefined => {
  const skill = last.intent.topic === 'next' ? lastSkill(last) : undefined;
  const words = tokens.map(({ word }) => word).join(' ');
  return typeof skill === 'string' && DISLIKED.test(words)
    ? made('progress.set', 'answer', { skill, status: 'skipped' })
    : undefined;
};
const DISLIKED =
  /^(?:no |oh |ugh |but )?i (?:really )?(?:hate|dislike|do not like|can not stand) (?:that|this|it)(?: one)?$/;

/** `I'll think about it`, `I'll do it later`: nothing is begun, and nothing refused. */
const readPostponed = ({ tokens }: Found, { intent }: Turn): Intent | undefined => {
  const isLater =
    tokens.some(({ word }) => WILLING.has(word) || word === 'maybe') &&
    tokens.some(({ word }) => LATER.has(word)) &&
    tokens.every(
      ({ word }) =>
        WILLING.has(word) ||
        DOING.has(word) ||
        LATER.has(word) ||
        THAT.has(word) ||
        BESIDE.has(word) ||
        ABOUT.has(word),
    );
  return isLater && intent.topic === 'next' ? made('thanks', 'answer', {}) : undefined;
};
const LATER = wordSet('think consider decide later someday sometime tomorrow soon sleep');
const ABOUT = wordSet('about over maybe again a bit have need want when of week next monday weekend');

/** `it is difficult?` of the step is asked, and no wish for another: how hard it is stands on its card, with the hours. */
const readHowHard = ({ tokens }: Found, last: Turn): Intent | undefined => {
  const skill = last.intent.topic === 'next' ? lastSkill(last) : undefined;
  const isHard =
    tokens.some(({ word }) => DIFFICULT.has(word)) &&
    tokens.every(({ word }) => DIFFICULT.has(word) || AROUND_HARD.has(word));
  return skill !== undefined && isHard ? made('skill.detail', 'answer', { skill }) : undefined;
};
const DIFFICULT = wordSet('hard difficult difficulty tough easy complicated complex challenging hardest simple');
const AROUND_HARD = wordSet(
  'it is that this the one how very so really too a an to learn will be going for me or and not thing much what as at all beginner beginners but hmm ok would somebody someone new skill',
);

/** `how many hours`, `how much time is that`: of the step, where no week and no day is named. */
const readHowLong = ({ tokens }: Found, last: Turn): Intent | undefined => {
  const skill = OF_ONE.has(last.intent.topic) ? lastSkill(last) : undefined;
  const isLength = tokens.some(
    ({ word }, at) => word === 'how' && MANY.has(tokens[at + 1]?.word ?? '') && UNIT.has(tokens[at + 2]?.word ?? ''),
  );
  const isAll = tokens.every(({ word }) => MANY.has(word) || UNIT.has(word) || AROUND_LONG.has(word));
  return skill !== undefined && isLength && isAll ? made('learn.duration', 'answer', { skill }) : undefined;
};
const MANY = wordSet('many much');
const UNIT = wordSet('hour hours h time weeks days months');
const AROUND_LONG = wordSet(
  'how it is that this the one will does take takes need do i for and about in to learn would be then ok so all total',
);

/** `why not docker?`, `why is sql not first`, `why is number 2 not first` of those ranked: what speaks against that one. */
const readWhyNot = ({ tokens, skills }: Found, last: Turn): Intent | undefined => {
  const isWhyNot = tokens[0]?.word === 'why' && tokens.some(({ word }) => word === 'not');
  const place = tokens.map(({ word }) => PLACES.get(word)).find((each) => each !== undefined);
  const isAll = tokens.every(
    ({ word }, at) => isWithin(skills, at) || WHY_OTHER.has(word) || PLACING.has(word) || PLACES.has(word),
  );
  const ranked = last.intent.aspect === 'why' ? last.offered.map(({ slots }) => slots.skill) : [];
  const [skill, other] =
    skills.length === 0 ? toList(ranked[place ?? 0]) : new Set(skills.map(({ value }) => value.id));
  return last.intent.topic === 'next' && isWhyNot && isAll && skill !== undefined && other === undefined
    ? made('next', 'why', { skill })
    : undefined;
};
const PLACES: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['third', 2],
  ['2', 1],
  ['3', 2],
]);
const PLACING = wordSet(
  'is it first before now yet instead then start with learn on list ranked higher do i my to for number nr the one',
);

/** `why not the second?`, and `why do you need that?` of the language that was asked for. */
const readWhyThis = ({ tokens }: Found, last: Turn): Intent | undefined => {
  const isOfOther = tokens[1]?.word === 'not' && tokens.every(({ word }) => WHY_OTHER.has(word));
  const isWhy = last.intent.topic === 'next' && tokens[0]?.word === 'why' && (isOfOther || asksLanguage(last));
  return isWhy ? made('next', 'why', {}) : undefined;
};
const WHY_OTHER = wordSet('why not the a second other another one third next something else');

/** `I don't want to, something else`, `boring. another one`: it is passed over, as the button would. */
const readPassed = ({ tokens }: Found, last: Turn): Intent | undefined => {
  if (last.intent.topic !== 'next') return undefined;
  const clauses = toClauses(tokens);
  const final = clauses.at(-1) ?? [];
  const isOther = OTHERS.all(final).some(({ from, to }) =>
    final.every((token, at) => (at >= from && at < to) || SMALL.has(token.word)),
  );
  const isShort = clauses.slice(0, -1).every((clause) => clause.length <= MOST_BEFORE);
  return isOther && isShort ? toAspect('another', last) : undefined;
};
const OTHERS = createPhrases<true>(
  spread({
    'other|others|another|another one|something else|something different|anything else|a different one|different one|the next one|one more|something other': true,
  }),
);
const SMALL = wordSet(
  'the one please give me show then ok no nah nope meh ugh hmm hm and some any try i want would like suggest rather have you got is there a',
);
const MOST_BEFORE = 6;

/** `I don't want to say`, where the language was asked for: the step without it. */
const readUnsaid = ({ tokens }: Found, last: Turn): Intent | undefined =>
  asksLanguage(last) && isRefusal(tokens) ? made('next', 'leave', last.intent.slots) : undefined;

/** Whether it was asked which language somebody works in. */
const asksLanguage = ({ intent: { topic }, offered }: Turn): boolean =>
  topic === 'next' &&
  offered.length >= LEAST_LANGUAGES &&
  offered.every(({ topic, slots }) => topic === 'progress.set' && slots.status === 'learned');
const LEAST_LANGUAGES = 5;
const isRefusal = (tokens: readonly Token[]): boolean =>
  UNSAID.all(tokens).length > 0 || (tokens[0]?.word === 'no' && isClauseEnd(tokens[1]));
const UNSAID = createPhrases<true>(
  spread({
    'do not want to say|do not want to tell|rather not say|rather not tell|prefer not to|not telling|not tell you|none of your business|not going to say|will not say|will not tell|no comment|skip this|skip that|skip it|none of these|none of those|none of them|neither|private|do not wish|does not matter|not important|another one|a different one|other one': true,
  }),
);
