import { type Intent, toList, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import { isNewAdvert } from '../../advert/new-advert.ts';
import { isLanguage } from '../../advert/spoken-languages.ts';
import { toSlots } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { isArticle } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { isClauseEnd } from '../../tokens/tokens.ts';
import { intentOf, made } from '../follow-up/made.ts';
import { namedIds } from '../follow-up/named-ids.ts';
import type { Heard } from '../heard.ts';
import { compareAgain, isNowAsked, isToldOfAdvert, tellAgain } from './advert-again.ts';
import { namesSum, readAdvertPay } from './advert-pay-reply.ts';
import { type AdvertQuestion, isAdvertWord, pointsAtAdvert, readQuestions } from './advert-questions.ts';
import { readAllOfIt } from './all-of-advert.ts';
import { readReport } from './report.ts';

/**
 * What is said of an advert that was set beside the record: what is missing, whether to apply, "I only have 2 years", "do
 * they want Python", "is the pay ok", "make a plan for that ad". Once the talk has gone on, the advert must be named.
 */
export const readOfMatch = (found: Found, last: Turn): Intent | undefined => {
  const [advert] = last.adverts ?? [];
  const { tokens, skills, levels, countries, years } = found;
  if (tokens.length > LONGEST_REPORT || isNewAdvert(tokens)) return undefined;
  const isNext = last.intent.topic === 'match';
  const said = readQuestions(tokens);
  const isOfAdverts = isNext || (last.adverts ?? []).length > 1;
  if (isOfAdverts && skills.length === 0 && isOfOneOfTwo(tokens, said))
    return { ...made('match', 'more', {}), ref: 'two' };
  if (advert === undefined) return undefined;
  const isOfItsPay = said.has('pay') && said.has('judged') && pointsAtAdvert(tokens);
  if (tokens.length > LONGEST && !said.has('again') && !isOfItsPay) return undefined;
  if (!isNext && !pointsAtAdvert(tokens) && !isOfThem(found, said, last)) return undefined;
  const report = (isNext ? readAllOfIt(found, advert) : undefined) ?? readReport(found);
  if (report !== undefined) return report;
  const ask = (ref: AdvertQuestion, slots: Intent['slots'] = {}): Intent => ({ ...made('match', 'more', slots), ref });
  if (said.has('two') || isWhich(found, said, last)) return ask('two');
  if (isOfAnother(found)) return undefined;
  if (said.has('again') || isNowAsked(tokens, last)) return compareAgain(found);
  const isOrder = skills.length === 0 && !tokens.some(({ word }) => word === 'you');
  if (isOrderToForget(tokens)) return made('match', 'delete', {});
  if (isNext && isOrder && said.has('kept') && isOrderToKeep(tokens)) return ask('kept');
  const told = isNext ? tellAgain(found) : undefined;
  if (told !== undefined) return told;
  if (isNext && SHARES.all(tokens).length > 0) return made('salary.raise', 'answer', {});
  if (isNext && skills.length === 0 && speaksIt(tokens)) return ask('spoken');
  if (asksOfLanguage(found)) return { ...made('job.search', 'answer', {}), case: 'language' };
  const pay = readAdvertPay(found, said, advert);
  if (pay !== undefined) return pay === 'unknown' ? ask('pay') : pay;
  const named = namedIds(skills);
  if (named.length > 0) return said.has('skill') ? ask('skill', { skill: toSlot(named) }) : undefined;
  if (levels.length + countries.length > 0) return undefined;
  const missing = advert.missing.length > 0 ? { skill: toSlot(advert.missing) } : undefined;
  const { hours_per_week } = toSlots('plan', found);
  const pace = hours_per_week === undefined ? {} : { hours_per_week };
  if (said.has('plan') && (pointsAtAdvert(tokens) || (isNext && isOfIt(tokens))))
    return missing ? made('plan', 'answer', { ...missing, ...lastPace(last), ...pace }) : compareAgain(found);
  const begun = isBegun(found) ? last.offered.find(({ slots }) => slots.status === 'learning') : undefined;
  if (begun !== undefined && toList(begun.slots.skill).length === 1) return intentOf(begun);
  const listed = isNext ? (last.listed ?? []) : advert.missing;
  if ((isNext || isAddingThem(tokens)) && isAdding(found))
    return listed.length > 0
      ? made('progress.set', 'answer', { skill: toSlot(listed), status: 'learning' })
      : ask('missing');
  if (said.has('chance')) return ask('chance', years === undefined ? {} : { years });
  if (said.has('missing')) return ask(tokens.some(({ word }) => FIRST.has(word)) ? 'first' : 'missing', pace);
  const isOwn = tokens.some(({ word }) => word === 'i') && tokens.some(({ word }) => HAVING.has(word));
  return years !== undefined && (isOwn || said.has('judged')) ? ask('chance', { years }) : undefined;
};

/**
 * What was found to be about an advert, and pastes none, is about the one that was pasted: `would Kafka be needed there`.
 * `compare with this: Go, Kafka, Berlin, 2 years` pastes one.
 */
export const ofHeldAdvert = (
  intent: Intent,
  { found, marks }: Pick<Heard, 'found' | 'marks'>,
  last: Turn | undefined,
): Intent => {
  const isOpen = intent.topic === 'match' && intent.aspect === 'answer' && last?.adverts !== undefined;
  if (!isOpen || isOfAnother(found) || isNewAdvert(found.tokens)) return intent;
  if (!marks.has('ASKS') && isToldOfAdvert(found)) return compareAgain(found);
  if (!marks.has('ASKS') && isList(found)) return intent;
  if (intent.slots.skill !== undefined) return { ...intent, aspect: 'more', ref: 'skill' };
  return found.tokens.some(({ word }) => HANDING.has(word)) ? intent : compareAgain(found);
};

const isList = ({ skills, tokens }: Found): boolean =>
  new Set(skills.map(({ value }) => value.id)).size >= LEAST_LISTED && !readQuestions(tokens).has('skill');
const LEAST_LISTED = 3;
/** `can I send a link instead?`, `next one, pasting`: how an advert is handed over. */
const HANDING = wordSet('link url pdf file screenshot picture paste pasting send upload next spanish language format');
/** `make it a plan`, `a plan for those please` */
const isOfIt = (tokens: Found['tokens']): boolean => tokens.some(({ word }) => ITS.has(word));
const ITS = wordSet('it that this those them these gaps');
/** The hours a week that were just said of how long it takes. */
const lastPace = ({ intent: { slots } }: Turn): Intent['slots'] =>
  slots.hours_per_week === undefined ? {} : { hours_per_week: slots.hours_per_week };

/** `compare me with another`, `match me with a job ad`: not the one that is held. */
const isOfAnother = ({ tokens }: Found): boolean =>
  tokens.some(
    ({ word }, at) =>
      (ANOTHER.has(word) && !OTHER_THINGS.has(tokens[at + 1]?.word ?? '')) ||
      (isArticle(word) && tokens.slice(at + 1, at + 4).some(isAdvertWord)),
  );
const ANOTHER = wordSet('another other new different');
/** `twenty years in another field` */
const OTHER_THINGS = wordSet(
  'field trade profession industry sector area domain career country city language skill skills',
);

/** `do they want python`, `would they take me`, `is the pay ok`, `which of the two suits me`: nothing else was spoken of that they could be. */
const isOfThem = ({ tokens, skills }: Found, said: ReadonlySet<string>, last: Turn): boolean => {
  const { intent, adverts = [] } = last;
  const isOfThose = !intent.topic.startsWith('job.') && tokens.some(({ word }) => word === 'they');
  if (skills.length > 0) return said.has('skill') && isOfThose;
  if (said.has('chance') && isOfThose) return true;
  if (said.has('chance') && intent.topic.startsWith('salary.') && tokens.some(({ word }) => THESE.has(word)))
    return true;
  const isOfIt = said.has('again') || said.has('chance') || (said.has('missing') && tokens.at(-1)?.word === 'it');
  if (TELLING.has(intent.topic) && (isOfIt || isNowAsked(tokens, last))) return true;
  if (said.has('two') || said.has('which')) return adverts.length > 1 && TELLING.has(intent.topic);
  if (isAddingThem(tokens)) return true;
  if (said.has('missing') && isOfGaps(tokens)) return TELLING.has(intent.topic) || intent.topic.startsWith('skill.');
  if (asksOfLanguage({ tokens })) return true;
  if (said.has('judged') && namesSum(tokens, adverts[0]?.sum)) return true;
  return said.has('pay') && !intent.topic.startsWith('salary.') && tokens.some(({ word }) => THEIRS.has(word));
};
/** `add what is missing`, the words of a button */
const isAddingThem = (tokens: Found['tokens']): boolean =>
  tokens[0]?.word === 'add' && tokens.some(({ word }) => word === 'missing');
/** `which gap first`, `the first of my gaps` */
const isOfGaps = (tokens: Found['tokens']): boolean => tokens.some(({ word }) => GAPS.has(word));
const GAPS = wordSet('gap gaps missing');
const TELLING: ReadonlySet<Topic> = new Set(['progress.set', 'settings']);
const THESE = wordSet('these those them');
const THEIRS = wordSet('the they');

/** `apply to the second one?`, `what is missing for the first`: one of two adverts; `what do I learn first` is of none. */
const isOfOneOfTwo = (tokens: Found['tokens'], said: ReadonlySet<string>): boolean => {
  const at = tokens.findIndex(({ word }, place) => tokens[place - 1]?.word === 'the' && ONES.has(word));
  const next = tokens[at + 1];
  if (at < 0) return false;
  if (next !== undefined && isAdvertWord(next)) return true;
  const isOne = next?.word === 'one' || isClauseEnd(next);
  const isAsked = ASKED_OF_ONE.some((kind) => said.has(kind)) || tokens.some(({ word }) => word === 'apply');
  return isOne && isAsked && OF_ONE.has(tokens[at - 2]?.word ?? '');
};
const ONES = wordSet('first second former latter other');
const ASKED_OF_ONE = ['chance', 'missing', 'pay'] as const;
const OF_ONE = wordSet('to for in of from with on');

/** `which one am I closer to?` of the two adverts that were pasted; not `which skill is closest`. */
const isWhich = ({ tokens, skills, levels }: Found, said: ReadonlySet<string>, { adverts = [] }: Turn): boolean =>
  said.has('which') &&
  adverts.length > 1 &&
  skills.length + levels.length === 0 &&
  !tokens.some(({ word }) => LEARNED.has(word));
const LEARNED = wordSet('learn skill skills missing first start next begin study');

/** `what do they mean by stock options?`; `what are my options` is of none. */
const SHARES = createPhrases<true>(
  spread({
    'stock|stocks|share option|share options|options worth|options vest|equity|rsu|rsus|esop|esops|vesting': true,
  }),
);

/** `save this ad please`, and not `should I keep it short in the letter`. */
const isOrderToKeep = (tokens: Found['tokens']): boolean =>
  tokens.every(({ word }) => FUNCTION_WORDS.has(word) || KEEPING.has(word));
const KEEPING = wordSet(
  'save keep store bookmark remember this it that ad advert job posting one later please somewhere record list',
);

/** `forget that advert`, and nothing else */
const isOrderToForget = (tokens: Found['tokens']): boolean =>
  tokens.some(({ word }) => FORGETTING.has(word)) &&
  tokens.some(isAdvertWord) &&
  tokens.every(({ word }) => FUNCTION_WORDS.has(word) || FORGETTING.has(word) || KEEPING.has(word)) &&
  !tokens.some(({ word }) => word === 'not' || word === 'what');
const FORGETTING = wordSet('delete forget erase remove drop discard clear wipe adverts ads');

/** `German B2: I'm a native speaker`, `I speak fluent German`: one has the language it asks for. */
const speaksIt = (tokens: Found['tokens']): boolean =>
  tokens.some(({ word }) => word === 'i' || word === 'my') &&
  tokens.some(({ word }) => SPEAKING.has(word)) &&
  tokens.some(isLanguage) &&
  !tokens.some(({ word, gap }) => LACKING.has(word) || gap === '?');
const SPEAKING = wordSet('native fluent fluently speak bilingual b2 c1 c2 mother');
/** `does the German matter`, `is the English a must` */
const asksOfLanguage = ({ tokens }: Pick<Found, 'tokens'>): boolean =>
  tokens.some(isLanguage) &&
  tokens.some(({ word }) => MATTERING.has(word)) &&
  ASKING.has(tokens[0]?.word ?? '') &&
  !tokens.some(({ word }) => word === 'i' || word === 'my');
const MATTERING = wordSet('matter matters must important needed required necessary need nice optional dealbreaker');
const ASKING = wordSet('does do is are will would how');
const LACKING = wordSet('not only bad basic little a1 a2 b1 learning');

const LONGEST = 16;
const LONGEST_REPORT = 40;
const FIRST = wordSet('first begin start easiest quickest soonest');
const HAVING = wordSet('have got only just worked am with');

/** `start it`: the step that was advised toward it. */
const isBegun = ({ tokens }: Found): boolean =>
  BEGINNING.has(tokens[0]?.word ?? '') && tokens.every(({ word }) => BEGINNING.has(word) || THAT.has(word));
const BEGINNING = wordSet('start begin');
const THAT = wordSet('it that this with one now please first');

/** `add the missing ones to my list`, `I'll learn those`: all that was said to be missing, and nothing else said. */
const isAdding = ({ tokens }: Found): boolean =>
  tokens.some(({ word }) => ADDING.has(word)) &&
  tokens.some(({ word }) => WHICH.has(word)) &&
  tokens.every(({ word }) => ADDING.has(word) || WHICH.has(word) || AROUND.has(word));
const ADDING = wordSet('add put note learn track start save');
const WHICH = wordSet('missing them those these all both ones');
const AROUND = wordSet(
  'the to my list plan record on onto skills i will want would like let me us please can could you ok okay then and so as being learned learning of it into down now gaps what is are',
);
