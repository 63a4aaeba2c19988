import type { Intent, Slots } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import type { Evidence } from '../signals/signals.ts';
import { readAmount } from '../slots/amount.ts';
import { keyed, slotsOf, toSlots, turnsOn } from '../slots/fit.ts';
import type { Found } from '../slots/found.ts';
import { readOneWeek } from '../slots/hours/one-week.ts';
import { isArticle, isDigits, readNumber, toNumber } from '../slots/number.ts';
import { readMonth } from '../slots/when/date.ts';
import { NUDGES } from '../slots/when/nudge/nudge-words.ts';
import { isOwnMatter } from '../slots/when/own-matter.ts';
import { isDayAt } from '../slots/when/weekday-names.ts';
import { wordSet } from '../text/word-set.ts';
import { FUNCTION_WORDS } from '../tokens/function-words.ts';
import { type Token, toClauses } from '../tokens/tokens.ts';
import { withCompared } from './follow-up/compare.ts';
import { asksAnew, countCase, toSameStatus } from './follow-up/same-question.ts';
import { toTimeNear } from './near-time.ts';
import { toSameHours } from './same-hours.ts';
import { setsOthersApart } from './set-apart.ts';

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
  if (topic.startsWith('salary.') && setsOthersApart(found)) return NO_CASE;
  if (asksAnew(tokens, found, topic)) return NO_CASE;
  const slots = toCase(found, last);
  if (Object.keys(slots).length === 0) return NO_CASE;
  const covered = countCase(tokens, found, topic, SMALL) / tokens.length;
  const numbered = toNumbered(tokens, last.intent);
  const isAlone = isNumberAlone(numbered) || isHoursPutRight(found, last);
  const weight = covered === 1 ? NOTHING_ELSE : isAlone ? Math.max(NUMBER_ALONE, covered) : covered;
  const isNumber = numbered.length <= 4 && Object.keys(toBareNumber(numbered, last)).length > 0;
  return covered < LEAST_COVERED && !isNumber ? NO_CASE : { slots, evidence: { topic, aspect: 'answer', weight } };
};

/** None. */
export const NO_CASE: Case = { slots: {}, evidence: undefined };
const LONGEST_CASE = 16;
const LEAST_COVERED = 0.6;
/** How sure it is where the message says nothing else. */
export const NOTHING_ELSE = 0.995;

/** How sure it is where a part of the message is a number and nothing else: "who am i kidding, 3", "fat finger, I meant 14". */
const NUMBER_ALONE = 0.95;

const isNumberAlone = (part: readonly Token[]): boolean =>
  part.length > 0 &&
  part.length <= 4 &&
  part.every(({ word }) => (toNumber(word) !== undefined && !isArticle(word)) || AROUND_NUMBER.has(word));
const AROUND_NUMBER = wordSet(
  'actually rather sorry no make it is that say ok well only just now more like about around tops max maximum most limit best the at i meant mean',
);

/** `no, 40 minutes x 3 to be honest` after other hours. */
const isHoursPutRight = ({ tokens: [first], hours }: Found, { intent: { slots } }: Turn): boolean =>
  hours?.weekly === true && slots.hours_per_week !== undefined && CORRECTING.has(first?.word ?? '');
const CORRECTING = wordSet('no nope nah sorry actually wait rather oops');

/** The particulars of a message that make another case of the question before. */
const toCase = (found: Found, last: Turn): Slots =>
  withCompared(
    last,
    {
      ...(!switchesNudge(found, last) &&
        readOneWeek(found.tokens) === undefined &&
        toBareNumber(toNumbered(found.tokens, last.intent), last)),
      ...toSameHours(found.tokens, last.intent),
      ...keyed(last, toSlots(last.intent.topic, found)),
      ...toSameStatus(found, last),
    },
    found,
  );

