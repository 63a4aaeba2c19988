/** What kind of character a code unit is: asked of every one of a text, so by its number. */
export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
export const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
export const isWordCode = (code: number): boolean =>
  isLetterCode(code) || isDigitCode(code) || (code > 127 && isForeignLetter(code));
/** Letters of other scripts, combining marks and surrogates aside. */
const isForeignLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x2af) ||
  (code >= 0x370 && code <= 0x1fff) ||
  (code >= 0x3040 && code <= 0xd7ff) ||
  (code >= 0xf900 && code <= 0xfdff);
export const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
