import { type Intent, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { LIKELY } from '../follow-up/made.ts';
import { readPutRight } from './put-right.ts';

/**
 * What is said to figures of pay that were just shown: whether they are of that country at all (`that is US data`), where
 * else, or what was not right about whom they were for.
 */
export const ofShown = (intent: Intent, found: Found, last: Turn | undefined): Intent => {
  const shown = last?.intent;
  if (intent.aspect !== 'answer' || (shown?.topic !== RANGE && shown?.topic !== SOURCES)) return intent;
  const { slots } = shown;
  const isPay = intent.topic.startsWith('salary.');
  if (isPay && isDoubtOfPlace(found)) return { ...intent, topic: SOURCES, slots, case: 'of-country' };
  const { case: _case, second: _second, ...plain } = intent;
  const of = (more: Intent['slots'], asked?: string): Intent => ({
    ...plain,
    topic: RANGE,
    slots: { ...slots, ...more },
    confidence: LIKELY,
    ...(asked !== undefined && { case: asked }),
  });
  if ((slots.years ?? 0) > 0 && isWithoutYears(found)) return of({ years: 0 });
  const isOpen = intent.topic === 'none' || intent.topic === 'clarify';
  if ((isPay || isOpen) && isShareOfShown(found, slots)) return of({}, 'difference');
  const right = shown.topic === RANGE ? readPutRight(found, slots) : undefined;
  if (right !== undefined) return of(right);
  if (isPay) return intent;
  return isRemoteThere(intent, found) ? of(intent.slots, 'remote') : intent;
};

const [RANGE, SOURCES] = ['salary.range', 'salary.sources'] as const;

/** `that is US data`, `aren't these American numbers?`: the figures before and a country, and nothing that asks for its own. */
const isDoubtOfPlace = ({ tokens, countries }: Found): boolean =>
  countries.length > 0 &&
  tokens.length <= LONGEST_DOUBT &&
  tokens.some(({ word }) => POINTING.has(word)) &&
  tokens.some(({ word }) => BEING.has(word)) &&
  tokens.every(({ word }, at) => isWithin(countries, at) || POINTING.has(word) || BEING.has(word) || AROUND.has(word));
const LONGEST_DOUBT = 10;
const POINTING = wordSet('that this these those it they');
const BEING = wordSet('is are was were');
const AROUND = wordSet(
  'not no all only just really for from of the but right though so still wait hey actually surely data figures numbers statistics stats ones pay salaries wages or',
);

/** `so Poland is half?` after the pay of two places or levels: how the ones that were shown stand to each other. */
const isShareOfShown = ({ tokens, countries, levels }: Found, { country, level }: Intent['slots']): boolean =>
  (toList(country).length === 2 || toList(level).length === 2) &&
  tokens.length <= LONGEST_DOUBT &&
  tokens.some(({ word }) => SHARES.has(word)) &&
  countries.every(({ value }) => toList(country).includes(value)) &&
  levels.every(({ value }) => toList(level).includes(value));
const SHARES = wordSet('half third quarter fraction twice double triple times percent percentage');

/** `I have no back-end years`, `those were front-end years`: the years were of something else. */
const isWithoutYears = ({ tokens, skills }: Found): boolean =>
  tokens.length <= LONGEST_TOLD &&
  skills.length === 0 &&
  tokens.some(({ word }) => TELLING.has(word)) &&
  OTHER_YEARS.all(tokens).length > 0;
const LONGEST_TOLD = 16;
const TELLING = wordSet('i my those these they all none no never new');
const OTHER_YEARS = createPhrases<true>(
  spread({
    'no back end experience|no back end years|any back end years|any back end experience|zero back end|none in back end|none of them in back end|none of it in back end|none of those in back end|not in back end|new to back end|not back end years|never done back end|never worked in back end|front end years|of front end|in front end|in the front end|years in qa|are in qa|were in qa|as a tester|in testing': true,
  }),
);

/** `and remote for the US?`; whether a firm there would have one is no matter of pay. */
const isRemoteThere = ({ topic }: Intent, { countries, tokens }: Found): boolean =>
  topic === 'job.remote' &&
  countries.length > 0 &&
  tokens.length <= FEW &&
  !tokens.some(({ word }) => OF_FIRMS.has(word));
const FEW = 6;
const OF_FIRMS = wordSet('company companies firm firms employer client possible');
