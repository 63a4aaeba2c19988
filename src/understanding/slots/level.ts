import { LEVELS, type Level } from '../../core/intent.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit, spread } from '../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../tokens/tokens.ts';

/** Every career level named, in the order it was said. */
export const readLevels = (tokens: readonly Token[]): readonly Hit<Level>[] =>
  LEVEL_NAMES.all(tokens).flatMap((hit) => {
    const { value, from, to } = hit;
    return value !== undefined && isLevel(tokens, from, to) ? [{ value, from, to }] : [];
  });

/** No level is named without one of these. */
export const isLevelWord = (word: string): boolean => LEVEL_NAMES.isKey(word);

/** `what would I earn at the start`: of pay, whoever begins is asked about as a junior. */
export const isBeginning = (tokens: readonly Token[]): boolean => BEGINNING.all(tokens).some(({ value }) => value);
const BEGINNING = createPhrases(
  spread<boolean>({
    'at start up|at start ups': false,
    'at start|at the very start|at the very beginning|at first|in the first year|in my first year|the first year|starting off|a beginner earn|a beginner get|a beginner make|touches a beginner|as first job|as my first job|first job offer|as a beginner|for a beginner|for beginners|do beginners|as a starter|for a starter|as a newcomer|at the start|at the beginning|in the beginning|to start with|when starting|when i start|when she starts|when he starts|when they start|when you start|when one starts|starting out|just starting|just started|just begins|as a first job|in my first job|on my first job': true,
  }),
);

/** `put me down as a beginner` */
export const isBeginner = (tokens: readonly Token[]): boolean => BEGINNER.all(tokens).length > 0;
const BEGINNER = createPhrases<true>(
  spread({
    'a beginner|am beginner|as beginner|level beginner|complete beginner|total beginner|absolute beginner': true,
  }),
);

/** `a plan for my first job` */
export const isForFirstJob = (tokens: readonly Token[]): boolean => FIRST_JOB.all(tokens).length > 0;
const FIRST_JOB = createPhrases<true>(
  spread({ 'first job|first dev job|first back end job|first developer job|first role|first position': true }),
);

/** The levels that are meant: `one step above senior` is a lead, and so is `what comes after senior`. */
export const toMeantLevels = (tokens: readonly Token[], named: readonly Hit<Level>[]): readonly Hit<Level>[] =>
  named.map((hit) => ({ ...hit, value: LEVELS[LEVELS.indexOf(hit.value) + readStep(tokens, hit.from)] ?? hit.value }));

/** `one step above`, `the rung below`, `a level up from`, `what is after`: how far the words before a level point away from it. */
const readStep = (tokens: readonly Token[], at: number): number => {
  if (isBreak(tokens[at])) return 0;
  const skip = ARTICLES.has(tokens[at - 1]?.word ?? '') ? 1 : 0;
  const side = tokens[at - 1 - skip]?.word ?? '';
  if (side === 'after' && NEXT.has(tokens[at - 2 - skip]?.word ?? '')) return 1;
  const sign = side === 'from' ? SIDES.get(tokens[at - 2 - skip]?.word ?? '') : SIDES.get(side);
  if (sign === undefined) return 0;
  const start = at - 1 - skip - (side === 'from' ? 1 : 0);
  return tokens.slice(Math.max(0, start - 2), start).some(({ word }) => STEPS.has(word)) ? sign : 0;
};
const NEXT = wordSet('is comes come next');

const ENTRIES = spread<Level | undefined>({
  'entry|grad|graduate|entry level|entrylevel|junior|juniors|jr|jrs|jnr|junior level|fresh grad|fresh grads|fresh graduate|fresh graduates|new grad|new grads|newgrad|new graduate|new graduates|recent grad|recent graduate|recent graduates|fresher|freshers|graduate engineer|graduate developer|graduate job|graduate jobs|graduate role|graduate salary|graduate level|graduate pay|graduates|grads|bootcamp grad|bootcamp graduate|bootcamp grads|bootcamp graduates|grad salary|grad pay|grad role|trainee|trainees|starter level|career starter|career starters|job starter|job starters|beginner level|beginner dev|beginner developer|beginner engineer|beginner salary|beginner pay|level 1|sde 1|sde1|swe 1|swe1|sde i|swe i|associate engineer|associate developer|associate level|associate software engineer|entry dev|intern|interns|internship salary|internship pay|internship role|internship level|apprentice|apprentices|apprenticeship|working student|werkstudent|newbie|newbies|rookie|rookies|noob|noobs|first jobber|straight out of uni|straight out of university|straight out of college|straight out of school|straight from uni|straight from university|straight from college|straight from school|just out of university|just out of uni|just out of college|just out of school|just out of a bootcamp|right out of uni|right out of university|right out of college|right out of school|fresh out of uni|fresh out of university|fresh out of college|fresh out of school|fresh out of a bootcamp|fresh out of bootcamp|fresh out of the bootcamp|fresh from uni|fresh from university|fresh from college|fresh off a bootcamp|fresh off the bootcamp|straight out of a bootcamp|straight out of bootcamp|just starting out|out of college|noob level|starting pay|starting salary|starting salaries|starting wage|first salary':
    'entry',
  'mid|mids|mid level|midlevel|mid levels|midlevels|mid tier|mid weight|midweight|mid career|mid range developer|mid dev|middle|middles|middle level|medior|mediors|regular developer|regular dev|regular engineer|regular level|semi senior|semi seniors|ssr|intermediate|intermediate level|intermediates|level 2|sde 2|sde2|swe 2|swe2|sde ii|swe ii|engineer ii':
    'mid',
  'senior|seniors|senior level|sr|snr|sen|seniority level senior|level 3|sde 3|sde3|swe 3|swe3|sde iii|swe iii|senior engineer|senior dev':
    'senior',
  'lead|leads|lead level|lead engineer|lead engineers|lead developer|lead dev|lead devs|team lead|team leads|teamlead|tech lead|tech leads|techlead|technical lead|technical leads|lead software engineer|team leader|tl':
    'lead',
  'principal|principals|principal level|principal engineer|principle engineer|principle engineers|principle developer|staff|staff engineer|staff engineers|staff eng|staff level|staff plus|staff software engineer|staff developer|staff dev|staff backend|staff back end|staff swe|senior staff|distinguished engineer|distinguished':
    'principal',
  'senior citizen|senior citizens|lead singer|lead guitarist|lead magnet|lead magnets|lead generation|staff meeting|staff room|graduates from|mid january|mid february|mid march|mid april|mid june|mid july|mid august|mid september|mid october|mid november|mid december':
    undefined,
});
const LEVEL_NAMES = createPhrases(ENTRIES);

