import type { Intent, Slots } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic, isPersonalTopic, type Topic } from '../../../core/topic.ts';
import { carryOver, keyed, slotsOf, toSlots, turnsOn } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { isArticle, isDigits, toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { type Token, toClauses } from '../../tokens/tokens.ts';
import { withCompared } from './compare.ts';
import { AROUND, HOURS, PAY, SWITCHES, TIMES, YEARS } from './follow-up-words.ts';
import { SLIPS } from './instead.ts';
import { continueWith, made } from './made.ts';
import { isOfItsOwn } from './pointing.ts';
import { withoutFiller } from './whole-phrase.ts';

/** `same for leads`, `in brazil then`, `and python?`: other slots for the same question. */
export const readSameQuestion = (words: readonly Token[], found: Found, turn: Turn): Intent | undefined => {
  const last = ofNearest(turn, words);
  const { topic } = last.intent;
  const said = withCompared(
    last,
    { ...keyed(last, toSlots(topic, found)), ...toUs(found, topic), ...toSameStatus(found, last) },
    { ...found, tokens: words },
  );
  if (topic === 'nudge' && said.time === undefined && words.some(({ word }) => isCount(word))) return undefined;
  if (Object.keys(said).length === 0 || countCase(words, found, topic) < words.length) return undefined;
  if ((topic !== 'skill.detail' && isOwnQuestion(words, found)) || asksAnew(words, found, topic)) return undefined;
  if (topic === 'progress.set' && (isChoice(words) || isLook(words))) return undefined;
  if (topic.startsWith('skill.') && isOfItsOwn(found)) return undefined;
  const { skill: _skill, ...others } = last.intent.slots;
  const before = isOfAnybody(words) ? others : last.intent.slots;
  const slots = carryOver(topic, before, isLonger(words, said, last) ? {} : said);
  if (topic === 'none' || topic === 'clarify')
    return slots.country === undefined ? undefined : made('salary.range', 'answer', slots);
  return { ...continueWith(last, 'answer', slots), confidence: 0.9 };
};

/**
 * `and a junior back-end dev?` after what a dentist earns, `and in South Africa?` after what remote posts pay: the question was
 * of pay, and is now of one whose pay is held.
 */
const ofNearest = (last: Turn, words: readonly Token[]): Turn => {
  const { topic, alternatives, case: asked } = last.intent;
  const isRefused = topic === 'none' && alternatives[0] === 'salary.range' && words.some(({ word }) => OURS.has(word));
  return isRefused || (topic === 'job.remote' && asked === PAY_BY_PLACE)
    ? { ...last, intent: { ...last.intent, topic: 'salary.range' } }
    : last;
};
const PAY_BY_PLACE = 'pay-by-place';
const OURS = wordSet('engineer engineers developer developers dev devs');

/** `later on fridays, six say`: a number alone may be the time. */
const isCount = (word: string): boolean => toNumber(word) !== undefined && !isArticle(word);

/** `and what does a developer in the US earn?` after two languages is asked of all of them. */
const isOfAnybody = (words: readonly Token[]): boolean =>
  words.some(({ word }) => OURS.has(word)) && words.some(({ word }) => PAY.has(word));

/** `make it three` after a pause: how long it is, and no time of day as `make it half past three` is. */
const isLonger = (words: readonly Token[], { weekday, time }: Slots, { intent: { slots } }: Turn): boolean =>
  slots.nudge === 'snooze' &&
  time?.endsWith(':00') === true &&
  weekday === undefined &&
  !words.some(({ word }) => CLOCK.has(word) || word.includes(':'));
const CLOCK = wordSet('am pm at oclock noon midnight midday morning evening afternoon time');

/** `show me only java` after a report wants to see, and `why java` to know: neither reports. */
const isLook = ([first]: readonly Token[]): boolean => LOOKING.has(first?.word ?? '');
const LOOKING = wordSet('show see view list display why');

/** `give me a question about indexes` after a report or a card wishes for one, and is no more of either. */
const isForQuestion = (words: readonly Token[]): boolean => words.some(({ word }) => QUESTIONS.has(word));
const QUESTIONS = wordSet('question questions problem problems');
const PRACTISED: ReadonlySet<Topic> = new Set(['practice', 'quiz']);

/** `java or go?` after a report asks which, and reports nothing. */
export const isChoice = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => CHOOSING.has(word));
const CHOOSING = wordSet('or vs versus');

