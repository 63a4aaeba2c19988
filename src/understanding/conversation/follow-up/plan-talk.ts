import { isDay } from '../../../core/dates.ts';
import { type Intent, type Slots, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { PlanWish } from '../../../core/said/plan-wish.ts';
import { readPlanWish } from '../../said/plan/plan-wish.ts';
import { isTooLong } from '../../said/plan/too-long.ts';
import { carryOver, toSlots } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { toNumber } from '../../slots/number.ts';
import { readDeadline } from '../../slots/when/deadline.ts';
import { readPlanDays } from '../../slots/when/plan-days.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { namesMore, readBesidePlan } from './beside-plan.ts';
import { PAY } from './follow-up-words.ts';
import { made } from './made.ts';
import { addedTo } from './moved.ts';
import { readLength, readPlanDay } from './plan-day.ts';
import { MOST_HOURS, readStep } from './steps.ts';

/** What is said to the plan that was shown: "show me week 10", "is that realistic?", "take Docker out", "I turn 30 in May". */
export const readPlanTalk = (found: Found, last: Turn, now: Date): Intent | undefined => {
  const again = readTimes(found, last);
  if (again !== undefined) return again;
  if (last.intent.topic !== 'plan') return readBesidePlan(found, last);
  const worked = readWorked(found, last);
  if (worked !== undefined) return worked;
  if (last.intent.aspect === 'delete' && isKept(found)) return made('plan', 'undo', {});
  const isCounted = toNumber(found.tokens.at(-1)?.word ?? '') !== undefined;
  if (
    found.tokens.length <= SHORT &&
    !isCounted &&
    !namesMore(found) &&
    isTooLong(found.tokens.map(({ word }) => word).join(' '))
  )
    return made('plan', 'answer', last.intent.slots);
  if (isBegunOn(found, now)) return made('plan', 'answer', last.intent.slots);
  const skipped = readSkipped(found);
  if (skipped !== undefined) return skipped;
  const wish = found.tokens.length > LONGEST ? undefined : readPlanWish(found.tokens);
  const slots = wish && toTalked(wish, found, last, now);
  const isMoved = isShift(wish) && isDay(last.intent.ref);
  const day = slots && !isMoved ? undefined : readPlanDay(found.tokens, last, now);
  const asked = wish?.kind === 'fits' ? readLength(found.tokens, found.tokens, now) : undefined;
  return day ?? (slots && { ...made('plan', 'answer', slots), ...(asked !== undefined && { ref: asked }) });
};

const LONGEST = 20;
const SHORT = 6;

/** `6 years`, `about 4 years` after a plan for who comes back to the trade: what they worked in it, and no time to be ready in. */
const readWorked = ({ tokens, years, bareYears }: Found, { before }: Turn): Intent | undefined => {
  const worked = years ?? bareYears;
  const isAll = tokens.every(({ word }) => WORKED.has(word) || toNumber(word) !== undefined);
  return worked !== undefined && before?.topic === 'learn.career-change' && isAll
    ? made('settings', 'answer', { years: worked })
    : undefined;
};
const WORKED = wordSet(
  'i it was had did worked for about around roughly almost nearly over year years yrs of experience so well in total all',
);

/** `start it on Monday instead`: the plan begins then, and no nudge does. */
const isBegunOn = (found: Found, now: Date): boolean =>
  found.tokens.length <= SHORT + 2 &&
  !namesMore(found) &&
  found.schedule.time === undefined &&
  found.tokens.some(({ word }) => BEGINNING.has(word)) &&
  readPlanDays(found.tokens, now)?.startsWith('from.') === true;
const BEGINNING = wordSet('start starting begin beginning');

/** `push it all back two months` moves the day to be ready by, where there is one. */
const isShift = (wish: PlanWish | undefined): boolean => wish?.kind === 'passing' && wish.of === 'shift';

/** `no keep it`, `don't drop it`, `wait, I still want it` after the plan was dropped. */
const isKept = (found: Found): boolean => {
  const says = (words: ReadonlySet<string>) => found.tokens.some(({ word }) => words.has(word));
  const isDenied = says(DENYING);
  return (
    found.tokens.length <= SHORT + 2 &&
    !namesMore(found) &&
    !isOfRecord(found) &&
    (isDenied ? says(DROPPING) && !says(KEEPING) : says(KEEPING))
  );
};
const DENYING = wordSet('not never');
const DROPPING = wordSet('drop dropped delete deleted cancel forget remove scrap');
const KEEPING = wordSet('keep kept restore back still stay stays wait undrop undelete');

/**
 * `skip docker`, `I'm not going to learn docker, leave it out` is a verdict on the skill, and the plan follows; of `skip docker, I
 * know that` it is that it is known.
 */
const readSkipped = ({ tokens, skills }: Found): Intent | undefined => {
  const verb = tokens[tokens.findIndex(({ word }) => !ASKING.has(word))]?.word;
  const isVerdict = verb === 'skip' || (verb === 'i' && REFUSED.all(tokens).length > 0);
  const isKnown = ALREADY.all(tokens).some(({ from }) => !DENYING.has(tokens[from - 1]?.word ?? ''));
  return skills.length > 0 && isVerdict && tokens.length <= LONGEST
    ? made('progress.set', 'answer', {
        skill: toSlot(skills.map(({ value }) => value.id)),
        status: isKnown ? 'learned' : 'skipped',
      })
    : undefined;
};
const ALREADY = createPhrases<true>(
  spread({
    'i know it|i know that|i know this|i know them|i know those|i know both|i already know|i know already|know it already|know that already|already know it|already know that|already learned|already did|already done|did that already|did it already|i did that|i did it|i have done|i have that|i have it already|i already have|i can do that|i can already|i use it every day|i use that every day|i use it daily|i use it at work|i learned it|i learned that|learned it already': true,
  }),
);
const ASKING = wordSet('ok okay please pls just and then let us can you no nah well so actually');
const REFUSED = createPhrases<true>(
  spread({
    'not going to learn|will not learn|not learning|not want to learn|never going to learn|will never learn|refuse to learn|not plan to learn|not going to do|will not do|not want to do|not gonna learn|not going to study|will not study|not want to study|not going to touch|will not touch|no interest in|not interested in': true,
  }),
);

/** `wait no, 5x 25` after hours that were said: so many minutes so often, hours where they are few. */
const readTimes = ({ tokens, hours }: Found, { intent, before }: Turn): Intent | undefined => {
  const said = intent.slots.hours_per_week ?? before?.slots.hours_per_week;
  const at = tokens.findIndex(({ word }) => word === 'x');
  const [times, long] = [tokens[at - 1], tokens[at + 1]].map((token) => toNumber(token?.word ?? ''));
  if (said === undefined || hours !== undefined || at !== tokens.length - 2 || tokens.length > SHORT) return undefined;
  if (times === undefined || long === undefined || times > MOST_TIMES) return undefined;
  const sum = Math.round(times * (long < FEWEST_MINUTES ? long : long / 60) * 100) / 100;
  const isPlan = intent.topic === 'plan';
  return sum > 0 && sum <= MOST_HOURS
    ? made(isPlan ? 'plan' : 'settings', 'answer', { ...(isPlan && intent.slots), hours_per_week: sum })
    : undefined;
};
const MOST_TIMES = 14;
const FEWEST_MINUTES = 10;

/** The particulars of what is said; undefined where it is no talk of the plan. */
const toTalked = (wish: PlanWish, found: Found, last: Turn, now: Date): Slots | undefined => {
  const before = last.intent.slots;
  const said = toSlots('plan', found);
  const added = addedTo(found.tokens, found, last);
  const skills = found.skills.map(({ value }) => value.id);
  switch (wish.kind) {
    case 'place':
      if (wish.at !== undefined) return before;
      return skills.length > 0 ? carryOver('plan', before, { skill: toSlot(skills) }) : undefined;
    case 'with':
      return skills.length > 0 && !isTold(found) && found.statuses.every(({ status }) => status !== 'learning')
        ? carryOver('plan', before, { ...said, skill: toSlot(skills) })
        : undefined;
    case 'length':
    case 'language':
      if (isTold(found)) return undefined;
      return skills.length > 0 ? carryOver('plan', before, { skill: toSlot(skills) }) : before;
    case 'when':
      return skills.length > 0 ? carryOver('plan', before, { skill: toSlot(skills) }) : undefined;
    case 'without':
      return skills.length > 0 && !isTold(found)
        ? carryOver('plan', before, { ...said, skill: toSlot(skills), status: 'skipped' })
        : undefined;
    case 'instead':
    case 'order':
      return skills.length > 0 && !isOfRecord(found)
        ? carryOver('plan', before, { ...said, skill: toSlot(isAfter(found) ? skills.toReversed() : skills) })
        : undefined;
    case 'supposed':
      if (isOfPay(found)) return undefined;
      if (added !== undefined) return carryOver('plan', before, { ...said, hours_per_week: added });
      return Object.keys(said).length > 0 || readDeadline(found.tokens, now) !== undefined
        ? carryOver('plan', before, said)
        : undefined;
    case 'fits':
    case 'passing':
      if (skills.length > 0) return undefined;
      return wish.kind === 'passing' && LEFT_AS_IS.has(wish.of) ? before : carryOver('plan', before, said);
    case 'single':
    case 'undated':
    case 'unfit':
      return carryOver('plan', before, said);

    case 'aside':
      return undefined;
    case 'end':
    case 'had':
      return namesMore(found) ? undefined : before;
    case 'days':
      return !wish.isMore && readStep(found.tokens, before) !== undefined ? undefined : before;
    case 'reason':
    case 'refused':
      return asksForHours(last) ? before : undefined;
    default:
      return skills.length > 0 ? undefined : before;
  }
};

/** Hours of later on, or of a week that is over, are not those of every week. */
const LEFT_AS_IS = wordSet('change studied');

/** `move docker after spring`: the second is to come first. */
const isAfter = ({ skills, tokens }: Found): boolean =>
  skills.length === 2 && tokens[(skills[1]?.from ?? 0) - 1]?.word === 'after';

/** `how much would a senior get in Spain` */
const isOfPay = ({ tokens, countries }: Found): boolean =>
  countries.length > 0 || tokens.some(({ word }) => PAY.has(word) || EARNING.has(word));
const EARNING = wordSet('get gets charge cost costs');

/** Something is told of the skills or of where they stand: `drop docker, I know it`, `take sql off my record`. */
const isTold = (found: Found): boolean =>
  found.statuses.some(({ status }) => status === 'learned') || isOfRecord(found);
const isOfRecord = ({ tokens }: Found): boolean => tokens.some(({ word }) => OF_RECORD.has(word));
const OF_RECORD = wordSet('record list skills settings profile know learned');

/** The buttons of the turn before are hours to choose from. */
const asksForHours = ({ offered }: Turn): boolean =>
  offered.filter(({ topic, slots }) => topic === 'plan' && slots.hours_per_week !== undefined).length >= LEAST;
const LEAST = 3;