/** `stop it, 8 is too much` after a nudge; not `scrap that, it's eight` after hours. */
const switchesNudge = ({ nudge, tokens }: Found, { intent }: Turn): boolean =>
  nudge !== undefined && (intent.topic === 'nudge' || tokens.some(({ word }) => NUDGES.has(word)));

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

/** What hours a week are counted with. */
export const PACED: ReadonlySet<Topic> = new Set(['plan', 'learn.duration']);

/**
 * `and with 7?` after years, `make it 4` after hours, `make it 8` after a time: a number alone is of the kind said before, and
 * of a plan the hours.
 */
const toBareNumber = (
  tokens: readonly Token[],
  { intent: { topic, slots: before, pace }, before: earlier }: Turn,
): Slots => {
  const [value = 0] = readNumbers(tokens);
  if (value <= 0 || tokens.length > 7) return {};
  if (topic === 'nudge' && before.nudge === 'snooze')
    return tokens.some((_, at) => isDayAt(tokens, at)) ? {} : { nudge: 'snooze' };
  if (topic === 'nudge')
    return value <= 12 &&
      Number.isInteger(value) &&
      !tokens.some(
        ({ word }, at) =>
          SPANS.has(word) ||
          NUDGES.has(word) ||
          readMonth(tokens, at) !== undefined ||
          (word === 'of' && toNumber(tokens[at - 1]?.word ?? '') === value) ||
          (toNumber(word) === value && isOwnMatter(tokens, at, at + 1)),
      )
      ? { time: toTimeNear(value, before.time) }
      : {};
  const isOther = tokens.some((_, at) => countsOther(tokens, at));
  if (before.years !== undefined && topic !== 'plan')
    return value <= 60 && !isAge(tokens, value) && !isOther && !isGiven(tokens) ? { years: value } : {};
  const isPaced = (PACED.has(topic) || before.hours_per_week !== undefined) && value <= 80;
  const times = daysOf(pace ?? earlier?.pace, before.hours_per_week ?? earlier?.slots.hours_per_week);
  return isPaced && !isAge(tokens, value) && !isOther && !isOfDay(tokens) && value * times <= 80
    ? { hours_per_week: value * times }
    : {};
};

/** `make it 2` after three hours a day are two a day: on how many days the hours of the week that were said are spent. */
const daysOf = (pace: Intent['pace'], hours: number | undefined): number => {
  const [only, ...more] = pace ?? [];
  return only !== undefined && more.length === 0 && only.times >= DAILY && only.hours * only.times === hours
    ? only.times
    : 1;
};
const DAILY = 5;

/** `evenings after 9`, `from 7 to 9`: an hour of the day, and none to study for. */
const isOfDay = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => DAY_SIDES.has(tokens[at - 1]?.word ?? '') && isDigits(word));
const DAY_SIDES = wordSet('after before from until till past');

/** `they want to give me 3%` counts money. */
const isGiven = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => GIVING.has(word));
const GIVING = wordSet('give gives gave given offer offers offered raise percent');

/** `i am 47`, `so i would be almost 37`, `i turn 40 then` tell how old somebody is. */
const isAge = (tokens: readonly Token[], value: number): boolean => {
  const at = tokens.findIndex(({ word }) => toNumber(word) === value);
  const being = tokens[APPROXIMATELY.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1]?.word ?? '';
  return value >= YOUNGEST && BEING.has(being) && tokens.slice(0, at).some(({ word }) => word === 'i');
};
const YOUNGEST = 16;
const BEING = wordSet('am be turn turned');
const APPROXIMATELY = wordSet('about almost nearly around already only');

/**
 * The part of a message with the only number in it: `make it 6` of "make it 6, i've got a new baby", `had 12` of "and had 12"; the
 * hours that were told before count for none, as in "8 was optimistic, 5 tops".
 */
