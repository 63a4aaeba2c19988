import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { NUDGES } from './nudge/nudge-words.ts';
import { isOwnMatter } from './own-matter.ts';

/** A day or time said in a message, and how it stands there. */
export type Mention<T> = { readonly value: T; readonly from: number; readonly to: number };

/**
 * Of several days or times the one that is wanted: not what is said to be unwanted, not when something happens now, and
 * rather what follows `to` or `say`. Undefined where all that was said is what a nudge does now.
 */
export const toWanted = <T>(tokens: readonly Token[], said: readonly Mention<T>[]): T | undefined => {
  const rejected = said
    .filter(
      ({ value, from, to }, at) =>
        isRejected(tokens, from, to) ||
        (isNone(tokens, from) &&
          said.slice(at + 1).some((other) => other.value !== value && !isTaken(tokens, other.from, other.to))),
    )
    .map(({ value }) => value);
  const open = said.filter(
    ({ value, from, to }) =>
      !rejected.includes(value) && !isComplaint(tokens, from, to) && !isOwnMatter(tokens, from, to),
  );
  const free = open.filter((each) => !isTaken(tokens, each.from, each.to));
  const rest = free.length > 0 ? free : open;
  const led = rest.findLast(
    ({ from }, at) => LEADS.has(tokens[from - 1]?.word ?? '') || isRighted(tokens, rest[at - 1], from),
  );
  return (
    led ??
    rest.find(({ to }) => isPraised(tokens, to)) ??
    rest.find(({ from }) => isOfNudge(tokens, from)) ??
    rest[0]
  )?.value;
};

/** `at 8, no wait saturdays at 8 pm`: between the one before and this the first is taken back. */
const isRighted = (tokens: readonly Token[], before: Mention<unknown> | undefined, from: number): boolean =>
  before !== undefined && tokens.slice(before.to, from).some(({ word }) => SLIPS.has(word));
const SLIPS = wordSet('wait sorry oops scratch meant');

/** `football on mondays and church on sunday, so send my nudge on saturday`: said in the clause that speaks of a nudge. */
const isOfNudge = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(clauseStart(tokens, at), at).some(({ word }) => NUDGES.has(word));

/** `thursdays would be better`. */
const isPraised = (tokens: readonly Token[], to: number): boolean => {
  for (let at = to; at < to + 4 && tokens[at]?.gap.trim() === ''; at++) {
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    if (PRAISING.has(word) || (COPULAS.has(word) && GOOD.has(next) && next !== 'when')) return true;
  }
  return false;
};

/** `not fridays`, `never on saturday` (and not `I'm off on fridays`), `but no mondays`, `rather than on monday`, `any day but sunday`, `from 9 to 10`, `swap monday for saturday`. */
const isRejected = (tokens: readonly Token[], from: number, to: number): boolean => {
  const skip = SMALL.has(tokens[from - 1]?.word ?? '') ? 1 : 0;
  const at = from - 1 - skip;
  const before = tokens[at]?.word ?? '';
  if (tokens[from - skip]?.gap.trim() !== '' && before !== '') return false;
  if (before === 'off' && tokens[at - 1]?.word === 'am') return false;
  if (NOT.has(before) || (before === 'of' && tokens[at - 1]?.word === 'instead')) return true;
  if (before === 'no' && BESIDE.has(tokens[at - 1]?.word ?? '')) return true;
  if (before === 'but' && ANY.has(tokens[at - 2]?.word ?? tokens[at - 1]?.word ?? '')) return true;
  if (before === 'but' && tokens[at - 1]?.word === 'anything') return true;
  if (before === 'from')
    return (
      tokens.slice(to, to + 5).some(({ word }) => ONTO.has(word)) ||
      tokens.slice(0, at).some(({ word }) => MOVES.has(word))
    );
  return SWAPS.has(before) && tokens.slice(to, to + 4).some(({ word }) => FOR.has(word));
};

/** `no thursdays, sundays instead`, `stop the thursdays and do sundays`; `no, thursdays` and `no thursdays` alone may put a slip right, as does `no thursday, friday is taken`. */
const isNone = (tokens: readonly Token[], from: number): boolean => {
  const skip = SMALL.has(tokens[from - 1]?.word ?? '') ? 1 : 0;
  return STOPS.has(tokens[from - 1 - skip]?.word ?? '') && tokens[from]?.gap.trim() === '';
};
const STOPS = wordSet('no stop drop cancel lose scrap');

