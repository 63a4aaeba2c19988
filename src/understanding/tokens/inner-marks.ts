import { isDigitCode, isLetterCode, isWordCode } from './character-codes.ts';

/** `c#`, `c++`, `1.5`, `9:30`, `u.s.`, `12,000`: marks that belong to the word. */
export const isInner = (text: string, at: number, start: number): boolean => {
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

/** `.net` at the start of a word is one name, not the end of a sentence. */
export const isDotNet = (text: string, at: number): boolean =>
  (text[at + 1] === 'n' || text[at + 1] === 'N') &&
  text.slice(at + 1, at + 4).toLowerCase() === 'net' &&
  !isWordCode(text.charCodeAt(at + 4)) &&
  (at === 0 || !isWordCode(text.charCodeAt(at - 1)));
