import type { Token } from '../tokens.ts';
import { readRange } from './number.ts';

/** Hours of study a week, whatever they were said by: `6 hours a week`, `two evenings of 90 minutes`, `weekdays 45 min each`. */
export type Hours = {
  readonly value: number;
  /** The message said how often; a bare `6 hours` did not. */
  readonly weekly: boolean;
};

export const readHours = (tokens: readonly Token[]): Hours | undefined => {
  const parts = mergeOften(readParts(tokens));
  const total = addUp(parts);
  return total === undefined || total.value <= 0 || total.value > 80 ? undefined : total;
};

/** How long (in hours), how often a week, or a word between that ties the two. */
type Part =
  | { readonly kind: 'long'; readonly hours: number; readonly at: number }
  | { readonly kind: 'often'; readonly times: number; readonly at: number; readonly each: boolean };

const readParts = (tokens: readonly Token[]): readonly Part[] => {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = readLong(tokens, at) ?? readOften(tokens, at) ?? readBare(tokens, at, parts);
    if (found === undefined) at++;
    else {
      parts.push(found.part);
      at = found.to;
    }
  }
  return parts;
};

type Found = { readonly part: Part; readonly to: number };

/** A length of time: `90 minutes`, `an hour and a half`, `2h`, `1 h 30`. */
const readLong = (tokens: readonly Token[], at: number): Found | undefined => {
  const number = readRange(tokens, at);
  if (number === undefined) return undefined;
  let to = number.to;
  if (FILLER.has(tokens[to]?.word ?? '')) to++;
  const word = tokens[to]?.word ?? '';
  if (word === 'hpw') return { part: { kind: 'long', hours: number.value, at }, to };
  const unit = LENGTHS.get(word);
  if (unit === undefined || isShare(tokens, at) || SHIFTED.has(tokens[to + 1]?.word ?? '')) return undefined;
  const more = readRest(tokens, to + 1);
  return { part: { kind: 'long', hours: number.value * unit + more.hours, at }, to: more.to };
};

/** `two hours on saturday and one on sunday`, `my hours are 6 a week`: the unit was said before. */
const readBare = (tokens: readonly Token[], at: number, parts: readonly Part[]): Found | undefined => {
  const number = tokens[at - 1]?.word === 'from' ? undefined : readRange(tokens, at);
  if (number === undefined || ARTICLES.has(tokens[at]?.word ?? '')) return undefined;
  const part: Part = { kind: 'long', hours: number.value, at };
  const known = parts.some((each) => each.kind === 'long');
  if (known && ON.has(tokens[number.to]?.word ?? '')) return { part, to: number.to };
  const counted = tokens.slice(Math.max(0, at - 6), at).some((token) => COUNTED.has(token.word));
  if (!counted || known) return undefined;
  const last = number.to === tokens.length || LETTING.has(tokens[at - 1]?.word ?? '');
  return readPer(tokens, number.to) !== undefined || last ? { part, to: number.to } : undefined;
};

/** `... and a half`, `... and 30 minutes`, `... 15`. */
const readRest = (tokens: readonly Token[], at: number): { readonly hours: number; readonly to: number } => {
  const and = tokens[at]?.word === 'and' ? 1 : 0;
  const [one, two] = [tokens[at + and]?.word, tokens[at + and + 1]?.word];
  if (and === 1 && one === 'a' && two === 'half') return { hours: 0.5, to: at + 3 };
  if (and === 1 && one === 'a' && two === 'quarter') return { hours: 0.25, to: at + 3 };
  const minutes = Number(one ?? '');
  if (Number.isInteger(minutes) && minutes >= 5 && minutes < 60) {
    if (two === 'minutes') return { hours: minutes / 60, to: at + and + 2 };
    if (and === 0 && tokens[at]?.gap === '') return { hours: minutes / 60, to: at + 1 };
  }
  return { hours: 0, to: at };
};

/** `half an hour earlier` and `two hours ago` are no study time. */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  SHIFTED.has(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word !== 'spend';

/** How often: `a week`, `every day`, `three times a week`, `on weekdays`, `mondays and thursdays`. */
const readOften = (tokens: readonly Token[], at: number): Found | undefined =>
  readPer(tokens, at) ?? readDays(tokens, at) ?? readTimes(tokens, at);

/** `a week`, `per day`, `every evening`, `/wk`, `weekly`. */
const readPer = (tokens: readonly Token[], at: number): Found | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const alone = INCLUDING.has(tokens[at - 1]?.word ?? '') ? undefined : ADVERBS.get(token.word);
  if (alone !== undefined) return { part: { kind: 'often', times: alone, at, each: true }, to: at + 1 };
  const lead = PER.has(token.word) ? 1 : token.gap === '/' ? 0 : -1;
  if (lead < 0) return undefined;
  const word = tokens[at + lead]?.word ?? '';
  if (WORKING.has(word) && tokens[at + lead + 1]?.word.startsWith('day'))
    return { part: { kind: 'often', times: 5, at, each: true }, to: at + lead + 2 };
  const single = word === 'single' || word === 'other' ? 1 : 0;
  const period = PERIODS.get(tokens[at + lead + single]?.word ?? '');
  if (period === undefined) return undefined;
  const times = period === 7 && tokens.slice(0, at).some(({ word }) => WEEKENDS.has(word)) ? 2 : period;
  const every = word === 'other' && times === 7 ? 3.5 : times;
  return { part: { kind: 'often', times: every, at, each: true }, to: at + lead + single + 1 };
};

