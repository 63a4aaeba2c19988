import { RENAMED_ZONES } from '../../../core/renamed-zones.ts';
import { toDates } from './dates.ts';
import type { Term, TermKind, Terms } from './term.ts';

/** The words commands suggest and take. */
export type Vocabulary = {
  /** The terms nearest to what is typed so far, best first; for nothing typed some of each kind, in their own order. */
  readonly suggest: (kinds: readonly TermKind[], typed: string, most: number) => readonly Suggestion[];
  /** The one term that is meant by a text sent without picking a suggestion. */
  readonly resolve: (kinds: readonly TermKind[], text: string) => Suggestion | undefined;
};

export type Suggestion = { readonly kind: TermKind; readonly value: string; readonly name: string };

/** Builds the vocabulary once; looking up then takes well under a millisecond for a thousand names. */
export const createVocabulary = (terms: Terms, now = () => new Date()): Vocabulary => {
  const fixed = {
    skill: toShelf('skill', terms.skill),
    country: toShelf('country', terms.country),
    level: toShelf('level', terms.level),
    zone: toShelf('zone', ZONES),
  };
  let dates = { day: '', ...toShelf('date', []) };
  /** Days to aim at are others tomorrow. */
  const shelfOf = (kind: TermKind): Shelf => {
    if (kind !== 'date') return fixed[kind];
    const day = now().toISOString().slice(0, 10);
    if (dates.day !== day) dates = { day, ...toShelf('date', toDates(new Date(day))) };
    return dates;
  };
  const countSlips = createSlipCounter();
  const rank = (kinds: readonly TermKind[], typed: string, fit: Fit): readonly Ranked[] => {
    const query = normalise(typed.slice(0, 4 * LONGEST)).slice(0, LONGEST);
    const costOf = ({ names }: Indexed): number =>
      names.reduce(
        (least, name, index) => Math.min(least, costOfName(name, query, fit, countSlips) + (index === 0 ? 0 : 0.1)),
        TOO_FAR,
      );
    return kinds
      .flatMap((kind) => shelfOf(kind).terms)
      .map((term) => ({ term, cost: costOf(term) }))
      .filter(({ cost }) => cost < TOO_FAR)
      .sort((a, b) => a.cost - b.cost);
  };
  return {
    suggest: (kinds, typed, most) => {
      const share = Math.ceil(most / kinds.length);
      const found =
        normalise(typed) === ''
          ? kinds.flatMap((kind) => shelfOf(kind).terms.slice(0, share))
          : rank(kinds, typed, 'beginning').map(({ term }) => term);
      return found.slice(0, most).map(({ suggestion }) => suggestion);
    },
    resolve: (kinds, text) => {
      for (const kind of kinds) {
        const exact = shelfOf(kind).byValue.get(text);
        if (exact) return exact;
      }
      if (normalise(text) === '') return undefined;
      const [best, other] = rank(kinds, text, 'whole');
      return best && isAlone(best, other) ? best.term.suggestion : undefined;
    },
  };
};

/** Nobody is there to look: only what is the name itself, or can mean nothing else, is taken. */
const isAlone = (best: Ranked, other: Ranked | undefined): boolean =>
  Math.floor(best.cost) === EXACT || other === undefined || Math.floor(other.cost) > Math.floor(best.cost);

type Indexed = { readonly suggestion: Suggestion; readonly names: readonly string[] };
/** Picked suggestions come back as their values: no search is needed for them. */
type Shelf = { readonly terms: readonly Indexed[]; readonly byValue: ReadonlyMap<string, Suggestion> };
type Ranked = { readonly term: Indexed; readonly cost: number };

const toShelf = (kind: TermKind, terms: readonly Term[]): Shelf => {
  const indexed = terms.map((term) => toIndexed(kind, term));
  return { terms: indexed, byValue: new Map(indexed.map(({ suggestion }) => [suggestion.value, suggestion])) };
};

const toIndexed = (kind: TermKind, { value, name, aliases }: Term): Indexed => ({
  suggestion: { kind, value, name },
  names: [...new Set([name, ...aliases, value].map(normalise))].filter((text) => text !== ''),
});

