import names from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { createPhrases, type Hit } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token, toWords } from '../../tokens/tokens.ts';
import { MORE_PLACES, PAIRED_CODES } from './cities.ts';
import { isOtherThing } from './other-thing.ts';
import { CODES, ORDINARY_WORDS, PLACES } from './places.ts';

/** Every country named (by name, adjective, city, flag or short form), in the order it was said: ISO 3166-1 alpha-2. */
export const readCountries = (tokens: readonly Token[]): readonly Hit<string>[] => {
  const hits = findAll(tokens);
  return hits
    .filter((hit, at) => !hit.value.doubtful || hasCompany(tokens, hit, [hits[at - 1], hits[at + 1]]))
    .map((hit) => ({ value: hit.value.code, from: hit.from, to: hit.to }));
};

type Place = { readonly code: string; readonly doubtful: boolean };

const findAll = (tokens: readonly Token[]): readonly Hit<Place>[] => {
  const shouted = tokens.some(({ word }) => word.length === 2) && isShouted(tokens);
  const hits: Hit<Place>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = PLACE_NAMES.at(tokens, at) ?? readCode(tokens, at, shouted);
    if (hit === undefined || isOtherThing(tokens, hit, PLACE_AFTER)) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
};

/** Flags, codes in capitals, and `us`, which is mostly a pronoun. */
const readCode = (tokens: readonly Token[], at: number, shouted: boolean): Hit<Place> | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { word, raw } = token;
  if (word.length === 6 && word.startsWith('flag') && KNOWN.has(word.slice(4).toUpperCase()))
    return { value: { code: word.slice(4).toUpperCase(), doubtful: false }, from: at, to: at + 1 };
  if (word.length !== 2) return undefined;
  if (word === 'us') return readUs(tokens, at, shouted);
  if (STATES.has(raw) && !shouted && /^\p{Lu}/u.test(tokens[at - 1]?.raw ?? ''))
    return { value: { code: 'US', doubtful: false }, from: at, to: at + 1 };
  const lower = LOWER_CODES.has(raw) && (CODE_BEFORE.has(tokens[at - 1]?.word ?? '') || isOfPerson(tokens, at));
  const paired = !shouted && PAIRED_CODES.has(raw);
  if (!lower && !paired && (shouted || !CODES.has(raw))) return undefined;
  return { value: { code: raw.toUpperCase(), doubtful: paired && !lower }, from: at, to: at + 1 };
};

/** States of the US, written behind a town as in `Columbus OH`, whose letters are no country's code and no word. */
const STATES = wordSet('AK CT DC FL IA KS MI ND NH NJ NM NV NY OH RI TX UT WA WI WV WY');

const readUs = (tokens: readonly Token[], at: number, shouted: boolean): Hit<Place> | undefined => {
  const token = tokens[at];
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  const plain =
    (token?.raw === 'US' && !shouted) ||
    token?.raw.includes('.') ||
    US_BEFORE.has(before) ||
    (before === 'pay' && WHOSE_PAY.has(tokens[at - 2]?.word ?? '')) ||
    (US_AFTER.has(after) && !US_VERBS.has(before));
  return { value: { code: 'US', doubtful: !plain }, from: at, to: at + 1 };
};

/** A doubtful word counts beside another country or beside words about pay and work. */
const hasCompany = (
  tokens: readonly Token[],
  hit: Hit<Place>,
  beside: readonly (Hit<Place> | undefined)[],
): boolean => {
  const before = tokens[hit.from - 1]?.word ?? '';
  const after = tokens[hit.to]?.word ?? '';
  if (after === 'time') return true;
  const plain = tokens[hit.from]?.word !== 'us' && !PAIRED_CODES.has(tokens[hit.from]?.raw ?? '');
  const isNamed =
    PLACE_BEFORE.has(before) ||
    PLACE_AFTER.has(after) ||
    isAlone(tokens, hit) ||
    isWhatAbout(tokens, before, hit) ||
    isOfPay(tokens);
  if (plain && isNamed) return true;
  return beside.some((other) => other !== undefined && isPair(tokens, hit, other));
};

/** `ok and chile?`, `what about turkey` */
const isWhatAbout = (tokens: readonly Token[], before: string, { from, to }: Hit<Place>): boolean =>
  (before === 'and' || before === 'about') &&
  from <= 3 &&
  to === tokens.length &&
  tokens.slice(0, from).every(({ word }) => FUNCTION_WORDS.has(word));

/** `wages backend turkey`: a few words, some of them about pay. */
const isOfPay = (tokens: readonly Token[]): boolean =>
  tokens.length <= FEW && tokens.some(({ word }) => PAID.has(word));
const FEW = 5;
const PAID = wordSet('salary salaries wage wages pay paid income earnings earn');

