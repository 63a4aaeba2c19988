import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { readClock } from './clock.ts';
import { isHeld, isRecalling } from './nudge-order.ts';
import { isForAWhile, isFree, isLater, isMonth, isNotOn } from './nudge-pause.ts';
import { isReplaced } from './nudge-replaced.ts';
import {
  ASKING,
  DENYING,
  DROPPING,
  FREEZING,
  MONTHS,
  NUDGES,
  OPENINGS,
  POINTERS,
  SPANS,
  STATES,
  SWITCHES,
  type Switch,
  TURNING,
  WITHOUT,
} from './nudge-words.ts';
import { isOfOtherThings } from './other-object.ts';
import { isDayAt } from './weekday-names.ts';

/** Whether weekly nudges are asked for, declined or put off; undefined where the message says neither. */
export const readNudge = (tokens: readonly Token[]): 'on' | 'off' | 'snooze' | undefined => {
  if (isRecalling(tokens) || isForLater(tokens) || isOfOtherThings(tokens)) return undefined;
  const said = new Set<Switch>();
  for (let at = 0; at < tokens.length; ) {
    const { value, to } = readSwitch(tokens, at);
    if (value !== undefined && !isAsked(tokens, at)) said.add(value);
    at = to;
  }
  if (said.has('off') && said.has('wish') && tokens.some(({ word }) => PUBLIC.has(word))) return undefined;
  const [first] = said;
  const isPause = first === 'snooze' || ((first === 'off' || first === 'nothing') && isForAWhile(tokens));
  if (isPause && isUntilThen(tokens)) return 'snooze';
  if (said.has('back')) return 'on';
  if (said.has('snooze')) return 'snooze';
  if ((said.has('off') || said.has('nothing')) && isForAWhile(tokens)) return 'snooze';
  if (said.has('off')) return isReplaced(tokens) ? undefined : 'off';
  if (said.has('on')) return 'on';
  if (!said.has('wish')) return undefined;
  if (isLater(tokens)) return 'snooze';
  return isHeld(tokens) && SETTING_UP.all(tokens).length === 0 ? undefined : 'on';
};

/** `don't write me in the channel, dm me`: where it comes, not whether. */
const PUBLIC = wordSet('channel publicly public server');

/** `set up the weekly nudge` has none yet. */
const SETTING_UP = createPhrases<true>(spread({ 'set up|sign me up|switch on|turn on': true }));

/** `can I turn them off later?` asks what may be done some day. */
const isForLater = ([first, second, ...rest]: readonly Token[]): boolean =>
  ALLOWED.has(first?.word ?? '') && second?.word === 'i' && SOME_DAY.all(rest).length > 0;
const ALLOWED = wordSet('can could may');
const SOME_DAY = createPhrases<true>(
  spread({ 'later|anytime|any time|any point|any moment|whenever|some day|afterwards': true }),
);

/** Nothing is said of nudges without one of these. */
export const isNudgeWord = (word: string): boolean =>
  SWITCHES.isKey(word) ||
  [TURNING, DROPPING, FREEZING, NUDGES, SPANS, MONTHS].some((words) => words.has(word)) ||
  RESTS.has(word) ||
  word === 'nothing' ||
  word === 'on';

type Said = { readonly value: Switch | undefined; readonly to: number };

/** What is said at a word, and the word to go on at. */
const readSwitch = (tokens: readonly Token[], at: number): Said => {
  const phrase = SWITCHES.at(tokens, at);
  const turned = readTurned(tokens, at);
  if (turned !== undefined && (phrase === undefined || phrase.to <= turned.to)) return turned;
  if (phrase !== undefined && isOnDay(tokens, at, phrase.to)) return { value: undefined, to: phrase.to - 1 };
  if (phrase !== undefined && isOtherDay(tokens, at, phrase.to, phrase.value))
    return { value: undefined, to: phrase.to };
  if (phrase !== undefined && isPartSet(tokens, at, phrase.to)) return { value: undefined, to: phrase.to };
  if (phrase !== undefined) return { value: toMeant(tokens, at, phrase.to, phrase.value), to: phrase.to };
  return { value: readVerb(tokens, at) ?? readNone(tokens, at), to: at + 1 };
};

/** A phrase in its place: denied it says the opposite, and some words only count beside others. */
const toMeant = (tokens: readonly Token[], at: number, to: number, value: Switch): Switch | undefined => {
  const word = tokens[at]?.word ?? '';
  const denied = isDenied(tokens, at);
  if (value === 'off')
    return denied && word !== 'never' && word !== 'no' ? 'on' : isEmptyOff(tokens, at) ? undefined : value;
  if (value === 'snooze') return denied || isShift(tokens, at, word) ? undefined : value;
  if (denied) return value === 'wish' && WANTING.has(word) && !hasObject(tokens, to) ? undefined : 'off';
  if (value === 'back') return value;
  if (isToldOfYou(tokens, at)) return undefined;
  return word === 'start' || word === 'begin' ? toStarted(tokens, at, to, value) : value;
};