const ZONES: readonly Term[] = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((listed) => {
  const zone = RENAMED_ZONES[listed] ?? listed;
  return {
    value: zone,
    name: zone.replaceAll('_', ' '),
    aliases: [zone, listed].map((name) => name.split('/').at(-1) ?? name),
  };
});

const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim();

/** Costs in the order people expect: the name itself, its beginning, a word in it, a part of it, a slip. */
const EXACT = 0;
const BEGINS = 1;
const WORD_BEGINS = 2;
const WITHIN = 3;
const SLIP = 4;
const TOO_FAR = 10;
const LONGEST = 40;

/** `beginning`: the text may go on, so slips count up to where it is. `whole`: it is all there will be. */
type Fit = 'beginning' | 'whole';

const costOfName = (
  name: string,
  query: string,
  fit: Fit,
  countSlips: ReturnType<typeof createSlipCounter>,
): number => {
  if (name === query) return EXACT;
  if (fit === 'whole' && query.length < 3) return name.startsWith(`${query} `) ? BEGINS : TOO_FAR;
  if (name.startsWith(query)) return BEGINS + (name.length - query.length) / 1000;
  if (name.includes(` ${query}`)) return WORD_BEGINS;
  if (query.length >= 3 && name.includes(query)) return WITHIN;
  const allowed = query.length < (fit === 'whole' ? 4 : 3) ? 0 : query.length < 6 ? 1 : 2;
  if (allowed === 0 || name.length < query.length - allowed) return TOO_FAR;
  if (fit === 'whole' && name.length > query.length + allowed) return TOO_FAR;
  if (!digitsOf(name).startsWith(digitsOf(query))) return TOO_FAR;
  const slips = countSlips(query, name, allowed);
  return slips > allowed ? TOO_FAR : SLIP + (slips - 1) + (name[0] === query[0] ? 0 : 0.5);
};

/** A number with a slip in it is another number. */
const digitsOf = (text: string): string => (/\d/.test(text) ? text.replace(/\D+/g, '') : '');

/**
 * Counts the fewest slips (a letter more, less, wrong, or two swapped) between a text and any beginning of a
 * name, so that a typo counts the same while typing goes on. More than `most` slips are not counted out: only
 * cells that near the diagonal can lead to fewer, so only those are looked at. The rows are kept between calls.
 */
const createSlipCounter = (): ((text: string, name: string, most: number) => number) => {
  let before = new Uint8Array(LONGEST + 4);
  let last = new Uint8Array(LONGEST + 4);
  let current = new Uint8Array(LONGEST + 4);
  return (text, name, most) => {
    const width = Math.min(name.length, text.length + most);
    last.fill(FAR).set([0, 1, 2, 3].slice(0, most + 1));
    for (let row = 1; row <= text.length; row += 1) {
      current.fill(FAR);
      const from = Math.max(0, row - most);
      const to = Math.min(width, row + most);
      let least = FAR;
      for (let column = from; column <= to; column += 1) {
        const slips =
          column === 0 ? row : countSlips(text, name, row, column, before, last, current[column - 1] ?? FAR);
        current[column] = slips;
        if (slips < least) least = slips;
      }
      if (least > most) return most + 1;
      [before, last, current] = [last, current, before];
    }
    return last.reduce((least, slips) => Math.min(least, slips), FAR);
  };
};

const FAR = 99;

const countSlips = (
  text: string,
  name: string,
  row: number,
  column: number,
  before: Uint8Array,
  last: Uint8Array,
  left: number,
): number => {
  const letter = text.charCodeAt(row - 1);
  const wanted = name.charCodeAt(column - 1);
  const wrong = (last[column - 1] ?? FAR) + (letter === wanted ? 0 : 1);
  const least = Math.min((last[column] ?? FAR) + 1, left + 1, wrong);
  const isSwapped =
    row > 1 && column > 1 && letter === name.charCodeAt(column - 2) && text.charCodeAt(row - 2) === wanted;
  return isSwapped ? Math.min(least, (before[column - 2] ?? FAR) + 1) : least;
};
