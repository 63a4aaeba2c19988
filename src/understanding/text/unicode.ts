/** Longest text that is looked at, in UTF-16 units: more than any chat platform lets through. */
const MAX_CHARACTERS = 12_000;

/**
 * One plain spelling of a text: NFKC, look-alike letters of other scripts as Latin ones, typographic quotes and
 * dashes as ASCII, control characters as spaces; nothing invisible. Work is bounded by `MAX_CHARACTERS`, whatever comes in.
 */
export const toPlainCharacters = (text: string): string => {
  const bounded = text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text;
  if (isPlainAscii(bounded)) return bounded;
  const composed = withoutInvisible(bounded).normalize('NFKC');
  return replaceLookalikes(composed.length > MAX_CHARACTERS ? composed.slice(0, MAX_CHARACTERS) : composed);
};

/** The base letter of an accented one, in lower case; the character itself where it has none. */
export const foldLetter = (char: string): string => {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const plain = char.normalize('NFD').slice(0, 1).toLowerCase();
  if (folded.size < 2_000) folded.set(char, plain);
  return plain;
};

export const isCombiningMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) || (code >= 0x20d0 && code <= 0x20ff);

/** One half of a flag: U+1F1E6 to U+1F1FF, always written as a surrogate pair. */
export const isFlagLetterAt = (text: string, at: number): boolean => {
  if (text.charCodeAt(at) !== 0xd83c) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdde6 && low <= 0xddff;
};

/** A letter or digit outside ASCII, of any script in common use. */
export const isForeignLetter = (code: number): boolean =>
  code === 0xaa ||
  code === 0xba ||
  (code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x1fff && code !== 0x37e && code !== 0x387) ||
  (code >= 0x2c00 && code <= 0x2dff) ||
  (code >= 0x3041 && code <= 0xd7af) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfb00 && code <= 0xfdff);

const folded = new Map<string, string>();

const isPlainAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e || (code < 0x20 && code !== 0x0a)) return false;
  }
  return true;
};

/** Drops what has no shape of its own, and all but two of a pile of marks: composing long piles is slow. */
const withoutInvisible = (text: string): string => {
  const kept: string[] = [];
  let from = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    marks = isCombiningMark(text.charCodeAt(i)) ? marks + 1 : 0;
    const length = marks > 2 ? 1 : invisibleLengthAt(text, i);
    if (length === 0) continue;
    if (i > from) kept.push(text.slice(from, i));
    i += length - 1;
    from = i + 1;
  }
  kept.push(text.slice(from));
  return kept.join('');
};

const invisibleLengthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === 0xad || code === 0x34f || code === 0x61c || code === 0x180e || code === 0xfeff) return 1;
  if (code >= 0x200b && code <= 0x200f) return 1;
  if (code >= 0x202a && code <= 0x202e) return 1;
  if (code >= 0x2060 && code <= 0x206f) return 1;
  if (code >= 0xfe00 && code <= 0xfe0f) return 1;
  // Tag characters and the variation selectors beyond the basic plane: U+E0000 to U+E0FFF.
  if (code >= 0xdb40 && code <= 0xdb43) return isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
  return 0;
};

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const replaceLookalikes = (text: string): string => {
  const kept: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const other = code < 0x20 && code !== 0x0a ? ' ' : code > 0x7e ? lookalikes.get(code) : undefined;
    if (other === undefined) continue;
    if (i > from) kept.push(text.slice(from, i));
    kept.push(other);
    from = i + 1;
  }
  if (from === 0) return text;
  kept.push(text.slice(from));
  return kept.join('');
};

const spelledAlike = (from: string, to: string): [number, string][] =>
  [...from].map((char, i) => [char.charCodeAt(0), to.charAt(i)]);

/** Letters drawn alike (after the Unicode confusables list, cut to what is met in words), and typographic signs. */
const lookalikes: ReadonlyMap<number, string> = new Map([
  ...spelledAlike('авеёіїјкмнорстухѕһԁԛԝ', 'abeeiijkmhopctyxshdqw'),
  ...spelledAlike('АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'),
  ...spelledAlike('αεικνορτυχ', 'aeikvoptux'),
  ...spelledAlike('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...spelledAlike('ıɑɡɩʟ', 'iagil'),
  ...spelledAlike('‘’‚‛′ʼ´', "'''''''"),
  ...spelledAlike('“”„‟″«»', '"""""""'),
  ...spelledAlike('‐‑‒–—―−⁃', '--------'),
  ...spelledAlike('⁄∕', '//'),
]);
