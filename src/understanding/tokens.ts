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

/** A message cut into words. Slots and signals read nothing else. */
export type Tokens = {
  readonly list: readonly Token[];
  /** Blocks of code were cut out. */
  readonly code: boolean;
  /** Mentions of people, channels or everybody were cut out. */
  readonly pings: number;
  /** Characters that are neither letters, digits nor spaces. */
  readonly marks: number;
};

const MAX_CHARS = 12_000;
const MAX_TOKENS = 2_400;
const MAX_WORD = 40;

/** Cuts a message into words in one pass. Never throws; cost grows with the length of the text and ends at 12,000 characters. */
export const tokenise = (text: string): Tokens => {
  const scan = createScan(fold(text.length > MAX_CHARS ? text.slice(0, MAX_CHARS) : text));
  while (scan.at < scan.text.length && scan.list.length < MAX_TOKENS) step(scan);
  return { list: scan.list, code: scan.code, pings: scan.pings, marks: scan.marks };
};

/** The words alone, for tables that are written as phrases. */
export const toWords = (text: string): readonly string[] => tokenise(text).list.map((token) => token.word);

/** True where a sentence, a list item or a clause ends before this token. */
export const isBreak = (token: Token): boolean => BREAKS.has(token.gap);

type Scan = {
  readonly text: string;
  readonly list: Token[];
  at: number;
  gap: string;
  sentence: number;
  code: boolean;
  pings: number;
  marks: number;
};

const BREAKS: ReadonlySet<string> = new Set(['.', '?', '!', '\n', ';', ',', '(', ')', ':', '"', '|', '•']);
const RANK: Readonly<Record<string, number>> = { '\n': 9, '?': 8, '!': 7, '.': 6, ';': 5, '•': 5, '|': 5, '(': 4, ')': 4 };
const ENDS: ReadonlySet<string> = new Set(['\n', '?', '!', '.']);

const createScan = (text: string): Scan => ({
  text,
  list: [],
  at: 0,
  gap: '',
  sentence: 0,
  code: false,
  pings: 0,
  marks: 0,
});

const step = (scan: Scan): void => {
  const code = scan.text.charCodeAt(scan.at);
  if (isWordCode(code)) return readWord(scan);
  if (code === 46 && isDotNet(scan)) return readWord(scan);
  if (code > 127) return readSymbol(scan);
  if (!skipMarkup(scan, code)) readMark(scan);
};

/** ASCII stays as it is; anything else is decomposed and loses its marks and its disguises. */
const fold = (text: string): string => {
  if (isAscii(text)) return text;
  const plain = text.normalize('NFKD');
  return plain.length > MAX_CHARS * 2 ? plain.slice(0, MAX_CHARS * 2) : plain;
};

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
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
const isJoiner = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xad ||
  code === 0xfeff ||
  code === 0xfe0f;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;

/** `.net` at the start of a word is one name, not the end of a sentence. */
const isDotNet = (scan: Scan): boolean =>
  scan.text.substring(scan.at + 1, scan.at + 4).toLowerCase() === 'net' &&
  !isWordCode(scan.text.charCodeAt(scan.at + 4)) &&
  (scan.at === 0 || !isWordCode(scan.text.charCodeAt(scan.at - 1)));

const readWord = (scan: Scan): void => {
  const { text } = scan;
  let word = '';
  let apostrophe = false;
  let at = scan.at;
  if (text.charCodeAt(at) === 46) {
    word = '.';
    at++;
  }
  const start = at;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      if (word.length < MAX_WORD) word += text[at];
    } else if (isApostrophe(code) && isWordCode(text.charCodeAt(at + 1))) apostrophe = true;
    else if (!isJoiner(code) && !(code < 128 && isInner(text, at, start))) break;
    else if (!isJoiner(code)) word += text[at];
  }
  scan.at = at;
  addWord(scan, plainMarks(word), apostrophe);
};

/** Initials lose their dots and thousands their commas; decimals keep their point. */
const plainMarks = (word: string): string => {
  if (!word.includes('.') && !word.includes(',')) return word;
  if (isDigitCode(word.charCodeAt(0))) return word.replaceAll(',', '');
  return word.startsWith('.') ? word : word.replaceAll('.', '');
};

/** `c#`, `c++`, `1.5`, `9:30`: marks that belong to the word. */
const isInner = (text: string, at: number, start: number): boolean => {
  const mark = text[at];
  if (mark === '#') return at === start + 1 && isLetterCode(text.charCodeAt(at - 1));
  if (mark === '+') return at <= start + 2 && /^[cC]\+{0,1}$/.test(text.slice(start, at));
  if (mark === '.' && isInitials(text, at, start)) return true;
  if (mark === ',') return isThousands(text, at, start);
  if (mark !== '.' && mark !== ':') return false;
  return isDigitCode(text.charCodeAt(at - 1)) && isDigitCode(text.charCodeAt(at + 1)) && isDigitCode(text.charCodeAt(start));
};

