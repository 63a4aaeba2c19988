import { areSame, type Intent, type Slots, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import { countryName } from '../../../core/wording.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';

/**
 * What is asked of pay in a few words is asked of what was spoken of before: of a take-home test (`is it paid?`), of managers
 * (`which pays more?`), of a city (`compared to hyderabad` after Bangalore), of the figures (`is that a month?`).
 */
export const withPayOfSubject = (intent: Intent, found: Found, last: Turn | undefined): Intent => {
  if (intent.aspect !== 'answer') return intent;
  if (intent.topic === 'salary.range' && intent.case === 'highest' && isWithinCountry(found))
    return { ...intent, case: CITY };
  if (found.tokens.length > LONGEST) return intent;
  if (intent.topic !== 'salary.range') return intent;
  if (isOfUnknown(intent, found)) return withoutCase(intent);
  const asked = isOfPlace(intent, found, last) ? CITY : last && caseOfSubject(intent, last);
  return asked === undefined ? intent : { ...intent, case: asked };
};

/** `Munich pays more though`, `which city pays most?`: places of one country, of which no ranking of countries tells anything. */
const isWithinCountry = ({ tokens, countries }: Found): boolean => {
  const isPlace =
    tokens.some(({ word }) => PLACES.has(word)) ||
    (countries.some((hit) => !isWhole(tokens, hit)) && tokens.some(({ word }) => HIGHER.has(word)));
  return (
    isPlace && new Set(countries.map(({ value }) => value)).size <= 1 && !tokens.some(({ word }) => LANDS.has(word))
  );
};
const HIGHER = wordSet('pays pay paying paid higher more most');
const PLACES = wordSet('city cities town towns region regions province provinces');
const LANDS = wordSet('country countries nation nations');

/** `PJ or CLT, which pays more`: which of two things is asked, and neither is a country, a level or a skill. */
const isOfUnknown = (intent: Intent, { tokens, countries, levels, skills }: Found): boolean =>
  intent.case === 'highest' &&
  countries.length + levels.length + skills.length === 0 &&
  tokens.some(({ word }) => CHOOSING.has(word));
const CHOOSING = wordSet('or vs versus');

const withoutCase = ({ case: _, ...intent }: Intent): Intent => intent;

const LONGEST = 8;
const CITY = 'city';

/** Another place of the country whose figures were shown, or two places of one, is no other country's pay. */
const isOfPlace = ({ slots, case: asked }: Intent, { tokens, countries }: Found, last: Turn | undefined): boolean => {
  const places = countries.filter((hit) => !isWhole(tokens, hit));
  const named = new Set(places.map(({ value }) => value));
  if (asked !== undefined || named.size !== 1 || typeof slots.country !== 'string') return false;
  const before = last?.intent.topic === 'salary.range' ? last.intent.slots : undefined;
  const isAgain =
    before !== undefined && (areSame(before, slots) || (toList(before.country).length > 1 && isOneOf(slots, before)));
  return isAgain || (places.length > 1 && tokens.some(({ word }) => COMPARING.has(word)));
};
/** `for toronto?` after Canada and the United States. */
const isOneOf = ({ country }: Slots, before: Slots): boolean =>
  typeof country === 'string' && toList(before.country).includes(country);

/** `germany`, `uk`: the whole country, and no place within it. */
const isWhole = (tokens: Found['tokens'], { value, from, to }: Found['countries'][number]): boolean => {
  const said = tokens.slice(from, to).flatMap(({ word }) => (word === 'the' ? [] : word));
  return said.join('').length <= LONGEST_CODE || countryName(value).toLowerCase().includes(said.join(' '));
};
const LONGEST_CODE = 3;
const COMPARING = wordSet('or vs versus against than compared compare');

/** By what an answer was about, the more special question about pay that words of nothing else ask of it. */
const caseOfSubject = ({ slots, case: asked }: Intent, { intent }: Turn): string | undefined => {
  const isOpen = (asked === undefined || asked === 'highest') && Object.keys(slots).length === 0;
  if (!isOpen) return undefined;
  if (intent.topic.startsWith('interview.')) return intent.case?.startsWith(TAKE_HOME) ? TAKE_HOME : undefined;
  return CASES[intent.topic];
};
const TAKE_HOME = 'take-home';
const CASES: Readonly<Partial<Record<Topic, string>>> = {
  'path.management': 'manager',
  'job.remote': 'remote',
  'job.employers': 'by-firm',
};
