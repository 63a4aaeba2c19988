import type { Intent, Slots } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isAskTopic, type Topic } from '../../core/topic.ts';
import { carryOver, keyed, slotsOf, toSlots, turnsOn } from '../fit.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { createPhrases, spread } from '../phrases.ts';
import type { Evidence } from '../signals/signals.ts';
import type { Found } from '../slots/found.ts';
import { isArticle, readNumber } from '../slots/number.ts';
import { toTime } from '../slots/when/clock.ts';
import { readDate } from '../slots/when/date.ts';
import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { withCompared } from './compare.ts';
import { countCase, toAspect, toSameStatus } from './follow-up.ts';
import { PAY } from './follow-up-words.ts';
import { areBeside, leaning } from './lean.ts';
import { isPointing, pointed } from './pointing.ts';

/**
 * A question of its own that still leans on the turn before: "how long does it take?" keeps the skill, "what would
 * that pay?" the level. Only words that point back bring anything over, and only slots the new topic has.
 */
export const leanOn = (intent: Intent, { tokens, readIt }: Found, last: Turn): Intent => {
  if (intent.topic === 'clarify' || intent.topic === 'none' || tokens.length > 16 || intent.aspect !== 'answer')
    return intent;
  if (isSameCase(intent, tokens, last))
    return { ...intent, slots: carryOver(intent.topic, pointed(last), intent.slots) };
  if (intent.topic === 'skill.detail' && intent.slots.skill === undefined) return toDetail(intent, last);
  if (last.intent.topic === 'skill.detail' && PARTS_OF_DETAIL.has(intent.topic) && intent.slots.skill === undefined)
    return toDetail(intent, last);
  const stays = isStaying(intent, tokens, last);
  if (OWN.has(intent.topic) || !(isPointing(tokens) || stays)) return intent;
  const before = stays && intent.topic === last.intent.topic ? last.intent.slots : pointed(last);
  const said = intent.topic === 'nudge' ? { ...intent.slots, ...toSwitch(tokens, last) } : intent.slots;
  const slots = carryOver(intent.topic, without(before, NEVER_POINTED[intent.topic]), said);
  if (intent.topic !== 'progress.set' || slots.skill === undefined || intent.slots.status !== undefined)
    return { ...intent, slots, aspect: stays && asksOn(intent, last) ? 'more' : intent.aspect };
  return { ...intent, slots: { ...slots, status: readIt()?.reported ?? slots.status ?? 'learned' } };
};

/** A few words more on the same matter are about the same case of it: `which has more jobs?`, `is that before tax`. */
const isStaying = ({ topic }: Intent, tokens: readonly Token[], last: Turn): boolean =>
  leaning(tokens).share >= STAYING &&
  (topic === last.intent.topic ||
    areBeside(topic, last.intent.topic) ||
    (OF_A_SKILL.has(topic) && last.intent.topic.startsWith('skill.')));

/** Who asks on about what was just answered has read the first of it: what else there is comes next. */
const asksOn = ({ topic, slots }: Intent, last: Turn): boolean =>
  topic === last.intent.topic &&
  last.intent.aspect === 'answer' &&
  isAskTopic(topic) &&
  !ALL_AT_ONCE.has(topic) &&
  Object.keys(slots).length === 0;

/** What is answered from figures or from one skill has everything in its first answer. */
const ALL_AT_ONCE: ReadonlySet<Topic> = new Set(['skill.detail', 'salary.range']);

const STAYING = 0.3;
/** What is asked of a skill without naming it again. */
const OF_A_SKILL: ReadonlySet<Topic> = new Set([
  'learn.resources',
  'learn.practice',
  'learn.duration',
  'practice',
  'progress.set',
]);

/** `forever, actually` and `oops, only for this week` change how long a stop or a pause is for. */
const toSwitch = (tokens: readonly Token[], { intent: { slots } }: Turn): Slots => {
  const isStopped = slots.nudge === 'off' || slots.nudge === 'snooze';
  const nudge = isStopped ? tokens.map((_, at) => LASTING.at(tokens, at)?.value).find(Boolean) : undefined;
  return nudge === undefined ? {} : { nudge };
};

const LASTING = createPhrases<'off' | 'snooze'>(
  spread({
    'forever|for good|permanently|for ever|altogether': 'off',
    'this week|for a week|a week|one week|two weeks|three weeks|a month|for now|until|till': 'snooze',
  }),
);

/** What "it" never stands for in a question on these: pay is not told by skill, nor a skill by level. */
const NEVER_POINTED: Readonly<Partial<Record<Topic, keyof Slots>>> = {
  'skill.detail': 'level',
  'salary.range': 'skill',
  'salary.sources': 'skill',
  'salary.raise': 'skill',
};

const without = (slots: Slots, kind: keyof Slots | undefined): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([name]) => name !== kind));

/** Where to learn "it", and what to build with it, stand in the answer on the skill. */
const PARTS_OF_DETAIL: ReadonlySet<Topic> = new Set(['learn.resources', 'learn.practice', 'job.portfolio']);

const toDetail = (intent: Intent, last: Turn): Intent => ({
  ...intent,
  topic: 'skill.detail',
  slots: carryOver('skill.detail', pointed(last), intent.slots),
});

/** `how much would a lead get` after pay in Germany: the same question, with no word of its own for what it asks. */
const isSameCase = ({ topic }: Intent, tokens: readonly Token[], last: Turn): boolean =>
  topic === 'salary.range' &&
  last.intent.topic === topic &&
  tokens.length <= 8 &&
  !tokens.some(({ word }) => PAY.has(word));

/** What a message says where it is another case of the question before, and how much it looks like one. */
export type Case = { readonly slots: Slots; readonly evidence: Evidence | undefined };

