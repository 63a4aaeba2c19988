/**
 * Plain text as Discord markdown that reads the same: no markup, mention, link, time stamp or emoji
 * code of the text survives. At most `max` characters, whole escapes only; what is cut ends in "…".
 */
export const escapeText = (text: string, max = Number.POSITIVE_INFINITY): string => {
  const clean = cleanText(text);
  const whole = escapeAll(clean);
  return whole.length <= max ? whole : cutEscaped(clean, max);
};

/** Text for places without markdown (labels, titles of forms): control characters gone, one line, cut to fit. */
export const plainLabel = (text: string, max: number, empty: string): string => {
  const line = cleanText(text).replace(/\s+/gu, ' ').trim();
  const shown = VISIBLE.test(line) ? line : empty;
  return shown.length <= max ? shown : `${cutWhole(shown, max - 1).trimEnd()}…`;
};

/** Text for a code block, where nothing but the fence has a meaning. */
export const codeText = (text: string): string => cleanText(text).replaceAll('`', '´').replace(/\s+/gu, ' ').trim();

/** An address for a masked link; undefined where it is not one people should be sent to. */
export const linkTarget = (url: string): string | undefined =>
  /^https?:\/\/[^\s<>]+$/u.test(url) ? url.replaceAll('(', '%28').replaceAll(')', '%29') : undefined;

/** Whether there is anything to see in a text. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

const VISIBLE = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Control, direction and tag characters change how everything after them reads. */
const UNWANTED = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(UNWANTED, (char) => (char === '\n' || char === '\t' ? char : ''))
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

const MARKS = /[\\*_~`|<[\]]/gu;
/** Headings, quotes, lists and small print, which only count at the start of a line. */
const LINE_START = /^([ \t]*)([#>+-]|\d+(?=[.)]))/gmu;

const escapeAll = (text: string): string =>
  text
    .replace(MARKS, '\\$&')
    .replace(LINE_START, (_all, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/@(?=everyone|here)/giu, '@\u200b');

/** The longest beginning whose escape fits, found by halving. */
const cutEscaped = (text: string, max: number): string => {
  let low = 0;
  let high = Math.min(text.length, max);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (escapeAll(cutWhole(text, middle)).length < max) low = middle;
    else high = middle - 1;
  }
  return `${escapeAll(cutWhole(text, low).trimEnd())}…`.slice(0, max);
};

/** Never half of a surrogate pair, nor a mark without its letter. */
const cutWhole = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/u, '')
    .replace(/\u200d$/u, '');