const isLevel = (tokens: readonly Token[], from: number, to: number): boolean => {
  const before = tokens[from - 1]?.word ?? '';
  if (to - from > 1) return !(OWNERS.has(before) && isSomebody(tokens, to));
  const word = tokens[from]?.word ?? '';
  const after = tokens[to]?.word ?? '';
  if (OWNERS.has(before) && PEOPLE.has(word) && !JOBS.has(after) && !isPaid(tokens, from)) return false;
  return (
    !(NOT_BEFORE[word]?.has(after) || NOT_AFTER[word]?.has(before)) &&
    isSingle(word, before, isApart(tokens, to) ? '' : after, isAlone(tokens, from))
  );
};

/** `we pay our seniors 75k` */
const isPaid = (tokens: readonly Token[], from: number): boolean => PAYING.has(tokens[from - 2]?.word ?? '');
const PAYING = wordSet('pay paid paying offer');

/** A mark or an amount of time begins something else: `plan for mid 5h a week`. */
const isApart = (tokens: readonly Token[], at: number): boolean =>
  isBreak(tokens[at]) || HOURS.has(tokens[at + 1]?.word ?? '');
const HOURS = wordSet('h hour hours');

/** `17 years, staff`: between commas. */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].every((token) => token?.gap === '' || isClauseEnd(token));

/** Words that are a level only beside the right neighbour. */
const isSingle = (word: string, before: string, after: string, alone: boolean): boolean => {
  if (word === 'staff') return STAFF_BEFORE.has(before) || STAFF_AFTER.has(after) || alone;
  if (word === 'graduate') return GRADUATE_BEFORE.has(before);
  if (word === 'sen') return after === 'dev' || after === 'engineer';
  if (word === 'middle' || word === 'mid') return !/^\d/.test(after);
  return true;
};

/** `my team lead thinks`: a person who does something. */
const isSomebody = (tokens: readonly Token[], to: number): boolean => ACTING.has(tokens[to]?.word ?? '');
const ACTING = wordSet('thinks says said wants told tells keeps asked asks is gave gives reckons suggests suggested');

const NOT_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  lead: wordSet('to time me you us the times into anywhere nowhere somewhere'),
  leads: wordSet('to me you us into anywhere nowhere somewhere'),
  senior: wordSet('year high citizen citizens'),
  junior: wordSet('year high college'),
  middle: wordSet('of east school ground class name management'),
  mid: wordSet('day week month year morning afternoon thirties forties twenties thirty forty way sentence interview'),
  entry: wordSet('point points fee barrier'),
  principal: wordSet('amount component reason'),
  principals: wordSet('of and'),
  tl: wordSet('dr'),
  grad: wordSet('school visa student program scheme degree cap date'),
  graduate: wordSet('school visa student students program degree studies course'),
};

const NOT_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  lead: wordSet('i you we they who will can could may might that which would'),
  entry: wordSet('data double single last latest previous'),
  middle: wordSet('the'),
  mid: wordSet('since'),
};

/** `ask my senior for feedback`: a person, not a level. */
const OWNERS = wordSet('my our his her their');
const PEOPLE = wordSet('senior seniors lead leads junior juniors principal');
const JOBS = wordSet(
  'salary salaries pay wage role job jobs position level interview offer dev developer engineer back years skills',
);

const GRADUATE_BEFORE = wordSet('a as for');
const STAFF_BEFORE = wordSet(
  'for to a is and or vs versus senior lead principal as at become of off from reach make gap plan',
);
const STAFF_AFTER = wordSet(
  'or vs versus and level salary salaries pay in role roles position people folks guys earn earns make makes get gets',
);
const ARTICLES = wordSet('a an the');
const STEPS = wordSet('step level rung notch grade one next right just stage band');
const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ['above', 1],
  ['after', 1],
  ['over', 1],
  ['beyond', 1],
  ['up', 1],
  ['below', -1],
  ['under', -1],
  ['beneath', -1],
  ['down', -1],
]);