const toNumbered = (tokens: readonly Token[], { slots }: Turn['intent']): readonly Token[] => {
  const parts = toClauses(tokens)
    .flatMap(toJoined)
    .filter((part) => readNumbers(part).length > 0);
  const isHeld = (part: readonly Token[]) => readNumbers(part).every((value) => value === slots.hours_per_week);
  const numbered = parts.length > 1 ? parts.filter((part) => !isHeld(part)) : parts;
  return numbered.length === 1 && readNumbers(numbered[0] ?? []).length === 1 ? (numbered[0] ?? []) : [];
};

/** `cut my shifts and had 12`, `3 because I have kids`; `six and a half` stays as it is. */
const toJoined = (clause: readonly Token[]): readonly (readonly Token[])[] => {
  const at = clause.findIndex(({ word }, place) => JOINING.has(word) && place > 0 && !isHalf(clause, place));
  return at < 0 ? [clause] : [clause.slice(0, at), ...toJoined(clause.slice(at + 1))];
};
const isHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 3).some(({ word }) => word === 'half' || word === 'quarter');
const JOINING = wordSet('and but so because since while');

/** `six and a half` is one; `18 lakhs` is money, and `0.2% equity` a share. */
const readNumbers = (tokens: readonly Token[]): readonly number[] => {
  const numbers: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const isDenied = tokens[at - 1]?.word === 'not';
    const isOther =
      isDenied || isOfThose(tokens, at) || isArticle(tokens[at]?.word ?? '') || readAmount(tokens, at)?.scaled === true;
    const read = isOther || isPercent(tokens, at) ? undefined : readNumber(tokens, at);
    if (read !== undefined) numbers.push(read.value);
    at = read?.to ?? at + 1;
  }
  return numbers;
};
/** `which of the two first?`, `both of these two`: as many as were spoken of. */
const isOfThose = (tokens: readonly Token[], at: number): boolean =>
  !isDigits(tokens[at]?.word ?? '') && THOSE.has(tokens[at - 1]?.word ?? '');
const THOSE = wordSet('the these those');
const isPercent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === '%' || PERCENT.has(tokens[at + 1]?.word ?? '');
const PERCENT = wordSet('percent pct percentage');
/** `week 10`, `6 months`, `3 kids`, `two things`, `i turn 30`, `sep 27`, `an exam on 12 march`, `managed 6`; not `i may do 6`, said of hours. */
const countsOther = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (word === 'may') return MONTH_BEFORE.has(tokens[at - 1]?.word ?? '') || isDigits(tokens[at - 1]?.word ?? '');
  const before = tokens[at - 1]?.word ?? '';
  const isCounting = toNumber(before) !== undefined && !isArticle(before) && tokens[at]?.gap === ' ';
  const isSupposed =
    word === 'did' || word === 'managed' ? tokens.slice(0, at).some((each) => IFS.has(each.word)) : false;
  return (COUNTED.has(word) && !isSupposed) || (isCounting && !SMALL.has(word) && !AROUND_NUMBER.has(word));
};
const MONTH_BEFORE = wordSet('in on by of');
/** `what if I did 12` counts what would be, `I did 12` what was. */
const IFS = wordSet('if suppose supposing');
const COUNTED = wordSet(
  'things managed did days weeks month months year years old times week turn turning step chapter part version level day january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** What a number counts that is no time of day, and what stands before one that counts: `the next two`, `december 3`. */
const SPANS = wordSet('day days week weeks month months minute minutes min mins hour hours times next last first');

/** What people put around another case: `what if I lived in ...`, `how much would ... get`, `stop it until ...`. */
const SUPPOSING = wordSet(`
  live lived living reside say move moved moving work worked working based get gets got much many if go going went earn earns stay relocate were become when
  could might look looks like paid expect only can have had has just off on turn until till back up down stop pause snooze them later earlier bit no
  more less every week weekly hours day days spend time maybe think about reach target aiming aim need prefer suits suit start again resume skip
  holiday away around about roughly approximately next month numbers figures data know rather interested add include throw swap replace drop bring push shift forward difference gap between previous first home country place good better worse fair enough low high without remove minus except leave scratch scrap forget
`);
const SMALL: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...SUPPOSING]);