/** `u.s.` and `e.g.`: single letters with dots between them. */
const isInitials = (text: string, at: number, start: number): boolean =>
  isLetterCode(text.charCodeAt(at - 1)) &&
  (at - 1 === start || text[at - 2] === '.') &&
  (isLetterCode(text.charCodeAt(at + 1)) ? !isWordCode(text.charCodeAt(at + 2)) : at - 1 > start);

/** `12,000` is one number. */
const isThousands = (text: string, at: number, start: number): boolean => {
  if (!isDigitCode(text.charCodeAt(start)) || isDigitCode(text.charCodeAt(at + 4))) return false;
  for (let i = 1; i <= 3; i++) if (!isDigitCode(text.charCodeAt(at + i))) return false;
  return isDigitCode(text.charCodeAt(at - 1));
};

const addWord = (scan: Scan, raw: string, apostrophe: boolean): void => {
  const word = unmask(raw.toLowerCase());
  const parts = (apostrophe ? CONTRACTED.get(word) : undefined) ?? SPELLED.get(word) ?? splitNumber(word);
  const gap = scan.gap;
  parts.forEach((part, index) => {
    scan.list.push({ word: part, raw: parts.length === 1 ? raw : part, gap: index === 0 ? gap : '', sentence: scan.sentence });
  });
  scan.gap = '';
};

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

/** Letters of other alphabets that pass for Latin ones, where the rest of the word is Latin. */
const unmask = (word: string): string => {
  let masked = false;
  let latin = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) masked = true;
    else if (isLetterCode(code)) latin = true;
  }
  if (!masked || !latin) return word;
  let plain = '';
  for (const letter of word) plain += LOOKALIKES.get(letter) ?? letter;
  return plain;
};

/** Emoji and other signs: flags are kept as words, ticks and crosses too, the rest is dropped. */
const readSymbol = (scan: Scan): void => {
  const code = scan.text.codePointAt(scan.at) ?? 0;
  const width = code > 0xffff ? 2 : 1;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return readFlag(scan, code);
  scan.at += width;
  if (isJoiner(code) || (code >= 0xe0000 && code <= 0xe0fff)) return;
  const word = SIGNS.get(code);
  if (word !== undefined) addWord(scan, word, false);
  else raiseGap(scan, code === 0x2022 || code === 0xb7 ? '•' : (DASHES.get(code) ?? ' '));
  if (code < 0x1f000) scan.marks++;
};

const readFlag = (scan: Scan, first: number): void => {
  const second = scan.text.codePointAt(scan.at + 2) ?? 0;
  if (second < 0x1f1e6 || second > 0x1f1ff) {
    scan.at += 2;
    return;
  }
  scan.at += 4;
  addWord(scan, `flag${String.fromCharCode(first - 0x1f1e6 + 97, second - 0x1f1e6 + 97)}`, false);
};

/** Cuts out what is not speech: code, addresses, mentions, emoji names. */
const skipMarkup = (scan: Scan, code: number): boolean => {
  if (code === 96) return skipCode(scan);
  if (code === 60) return skipAngle(scan);
  if (code === 64) return skipMention(scan);
  if (code === 58) return skipLink(scan) || skipEmojiName(scan);
  return false;
};

const skipCode = (scan: Scan): boolean => {
  if (!scan.text.startsWith('```', scan.at)) return false;
  const end = scan.text.indexOf('```', scan.at + 3);
  scan.code = true;
  scan.at = end < 0 ? scan.text.length : end + 3;
  endSentence(scan, '\n');
  return true;
};

const skipAngle = (scan: Scan): boolean => {
  const kind = scan.text[scan.at + 1] ?? '';
  const end = scan.text.indexOf('>', scan.at + 1);
  if (end < 0 || end - scan.at > 200) return false;
  if (!'@#!:/abcdefghijklmnopqrstuvwxyz'.includes(kind.toLowerCase())) return false;
  if ('@#!'.includes(kind)) scan.pings++;
  scan.at = end + 1;
  raiseGap(scan, ' ');
  return true;
};

const skipMention = (scan: Scan): boolean => {
  let at = scan.at + 1;
  while (at < scan.text.length && at - scan.at < 60 && isNameCode(scan.text.charCodeAt(at))) at++;
  if (at === scan.at + 1) return false;
  scan.pings++;
  scan.at = at;
  raiseGap(scan, ' ');
  return true;
};

const isNameCode = (code: number): boolean => isWordCode(code) || code === 95 || code === 45 || code === 46;

/** `https://...`: the scheme is already a word by now, and goes too. */
const skipLink = (scan: Scan): boolean => {
  if (!scan.text.startsWith('://', scan.at)) return false;
  const scheme = scan.list.pop();
  if (scheme !== undefined) scan.gap = scheme.gap;
  while (scan.at < scan.text.length && scan.text.charCodeAt(scan.at) > 32 && scan.text[scan.at] !== '>') scan.at++;
  return true;
};