/** `you ping me way too early` tells what happens, `can you ping me` asks for it. */
const isToldOfYou = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'you' && (at === 1 || isBreak(tokens[at - 1])) && tokens.some(({ word }) => word === 'too');

/** `never` alone, and `off` in `days off`, say nothing of nudges. */
const isEmptyOff = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word;
  if (word === 'off')
    return (
      !(isBreak(tokens[at]) && isClauseEnd(tokens[tokens[at + 1]?.word === 'again' ? at + 2 : at + 1])) &&
      tokens.length > 3 &&
      !NUDGES.has(tokens[at - 1]?.word ?? '') &&
      !hasNear(tokens, at + 1, 2, NUDGES)
    );
  return (
    word === 'never' &&
    tokens.length > 2 &&
    !hasVerb(tokens, at + 1) &&
    (isOwn(tokens, at) || !hasNear(tokens, at - AROUND, AROUND * 2, NUDGES))
  );
};

/** `i will never open a book`, `i never got one`: what somebody else than Rung never does. */
const isOwn = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 2]?.word === 'i' && tokens[at - 1]?.word === 'will') ||
  HAPPENED.has(tokens[at + 1]?.word ?? '') ||
  (tokens[at - 1]?.word === 'i' && HAPPENING.has(tokens[at + 1]?.word ?? ''));
const HAPPENED = wordSet('got received came arrived had saw');
const HAPPENING = wordSet('get see');

const hasVerb = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 2).some(({ word }) => VERBS.has(word));
const VERBS = wordSet('remind nudge ping poke message send again');

/** `start the nudges again` starts them; `the start of the week` starts nothing. */
const toStarted = (tokens: readonly Token[], at: number, to: number, value: Switch): Switch | undefined => {
  if (to - at > 1) return value;
  if (tokens.length <= 2) return 'on';
  return tokens[to]?.word !== 'of' && hasObject(tokens, to) ? 'on' : undefined;
};

/** `put my nudge on sunday`: a day, not a switch. */
const isOnDay = (tokens: readonly Token[], at: number, to: number): boolean => {
  const next = tokens[to];
  return (
    at > 0 &&
    tokens[to - 1]?.word === 'on' &&
    next !== undefined &&
    next.gap === ' ' &&
    !ENDING.has(next.word) &&
    NUDGES.has(tokens[at]?.word ?? '')
  );
};
const ENDING = wordSet('please again for and thanks now at every each weekly');

/** `no nudge this week, resume after that`: what follows a pause. */
const isUntilThen = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => AFTERWARDS.has(word));
const AFTERWARDS = wordSet('after then afterwards usual');

/** `sunday no more, friday please`: another day, not none. */
const isOtherDay = (tokens: readonly Token[], at: number, to: number, value: Switch): boolean =>
  value === 'off' &&
  (isDayAt(tokens, at - 1) || isDayAt(tokens, to)) &&
  tokens.filter((_, other) => isDayAt(tokens, other)).length > 1;

/** `set nudge time 07:05`: when it comes, not whether. */
const isPartSet = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.word === 'set' && PARTS.has(tokens[to]?.word ?? '');
const PARTS = wordSet('time zone timezone tz day hour weekday clock');

/** `turn those monday pings on`, `switch my weekly reminders off`. */
const readTurned = (tokens: readonly Token[], at: number): Said | undefined => {
  if (!TURNING.has(tokens[at]?.word ?? '')) return undefined;
  for (let to = at + 1; to < Math.min(tokens.length, at + 8); to++) {
    const { word, sentence } = tokens[to] ?? FIRST;
    if (sentence !== tokens[at]?.sentence) return undefined;
    if (word === 'off' && isOtherDay(tokens, to, to + 1, 'off')) return { value: undefined, to: to + 1 };
    if (word === 'off' || word === 'down') return { value: isDenied(tokens, at) ? undefined : 'off', to: to + 1 };
    if (word === 'yourself' && tokens[at]?.word === 'keep') return { value: 'off', to: to + 1 };
    if (word === 'aside' || (word === 'quiet' && tokens[at]?.word === 'keep')) return { value: 'snooze', to: to + 1 };
    if (word === 'away' && tokens[at]?.word === 'take') return { value: 'off', to: to + 1 };
    if (word === 'back' && tokens[at]?.word === 'bring') return { value: 'on', to: to + 1 };
    if (word === 'on' && !isTurnedOnDay(tokens, at, to))
      return { value: isDenied(tokens, at) ? 'off' : 'on', to: to + 1 };
  }
  return undefined;
};

const isTurnedOnDay = (tokens: readonly Token[], at: number, on: number): boolean =>
  PLACING.has(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === 'switch' && tokens[on + 1]?.word.endsWith('day') === true);

