import { type Intent, type Slots, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';

/**
 * Pay put in order: `sort them` after several groups, `which country pays seniors most?` of all countries whatever was
 * spoken of before, and `for juniors?` after that of all of them again; another level or place beside one's own.
 */
export const withRanking = (intent: Intent, found: Found, last: Turn | undefined): Intent => {
  if (intent.topic !== 'salary.range' || intent.aspect !== 'answer') return intent;
  if (isOfAll(intent, found)) return ofAll(intent);
  if (isSorted(intent, found, last))
    return { ...intent, case: HIGHEST, ...(last?.intent.second && { second: last.intent.second }) };
  if (isOfAllAgain(intent, found, last)) return ofAll(intent);
  const both = besideOwn(intent, last);
  if (both === undefined) return intent;
  const { years: _, ...slots } = intent.slots;
  return { ...intent, slots: { ...('level' in both ? slots : intent.slots), ...both } };
};

/** `would a staff job pay more?` after `I am a lead in London`, `and in germany, is that more?` after another place: both. */
const besideOwn = ({ case: asked, slots }: Intent, last: Turn | undefined): Slots | undefined => {
  const [level, country] = (['level', 'country'] as const).map((kind) =>
    isAnother(last?.intent.slots[kind], slots[kind]),
  );
  if (asked !== HIGHEST || last === undefined || level === country || slots.country === undefined) return undefined;
  const { level: ownLevel, country: ownCountry } = last.intent.slots;
  return level
    ? { level: [...toList(ownLevel), ...toList(slots.level)] }
    : { country: [...toList(ownCountry), ...toList(slots.country)] };
};

/** One in the place of another one. */
const isAnother = (own: Slots[keyof Slots], other: Slots[keyof Slots]): boolean =>
  typeof own === 'string' && typeof other === 'string' && own !== other;

const HIGHEST = 'highest';

/** `top 3 countries for pay`, where no two of them are compared; `who pays most in europe` whatever was compared before. */
const isOfAll = ({ slots }: Intent, { tokens, countries }: Found): boolean => {
  const names = (words: ReadonlySet<string>) => tokens.some(({ word }) => words.has(word));
  const isOfThem = names(REGIONS) || (names(COUNTRIES) && toList(slots.country).length < 2);
  return countries.length === 0 && isOfThem && (names(MOST) || names(SORTING));
};
const COUNTRIES = wordSet('country countries nation nations');
const REGIONS = wordSet('europe eu asia africa world worldwide anywhere');
const MOST = wordSet('most best highest top better more');
const SORTING = wordSet('rank ranks ranked ranking sort sorted order ordered');

const ofAll = ({ slots: { country: _, ...slots }, ...intent }: Intent): Intent => ({ ...intent, slots, case: HIGHEST });

/** `rank those`, `in order please` after figures of several. */
const isSorted = (intent: Intent, { tokens, countries, levels }: Found, last: Turn | undefined): boolean =>
  last?.intent.topic === intent.topic &&
  countries.length + levels.length === 0 &&
  (intent.case === HIGHEST || tokens.some(({ word }) => SORTING.has(word))) &&
  (toList(intent.slots.country).length > 1 ||
    toList(intent.slots.level).length > 1 ||
    last.intent.second !== undefined);

/** Another level or other years after a ranking of all, and no place. */
const isOfAllAgain = ({ case: asked, slots }: Intent, { countries }: Found, last: Turn | undefined): boolean =>
  asked === undefined &&
  countries.length === 0 &&
  last?.intent.topic === 'salary.range' &&
  last.intent.case === HIGHEST &&
  last.intent.slots.country === undefined &&
  slots.country === undefined &&
  (slots.level ?? slots.years) !== undefined;
