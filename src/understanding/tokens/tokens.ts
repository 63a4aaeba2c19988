import { wordSet } from '../text/word-set.ts';
import { CONTRACTED, SPELLED } from './spelled.ts';

/** One word of a message, with what stood before it. */
export type Token = {
  /** Lower case, accents folded, contractions spelled out: `I'm` is `i` and `am`. */
  readonly word: string;
  /** As it was written. */
  readonly raw: string;
  /** The strongest mark between the word before and this one; empty where nothing stood between. */
  readonly gap: string;
  /** Counts sentences and lines from 0. */
  readonly sentence: number;
};

const MAX_CHARACTERS = 12_000;
const MAX_TOKENS = 2_400;
const MAX_WORD = 40;

/**
 * Cuts plain text (see `normalise`) into words in one pass. Never throws; cost grows with the length of the text and
 * ends at 12,000 characters, or at `most` words.
 */
export const tokenise = (text: string, most = MAX_TOKENS): readonly Token[] => {
  const scan: Scan = { text: text.slice(0, MAX_CHARACTERS), list: [], at: 0, gap: '', sentence: 0 };
  while (scan.at < scan.text.length && scan.list.length < most) step(scan);
  return scan.list;
};

/** The words alone, for tables that are written as phrases: thousands at a start, so plain ones are split at once. */
export const toWords = (text: string): readonly string[] =>
  PLAIN_PHRASE.test(text) ? spellAll(text.split(' ')) : tokenise(text).map((token) => token.word);
const PLAIN_PHRASE = /^[a-z]{1,40}(?: [a-z]{1,40})*$/;
const spellAll = (words: readonly string[]): readonly string[] =>
  words.some((word) => SPELLED.has(word)) ? words.flatMap((word) => SPELLED.get(word) ?? word) : words;

/** True where a sentence, a list item or a clause ends before this token; the end of the message is none. */
export const isBreak = (token: Token | undefined): boolean => token !== undefined && BREAKS.has(token.gap);

/** True where a clause ends before this token, or the message does. */
export const isClauseEnd = (token: Token | undefined): boolean => token === undefined || isBreak(token);

/** The clauses of a message, in order. */
export const toClauses = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const starts = tokens.flatMap((token, at) => (at === 0 || isBreak(token) ? [at] : []));
  return starts.map((from, clause) => tokens.slice(from, starts[clause + 1]));
};

type Scan = { readonly text: string; readonly list: Token[]; at: number; gap: string; sentence: number };

const BREAKS: ReadonlySet<string> = new Set(['.', '?', '!', '\n', ';', ',', '(', ')', ':', '"', '|', '•']);
const RANK: Readonly<Record<string, number>> = {
  '\n': 9,
  '?': 8,
  '!': 7,
  '.': 6,
  ';': 5,
  '•': 5,
  '|': 5,
  '(': 4,
  ')': 4,
};
const ENDS: ReadonlySet<string> = new Set(['\n', '?', '!', '.']);

const step = (scan: Scan): void => {
  const code = scan.text.charCodeAt(scan.at);
  if (isWordCode(code) || (code === 46 && isDotNet(scan))) readWord(scan);
  else if (code > 127) readSymbol(scan);
  else readMark(scan);
};

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isWordCode = (code: number): boolean =>
  isLetterCode(code) || isDigitCode(code) || (code > 127 && isForeignLetter(code));
/** Letters of other scripts, combining marks and surrogates aside. */
const isForeignLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x2af) ||
  (code >= 0x370 && code <= 0x1fff) ||
  (code >= 0x3040 && code <= 0xd7ff) ||
  (code >= 0xf900 && code <= 0xfdff);
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** `.net` at the start of a word is one name, not the end of a sentence. */
const isDotNet = ({ text, at }: Scan): boolean =>
  (text[at + 1] === 'n' || text[at + 1] === 'N') &&
  text.slice(at + 1, at + 4).toLowerCase() === 'net' &&
  !isWordCode(text.charCodeAt(at + 4)) &&
  (at === 0 || !isWordCode(text.charCodeAt(at - 1)));

const readWord = (scan: Scan): void => {
  const { text, at: start } = scan;
  let at = text[start] === '.' ? start + 1 : start;
  let apostrophe = false;
  let plain = true;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) plain = false;
    if (isWordCode(code) || isMark(code)) continue;
    if (isApostrophe(code) && isWordCode(text.charCodeAt(at + 1))) apostrophe = true;
    else if (!isInner(text, at, start)) break;
  }
  scan.at = at;
  const raw = text.slice(start, Math.min(at, start + MAX_WORD));
  addWord(scan, raw, plainWord(raw, plain, apostrophe), apostrophe);
};

/** `c#`, `c++`, `1.5`, `9:30`, `u.s.`, `12,000`: marks that belong to the word. */
const isInner = (text: string, at: number, start: number): boolean => {
  switch (text[at]) {
    case '#':
      return at === start + 1 && isLetterCode(text.charCodeAt(start));
    case '+':
      return (
        at <= start + 2 && (text[start] === 'c' || text[start] === 'C') && (at === start + 1 || text[at - 1] === '+')
      );
    case ',':
      return isThousands(text, at, start) || isHalf(text, at, start);
    case '.':
      return isInitials(text, at, start) || isDecimal(text, at, start);
    case ':':
      return isDecimal(text, at, start);
    default:
      return false;
  }
};

