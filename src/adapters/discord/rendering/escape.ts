/**
 * Plain text as Discord markdown that reads the same: no markup, mention, link, time stamp or emoji
 * code of the text survives. At most `max` characters, whole escapes only; what is cut ends in "…".
 */
export const escapeText = (text: string, max = Number.POSITIVE_INFINITY): string => {
  if (text.length <= max && INERT.test(text) && !text.endsWith(' ')) return text;
  const clean = cleanText(text);
  const whole = escapeAll(clean);
  return whole.length <= max ? whole : cutEscaped(clean, max);
};

/** Text for places without markdown (labels, titles of forms): control characters gone, one line, cut to fit. */
export const plainLabel = (text: string, max: number, empty: string): string => {
  if (text.length <= max && PLAIN_LINE.test(text)) return text;
  const line = toLine(cleanText(text));
  const shown = isVisible(line) ? line : empty;
  return shown.length <= max ? shown : `${cutWhole(shown, max - 1).trimEnd()}…`;
};

/** Most labels: printable ASCII, single spaces. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;

/** Text for a code block, where nothing but the fence has a meaning. */
export const codeText = (text: string): string => toLine(cleanText(text)).replaceAll('`', '´');

/** An address for a masked link; undefined where it is not one people should be sent to. */
export const linkTarget = (url: string): string | undefined =>
  /^https?:\/\/[^\s<>]+$/u.test(url) ? url.replaceAll('(', '%28').replaceAll(')', '%29') : undefined;

/** Whether there is anything to see in a text. */
export const isVisible = (text: string): boolean => LETTER.test(text) || VISIBLE.test(text);

/** Looked for first: the patterns of all of Unicode take far longer, and few texts need them. */
const LETTER = /[!-~]/;
const VISIBLE = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Anything but the letters and signs of European languages: only then is there something to clean. */
const UNUSUAL = /[^\n\x20-\x7e\xa1-\u02ff\u0370-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]/;

/** Control, direction and tag characters change how everything after them reads. */
const UNWANTED = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const cleanText = (text: string): string => {
  const clean = UNUSUAL.test(text)
    ? text
        .toWellFormed()
        .replace(/\r\n?/gu, '\n')
        .replace(UNWANTED, (char) => (char === '\n' || char === '\t' ? char : ''))
    : text;
  return (clean.includes('\n\n\n') ? clean.replace(/\n{3,}/gu, '\n\n') : clean).trim();
};

const toLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/gu, ' ').trim() : text);

/** One line that needs nothing done to it, as most are: letters of European languages and signs without a meaning. */
const INERT = /^[a-z](?:[ !-)+-./0-9;=?A-Z^a-z{}\xa1-\u02ff\u2010-\u2027\u20a0-\u20c0]|:(?!\/))*$/i;

const escapeAll = (text: string): string =>
  text
    .replace(/[\\*_~`|<[\]]/g, '\\$&')
    .replace(/^([ \t]*)([#>+-])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@(?=everyone|here)/gi, '@\u200b');

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
