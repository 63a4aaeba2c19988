import { wordSet } from '../../text/word-set.ts';
import { endOfClause, startOfClause } from '../../tokens/clauses.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { HOURS } from '../length-units.ts';
import { isNumberWord } from '../number.ts';
import { UNTIL } from './day-signs.ts';
import { MONTHS } from './nudge/nudge-words.ts';

/** What a day is told of that is none to be ready by: when to begin, when to rest, what happens then, other hours from then on. */
export type Passing = 'start' | 'break' | 'event' | 'change';

/** How the day at this token is told of; undefined where it is one to be ready by: `by june`, `in 9 months`, `june 2028`. */
export const passingAt = (tokens: readonly Token[], at: number): Passing | undefined => {
  const lead = leadOf(tokens, at);
  if (isChange(tokens, at, lead)) return 'change';
  const { before, clause } = around(tokens, at);
  if (lead === 'before' && before.some(({ word }) => word === 'not')) return 'start';
  if (isPast(before)) return 'event';
  if (UNTIL.has(lead) && has(clause, HALTING) && !has(before, SINCE)) return 'start';
  if (ENDING.has(lead)) return undefined;
  if (has(clause, RESTING) || isTimeless(clause) || isLeftOut(tokens, at, lead)) return 'break';
  if (STARTING.has(tokens[at]?.word ?? '') && tokens[at + 1]?.word !== 'of') return 'start';
  const start = before.findLastIndex(({ word }, place) => STARTING.has(word) && before[place + 1]?.word !== 'of');
  if (lead === 'from' || isStart(before, start)) return 'start';
  if (has(clause, AIMING)) return undefined;
  return start >= 0 || has(clause, EVENTS) || isOfMine(before) ? 'event' : undefined;
};

/** `I finished school in june`, `we moved in may`, `i lost 5 kilos by may`: what was. */
const isPast = (before: readonly Token[]): boolean =>
  before.some(
    ({ word }, at) =>
      SELF.has(before[at - 1]?.word ?? '') &&
      (PAST.has(word) || (word === 'finished' && SCHOOLS.has(before[at + 1]?.word ?? ''))),
  );

/** `by` of `by the end of june`, `in` of `in 3 weeks`. */
const leadOf = (tokens: readonly Token[], at: number): string => {
  const here = tokens[at]?.word ?? '';
  if (LEADING.has(here)) return here;
  let before = at - 1;
  while (before > at - 7 && isBetween(tokens[before]?.word ?? '')) before--;
  return tokens[before]?.word ?? '';
};
const isBetween = (word: string): boolean => BETWEEN.has(word) || (isNumberWord(word) && word !== 'a');

/** `until march and then two`, `till june, 3 after that`, `for the next month, then 5`, `8 now, from january only 4`, `only 4 in january`. */
const isChange = (tokens: readonly Token[], at: number, lead: string): boolean => {
  if (lead === 'from') return isOtherPace(tokens, at);
  if (DURING.has(lead) && isPaceOfMonth(tokens, at)) return true;
  const then = tokens.findIndex(({ word }, place) => place > at && place < at + 7 && THEN.has(word));
  const isFor = tokens.slice(Math.max(0, at - 2), at + 1).some(({ word }) => word === 'for');
  if (then < 0 || !(UNTIL.has(lead) || isFor)) return false;
  const beside = tokens.slice(UNTIL.has(lead) ? at + 1 : then - 1, then + MOST_THEN);
  return beside.some(
    ({ word }, place) => isNumberWord(word) && word !== 'a' && !SPANS.has(beside[place + 1]?.word ?? ''),
  );
};
const MOST_THEN = 9;