/** `and docker too`, `and docker next`, `I meant mysql` after "learning sql": nothing new is said of it, so the same holds. */
export const toSameStatus = ({ tokens, skills, statuses }: Found, { intent }: Turn): Slots => {
  const { status } = intent.slots;
  const isMeant = tokens.length <= 4 && tokens.some(({ word }) => SLIPS.has(word));
  const isBare = tokens.every(
    ({ word }, at) =>
      (FUNCTION_WORDS.has(word) && !REPORTING.has(word)) ||
      (word === 'course' && tokens[at - 1]?.word === 'of') ||
      isWithin(skills, at),
  );
  const isDenied = skills.some(({ from }) => tokens[from - 1]?.word === 'not');
  const isShort = skills.length > 0 && tokens.length <= skills.length + 3;
  if (intent.topic === 'progress.set' && isShort && tokens.some(({ word }) => word === 'next'))
    return { status: 'learning' };
  const isSaid = isDenied || tokens.some(({ word }) => SAYING.has(word));
  const isNamed =
    statuses.every(({ status }) => status === undefined) &&
    tokens.every(
      ({ word }, at) =>
        FUNCTION_WORDS.has(word) || ADDING.has(word) || skills.some(({ from, to }) => at >= from && at < to),
    );
  const quiet = skills.length > 0 && !isSaid && (isMeant || isBare || isNamed);
  return intent.topic === 'progress.set' && quiet && typeof status === 'string' ? { status } : {};
};

/** `and I have docker`, `git a bit`, `docker too, almost`: how far it is known is said. */
const SAYING = wordSet('already have got bit little almost nearly partly half');

/** `add docker too`, `oops, docker as well` */
const ADDING = wordSet('add put note plus oops forgot also next list');

/** Small words that say how far somebody is with a skill. */
const REPORTING = wordSet('done doing know no nope not never yes yep give up back bit little');

/** `what about us?` is about the country where a country was what it was about. */
const toUs = ({ tokens, countries }: Found, topic: Topic): Slots =>
  topic === 'salary.range' && countries.length === 0 && tokens.length <= 5 && tokens.at(-1)?.word === 'us'
    ? { country: 'US' }
    : {};

/** `what is docker`, `do i need css`, `what means REST` are questions of their own, whatever was spoken of before. */
const isOwnQuestion = (words: readonly Token[], found: Found): boolean =>
  found.skills.length > 0 && (opensLike('skill', words) || opensLike('need', words) || asksMeaning(words));

const asksMeaning = (words: readonly Token[]): boolean =>
  words.slice(0, 2).some(({ word }) => word === 'what') && words.some(({ word }) => MEANING.has(word));
const MEANING = wordSet('means mean meaning');

/** `what is a lead`, `what's the difference between a lead and a staff engineer`: what the level is, and not one's way to it. */
export const isOfLevelItself = (words: readonly Token[], { levels, tokens }: Found): boolean => {
  const isNamed = levels.some(
    ({ from }) => WHAT_IS.has(tokens[from - 2]?.word ?? '') && A.has(tokens[from - 1]?.word ?? ''),
  );
  return (
    levels.length > 0 &&
    ((opensLike('skill', words) && isNamed) || asksMeaning(words) || words.some(({ word }) => DIFFERENCE.has(word)))
  );
};
const WHAT_IS = wordSet('is are');
const A = wordSet('a an');
const DIFFERENCE = wordSet('difference differences differ');

/** After a plan, a next step or pay some openings ask something of their own, whatever level or skill they name. */
export const asksAnew = (tokens: readonly Token[], found: Found, topic: Topic): boolean =>
  asksForPay(tokens, found, topic) ||
  (!PRACTISED.has(topic) && isForQuestion(tokens)) ||
  choosesSkill(tokens, found, topic) ||
  (isAskTopic(topic) && isReport(found)) ||
  (TIMED.has(topic) && found.skills.length > 0 && opensLike('need', tokens)) ||
  (topic === 'plan' && isDone(found)) ||
  (isPersonalTopic(topic) &&
    (toClauses(tokens).some((clause) => opensLike('person', clause)) ||
      isOwnQuestion(tokens, found) ||
      isOfLevelItself(tokens, found))) ||
  (topic === 'settings' && asksForSetting(tokens)) ||
  ((topic.startsWith('salary.') || topic === 'path.levels') &&
    (opensLike('way', tokens) || opensLike('need', tokens)) &&
    !tokens.some(({ word }) => PAY.has(word)));

/** `so java or python, in ghana` after prospects: which of them, of which that question says nothing. */
const choosesSkill = (tokens: readonly Token[], { skills }: Found, topic: Topic): boolean =>
  skills.length > 1 &&
  isChoice(tokens) &&
  isAskTopic(topic) &&
  !turnsOn(topic, 'skill') &&
  !(topic.startsWith('salary.') && tokens.some(({ word }) => PAY.has(word))) &&
  !topic.startsWith('skill.');

