import { areSame, type Intent, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import { readAmount } from '../../slots/amount.ts';
import type { Found } from '../../slots/found.ts';
import { readSum } from '../../slots/sum.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { PAY } from '../follow-up/follow-up-words.ts';
import { isEmployers } from './employers.ts';
import { JUDGING } from './judging-words.ts';

/**
 * A question about pay with the sum it names: `60k in germany`, `4.200 euro a month`, `in zloty?`. One sum is paid where
 * somebody lives, and of `a US company offers me 500 a month in Lagos` that is not the employer's country.
 */
export const withSum = (intent: Intent, text: string, found: Found, last: Turn | undefined): Intent => {
  if (!intent.topic.startsWith('salary.')) return intent;
  if (intent.topic === 'salary.sources' && intent.case === 'median') return ofPercentile(intent, text, found, last);
  const again = sumAgain(intent, found, last);
  if (again !== undefined) return again;
  const judged = isJudged(intent, found, last);
  const sum =
    inSameMoney(readSum(text, found.tokens, intent.slots.country), last) ??
    sumBefore(intent, found, last) ??
    (judged || asksOfSame(intent, last) ? amountBefore(last) : undefined);
  if (sum === undefined) return intent;
  if (sum.amount === undefined) return { ...intent, sum };
  const paid = ofOurs(judged ? ofFigures(intent, last) : asBeginner(intent, last), found);
  const isElsewhere = !sum.rival && (sum.currency !== 'USD' || sum.per === 'month') && isOwnOfNowhere(paid, found);
  const asked = isElsewhere ? withoutCountry(paid) : paid;
  const home = sum.rival || isElsewhere ? undefined : homeOf(asked, found, last?.place);
  const placed = home === undefined ? asked : { ...asked, slots: { ...asked.slots, country: home } };
  return { ...withSameCase(placed, last), sum };
};

/** A currency alone, as in a wish to be paid in dollars, is no sum to be judged. */
const amountBefore = (last: Turn | undefined): Intent['sum'] =>
  last?.intent.sum?.amount === undefined ? undefined : last.intent.sum;

/** `so that is about 125k a year?` after 60 dollars an hour is of the same money. */
const inSameMoney = (sum: Intent['sum'], last: Turn | undefined): Intent['sum'] => {
  const currency = last?.intent.topic.startsWith('salary.') ? last.intent.sum?.currency : undefined;
  return sum?.amount === undefined || sum.currency !== undefined || currency === undefined ? sum : { ...sum, currency };
};

/** `which percentile is 55k?` places a sum, and asks for no word to be explained. */
const ofPercentile = (intent: Intent, text: string, found: Found, last: Turn | undefined): Intent => {
  if (!found.tokens.some(({ word }) => PLACING.has(word))) return intent;
  const { case: _, ...general } = intent;
  const slots = last?.intent.topic === 'salary.range' ? { ...last.intent.slots, ...intent.slots } : intent.slots;
  const sum = readSum(text, found.tokens, slots.country);
  return sum?.amount === undefined ? intent : { ...general, topic: 'salary.range', slots, sum };
};

const PLACING = wordSet('percentile percent top bottom');

/** `and 45?` after how good 38,000 euros are asks the same of 45,000: hardly more than a number, and one near the sum before. */
const sumAgain = ({ topic }: Intent, { tokens }: Found, last: Turn | undefined): Intent | undefined => {
  const before = last?.intent.sum;
  if (last?.intent.topic !== topic || before?.amount === undefined || before.rival) return undefined;
  const [number, ...more] = tokens.filter(({ word }) => !FUNCTION_WORDS.has(word));
  const said = number && readAmount(tokens, tokens.indexOf(number));
  const isYears = last.intent.slots.years !== undefined && (said?.value ?? 0) <= MOST_YEARS;
  const isBare = !isYears && more.length === 0 && tokens.length <= LONGEST_AGAIN && said?.scaled === false;
  const { amount } = before;
  const meant = isBare
    ? [said.value, said.value * 1_000].find((one) => one * MOST_APART > amount && one < amount * MOST_APART)
    : undefined;
  return meant === undefined ? undefined : { ...last.intent, confidence: SURE, sum: { ...before, amount: meant } };
};
const LONGEST_AGAIN = 5;
const MOST_APART = 3;
/** After years, numbers up to this are years too. */
const MOST_YEARS = 25;
const SURE = 0.9;

/**
 * `38k is not a lot, is it?` after how to be paid more asks how that sum stands, and for no more advice; so does `is it fair?`
 * after a sum and no place or level of its own.
 */
const isJudged = ({ topic, case: asked }: Intent, found: Found, last: Turn | undefined): boolean => {
  const { tokens, countries, levels, years } = found;
  const isOfRaise = topic === 'salary.raise' && last?.intent.case === undefined && asked === undefined;
  const isOfSame = topic === 'salary.range' && countries.length + levels.length === 0 && years === undefined;
  return (
    (isOfRaise || isOfSame) &&
    last?.intent.topic === topic &&
    tokens.length <= LONGEST_JUDGED &&
    tokens.some(({ word }) => JUDGING.has(word) || MUCH.has(word))
  );
};
const LONGEST_JUDGED = 10;
const MUCH = wordSet('lot much');

/** `is it low?`, `and per month?` after a sum that was set beside figures are asked of that sum, and of no currency alone. */
const asksOfSame = ({ topic, case: asked, slots }: Intent, last: Turn | undefined): boolean =>
  topic === 'salary.range' &&
  asked !== undefined &&
  OF_SAME.has(asked) &&
  last?.intent.topic === topic &&
  last.intent.sum?.amount !== undefined &&
  areSame(slots, last.intent.slots);
const OF_SAME: ReadonlySet<string> = new Set(['a-lot', 'in-month']);

const ofFigures = (intent: Intent, last: Turn | undefined): Intent => ({
  ...intent,
  topic: 'salary.range',
  aspect: 'answer',
  slots: { ...last?.intent.slots, ...intent.slots },
});

/** `and for a mid?` after how good a sum is for a junior asks it of the same sum. */
const sumBefore = ({ topic, slots, aspect }: Intent, { tokens }: Found, last: Turn | undefined): Intent['sum'] => {
  const isCase = tokens.length <= LONGEST_CASE && aspect === 'answer' && !tokens.some(({ word }) => PAY.has(word));
  if (!isCase || topic !== 'salary.range' || last?.intent.topic !== topic) return undefined;
  const { sum } = last.intent;
  const isComparison =
    sum?.country !== undefined || toList(slots.country).length > toList(last.intent.slots.country).length;
  return sum?.amount === undefined || isComparison || areSame(slots, last.intent.slots) ? undefined : sum;
};
const LONGEST_CASE = 6;

/** `I can't go below 2,000 a month` after a change of career: whoever comes from another trade begins as a junior. */
const asBeginner = (intent: Intent, last: Turn | undefined): Intent =>
  [last?.intent, last?.before].some((one) => one !== undefined && TO_FIRST_JOB.has(one.topic)) &&
  (intent.slots.level ?? intent.slots.years) === undefined
    ? { ...intent, slots: { ...intent.slots, level: 'entry' } }
    : intent;

const TO_FIRST_JOB: ReadonlySet<Topic> = new Set(['learn.career-change', 'learn.start', 'learn.duration']);

/** `what if I say 40k?` after what to say when asked for one's expectation is asked of just that, and of no more than that. */
const withSameCase = (intent: Intent, last: Turn | undefined): Intent => {
  if (intent.topic !== 'salary.raise' || last?.intent.topic !== intent.topic) return intent;
  const asked = intent.case ?? last.intent.case;
  return { ...intent, aspect: 'answer', ...(asked !== undefined && { case: asked }) };
};

/** `we pay our seniors 75k` asks of whom is paid, and of no level that was spoken of before. */
const ofOurs = (intent: Intent, { tokens, levels }: Found): Intent => {
  const [level, ...more] = new Set(levels.map(({ value }) => value));
  const isOurs = tokens.some(({ word }, at) => word === 'we' && GIVING.has(tokens[at + 1]?.word ?? ''));
  return isOurs && level !== undefined && more.length === 0 ? { ...intent, slots: { ...intent.slots, level } } : intent;
};
const GIVING = wordSet('pay offer give');

/** `I get paid 500 dollars a month, am I being cheated?` after the pay of several countries: in none of them, as far as was said. */
const isOwnOfNowhere = ({ slots }: Intent, { tokens, countries }: Found): boolean =>
  countries.length === 0 &&
  toList(slots.country).length > 1 &&
  tokens.some(({ word }, at) => word === 'i' && GETTING.has(tokens[at + 1]?.word ?? ''));
const GETTING = wordSet('get earn make am');
const withoutCountry = ({ slots: { country: _, ...slots }, ...intent }: Intent): Intent => ({ ...intent, slots });

/** The one country asked about that is no employer's, where some are; with the employer's alone, or none, the one spoken of last. */
const homeOf = ({ slots }: Intent, found: Found, lived: string | undefined): string | undefined => {
  const employers = new Set(found.countries.filter((hit) => isEmployers(found.tokens, hit)).map(({ value }) => value));
  const [home, ...more] = toList(slots.country).filter((one) => !employers.has(one));
  if (home !== undefined) return employers.size > 0 && more.length === 0 ? home : undefined;
  return lived === undefined || employers.has(lived) ? undefined : lived;
};