/** `from january only 4 a week`, `10 hours, and 5 hours from march on`, `from january I have 10 hours`: hours from then on that are said to be others. */
const isOtherPace = (tokens: readonly Token[], at: number): boolean => {
  const behind = tokens.slice(at + 1, at + 7);
  const only = behind.findIndex(({ word }) => ONLY.has(word));
  const isOther = only >= 0 && behind.slice(only, only + 3).some(({ word }) => isNumberWord(word) && word !== 'a');
  const counted = tokens.filter(({ word }, place) => isNumberWord(tokens[place - 1]?.word ?? '') && HOURS.has(word));
  const isHad = behind.some(({ word }, place) => isCount(word) && HOURS.has(behind[place + 1]?.word ?? ''));
  const isTold = tokens.slice(0, at + 3).some(({ word }) => SELF.has(word));
  return isOther || counted.length > 1 || (isTold && (isHad || counted.length > 0));
};
const isCount = (word: string): boolean => isNumberWord(word) && word !== 'a';
/** `only 4 hours in december`, `in july I can do just 2 hours`; not `junior in december 2028 with only 4 hours`. */
const isPaceOfMonth = (tokens: readonly Token[], at: number): boolean => {
  const month = tokens.findIndex(({ word }, place) => place >= at && place <= at + 1 && MONTHS.has(word));
  if (month < 0 || isNumberWord(tokens[month + 1]?.word ?? '')) return false;
  const [before, behind] = [tokens.slice(Math.max(0, at - MOST_THEN), at), tokens.slice(month + 1, month + MOST_THEN)];
  return [before, behind].some(
    (part) =>
      !has(part, AIMING) &&
      part.some(({ word }) => LIMITING.has(word)) &&
      part.some(({ word }, place) => isNumberWord(part[place - 1]?.word ?? '') && HOURS.has(word)),
  );
};
const LIMITING = wordSet('only just');
const ONLY = wordSet('only just rather more less fewer maybe about up');

/** `then 2 months` says how long, not how much a week. */
const SPANS = wordSet('day days week weeks month months year years');

/** `in july I have no time`, `I can hardly find time in august` */
const isTimeless = (clause: readonly Token[]): boolean =>
  clause.some(({ word }) => word === 'time') && clause.some(({ word }) => LACKING.has(word));
const LACKING = wordSet('no not little hardly any');

/** `not in december`, `except july`, `skip august`, `leave out easter` */
const isLeftOut = (tokens: readonly Token[], at: number, lead: string): boolean =>
  LEAVING_OUT.has(lead) ||
  (DURING.has(lead) && tokens.slice(Math.max(0, at - 3), at).some(({ word }) => NOT.has(word)));

/** `start in january`, `I begin it next month`, `start the plan on 4 january`; not `I start a job in may`. */
const isStart = (before: readonly Token[], start: number): boolean =>
  start >= 0 &&
  (AFTER_START.has(before[start + 1]?.word ?? '') ||
    before.slice(start + 1).every(({ word }) => AROUND_DAY.has(word) || isBetween(word)));
const AROUND_DAY = wordSet('plan weeks thing on in at learning studying');

/** `my contract ends in`, `our baby is due` */
const isOfMine = (before: readonly Token[]): boolean =>
  before.some(
    ({ word }, at) => OWNING.has(word) && before.slice(at + 1, at + 4).some((next) => HAPPENING.has(next.word)),
  );

const around = (tokens: readonly Token[], at: number) => {
  const isJoint = (_: readonly Token[], joint: number): boolean => JOINING.has(tokens[joint]?.word ?? '');
  const from = startOfClause(tokens, at, { isEnd: (_, place) => isBreak(tokens[place]) || isJoint(tokens, place - 1) });
  const to = endOfClause(tokens, at + 1, { isEnd: (_, place) => isBreak(tokens[place]) || isJoint(tokens, place) });
  return { before: tokens.slice(from, at), clause: tokens.slice(from, to) };
};

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => words.has(word));

const ENDING = wordSet('by before within');
const THEN = wordSet('then after afterwards thereafter');
const LEADING = wordSet('in within for after over next');
const DURING = wordSet('in during on over');
const BETWEEN = wordSet(
  'the this next coming following end start beginning of early mid middle late st nd rd th all whole',
);
const NOT = wordSet('not no never');
const SELF = wordSet('i we');
const PAST = wordSet('lost graduated left moved got quit married bought');
const SCHOOLS = wordSet('school university college uni studies high my');
const LEAVING_OUT = wordSet('except skip without besides out');
const RESTING = wordSet(
  'break breaks holiday holidays vacation off away abroad travel travelling traveling trip honeymoon none nothing pause busy impossible',
);
/** `stop the plan until 15 february`: it goes on then. */
const HALTING = wordSet('stop stopped stopping halt freeze suspend interrupt hold wait pause paused rest');
const SINCE = wordSet('from between');
const STARTING = wordSet('start starting starts begin beginning begins since');
const AFTER_START = wordSet('in on from next after at later only it this that again with learning studying');
const AIMING = wordSet('plan want ready finish finished done goal goals target deadline due date aim reach become');
const EVENTS = wordSet(
  'exam exams finals test interview interviews wedding birthday turn turning meeting party baby conference appointment graduation visit moving semester surgery',
);
const OWNING = wordSet('my our');
const HAPPENING = wordSet('is are ends end starts start begins begin comes expires');
const JOINING = wordSet('and but so then because while');
