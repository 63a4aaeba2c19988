import { wordSet } from '../../../text/word-set.ts';
import { isBreak, isClauseEnd, type Token } from '../../../tokens/tokens.ts';
import { AROUND, hasNear, hasObject, isDenied, WANTING } from './nudge-around.ts';
import { NUDGES, type Switch } from './nudge-words.ts';

/** A phrase in its place: denied it says the opposite, and some words only count beside others. */
export const toMeant = (tokens: readonly Token[], at: number, to: number, value: Switch): Switch | undefined => {
  const word = tokens[at]?.word ?? '';
  const denied = isDenied(tokens, at);
  if (value === 'off')
    return denied && word !== 'never' && word !== 'no' ? 'on' : isEmptyOff(tokens, at) ? undefined : value;
  if (value === 'snooze') return denied || isShift(tokens, at, word) ? undefined : value;
  if (value === 'back' && tokens[at - 1]?.word === 'no') return value;
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
      !(at === 0 && LASTING.has(tokens[1]?.word ?? '')) &&
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

/** `off until I say`, `off for now` */
const LASTING = wordSet('until till til for');

/** `i will never open a book`, `i never got one`: what somebody else than Rung never does. */
const isOwn = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 2]?.word === 'i' && tokens[at - 1]?.word === 'will') ||
  HAPPENED.has(tokens[at + 1]?.word ?? '') ||
  (tokens[at - 1]?.word === 'i' && HAPPENING.has(tokens[at + 1]?.word ?? ''));
const HAPPENED = wordSet('got received came arrived had saw');
const HAPPENING = wordSet('get see do start begin study learn practice finish remember manage open touch move');

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
export const isOnDay = (tokens: readonly Token[], at: number, to: number): boolean => {
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

/** `set nudge time 07:05`: when it comes, not whether. */
export const isPartSet = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.word === 'set' && PARTS.has(tokens[to]?.word ?? '');
const PARTS = wordSet('time zone timezone tz day hour weekday clock');

/** `delay it by an hour` moves the time. */
const isShift = (tokens: readonly Token[], at: number, word: string): boolean =>
  (word === 'delay' || word === 'postpone') &&
  tokens.slice(at, at + 8).some(({ word }) => word === 'hour' || word === 'hours' || word === 'minutes');
