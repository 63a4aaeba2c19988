import type { Level } from './intent.ts';

/** "1,687,890" */
export const number = (value: number): string =>
  Number.isSafeInteger(value) && value >= 0 ? groupDigits(String(value)) : value.toLocaleString('en-US');

/** Whole numbers are most of them, and need no locale to be looked up. */
const groupDigits = (digits: string): string =>
  digits.length <= 3 ? digits : `${groupDigits(digits.slice(0, -3))},${digits.slice(-3)}`;

/** "$145,000", always whole dollars. */
export const money = (usd: number): string => `$${number(Math.round(usd))}`;

/** "$115,000–145,000", "$225,000+", "from $250,000". */
export const moneyRange = (low: number | null, high: number | null, openTop: boolean): string => {
  if (low !== null && high !== null) return `${money(low)}–${money(high).slice(1)}${openTop ? '+' : ''}`;
  if (low !== null) return `${money(low)}+`;
  return high === null ? '' : `up to ${money(high)}`;
};

/** "a, b and c" */
export const joinWords = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** As `joinWords`, but names that hold commas or an "and" of their own stay apart; at most so many, then how many more. */
export const joinNames = (names: readonly string[], most = Number.POSITIVE_INFINITY, last = 'and'): string => {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length > 1 && names.some((name) => /, | and /.test(name)) ? all.join('; ') : joinWords(all, last);
};

/** A name without what it is explained by: "Data formats (JSON, XML, CSV)" */
export const shortName = ({ name }: { readonly name: string }): string => name.replace(/ \([^)]*\)$/, '');

/** "1 skill", "3 skills" */
export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

export const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** What people call each level in their own words. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  entry: 'junior',
  mid: 'mid-level',
  senior: 'senior',
  lead: 'lead',
  principal: 'principal',
};

/** "mid level", "junior level" */
export const atLevel = (level: Level): string => `${LEVEL_NAMES[level].replace(/-level$/, '')} level`;

/** Made when first needed: locales take some 15 ms to read in. */
let regions: Intl.DisplayNames | undefined;

/** Looking a name up takes a thousand times longer than keeping it. */
const countryNames = new Map([['ZZ', 'all countries pooled']]);

/** The name of an ISO 3166-1 alpha-2 country; `ZZ` stands for all countries pooled. */
export const countryName = (code: string): string => {
  const known = countryNames.get(code);
  if (known !== undefined) return known;
  regions ??= new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' });
  const name = regions.of(code) ?? code;
  countryNames.set(code, name);
  return name;
};

/** "United States" -> "the United States" */
export const inCountry = (code: string): string => {
  const name = countryName(code);
  return /^(United |Netherlands|Philippines|Czech Rep)/.test(name) ? `the ${name}` : name;
};

/** "25–60 hours" */
export const hoursRange = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `${number(min)}–${number(max)} hours`;

/** Orders ids and ISO dates: plain code units, the same everywhere and much quicker than a collation. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

let days: Intl.DateTimeFormat | undefined;

/** "3 November 2026", from an ISO day or instant. */
export const dayName = (iso: string): string => {
  days ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return days.format(new Date(iso));
};

/** Up to the first full stop behind a word, or all of it. */
export const firstSentence = (text: string): string => /^.*?[\p{L}\d)%”"][.?!](?= \p{Lu})/u.exec(text)?.[0] ?? text;
