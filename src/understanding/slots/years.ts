import type { Token } from '../tokens.ts';
import { type Read, readRange } from './number.ts';

/** Years of experience, where the message says how many; not ages, plans or years ago. */
export const readYears = (tokens: readonly Token[]): number | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const years = readAt(tokens, at);
    if (years !== undefined && years >= 0 && years <= 60) return years;
  }
  return undefined;
};

const readAt = (tokens: readonly Token[], at: number): number | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'yoe' || EXPERIENCE.has(word)) return readAfter(tokens, at);
  if (word === 'decade') return isExperience(tokens, at, at + 1) ? 10 : undefined;
  const number = readRange(tokens, at);
  if (number === undefined || isOtherNumber(tokens, at)) return undefined;
  return readUnit(tokens, at, skipPlus(tokens, number));
};

/** `experience: 4 years`, `yoe: 3`. */
const readAfter = (tokens: readonly Token[], at: number): number | undefined => {
  let next = at + 1;
  if (tokens[next]?.word === 'is' || tokens[next]?.word === 'of') next++;
  else if (tokens[next]?.gap !== ':' && tokens[at]?.word !== 'yoe') return undefined;
  const number = readRange(tokens, next);
  if (number === undefined) return undefined;
  const unit = tokens[number.to]?.word ?? '';
  return tokens[at]?.word === 'yoe' || UNITS.has(unit) ? number.value : undefined;
};

const readUnit = (tokens: readonly Token[], at: number, number: Read): number | undefined => {
  const unit = tokens[number.to]?.word ?? '';
  if (unit === 'yoe' || (unit === 'y' && tokens[number.to + 1]?.word === 'oe')) return number.value;
  if (unit === 'experienced' && tokens[number.to]?.gap === '+') return number.value;
  const scale = UNITS.get(unit);
  if (scale === undefined) return undefined;
  const half = isHalf(tokens, number.to + 1);
  const to = half ? number.to + 4 : number.to + 1;
  if (!isExperience(tokens, at, to)) return undefined;
  return Math.round((number.value + (half ? 0.5 : 0)) * scale * 10) / 10;
};

/** `uk or ireland, 5 years`: years that may be anything, read as experience where the question is about pay. */
export const readBareYears = (tokens: readonly Token[]): number | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const number = readRange(tokens, at);
    if (number === undefined || isOtherNumber(tokens, at)) continue;
    const to = skipPlus(tokens, number).to;
    if (!YEARS.has(tokens[to]?.word ?? '')) continue;
    const half = isHalf(tokens, to + 1);
    if (NOT_AFTER.has(tokens[to + (half ? 4 : 1)]?.word ?? '') || number.value > 60) continue;
    return number.value + (half ? 0.5 : 0);
  }
  return undefined;
};

/** `... and a half`. */
const isHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'and' && tokens[at + 1]?.word === 'a' && tokens[at + 2]?.word === 'half';

/** The words after it, or before it, say that the years were worked. */
const isExperience = (tokens: readonly Token[], from: number, to: number): boolean => {
  const after = tokens[to]?.word ?? '';
  if (NOT_AFTER.has(after)) return false;
  for (let at = to; at < Math.min(to + 5, tokens.length); at++) {
    const token = tokens[at];
    if (token === undefined || (at > to && SENTENCE.has(token.gap))) break;
    if (EXPERIENCE.has(token.word) || WORKED.has(token.word)) return true;
  }
  const before = tokens[from - 1]?.word ?? '';
  if (BEFORE.has(before) || tokens.length === to - from) return true;
  return before === 'for' && tokens.slice(Math.max(0, from - 6), from).some((token) => WORKED.has(token.word));
};

const isOtherNumber = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.word ?? '';
  return NOT_BEFORE.has(before) && !(before === 'in' && tokens[at - 2]?.word === 'years');
};

const skipPlus = (tokens: readonly Token[], number: Read): Read => {
  const word = tokens[number.to]?.word ?? '';
  return word === 'plus' || word === 'full' || word === 'solid' ? { value: number.value, to: number.to + 1 } : number;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const UNITS: ReadonlyMap<string, number> = new Map([
  ['years', 1],
  ['year', 1],
  ['y', 1],
  ['months', 1 / 12],
  ['month', 1 / 12],
]);
const YEARS = set('years year');
const SENTENCE = set('. ? ! \n');
const EXPERIENCE = set('experience exp xp experiance experince expirience experienced');
const WORKED = set(
  'coding programming working worked work professional professionally professionnal industry job field backend back engineer developer dev developing development engineering tech software career building java python php ruby go node',
);
const BEFORE = set('with have has got having after at am over nearly almost about around only just me');
const NOT_AFTER = set(
  'old ago plan degree course roadmap from later time program contract streak warranty student studies',
);
const NOT_BEFORE = set('in within next last past another every per this coming under');
