import { wordSet } from '../../../text/word-set.ts';
import type { Token } from '../../../tokens/tokens.ts';
import { isDayAt } from '../weekday-names.ts';
import { DENYING, NUDGES, POINTERS, type Switch } from './nudge-words.ts';

/** `sunday no more, friday please`: another day, not none. */
export const isOtherDay = (tokens: readonly Token[], at: number, to: number, value: Switch): boolean =>
  value === 'off' &&
  (isDayAt(tokens, at - 1) || isDayAt(tokens, to)) &&
  tokens.filter((_, other) => isDayAt(tokens, other)).length > 1;

/** Verbs that say nothing until they are denied: `I do not want them`. */
export const WANTING = wordSet('want need');

/** `them`, `the weekly pings`, `the weekly one`: what is said at a token is said of the nudge. */
export const hasObject = (tokens: readonly Token[], at: number): boolean =>
  POINTERS.has(tokens[at]?.word ?? '') ||
  hasNear(tokens, at, 5, NUDGES) ||
  (tokens[at + 1]?.word === 'weekly' && tokens[at + 2]?.word === 'one');

/** `wait no, back on`: the word before is taken back, and what follows is not denied. */
const isSecondThought = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'no' && SECOND.has(tokens[at - 1]?.word ?? '') && !NUDGES.has(tokens[at + 1]?.word ?? '');
const SECOND = wordSet('wait oh actually sorry ah hm hmm');

/** `do not remind me`, `never stop`. */
export const isDenied = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if ((tokens[before + 1]?.gap ?? '').trim() !== '') return false;
    if (DENYING.has(tokens[before]?.word ?? '') && tokens[before + 1]?.word !== 'mind')
      return !isSecondThought(tokens, before);
  }
  return false;
};

/** Whether one of these words is among so many from a token on. */
export const hasNear = (tokens: readonly Token[], from: number, most: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, from), from + most).some(({ word }) => words.has(word));

/** How many words away others are looked for. */
export const AROUND = 12;
