import { wordSet } from '../../../text/word-set.ts';
import { createPhrases, spread } from '../../../tokens/phrases.ts';
import { isClauseEnd, type Token } from '../../../tokens/tokens.ts';
import { isOtherDay } from './nudge-around.ts';
import { isHeld, isRecalling } from './nudge-order.ts';
import { isForAWhile, isLater, isLeftOut, isWithoutEnd, LEAVING_OUT } from './nudge-pause.ts';
import { isOnDay, isPartSet, toMeant } from './nudge-phrase.ts';
import { isReplaced } from './nudge-replaced.ts';
import { RESTS, readNone, readTurned, readVerb, type Said, STIRRING } from './nudge-verb.ts';
import {
  ASKING,
  DROPPING,
  FREEZING,
  MONTHS,
  NUDGES,
  OPENINGS,
  SPANS,
  STATES,
  SWITCHES,
  type Switch,
  TURNING,
} from './nudge-words.ts';
import { isOfOtherThings } from './other-object.ts';

/** Whether weekly nudges are asked for, declined or put off; undefined where the message says neither. */
export const readNudge = (tokens: readonly Token[]): 'on' | 'off' | 'snooze' | undefined => {
  if (isRecalling(tokens) || isForLater(tokens) || isOfOtherThings(tokens)) return undefined;
  const said = new Set<Switch>();
  for (let at = 0; at < tokens.length; ) {
    const { value, to } = readSwitch(tokens, at);
    if (value !== undefined && !isAsked(tokens, at)) {
      if (value === 'on') said.delete('off');
      said.add(value);
    }
    at = to;
  }
  if (said.has('off') && said.has('wish') && tokens.some(({ word }) => PUBLIC.has(word))) return undefined;
  const [first] = said;
  const isPause = first === 'snooze' || ((first === 'off' || first === 'nothing') && isForAWhile(tokens));
  if (first === 'snooze' && isWithoutEnd(tokens)) return 'off';
  if (isPause && isUntilThen(tokens)) return 'snooze';
  if (said.has('back')) return 'on';
  if (said.has('snooze')) return first === 'wish' && leavesDaysOut(tokens) ? 'on' : 'snooze';
  if ((said.has('off') || said.has('nothing')) && isForAWhile(tokens)) return 'snooze';
  if (said.has('off')) return isReplaced(tokens) ? undefined : 'off';
  if (said.has('on')) return 'on';
  if (!said.has('wish')) return undefined;
  if (isLater(tokens)) return 'snooze';
  return isHeld(tokens) && SETTING_UP.all(tokens).length === 0 ? undefined : 'on';
};

/** `nudge me on fridays, except dec 25` */
export const leavesDaysOut = (tokens: readonly Token[]): boolean => tokens.some((_, at) => isLeftOut(tokens, at));

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
  [TURNING, STIRRING, DROPPING, FREEZING, NUDGES, SPANS, MONTHS].some((words) => words.has(word)) ||
  RESTS.has(word) ||
  LEAVING_OUT.has(word) ||
  word === 'nothing' ||
  word === 'on';

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

/** `no nudge this week, resume after that`: what follows a pause. */
const isUntilThen = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => AFTERWARDS.has(word));
const AFTERWARDS = wordSet('after then afterwards usual');

/** `when do you send me my nudge` and `why did you stop?` ask for nothing. */
const isAsked = (tokens: readonly Token[], at: number): boolean => {
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (first > 0 && at - first < LONGEST && tokens[first - 1]?.sentence === sentence) first--;
  const [word, next, third] = [tokens[first]?.word ?? '', tokens[first + 1]?.word ?? '', tokens[first + 2]?.word];
  if (word === 'who') return true;
  if (next === 'about' || next === 'if') return false;
  if (ASKING.has(word) && word !== 'how' && AUXILIARIES.has(next)) return third !== 'not';
  if (STATES.has(word) && (!OPENINGS.has(next) || isState(tokens, first, at))) return true;
  return ASKING.has(word) && tokens.slice(first + 1, at).some(({ word }) => word === 'you');
};

/** `is it paused?`, `is it still off`; not `is it possible to pause it`. */
const isState = (tokens: readonly Token[], first: number, at: number): boolean =>
  at - first <= 3 &&
  tokens.slice(first + 2, at).every(({ word }) => STILL.has(word)) &&
  isClauseEnd(tokens[STILL.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1]);
const STILL = wordSet('still now really already currently actually');

const AUXILIARIES = wordSet('do does did is are am will would no');

/** How far back the start of a sentence is looked for. */
const LONGEST = 40;
