import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import { toSlots } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { readSum } from '../../slots/sum.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/** Which case of a topic a message says. */
export type CaseOf = (topic: string, tokens: readonly Token[]) => string | undefined;

/**
 * What is asked of pay in words of another subject: `who earns more, EM or staff?`, `and remote for the US?` after figures, and
 * whether these are of that country at all: `that is US data`; and what their marks mean.
 */
export const turnedToPay = (
  intent: Intent,
  { text, found, last, caseOf }: { text: string; found: Found; last: Turn | undefined; caseOf: CaseOf },
): Intent => {
  if (intent.aspect !== 'answer') return intent;
  if (isOfOffers(intent, text, found))
    return { ...intent, topic: RANGE, slots: toSlots(RANGE, found), confidence: LIKELY };
  const { topic } = intent;
  if (isOpen(intent) && caseOf('salary.raise', found.tokens) === OPTIONS)
    return { ...intent, topic: 'salary.raise', slots: {}, confidence: LIKELY, case: OPTIONS };
  if (NEIGHBOURS.has(topic) && asksWhoEarnsMore(found.tokens)) return withSubject(intent, found, caseOf);
  if (last?.intent.topic !== RANGE && last?.intent.topic !== SOURCES) return intent;
  if ((last.intent.slots.years ?? 0) > 0 && isWithoutYears(found)) return withoutYears(intent, last);
  const isOfPlace = found.countries.length > 0 && found.tokens.length <= FEW;
  if (topic === 'job.remote' && isOfPlace && last.intent.topic === RANGE)
    return { ...intent, topic: RANGE, slots: { ...last.intent.slots, ...intent.slots }, case: 'remote' };
  if (topic.startsWith('salary.'))
    return isDoubtOfPlace(found) ? { ...intent, topic: SOURCES, slots: last.intent.slots, case: 'of-country' } : intent;
  const asked = isPossibly(intent, found) ? caseOf(RANGE, found.tokens) : undefined;
  return asked !== undefined && OF_FIGURES.has(asked)
    ? { ...intent, topic: RANGE, slots: last.intent.slots, confidence: LIKELY, case: asked }
    : intent;
};

/** `I have no back-end years`, `those were front-end years` after pay for some years: the years were of something else. */
const isWithoutYears = ({ tokens, skills }: Found): boolean =>
  tokens.length <= LONGEST_TELLING && skills.length === 0 && OTHER_YEARS.all(tokens).length > 0;
const LONGEST_TELLING = 16;
const OTHER_YEARS = createPhrases<true>(
  spread({
    'no back end experience|no back end years|any back end years|any back end experience|zero back end|none in back end|none of them in back end|none of it in back end|none of those in back end|not in back end|new to back end|not back end years|never done back end|never worked in back end|front end years|of front end|in front end|in the front end|years in qa|are in qa|were in qa|as a tester|in testing': true,
  }),
);

const withoutYears = (intent: Intent, { intent: { slots } }: Turn): Intent => {
  const { level: _, ...rest } = slots;
  return { ...intent, topic: RANGE, slots: { ...rest, years: 0 }, confidence: LIKELY };
};

/** What figures that were just shown are asked: `and women?`, `what does 80% within mean?` */
const OF_FIGURES = wordSet('span gender count more-years');
const LONGEST = 12;
const LIKELY = 0.75;
const isPossibly = ({ topic, confidence, alternatives }: Intent, { tokens, skills }: Found): boolean =>
  tokens.length <= LONGEST &&
  skills.length === 0 &&
  alternatives.some((other) => other.startsWith('salary.')) &&
  (topic === 'none' || topic === 'clarify' || confidence < LIKELY);

/** `45k for 4 days a week or 50k for 5?`: two sums set beside each other are of nothing else. */
const isOfOffers = (intent: Intent, text: string, { tokens }: Found): boolean =>
  isOpen(intent) && readSum(text, tokens)?.rival !== undefined;

/** Not understood, and pay is among what it may be. */
const isOpen = ({ topic, alternatives }: Intent): boolean =>
  (topic === 'none' || topic === 'clarify') && alternatives.some((other) => other.startsWith('salary.'));

/** `what are stock options?` */
const OPTIONS = 'options-meant';

const [RANGE, SOURCES] = ['salary.range', 'salary.sources'] as const;
const NEIGHBOURS: ReadonlySet<Topic> = new Set<Topic>([
  'path.management',
  'role.environment',
  'job.employers',
  'job.search',
  'job.remote',
]);
/** As many words go on with the figures. */
const FEW = 6;

const asksWhoEarnsMore = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => PAYING.has(word)) && tokens.some(({ word }) => MORE.has(word));
const PAYING = wordSet('earn earns pay pays paid');
const MORE = wordSet('more most better best less');

const withSubject = (intent: Intent, { tokens }: Found, caseOf: CaseOf): Intent => {
  const asked = caseOf(RANGE, tokens);
  return asked !== undefined && SUBJECTS.has(asked) ? { ...intent, topic: RANGE, case: asked } : intent;
};
/** Cases that are about whom and not about figures of a place. */
const SUBJECTS = wordSet('manager service-product by-firm cto games remote');

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
