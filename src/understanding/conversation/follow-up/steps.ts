import { LEVELS, type Slots, toList } from '../../../core/intent.ts';
import { WEEKENDS } from '../../slots/hours/day-words.ts';
import { LENGTHS } from '../../slots/length-units.ts';
import { isArticle, readNumber, toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { type Token, toClauses } from '../../tokens/tokens.ts';

/**
 * The particulars of the question before, moved: `one step lower` by levels, `double the years` or `half of that` by a
 * factor, in all that is said or in its last clause. Undefined where the message says no such thing, or there is nothing
 * to move.
 */
export const readStep = (words: readonly Token[], slots: Slots): Slots | undefined =>
  stepIn(words, slots) ?? stepIn(toClauses(words).at(-1) ?? [], slots);

const stepIn = (words: readonly Token[], slots: Slots): Slots | undefined => {
  if (words.length === 0 || words.length > LONGEST) return undefined;
  const step = stepOf(words);
  if (step !== undefined) return toLevel(slots, step);
  const kept = keptDays(words);
  if (kept !== undefined) return toDays(slots, WEEK, kept);
  const more = addedDays(words);
  if (more !== undefined) return toDays(slots, WORKWEEK, WORKWEEK + more);
  const added = slots.hours_per_week === undefined ? undefined : addedHours(words);
  if (added !== undefined) return toHours((slots.hours_per_week ?? 0) + added);
  const factor = words.map((_, at) => factorAt(words, at)).find((each) => each !== undefined);
  if (factor === undefined || words.some(({ word }) => NO_FACTOR.has(word) || isCounted(word))) return undefined;
  if (slots.hours_per_week !== undefined) return toHours(slots.hours_per_week * factor);
  return slots.years === undefined ? undefined : { years: Math.max(1, Math.round(slots.years * factor)) };
};

/** `weekdays only actually`, `weekends off`: on how many days of the seven something is done. */
const keptDays = (words: readonly Token[]): number | undefined => {
  const said = words.map((_, at) => KEPT_DAYS.at(words, at)).find((hit) => hit !== undefined);
  const isAll = words.every(({ word }, at) => (said && at >= said.from && at < said.to) || AROUND.has(word));
  return isAll ? said?.value : undefined;
};
const KEPT_DAYS = createPhrases<number>(
  spread({
    'weekdays only|weekday only|only weekdays|only on weekdays|just weekdays|just on weekdays|only during the week|weekends off|no weekends|not weekends|not on weekends|not at weekends|not the weekend|except weekends|except at weekends|without weekends|without the weekend|monday to friday|mon to fri|weekdays': 5,
    'sundays off|sunday off|no sundays|not on sundays|except sundays|except on sundays|six days a week': 6,
  }),
);

/** `saturday too`, `weekends as well`: so many days beside the five of a week of work. */
const addedDays = (words: readonly Token[]): number | undefined => {
  const has = (named: ReadonlySet<string>) => words.some(({ word }) => named.has(word));
  const isAll = words.every(
    ({ word }) => DAYS_OFF.has(word) || ADDING.has(word) || AROUND.has(word) || SMALL.has(word),
  );
  if (!has(ADDING) || !isAll || !has(DAYS_OFF)) return undefined;
  return has(WEEKENDS) || (has(SATURDAYS) && has(SUNDAYS)) ? 2 : 1;
};
const ADDING = wordSet('too also plus well add including included');
const SMALL = wordSet('on as');
const SATURDAYS = wordSet('saturday saturdays sat');
const SUNDAYS = wordSet('sunday sundays sun');
const DAYS_OFF: ReadonlySet<string> = new Set([...SATURDAYS, ...SUNDAYS, ...WEEKENDS]);

/** The hours of so many days alike, on others of them; other hours may have been of a week as it is. */
const toDays = ({ hours_per_week: hours = 0 }: Slots, before: number, days: number): Slots | undefined => {
  const daily = hours / before;
  return hours > 0 && Number.isInteger(daily * 4) ? { hours_per_week: daily * days } : undefined;
};
const WEEK = 7;
const WORKWEEK = 5;

/** `six and a half` is a number of its own. */
const isCounted = (word: string): boolean => !isArticle(word) && (toNumber(word) ?? 0) > 1;

/** `and after that?` of a way from one level to the next: the stretch behind it. */
export const readOnward = (words: readonly Token[], slots: Slots): Slots | undefined =>
  words.some(({ word }) => word === 'after') && words.every(({ word }) => word === 'after' || ONWARD.has(word))
    ? toLevel(slots, 1)
    : undefined;
const ONWARD = wordSet('and what comes is next that this it then so ok');

const LONGEST = 9;
/** A week of study holds no more. */
export const MOST_HOURS = 80;

const toHours = (hours: number): Slots | undefined =>
  hours > 0 ? { hours_per_week: Math.min(MOST_HOURS, hours) } : undefined;

/** `add two more`, `three hours less`, `plus 1`: hours more than before, or fewer. */
const addedHours = (words: readonly Token[]): number | undefined => {
  const at = words.findIndex(({ word }) => toNumber(word) !== undefined);
  const count = readNumber(words, at);
  if (count === undefined) return undefined;
  const unit = LENGTHS.has(words[count.to]?.word ?? '') ? 1 : 0;
  const isMinutes = MINUTES.has(words[count.to]?.word ?? '');
  const sign =
    BEFORE.get(words[at - 1]?.word ?? '') ??
    BEHIND.get(words[count.to]?.word ?? '') ??
    BEHIND.get(words[count.to + unit]?.word ?? '');
  const isNext = (words[count.to + unit]?.gap ?? ' ') === ' ' && words[count.to + unit + 1]?.word !== 'than';
  return sign === undefined || !isNext ? undefined : sign * (isMinutes ? count.value / 60 : count.value);
};
const MINUTES = wordSet('minutes m');
const BEFORE: ReadonlyMap<string, number> = new Map([
  ['add', 1],
  ['plus', 1],
  ['another', 1],
  ['minus', -1],
]);
const BEHIND: ReadonlyMap<string, number> = new Map([
  ['more', 1],
  ['extra', 1],
  ['additional', 1],
  ['less', -1],
  ['fewer', -1],
]);

const toLevel = ({ level }: Slots, step: number): Slots | undefined => {
  const from = toList(level).at(-1);
  const at = from === undefined ? -1 : LEVELS.indexOf(from);
  const next = at < 0 ? undefined : LEVELS[at + step];
  return next === undefined ? undefined : { level: next };
};

/** A direction and what is stepped on, or a number of steps, with nothing else of weight in between. */
const stepOf = (words: readonly Token[]): number | undefined => {
  const way = words.map(({ word }) => WAYS.get(word)).find((each) => each !== undefined);
  const isNext = words.some(({ word }) => word === 'next');
  const hasRung = words.some(({ word }) => RUNGS.has(word));
  const isSmall = words.every(({ word }) => WAYS.has(word) || RUNGS.has(word) || AROUND.has(word));
  if (!isSmall || (way === undefined && !(isNext && hasRung))) return undefined;
  return hasRung || words.some(({ word }) => word === 'one')
    ? (way ?? 1) * (words.some(({ word }) => word === 'two') ? 2 : 1)
    : undefined;
};

const WAYS: ReadonlyMap<string, number> = new Map([
  ...['up', 'higher', 'above', 'over', 'upward', 'upwards', 'further', 'after', 'following', 'harder', 'tougher'].map(
    (word) => [word, 1] as const,
  ),
  ...['down', 'lower', 'below', 'under', 'beneath', 'downward', 'downwards', 'back', 'before', 'easier'].map(
    (word) => [word, -1] as const,
  ),
]);
const RUNGS = wordSet(
  'lvl lvls level levels step steps rung rungs notch notches grade grades rank tier stage position',
);
const AROUND = wordSet(
  'and or one two a an the next that this it is what about how for from there then please perhaps maybe just rather if go going i with at in say pls now fine ok okay wow hm hmm oh so well alright right got cool great thanks once when am get than even now try my mistake sorry oops typo wait no actually',
);
/** `stay half in accounting` and `half my team` are of other things than the numbers spoken of. */
const factorAt = (words: readonly Token[], at: number): number | undefined => {
  const hit = FACTORS.at(words, at);
  return hit === undefined || OF_OTHERS.has(words[hit.to]?.word ?? '') ? undefined : hit.value;
};
const OF_OTHERS = wordSet('in at as my our their');
/** Half an hour is a length of time, and who asks why or whether does not ask for another case. */
const NO_FACTOR = wordSet('an hour past why who earlier later sooner did managed week way through thru done');
const FACTORS = createPhrases<number>(
  spread({
    'half|half of that|in half|halve|halved|halve it|half as much|half as many': 0.5,
    'double|doubled|double it|double that|twice|twice as much|twice as many|twice that': 2,
    'triple|tripled|three times|treble|trebled': 3,
  }),
);
