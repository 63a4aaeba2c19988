/**
 * Plain text as Discord markdown that reads the same: no markup, mention, link, time stamp or emoji
 * code of the text survives. At most `max` characters, whole escapes only; what is cut ends in "…".
 */
export const escapeText = (text: string, max = Number.POSITIVE_INFINITY): string => {
  if (text.length <= max && isInert(text)) return text;
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

/** ASCII that means nothing to Discord wherever it stands, after the first character of a line. */
const INERT = new Uint8Array(128);
for (const char of ' !"#$%&\'()+,-./0123456789;=?ABCDEFGHIJKLMNOPQRSTUVWXYZ^abcdefghijklmnopqrstuvwxyz{}')
  INERT[char.charCodeAt(0)] = 1;

/** One line that needs nothing done to it, as most are: told in one look at each character. */
const isInert = (text: string): boolean => {
  const first = text.charCodeAt(0) | 0x20;
  if (first < 0x61 || first > 0x7a || text.endsWith(' ')) return false;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 ? INERT[code] !== 1 && !(code === 0x3a && text.charCodeAt(at + 1) !== 0x2f) : !isUsual(code))
      return false;
  }
  return true;
};

const isUsual = (code: number): boolean =>
  (code >= 0xa1 && code <= 0x2ff) || (code >= 0x2010 && code <= 0x2027) || (code >= 0x20a0 && code <= 0x20c0);

/** What a character means to Discord, by its code; `START` counts at the start of a line only. */
const PLAIN = 0;
const MARK = 1;
const START = 2;
const DIGIT = 3;
const COLON = 4;
const AT = 5;
const LINE = 6;
const SPACE = 7;

const MEANINGS = new Uint8Array(128);
for (const [meaning, chars] of [
  [MARK, '\\*_~`|<[]'],
  [START, '#>+-'],
  [DIGIT, '0123456789'],
  [COLON, ':'],
  [AT, '@'],
  [LINE, '\n'],
  [SPACE, ' \t'],
] as const)
  for (const char of chars) MEANINGS[char.charCodeAt(0)] = meaning;

const meaningAt = (text: string, at: number): number => MEANINGS[text.charCodeAt(at)] ?? PLAIN;

/** One pass, since every text of every answer comes through here. */
const escapeAll = (text: string): string => {
  let escaped = '';
  let from = 0;
  let isStart = true;
  const put = (at: number, sign: string) => {
    escaped += text.slice(from, at) + sign;
    from = at;
  };
  for (let at = 0; at < text.length; at += 1) {
    const meaning = meaningAt(text, at);
    if (meaning === PLAIN) isStart = false;
    else {
      if (meaning === MARK || (meaning === START && isStart)) put(at, '\\');
      else if (meaning === COLON && text.startsWith('//', at + 1)) put(at, '\\');
      else if (meaning === AT && isEverybody(text, at + 1)) put(at + 1, '\u200b');
      else if (meaning === DIGIT && isStart) {
        const end = endOfNumber(text, at);
        if (text[end] === '.' || text[end] === ')') put(end, '\\');
        at = end - 1;
      }
      isStart = meaning === LINE || (isStart && meaning === SPACE);
    }
  }
  return escaped === '' ? text : escaped + text.slice(from);
};

const isEverybody = (text: string, at: number): boolean => {
  const word = text.slice(at, at + 8).toLowerCase();
  return word.startsWith('everyone') || word.startsWith('here');
};

const endOfNumber = (text: string, from: number): number => {
  let end = from;
  while (meaningAt(text, end) === DIGIT) end += 1;
  return end;
};

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
