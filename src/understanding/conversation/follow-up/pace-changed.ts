import type { Intent, Pace, Weekday } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { LENGTHS } from '../../slots/length-units.ts';
import { isArticle, toNumber } from '../../slots/number.ts';
import { NUDGES } from '../../slots/when/nudge/nudge-words.ts';
import { readDayName } from '../../slots/when/weekday-names.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { made } from './made.ts';
import { MOST_HOURS } from './steps.ts';

/**
 * What becomes of hours that were told by times or days: `make it four evenings` after three of two hours each, `friday falls
 * away`, `thursday too` after days that were named, `90 minutes each`.
 */
export const readPaceChanged = (found: Found, { intent, before }: Turn): Intent | undefined => {
  const held = intent.pace ?? before?.pace;
  const { tokens, nudge } = found;
  if (held === undefined || tokens.length > LONGEST || nudge !== undefined) return undefined;
  const isOther = tokens.some(({ word }) => NUDGES.has(word) || OTHERWISE.has(word));
  const pace =
    readFewer(found, held) ??
    (isOther ? undefined : (readDays(tokens, held) ?? readEach(found, held) ?? readTimes(tokens, held)));
  const sum = Math.round(sumOf(pace ?? []) * 100) / 100;
  if (pace === undefined || sum <= 0 || sum > MOST_HOURS) return undefined;
  const slots = { ...(intent.pace ? intent : before)?.slots, hours_per_week: sum };
  const topic = (intent.pace ? intent : before)?.topic;
  return topic && { ...made(topic, 'answer', slots), pace };
};
const LONGEST = 14;
/** A reminder, what is of a single week, and where somebody is. */
const OTHERWISE = wordSet('remind this next tomorrow today tonight am are work working job');

/** Attached to what is made of a message, so that the next may change it. */
export const withPace = (intent: Intent, { hours }: Found, last: Turn | undefined): Intent => {
  const told = intent.slots.hours_per_week;
  if (told === undefined || intent.pace !== undefined) return intent;
  const before = last?.intent.slots.hours_per_week === told ? last.intent.pace : undefined;
  const pace = hours?.value === told ? hours.made : before;
  return pace ? { ...intent, pace } : intent;
};

const sumOf = (pace: readonly Pace[]): number => pace.reduce((sum, { hours, times }) => sum + hours * times, 0);

/** Days that were named come off, or others come in: of hours that are alike on each. */
const readDays = (tokens: readonly Token[], held: readonly Pace[]): readonly Pace[] | undefined => {
  const [first] = held.filter(({ days }) => days !== undefined);
  const named = [...new Set(tokens.flatMap((_, at) => readDayName(tokens, at)?.value ?? []))];
  if (first === undefined || named.length === 0 || tokens.some(({ word }) => toNumber(word) && !isArticle(word)))
    return undefined;
  const says = (words: ReadonlySet<string>) => tokens.some(({ word }) => words.has(word));
  const isHeld = (day: Weekday) => held.some(({ days }) => days?.includes(day));
  const isKept = says(KEEPING) && named.every(isHeld);
  if (!isKept && !says(DROPPING) && !says(ADDING)) return undefined;
  const [off, on] = [named.filter(isHeld), says(ADDING) || says(DROPPING) ? named.filter((day) => !isHeld(day)) : []];
  if (says(ADDING) && !says(DROPPING) && off.length > 0) return undefined;
  const changed = held.map((one) => {
    const left = one.days?.filter((day) => isKept === off.includes(day));
    const days = left && one === first && !isKept ? [...left, ...on] : left;
    return days ? { ...one, days, times: days.length } : one;
  });
  return off.length + on.length === 0 ? undefined : changed.filter(({ times }) => times > 0);
};
const DROPPING = wordSet(
  'not no off away out drop dropped skip without cancel cancelled lose lost remove gone except instead',
);
const ADDING = wordSet('too also add plus well');
const KEEPING = wordSet('only just');