/** `4 years, turkey, what should i get`: nothing else in its clause. */
const isAlone = (tokens: readonly Token[], { from, to }: Hit<Place>): boolean =>
  (from === 0 || isBreak(tokens[from])) &&
  (isClauseEnd(tokens[to]) || (MAYBE.has(tokens[to]?.word ?? '') && isClauseEnd(tokens[to + 1])));
const MAYBE = wordSet('maybe perhaps then instead please');

/** `mx, 5 years, java`: a code by itself beside what else somebody tells of their work. */
const isOfPerson = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || isBreak(tokens[at])) &&
  isClauseEnd(tokens[at + 1]) &&
  !SPOKEN_CODES.has(tokens[at]?.word ?? '') &&
  tokens.some(({ word }) => PERSONAL.has(word));
const PERSONAL = wordSet('years yoe senior junior mid lead principal salary pay');
/** `ie` explains, `de` opens a name. */
const SPOKEN_CODES = wordSet('ie de ch');

/** `germany or us`, `us vs uk`, `poland, us`. */
const isPair = (tokens: readonly Token[], one: Hit<Place>, two: Hit<Place>): boolean => {
  const [left, right] = one.from < two.from ? [one, two] : [two, one];
  const between = right.from - left.to;
  if (between === 0) return (tokens[right.from]?.gap ?? '').trim() !== '';
  return between <= 2 && PAIRED.has(tokens[left.to]?.word ?? '');
};

const isShouted = (tokens: readonly Token[]): boolean => {
  let capitals = 0;
  let words = 0;
  for (const { raw } of tokens) {
    if (raw.length < 3) continue;
    words++;
    if (raw === raw.toUpperCase()) capitals++;
  }
  return words > 0 && capitals * 2 > words;
};

const US_BEFORE = wordSet('the in usa across within salary salaries');
/** `senior pay us` */
const WHOSE_PAY = wordSet('senior junior mid lead principal engineer developer dev end average');
const US_AFTER = wordSet(
  'salary salaries pay based market companies company dollars jobs job citizen citizens visa wages average engineers developers only lead leads senior seniors junior juniors mid principal',
);
const US_VERBS = wordSet('tell give show help let teach send for to with pay');
const PLACE_BEFORE = wordSet('in from to across for within vs versus or');
const PLACE_AFTER = wordSet(
  'mid mids senior seniors junior juniors lead leads principal principals dev salary salaries pay market wages based dev devs developers engineers engineer companies company jobs vs versus time timezone tz clock',
);
const LOWER_CODES = wordSet('nl pl fr dk fi cz ro hu br mx jp kr sg nz za ng ke eg tr ua de ch ie');
const CODE_BEFORE = wordSet('in vs versus');
const PAIRED = wordSet('or and vs versus against to with than compared & v');

/** The entries of a table: `CODE: name, doubtful name+` a line. */
const readTable = function* (table: string): Generator<readonly [string, Place]> {
  for (const line of table.trim().split('\n')) {
    const [code = '', list = ''] = line.split(': ');
    for (const name of list.split(', ')) {
      const doubtful = name.endsWith('+');
      yield [doubtful ? name.slice(0, -1) : name, { code, doubtful }];
    }
  }
};

/** `canadians`, `thais`: peoples are called by the adjective of their country. */
const toPeoples = (entries: readonly (readonly [string, Place])[]): readonly (readonly [string, Place])[] =>
  entries.flatMap(([name, place]): (readonly [string, Place])[] =>
    !place.doubtful && name.length > 3 && (name.endsWith('an') || name.endsWith('i')) ? [[`${name}s`, place]] : [],
  );

const namedEntries = function* (): Generator<readonly [string, Place]> {
  for (const [code, known] of Object.entries<string | string[]>(names.countries)) {
    for (const name of typeof known === 'string' ? [known] : known) {
      if (name !== 'US' && name !== 'U.S.') yield [name, { code, doubtful: ORDINARY_WORDS.has(name.toLowerCase()) }];
    }
  }
};

const KNOWN: ReadonlySet<string> = new Set(Object.keys(names.countries));
const ENTRIES = [...readTable(PLACES), ...namedEntries()];
const ALL = [...ENTRIES, ...readTable(MORE_PLACES), ...toPeoples(ENTRIES)];
const PLACE_NAMES = createPhrases(ALL);

/** Every word that places are called by. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(ALL.flatMap(([name]) => toWords(name)));

/** Names of one word that countries are called by and that mean nothing else. */
export const COUNTRY_NAMES: readonly string[] = ENTRIES.flatMap(([name, { doubtful }]) =>
  doubtful || toWords(name).length > 1 ? [] : toWords(name),
);
