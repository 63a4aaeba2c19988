import { isApostrophe, isDigitCode, isLetterCode, isMark } from './character-codes.ts';
import { CONTRACTED, SPELLED } from './spelled.ts';

/** Lower case, without accents and apostrophes; initials lose their dots and thousands their commas. */
export const plainWord = (raw: string, plain: boolean, apostrophe: boolean): string => {
  const base = (plain ? raw : raw.normalize('NFD')).toLowerCase();
  if (plain && !apostrophe && !base.includes('.') && !base.includes(',')) return base;
  const number = isDigitCode(base.charCodeAt(0));
  const comma = number ? base.indexOf(',') : -1;
  const point = comma > 0 && !isDigitCode(base.charCodeAt(comma + 2)) ? '.' : '';
  let word = base.startsWith('.') ? '.' : '';
  for (const letter of base) {
    const code = letter.charCodeAt(0);
    if (isApostrophe(code) || isMark(code) || (letter === '.' && !number)) continue;
    word += letter === ',' ? point : (FOLDED[letter] ?? letter);
  }
  return word;
};

const FOLDED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** The words that one stands for: contractions, short forms and numbers with their units are spelled out. */
export const toParts = (raw: string, word: string, apostrophe: boolean): readonly string[] =>
  (apostrophe ? CONTRACTED.get(word) : undefined) ??
  SPELLED.get(word) ??
  (apostrophe && isOwning(raw) ? [word.slice(0, -1)] : splitNumber(word));

/** `Docker's done`, `the team's plan`: the word without what was hung on it; a master's is a degree. */
const isOwning = (raw: string): boolean =>
  raw.endsWith('s') && isApostrophe(raw.charCodeAt(raw.length - 2)) && !DEGREES.test(raw);
const DEGREES = /^(?:master|bachelor)/i;

/** `90min` is a number and a unit; so are `9am`, `3yoe` and `2nd`. */
const splitNumber = (word: string): readonly string[] => {
  if (!isDigitCode(word.charCodeAt(0))) return [word];
  let end = 1;
  while (end < word.length && !isLetterCode(word.charCodeAt(end))) end++;
  if (end === word.length) return [word];
  const unit = word.slice(end);
  return [word.slice(0, end), ...(SPELLED.get(unit) ?? splitUnit(unit))];
};

/** `3x2h` and `1h30` go on after their first letter. */
const splitUnit = (unit: string): readonly string[] =>
  (unit.startsWith('x') || unit.startsWith('h')) && isDigitCode(unit.charCodeAt(1))
    ? [unit.slice(0, 1), ...splitNumber(unit.slice(1))]
    : [unit];