/** `I already know docker too`, `I know git and a bit of sql` after how long something takes. */
const isReport = ({ tokens, statuses }: Found): boolean =>
  statuses.length > 0 &&
  statuses.every(({ status }) => status === 'learned' || status === 'learning') &&
  tokens.some(({ word }) => word === 'i') &&
  tokens.some(({ word }) => KNOWING.has(word));
/** `done with git btw`, `half done with docker` after a plan. */
const isDone = ({ tokens, statuses }: Found): boolean =>
  statuses.length > 0 &&
  statuses.every(({ reported }) => reported === 'learned' || reported === 'learning') &&
  tokens.some(({ word }) => DONE.has(word));
const KNOWING = wordSet('know learned finished');
const DONE = wordSet('done finished completed');
const TIMED: ReadonlySet<Topic> = new Set(['learn.duration', 'learn.resources', 'learn.certifications']);

/** `what do juniors earn in germany`, `then what would a senior earn?`, `how much should I ask for as a lead?` is about pay, whatever was spoken of before. */
const asksForPay = (said: readonly Token[], { countries, levels }: Found, topic: Topic): boolean => {
  const tokens = withoutFiller(said);
  if (topic.startsWith('salary.') || (countries.length === 0 && levels.length === 0)) return false;
  const isWhat = tokens[0]?.word === 'what' && DOES.has(tokens[1]?.word ?? '');
  return (isWhat && tokens.some(({ word }) => GETTING.has(word))) || ASKED_FOR.all(tokens).length > 0;
};
const DOES = wordSet('do does did would will');
const GETTING = wordSet('get gets make makes earn earns');
const ASKED_FOR = createPhrases<true>(
  spread({
    'should i ask for|can i ask for|could i ask for|do i ask for|to ask for as|would i earn|will i earn|do they earn|would i be paid|do they make|can i charge': true,
  }),
);

/** Settings are told, not asked, in no clause of what is said. */
export const asksForSetting = (tokens: readonly Token[]): boolean =>
  toClauses(tokens).some((clause) => opensLike('setting', clause));

const opensLike = (asked: Asked, tokens: readonly Token[]): boolean => {
  let opens = false;
  OPENINGS.each(tokens, tokens[0]?.word === 'and' ? 1 : 0, (each) => {
    opens ||= each === asked;
  });
  return opens;
};

/** After what a question that opens so is one of its own: a setting, what is one person's, pay, of a skill it names. */
type Asked = 'setting' | 'person' | 'way' | 'need' | 'skill';
const OPENINGS = createPhrases<Asked>(
  spread({
    'how|what|which|who|where|when|compare': 'setting',
    'how do|how does|how much|how deep|how many|why do|why does|what makes|what do|when do|when will|when can|when am|who does':
      'person',
    'how do i become|how do i get from|how do i get there|how do i go from|how do i move from|how do i move up|how do people get|how can i become|how to become|how do i get to|how can i get to|how do you become|how would i become|how does one become|would i have to|must i|will i have to|do leads|does a lead|do seniors have|what does a lead do|what do leads do|what do seniors do|what does a senior do|when am i|how do i know|am i ready':
      'way',
    'can i skip|could i skip|may i skip|can i leave out|do i need|do i even need|do i have to|do we need|should i know':
      'need',
    'what is|what are|what means|does it need': 'skill',
  }),
);

/** How many of the words are slots that the topic has, the small words around them, or others that are allowed. */
export const countCase = (
  words: readonly Token[],
  found: Found,
  topic: Topic,
  allowed: ReadonlySet<string> = new Set(),
): number => {
  const wanted = slotsOf(topic);
  const spans = [
    ...(wanted.has('level') ? found.levels : []),
    ...(wanted.has('country') || (wanted.has('zone') && found.schedule.zone !== undefined) ? found.countries : []),
    ...(wanted.has('skill') ? found.skills : []),
  ];
  const covered = new Set<Token>();
  for (const { from, to } of spans)
    for (let at = from; at < to; at++) if (found.tokens[at] !== undefined) covered.add(found.tokens[at] as Token);
  return words.filter(
    (token) =>
      covered.has(token) ||
      AROUND.has(token.word) ||
      allowed.has(token.word) ||
      (PAY.has(token.word) && topic === 'salary.range') ||
      isMeasure(token.word, wanted),
  ).length;
};

/** Numbers and times count where the topic has a slot for them. */
const isMeasure = (word: string, wanted: ReadonlySet<string>): boolean =>
  (wanted.has('years') && (toNumber(word) !== undefined || YEARS.has(word))) ||
  (wanted.has('hours_per_week') && (toNumber(word) !== undefined || HOURS.has(word))) ||
  (wanted.has('nudge') && SWITCHES.has(word)) ||
  (wanted.has('time') && (isDigits(word) || toNumber(word) !== undefined || TIMES.has(word)));