const skipEmojiName = (scan: Scan): boolean => {
  let at = scan.at + 1;
  while (at < scan.text.length && at - scan.at < 40 && isNameCode(scan.text.charCodeAt(at))) at++;
  if (scan.text[at] !== ':' || at - scan.at < 3) return false;
  const name = scan.text.slice(scan.at + 1, at).toLowerCase();
  if (isDigitCode(name.charCodeAt(0))) return false;
  scan.at = at + 1;
  if (name.startsWith('flag') && name.length === 7) addWord(scan, `flag${name.slice(5)}`, false);
  else if (NAMED_SIGNS.has(name)) addWord(scan, NAMED_SIGNS.get(name) ?? '', false);
  else raiseGap(scan, ' ');
  return true;
};

const readMark = (scan: Scan): void => {
  const mark = scan.text[scan.at] ?? ' ';
  const code = mark.charCodeAt(0);
  const next = scan.text.charCodeAt(scan.at + 1);
  scan.at++;
  if (code > 32) scan.marks++;
  if (code === 10 || code === 13) return endSentence(scan, '\n');
  if (mark === '?' || mark === '!') return endSentence(scan, mark);
  if (mark !== '.') return raiseGap(scan, code <= 32 ? ' ' : mark);
  const last = scan.list.at(-1);
  if (isWordCode(next) || (last !== undefined && ABBREVIATED.has(last.word))) raiseGap(scan, '-');
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

const ABBREVIATED: ReadonlySet<string> = new Set(['vs', 'eg', 'ie', 'e', 'g', 'i', 'u', 's', 'sr', 'jr', 'approx', 'yr', 'yrs']);
const DASHES: ReadonlyMap<number, string> = new Map([
  [0x2013, '-'],
  [0x2014, ','],
  [0x2026, '.'],
  [0x2192, '>'],
  [0x201c, '"'],
  [0x201d, '"'],
]);
const SIGNS: ReadonlyMap<number, string> = new Map([
  [0x2705, 'ticked'],
  [0x2714, 'ticked'],
  [0x2611, 'ticked'],
  [0x274c, 'crossed'],
  [0x2716, 'crossed'],
  [0x1f44d, 'thumbsup'],
  [0x1f44e, 'thumbsdown'],
  [0x2044, 'fraction'],
]);
const NAMED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['white_check_mark', 'ticked'],
  ['heavy_check_mark', 'ticked'],
  ['x', 'crossed'],
  ['+1', 'thumbsup'],
  ['thumbsup', 'thumbsup'],
  ['-1', 'thumbsdown'],
  ['thumbsdown', 'thumbsdown'],
]);

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiѕsјjԁdһhкkмmтtвbнhαaοoρpεeιiκkνvτtυuωwøoðdłlđdıi'].reduce<[string, string][]>((pairs, letter, i, all) => {
    if (i % 2 === 0) pairs.push([letter, all[i + 1] ?? letter]);
    return pairs;
  }, []),
);

const pairs = (table: string): readonly (readonly [string, readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([word = '', ...parts]) => [word, parts] as const);

/** Only with an apostrophe in it: without, these are other words. */
const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(
  pairs(`
    ill i will
    id i would
    were we are
    well we will
    hell he will
    shell she will
    lets let us
    wed we would
    theyd they would
    oclock oclock
  `),
);

/** However it is written: short forms, and the two spellings of British and American English. */
const SPELLED: ReadonlyMap<string, readonly string[]> = new Map(
  pairs(`
    im i am
    ive i have
    iam i am
    youre you are
    youve you have
    theyre they are
    weve we have
    whats what is
    wats what is
    whatre what are
    whens when is
    wheres where is
    whos who is
    hows how is
    thats that is
    theres there is
    heres here is
    its it is
    dont do not
    doesnt does not
    didnt did not
    havent have not
    hasnt has not
    hadnt had not
    wont will not
    wouldnt would not
    shouldnt should not
    couldnt could not
    cant can not
    cannot can not
    isnt is not
    arent are not
    wasnt was not
    werent were not
    aint am not
    gonna going to
    wanna want to
    gotta got to
    lemme let me
    gimme give me
    dunno do not know
    idk i do not know
    u you
    ur your
    r are
    pls please
    plz please
    thx thanks
    tnx thanks
    ty thanks
    tysm thanks
    learnt learned
    practise practice
    practising practicing
    practised practiced
    btw by the way
    nvm never mind
    rn right now
    asap soon
    backend back end
    frontend front end
    fullstack full stack
    cuz because
    coz because
    bc because
    tho though
    thru through
    abt about
    wrt about
    programme program
    programmes programs
    resumes resume
    halfway half way
    midway half way
    hrs hours
    hr hour
    mins minutes
    min minutes
    minute minutes
    yrs years
    yr year
    wk week
    wks weeks
    wkly weekly
  `),
);