/**
 * How much a message looks like another case for the question before: "what if I live in Nairobi?" after pay, "i only have
 * 3 hours a week" after a plan. The more of its words are particulars that question turns on, the surer; none where it
 * also names what that question has no use for.
 */
export const readCase = (found: Found, last: Turn): Case => {
  const { topic } = last.intent;
  const { tokens } = found;
  if (tokens.length > LONGEST_CASE || slotsOf(topic).size === 0 || namesMore(found, topic)) return NO_CASE;
  const slots = toCase(found, last);
  if (Object.keys(slots).length === 0) return NO_CASE;
  const covered = countCase(tokens, found, topic, SMALL) / tokens.length;
  const weight = covered === 1 ? NOTHING_ELSE : covered;
  const isNumber = tokens.length <= 4 && Object.keys(toBareNumber(found, last.intent)).length > 0;
  return covered < LEAST_COVERED && !isNumber ? NO_CASE : { slots, evidence: { topic, aspect: 'answer', weight } };
};

const NO_CASE: Case = { slots: {}, evidence: undefined };
const LONGEST_CASE = 16;
const LEAST_COVERED = 0.6;
/** How sure it is where the message says nothing else. */
const NOTHING_ELSE = 0.995;

/** The particulars of a message that make another case of the question before. */
const toCase = (found: Found, last: Turn): Slots =>
  withCompared(
    last,
    {
      ...keyed(last, toSlots(last.intent.topic, found)),
      ...toBareNumber(found, last.intent),
      ...toSameStatus(found, last),
    },
    found.tokens,
  );

const LONGEST_DAY = 8;

/** Hours, skills or days where the question before has no use for them: the message is about something else. */
const namesMore = ({ hours, skills, schedule, levels, countries }: Found, topic: Topic): boolean => {
  const wanted = slotsOf(topic);
  return (
    (hours?.weekly === true && !wanted.has('hours_per_week') && !wanted.has('time')) ||
    (skills.some(({ value }) => !value.everyday) && !wanted.has('skill')) ||
    (schedule.zone !== undefined && !wanted.has('zone') && !wanted.has('country')) ||
    (levels.length > 0 && !wanted.has('level')) ||
    (countries.length > 0 && !turnsOn(topic, 'country') && !wanted.has('zone'))
  );
};

/** Another case keeps what the question before was about and it does not replace. */
export const keepCase = (intent: Intent, { tokens }: Found, other: Case, last: Turn): Intent => {
  const { topic, slots: before } = last.intent;
  const isDay = intent.ref !== undefined && tokens.length <= LONGEST_DAY;
  if (intent.topic !== topic || (other.evidence === undefined && !isDay)) return intent;
  return { ...intent, slots: carryOver(topic, before, { ...intent.slots, ...other.slots }) };
};

/** `until june`, `by the end of march instead`: another day for the plan or the pause that was spoken of. */
export const readDay = ({ tokens }: Found, last: Turn, now: Date): Intent | undefined => {
  const { topic, slots } = last.intent;
  const date = (topic === 'plan' || topic === 'nudge') && tokens.length <= 8 ? readDate(tokens, now) : undefined;
  return date === undefined
    ? undefined
    : { topic, aspect: 'answer', slots, confidence: 0.75, alternatives: [], ref: date };
};

/**
 * An answer tried to the interview question that was asked: what a good one covers comes next. Undefined for anything
 * short, or asked.
 */
export const readAttempt = (found: Found, asks: boolean, last: Turn): Intent | undefined => {
  const { topic, aspect } = last.intent;
  if (topic !== 'practice' || aspect === 'reveal' || asks || found.tokens.length < 4) return undefined;
  return toAspect('reveal', last);
};

/** `and with 7?` after years, `make it 4` after hours, `make it 8` after a time: a number alone is of the kind said before. */
const toBareNumber = ({ tokens }: Found, { topic, slots: before }: Intent): Slots => {
  const numbers = readNumbers(tokens);
  const [value = 0] = numbers;
  if (numbers.length !== 1 || value <= 0 || tokens.length > 7) return {};
  if (topic === 'nudge' && before.nudge === 'snooze') return { nudge: 'snooze' };
  if (topic === 'nudge')
    return value <= 12 && !tokens.some(({ word }) => SPANS.has(word)) ? { time: toTime(value) } : {};
  if (before.years !== undefined && value <= 60) return { years: value };
  return before.hours_per_week !== undefined && value <= 80 ? { hours_per_week: value } : {};
};

/** `six and a half` is one. */
const readNumbers = (tokens: readonly Token[]): readonly number[] => {
  const numbers: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = isArticle(tokens[at]?.word ?? '') ? undefined : readNumber(tokens, at);
    if (read !== undefined) numbers.push(read.value);
    at = read?.to ?? at + 1;
  }
  return numbers;
};
/** What a number counts that is no time of day. */
const SPANS = wordSet('day days week weeks month months minute minutes min mins hour hours');

/** What people put around another case: `what if I lived in ...`, `how much would ... get`, `stop it until ...`. */
const SUPPOSING =
  wordSet(`live lived living move moved moving work worked working based get gets got much many if go going went earn earns stay relocate were become when
  could might look looks like paid expect only can have had has just off on turn until till back up down stop pause snooze them later earlier bit no
  more less every week weekly hours day days spend time maybe think about reach target aiming aim need prefer suits suit start again resume skip
  holiday away next month numbers figures data know rather interested`);
const SMALL: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...SUPPOSING]);
/** What to learn next is never about the skill spoken of. */
const OWN: ReadonlySet<Topic> = new Set(['next', 'progress.show', 'match', 'quiz']);