const isDecimal = (text: string, at: number, start: number): boolean =>
  isDigitCode(text.charCodeAt(at - 1)) && isDigitCode(text.charCodeAt(at + 1)) && isDigitCode(text.charCodeAt(start));

/** Single letters with dots between them. */
const isInitials = (text: string, at: number, start: number): boolean =>
  isLetterCode(text.charCodeAt(at - 1)) &&
  (at - 1 === start || text[at - 2] === '.') &&
  (isLetterCode(text.charCodeAt(at + 1)) ? !isWordCode(text.charCodeAt(at + 2)) : at - 1 > start);

/** `2,5` is two and a half where no list goes on. */
const isHalf = (text: string, at: number, start: number): boolean =>
  at <= start + 2 &&
  text[at + 1] === '5' &&
  isDecimal(text, at, start) &&
  text[at + 2] !== ',' &&
  !isDigitCode(text.charCodeAt(at + 2));

/** `12,000` is one number. */
const isThousands = (text: string, at: number, start: number): boolean => {
  if (!isDigitCode(text.charCodeAt(start)) || isDigitCode(text.charCodeAt(at + 4))) return false;
  for (let i = 1; i <= 3; i++) if (!isDigitCode(text.charCodeAt(at + i))) return false;
  return isDigitCode(text.charCodeAt(at - 1));
};

/** Lower case, without accents and apostrophes; initials lose their dots and thousands their commas. */
const plainWord = (raw: string, plain: boolean, apostrophe: boolean): string => {
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

const addWord = (scan: Scan, raw: string, word: string, apostrophe: boolean): void => {
  const parts =
    (apostrophe ? CONTRACTED.get(word) : undefined) ??
    SPELLED.get(word) ??
    (apostrophe && isOwning(raw) ? [word.slice(0, -1)] : splitNumber(word));
  const { sentence } = scan;
  const whole = parts.length === 1;
  for (const part of parts) {
    scan.list.push({ word: part, raw: whole ? raw : part, gap: scan.gap, sentence });
    scan.gap = '';
  }
};

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

/** Emoji and other signs: flags, ticks and crosses are kept as words, the rest parts words. */
const readSymbol = (scan: Scan): void => {
  const code = scan.text.codePointAt(scan.at) ?? 0;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) {
    readFlag(scan, code);
    return;
  }
  scan.at += code > 0xffff ? 2 : 1;
  const word = SIGNS.get(code);
  if (word !== undefined) addWord(scan, word, word, false);
  else raiseGap(scan, DASHES.get(code) ?? ' ');
};

const readFlag = (scan: Scan, first: number): void => {
  const second = scan.text.codePointAt(scan.at + 2) ?? 0;
  const paired = second >= 0x1f1e6 && second <= 0x1f1ff;
  scan.at += paired ? 4 : 2;
  if (!paired) return;
  const word = `flag${String.fromCharCode(first - 0x1f1e6 + 97, second - 0x1f1e6 + 97)}`;
  addWord(scan, word, word, false);
};

const readMark = (scan: Scan): void => {
  const mark = scan.text[scan.at] ?? ' ';
  const next = scan.text.charCodeAt(scan.at + 1);
  scan.at++;
  const last = scan.list.at(-1);
  if (mark === '\n' || mark === '\r') endSentence(scan, '\n');
  else if (mark === '?' || mark === '!') endSentence(scan, mark);
  else if (mark !== '.') raiseGap(scan, mark <= ' ' ? ' ' : mark);
  else if (isWordCode(next) || (last !== undefined && ABBREVIATED.has(last.word))) raiseGap(scan, '-');
  else endSentence(scan, '.');
};

const endSentence = (scan: Scan, mark: string): void => {
  const last = scan.list.at(-1);
  if (ENDS.has(mark) && last !== undefined && last.sentence === scan.sentence) scan.sentence++;
  raiseGap(scan, mark);
};

const raiseGap = (scan: Scan, mark: string): void => {
  if (rank(mark) > rank(scan.gap)) scan.gap = mark;
};

const rank = (mark: string): number => (mark === '' ? 0 : mark === ' ' ? 1 : (RANK[mark] ?? 3));

const ABBREVIATED = wordSet('vs eg ie e g i s sr jr approx');
const FOLDED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
const DASHES: ReadonlyMap<number, string> = new Map([
  [0x2022, '•'],
  [0xb7, '•'],
  [0x2013, '-'],
  [0x2014, ','],
  [0x2026, '.'],
  [0x2192, '>'],
]);
/** What people tick lists off with. */
const SIGNS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    ticked: '✅✓✔☑🟢',
    crossed: '❌✖✗✘🚫⛔🛑🗑',
    ongoing: '⏳⌛🚧🔄🟡🟠🏗',
    blank: '🔴⚪⬜⭕🟥',
    fraction: '⁄',
  }).flatMap(([word, signs]) => [...signs].map((sign) => [sign.codePointAt(0) ?? 0, word] as const)),
);