const PLACING = wordSet('put set take keep');

/** `drop the weekly message`, `freeze them`: a verb that needs its object. */
const readVerb = (tokens: readonly Token[], at: number): Switch | undefined => {
  const word = tokens[at]?.word ?? '';
  const value = DROPPING.has(word) ? 'off' : FREEZING.has(word) ? 'snooze' : undefined;
  if (value === undefined) return undefined;
  const denied = isDenied(tokens, at);
  if ((word === 'wait' && at === 0) || (word === 'forget' && FORGETTING.has(tokens[at - 1]?.word ?? '')))
    return undefined;
  if (WANTING.has(word)) return denied && hasObject(tokens, at + 1) ? 'off' : undefined;
  const resting = value === 'snooze' && NUDGES.has(tokens[at - 1]?.word ?? '');
  return denied || (tokens.length > 2 && !resting && !hasObject(tokens, at + 1)) ? undefined : value;
};
const WANTING = wordSet('want need');
/** `I always forget` */
const FORGETTING = wordSet('i always will often would');

const hasObject = (tokens: readonly Token[], at: number): boolean =>
  POINTERS.has(tokens[at]?.word ?? '') ||
  hasNear(tokens, at, 5, NUDGES) ||
  (tokens[at + 1]?.word === 'weekly' && tokens[at + 2]?.word === 'one');

/** `no pings`, `zero of these reminders`, `nothing until june`, `no, on, but only fridays`. */
const readNone = (tokens: readonly Token[], at: number): Switch | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'enough' && hasNear(tokens, at - 6, 6, NUDGES)) return 'off';
  if (word === 'nothing') return 'nothing';
  if (word === 'on' && isClauseEnd(tokens[at + 1]) && (isBreak(tokens[at]) || NUDGES.has(tokens[at - 1]?.word ?? '')))
    return 'on';
  if (RESTS.has(word) && tokens[at + 1]?.word === 'from' && (hasNear(tokens, at + 2, 3, NUDGES) || isForAWhile(tokens)))
    return 'snooze';
  if (isFree(tokens, at) || (word === 'not' && (isMonth(tokens[at + 2]?.word ?? '') || isNotOn(tokens, at))))
    return 'snooze';
  if (WITHOUT.has(word) && isLimit(tokens, at)) return undefined;
  return WITHOUT.has(word) && hasNear(tokens, at + 1, 3, NUDGES) ? 'off' : undefined;
};

const RESTS = wordSet('break breather rest holiday');

/** `no pings before 10` is about the time. */
const isLimit = (tokens: readonly Token[], at: number): boolean =>
  LIMITS.has(tokens[at + 2]?.word ?? '') &&
  !isMonth(tokens[at + 3]?.word ?? '') &&
  readClock(tokens, at + 3) !== undefined;
const LIMITS = wordSet('before after at earlier');

/** `when do you send me my nudge` and `why did you stop?` ask for nothing. */
const isAsked = (tokens: readonly Token[], at: number): boolean => {
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (first > 0 && at - first < LONGEST && tokens[first - 1]?.sentence === sentence) first--;
  const [word, next, third] = [tokens[first]?.word ?? '', tokens[first + 1]?.word ?? '', tokens[first + 2]?.word];
  if (word === 'who') return true;
  if (next === 'about' || next === 'if') return false;
  if (ASKING.has(word) && word !== 'how' && AUXILIARIES.has(next)) return third !== 'not';
  if (STATES.has(word) && !OPENINGS.has(next)) return true;
  return ASKING.has(word) && tokens.slice(first + 1, at).some(({ word }) => word === 'you');
};

const AUXILIARIES = wordSet('do does did is are am will would no');

/** `wait no, back on`: the word before is taken back, and what follows is not denied. */
const isSecondThought = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'no' && SECOND.has(tokens[at - 1]?.word ?? '') && !NUDGES.has(tokens[at + 1]?.word ?? '');
const SECOND = wordSet('wait oh actually sorry ah hm hmm');

/** `do not remind me`, `never stop`. */
const isDenied = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if ((tokens[before + 1]?.gap ?? '').trim() !== '') return false;
    if (DENYING.has(tokens[before]?.word ?? '') && tokens[before + 1]?.word !== 'mind')
      return !isSecondThought(tokens, before);
  }
  return false;
};

/** `delay it by an hour` moves the time. */
const isShift = (tokens: readonly Token[], at: number, word: string): boolean =>
  (word === 'delay' || word === 'postpone') &&
  tokens.slice(at, at + 8).some(({ word }) => word === 'hour' || word === 'hours' || word === 'minutes');

const hasNear = (tokens: readonly Token[], from: number, most: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, from), from + most).some(({ word }) => words.has(word));

/** How many words away others are looked for, and how far back the start of a sentence. */
const AROUND = 12;
const LONGEST = 40;
const FIRST: Token = { word: '', raw: '', gap: '', sentence: 0 };