/** `four evenings`, where all the hours are told by times alike. */
const readTimes = (tokens: readonly Token[], held: readonly Pace[]): readonly Pace[] | undefined => {
  const [one, other] = held;
  const at = tokens.findIndex(({ word }, place) => isCount(word) && UNITS.has(tokens[place + 1]?.word ?? ''));
  const isAll = tokens.every(({ word }, place) => place === at || place === at + 1 || AROUND.has(word));
  const times = toNumber(tokens[at]?.word ?? '');
  return one && !other && at >= 0 && isAll && times && times <= MOST_TIMES ? [{ hours: one.hours, times }] : undefined;
};
const MOST_TIMES = 14;
const isCount = (word: string): boolean => toNumber(word) !== undefined && !isArticle(word);
const UNITS = wordSet(
  'evening evenings night nights morning mornings afternoon afternoons day days session sessions times x',
);
const AROUND = wordSet(
  'make it that to be is or no not wait actually sorry rather better only just say lets let us maybe perhaps ok okay so and but then now instead please i can do manage have mean meant would a per week each of them what if how about well hm',
);

/** `one of them is football, so two`, `two of those are gone`: so many times fewer, or as many as are said to be left. */
const readFewer = ({ tokens, hours }: Found, held: readonly Pace[]): readonly Pace[] | undefined => {
  const [one, other] = held;
  const at = tokens.findIndex(({ word }, place) => toNumber(word) !== undefined && isOfThem(tokens, place));
  if (!one || other || at < 0 || hours?.weekly || tokens.some(({ word }) => LENGTHS.has(word))) return undefined;
  const isOpen = tokens[at + 1]?.word !== 'of' || isJudged(tokens.slice(at));
  if (!LEAVING.has(tokens.at(-2)?.word ?? '') && isOpen) return undefined;
  const left = one.times - (toNumber(tokens[at]?.word ?? '') ?? 0);
  const told = LEAVING.has(tokens.at(-2)?.word ?? '') ? toNumber(tokens.at(-1)?.word ?? '') : undefined;
  const times = told ?? left;
  return times > 0 && times < one.times ? [{ hours: one.hours, times }] : undefined;
};
/** `one of them is`, `one evening is`, `two of those are` */
const isOfThem = (tokens: readonly Token[], at: number): boolean => {
  const isPart = tokens[at + 1]?.word === 'of';
  const from = isPart ? at + 2 : at + 1;
  const of =
    isPart && ARTICLES.has(tokens[from]?.word ?? '') && UNITS.has(tokens[from + 1]?.word ?? '') ? from + 1 : from;
  const word = tokens[of]?.word ?? '';
  return (UNITS.has(word) || (isPart && THEM.has(word))) && TAKEN.has(tokens[of + 1]?.word ?? '');
};
/** `one of them is too long`, `one evening is a bit hard`: what it is like, and not what takes it. */
const isJudged = (tokens: readonly Token[]): boolean => {
  const rest = tokens.slice(tokens.findLastIndex(({ word }) => TAKEN.has(word)) + 1);
  return rest.length > MOST_TAKING || JUDGING.has(rest[0]?.word ?? '');
};
const MOST_TAKING = 4;
const JUDGING = wordSet(
  'a an the more less too not very quite so rather harder longer shorter better worse hard long short enough ok fine good bad different enough',
);
const THEM = wordSet('them those these');
const ARTICLES = wordSet('the my those these');
const TAKEN = wordSet('is are was goes go falls fall got gets belongs belong drops drop');
const LEAVING = wordSet('so leaves leaving only just makes leave left');

/** `90 minutes each`, `an hour on each of those instead`, `2 hours on both`: as often as was said. */
const readEach = ({ tokens, hours }: Found, held: readonly Pace[]): readonly Pace[] | undefined => {
  const at = tokens.findLastIndex(({ word }) => EACH.has(word));
  const isEach = at >= 0 && tokens.slice(at + 1).every(({ word }) => BEHIND_EACH.has(word));
  return isEach && hours?.weekly === false ? held.map((one) => ({ ...one, hours: hours.value })) : undefined;
};
const EACH = wordSet('each apiece both every');
const BEHIND_EACH = wordSet('of them those these the days day time session one instead please now then rather');
