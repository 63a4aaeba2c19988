import { foldLetter, isCombiningMark, isFlagLetterAt, isForeignLetter } from './unicode.ts';

/** A word of a text: lower case, accents and apostrophes dropped ("What's" is `whats`, "C++" is `c++`). */
export type Token = {
  readonly text: string;
  /** Where it stands in the text it was cut from: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
};

/** The longest word kept: of a longer one the rest is dropped. */
const MAX_TOKEN = 40;

/**
 * The words of a text in order, by one scan. Words are runs of letters and digits; `+` and `#` stay at a word's end
 * ("c++", "c#"), a flag is a word of its own, every other sign parts words ("node.js" is `node`, `js`).
 */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isFlagLetterAt(text, at) && isFlagLetterAt(text, at + 2)) {
      tokens.push({ text: text.slice(at, at + 4), start: at, end: at + 4 });
      at += 4;
    } else if (isWordCode(text.charCodeAt(at))) {
      const end = wordEnd(text, at);
      tokens.push({ text: plainWord(text, at, end), start: at, end });
      at = end;
    } else at += 1;
  }
  return tokens;
};

const wordEnd = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCode(code) || isCombiningMark(code)) at += 1;
    else if (code === APOSTROPHE && isWordCode(text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  const signs = at;
  while (at < text.length && at < signs + 2 && isWordSign(text.charCodeAt(at))) at += 1;
  return isWordCode(text.charCodeAt(at)) ? signs : at;
};

const plainWord = (text: string, start: number, end: number): string => {
  const cut = text.slice(start, Math.min(end, start + MAX_TOKEN));
  if (isLowerAscii(cut)) return cut;
  let word = '';
  for (let i = 0; i < cut.length; i++) {
    const code = cut.charCodeAt(i);
    if (code === APOSTROPHE || isCombiningMark(code)) continue;
    word += code < 0x80 ? cut.charAt(i).toLowerCase() : foldLetter(cut.charAt(i));
  }
  return word;
};

const APOSTROPHE = 0x27;

const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code > 0x7f && isForeignLetter(code) && !isCombiningMark(code));

const isWordSign = (code: number): boolean => code === 0x2b || code === 0x23;

const isLowerAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x7f || code === APOSTROPHE || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
};
