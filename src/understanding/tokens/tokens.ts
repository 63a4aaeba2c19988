import { wordSet } from '../text/word-set.ts';
import { isApostrophe, isMark, isWordCode } from './character-codes.ts';
import { isDotNet, isInner } from './inner-marks.ts';
import { DASHES, SIGNS } from './signs.ts';
import { plainWord, toParts } from './spell-out.ts';
import { SPELLED } from './spelled.ts';

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
  if (isWordCode(code) || (code === 46 && isDotNet(scan.text, scan.at))) readWord(scan);
  else if (code > 127) readSymbol(scan);
  else readMark(scan);
};

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

const addWord = (scan: Scan, raw: string, word: string, apostrophe: boolean): void => {
  const parts = toParts(raw, word, apostrophe);
  const { sentence } = scan;
  const whole = parts.length === 1;
  for (const part of parts) {
    scan.list.push({ word: part, raw: whole ? raw : part, gap: scan.gap, sentence });
    scan.gap = '';
  }
};

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