/** What a nudge does now is said as a fact; what it is to do is asked or wished for. */
const isComplaint = (tokens: readonly Token[], at: number, to: number): boolean => {
  if (
    tokens[to]?.word === 'when' &&
    tokens.slice(to, to + 6).some(({ word }, ahead) => ARRIVING.has(word) && !isRising(tokens, to + ahead))
  )
    return true;
  if (tokens[at - 1]?.word === 'your' && ARRIVING.has(tokens[to]?.word ?? '')) return true;
  const start = clauseStart(tokens, at);
  const words = tokens.slice(start, at).filter((_, place) => !isRising(tokens, start + place));
  return words.some(({ word }) => ARRIVING.has(word)) && !words.some(({ word }) => WISHING.has(word)) && isFact(words);
};

/** `when i get up at 7`: nothing comes. */
const isRising = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'i' && RISING.has(tokens[at + 1]?.word ?? '');
const RISING = wordSet('up out home back to off');

const isFact = (words: readonly Token[]): boolean => {
  const verb = words.findIndex(({ word }) => ARRIVING.has(word));
  return verb > 0 || words[verb]?.word.endsWith('s') === true;
};

/** A day or time at which something else is on: `mondays are bad`, `i start work at 9`. */
const isTaken = (tokens: readonly Token[], from: number, to: number): boolean => {
  const clause = tokens.slice(clauseStart(tokens, from), from);
  if (
    clause.some(({ word }) => BUSY.has(word) || word === 'not' || word === 'never') &&
    !clause.some(({ word }) => WISHING.has(word))
  )
    return true;
  const after = tokens.slice(to, clauseEnd(tokens, to, 8)).map(({ word }) => word);
  if (after[0] === 'no' || after[1] === 'no' || after[2] === 'no') return true;
  return after.some(
    (word, at) => (COPULAS.has(word) && at <= 2 && isBad(word, after.slice(at + 1))) || AGAINST.has(word),
  );
};

/** `are murder`, `does not work`: what is not said to be good of a day is a reason against it. */
const isBad = (copula: string, after: readonly string[]): boolean =>
  copula === 'is' || copula === 'are'
    ? !(after.some((word) => GOOD.has(word)) || after[0] === 'the') || after[0] === 'not'
    : after.some((word) => BAD.has(word)) || (copula === 'have' && !after.some((word) => FREE.has(word)));

const PRAISING = wordSet('would works suits fits please instead');
const SMALL = wordSet('on at the a every in');
const NOT = wordSet('not never off than except besides excluding without');
const BESIDE = wordSet('but and just');
const ANY = wordSet('any anything every everything all');
const ONTO = wordSet('to until');
const MOVES = wordSet('move change shift switch take');
const SWAPS = wordSet('swap exchange trade replace change');
const FOR = wordSet('for with to by');
const LEADS = wordSet('better to say prefer try rather make sorry no actually wait mean meant it');
const ARRIVING = wordSet(
  'waking pinging buzzing came arrived landed popped woke rang fired reached caught arrives arrive comes come reaches reach lands land wakes gets get pops shows showed appears sends sent fires goes arriving coming landing hits hit bugs interrupts catches finds disturbs rings buzzes',
);
const WISHING = wordSet(
  'can could may might should would must please make let want have rather wish like prefer move shift set put better to if',
);
const BUSY = wordSet(
  'start starts begin begins finish finishes wake get leave work works off end ends home busy look sleep sleeping',
);
const AGAINST = wordSet('never clashes clash collides conflicts interferes overlaps');
const COPULAS = wordSet('is are was were does do did will gets has have');
const GOOD = wordSet(
  'better best good fine great ideal perfect easier nicer kinder ok okay preferred calm free when where my easiest quiet quieter possible',
);
/** `tuesdays i have class` is taken, `tuesdays i have time` is not. */
const FREE = wordSet('time free nothing been worked off always');
const BAD = wordSet(
  'bad hopeless busy full early late wrong awful terrible impossible hard out taken packed crazy not release useless meetings meeting mad hectic worst rubbish off',
);