/** Named days, each counting once; `weekdays` five times. */
const readDays = (tokens: readonly Token[], at: number): Found | undefined => {
  let times = 0;
  let to = at;
  while (to < tokens.length) {
    const joined = to > at && JOINTS.has(tokens[to]?.word ?? '') ? 1 : 0;
    const day = DAYS.get(tokens[to + joined]?.word ?? '');
    if (day === undefined) break;
    times += isSpan(tokens, to) && times === day ? daysBetween(tokens, to) : day;
    to += joined + 1;
  }
  if (times === 0) return undefined;
  if (PARTS.has(tokens[to]?.word ?? '')) to++;
  return { part: { kind: 'often', times, at, each: true }, to };
};

/** `mon-fri`, `monday to friday`. */
const isSpan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === '-' || SPANNING.has(tokens[at]?.word ?? '') || SPANNING.has(tokens[at - 1]?.word ?? '');

/** The days that a span adds to its first. */
const daysBetween = (tokens: readonly Token[], at: number): number => {
  const last = SPANNING.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const first = SPANNING.has(tokens[at]?.word ?? '') || tokens[at]?.gap === '-' ? at - 1 : at - 2;
  const days = [first, last].map((index) => WEEK.indexOf((tokens[index]?.word ?? '').slice(0, 3)));
  return ((((days[1] ?? 0) - (days[0] ?? 0)) % 7) + 7) % 7;
};

/** `two evenings`, `3 times a week`, `twice a week`, `five days a week`, `3x`. */
const readTimes = (tokens: readonly Token[], at: number): Found | undefined => {
  const adverb = TIMES.get(tokens[at]?.word ?? '');
  const number = adverb === undefined ? readRange(tokens, at) : { value: adverb, to: at + 1 };
  if (number === undefined || number.value > 14) return undefined;
  const word = tokens[number.to]?.word ?? '';
  const next = tokens[number.to + 1]?.word ?? '';
  const unit =
    word === 'week' && (PARTS.has(next) || next === 'days') ? 2 : PARTS.has(word) || SESSIONS.has(word) ? 1 : 0;
  if (adverb === undefined && unit === 0) return undefined;
  const to = number.to + unit;
  const per = readPer(tokens, to);
  return { part: { kind: 'often', times: number.value, at, each: true }, to: per === undefined ? to : per.to };
};

/** `2 hours a night, 4 nights a week`, `an hour a day on weekdays`: of two frequencies in a row the rarer holds. */
const mergeOften = (parts: readonly Part[]): readonly Part[] => {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.kind !== 'often' || part.kind !== 'often') merged.push(part);
    else if (part.times < last.times) merged.splice(-1, 1, part);
  }
  return merged;
};

/** Pairs every length with the frequency nearest to it, and adds the pairs up. */
const addUp = (parts: readonly Part[]): Hours | undefined => {
  let sum = 0;
  let weekly = false;
  let bare: number | undefined;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const next = parts[i + 1];
    if (part === undefined || isRestated(parts, i)) continue;
    if (next !== undefined && next.kind !== part.kind) {
      const [long, often] = part.kind === 'long' ? [part, next] : [next, part];
      if (long.kind === 'long' && often.kind === 'often') sum += long.hours * often.times;
      weekly = true;
      i++;
    } else if (part.kind === 'long') bare ??= part.hours;
  }
  if (weekly) return { value: tidy(sum), weekly };
  return bare === undefined ? undefined : { value: tidy(bare), weekly: false };
};

/** `my weekly hours: 45 minutes on four days`, `weekends only, 4 hours each day`: the days said last are those that count. */
const isRestated = ([first, long, last, ...more]: readonly Part[], at: number): boolean =>
  at === 0 &&
  first?.kind === 'often' &&
  first.times === 1 &&
  long?.kind === 'long' &&
  last?.kind === 'often' &&
  more.length === 0;

const tidy = (hours: number): number => Math.round(hours * 100) / 100;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const table = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(entries).flatMap(([words, value]) =>
      words.split(' ').map((word): [string, number] => [word, value]),
    ),
  );

const LENGTHS = table({ 'hours hour h hourly': 1, 'minutes m': 1 / 60 });
const FILLER = set('full good solid whole free spare more study extra');
const SHIFTED = set('by earlier later sooner ago back');
const ARTICLES = set('a an any half quarter');
const COUNTED = set('hours hour time');
const LETTING = set('to is are = at');
const ON = set('on at every each over');
const PER = set('a an per each every');
const WORKING = set('working work business week');
const INCLUDING = set('incl including and even');
/** With these said before, `each day` is one of two. */
const WEEKENDS = set('weekend weekends');
const PERIODS = table({
  week: 1,
  'day evening night morning afternoon lunch lunchtime commute': 7,
  'weekday workday workdays weekdays': 5,
  weekend: 1,
  month: 12 / 52,
  fortnight: 0.5,
  'monday tuesday wednesday thursday friday saturday sunday': 1,
});
const ADVERBS = table({
  'weekly hpw': 1,
  'daily nightly everyday': 7,
  'weekends weekend': 1,
  'weekdays workdays weeknights weekday': 5,
  monthly: 12 / 52,
});
const DAYS = table({
  'monday mondays mon tuesday tuesdays tue tues wednesday wednesdays wed thursday thursdays thu thur thurs friday fridays fri saturday saturdays sat sunday sundays sun': 1,
});
const JOINTS = set('and & plus + to through thru till');
const SPANNING = set('to through thru till');
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const PARTS = set('evening evenings night nights morning mornings afternoon afternoons day days');
const SESSIONS = set('times time sessions session x blocks slots lunches lunch commutes pomodoros');
const TIMES = table({ once: 1, twice: 2, thrice: 3 });
