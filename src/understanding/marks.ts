import type { Turn } from '../core/message.ts';
import type { Normalised } from './classifier/normalise.ts';
import type { Found } from './slots/found.ts';
import { namesMoney } from './slots/money.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** The words in capitals that stand in the tables of signals for what a message holds and how it is put. */
export const toMarks = (plain: Normalised, found: Found, last?: Turn): readonly string[] => {
  const { tokens, schedule } = found;
  const marks: readonly (readonly [string, boolean])[] = [
    ['SKILL', found.skills.length > 0],
    ['ALONE', found.skills.reduce((sum, { from, to }) => sum + to - from, 0) === tokens.length],
    ['NAMED', found.skills.some(({ value }) => !value.everyday)],
    ['STATUS', found.statuses.some(({ status }) => status !== undefined)],
    ['LEVEL', found.levels.length > 0],
    ['COUNTRY', found.countries.length > 0],
    ['YEARS', found.years !== undefined],
    ['MONEY', namesMoney(plain.text, tokens)],
    ['SPAN', found.hours?.weekly === false],
    ['HOURS', found.hours?.weekly === true],
    ['DAY', schedule.weekday !== undefined],
    ['TIME', schedule.time !== undefined],
    ['ZONE', schedule.zone !== undefined],
    ['ASKS', isAsking(plain, tokens)],
    ['I', tokens.some((token) => SELF.has(token.word))],
    ['SHORT', tokens.length <= 4],
    ['BRIEF', tokens.length <= 10],
    ['LONG', tokens.length > 30],
  ];
  const held = marks.flatMap(([mark, holds]) => (holds ? [mark] : []));
  if (last === undefined) return held;
  return [...held, 'TALK', `AFTER:${last.intent.topic}`, ...(found.readIt()?.status === undefined ? [] : ['REPORT'])];
};

/** A question mark anywhere, or a sentence that opens like a question. */
export const isAsking = (plain: Normalised, tokens: readonly Token[]): boolean =>
  plain.text.includes('?') ||
  tokens.some(
    (token, at) =>
      (at === 0 || token.sentence !== tokens[at - 1]?.sentence) &&
      ASKING.has(token.word) &&
      tokens[at + 1]?.word !== 'not',
  );

const ASKING = wordSet('what how when where who why which can could will would should is are am do does did has');
const SELF: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);
