/** A thing people name: what it is kept as, what it is called, and what else people call it. */
export type Term = { readonly value: string; readonly name: string; readonly aliases: readonly string[] };

export type TermKind = 'skill' | 'country' | 'level' | 'zone';

/** The words commands suggest and take. */
export type Vocabulary = {
  /** The terms nearest to what is typed so far, best first; all of them in their own order for nothing typed. */
  readonly suggest: (kinds: readonly TermKind[], typed: string, most: number) => readonly Suggestion[];
  /** The one term that is meant by a text sent without picking a suggestion. */
  readonly resolve: (kinds: readonly TermKind[], text: string) => Suggestion | undefined;
};

export type Suggestion = { readonly kind: TermKind; readonly value: string; readonly name: string };

export type Terms = Readonly<Record<Exclude<TermKind, 'zone'>, readonly Term[]>>;

/** Builds the vocabulary once; looking up then takes well under a millisecond for a thousand names. */
export const createVocabulary = (terms: Terms): Vocabulary => {
  const all: Readonly<Record<TermKind, readonly Indexed[]>> = {
    skill: terms.skill.map((term) => toIndexed('skill', term)),
    country: terms.country.map((term) => toIndexed('country', term)),
    level: terms.level.map((term) => toIndexed('level', term)),
    zone: ZONES.map((zone) => toIndexed('zone', zone)),
  };
  const rank = (kinds: readonly TermKind[], typed: string): readonly Ranked[] => {
    const query = normalise(typed).slice(0, LONGEST);
    return kinds
      .flatMap((kind) => all[kind])
      .map((term) => ({ term, cost: query === '' ? 0 : costOf(term, query) }))
      .filter(({ cost }) => cost < TOO_FAR)
      .sort((a, b) => a.cost - b.cost);
  };
  return {
    suggest: (kinds, typed, most) =>
      rank(kinds, typed)
        .slice(0, most)
        .map(({ term }) => term.suggestion),
    resolve: (kinds, text) => {
      const exact = kinds.flatMap((kind) => all[kind]).find(({ suggestion }) => suggestion.value === text);
      if (exact || normalise(text) === '') return exact?.suggestion;
      const [best] = rank(kinds, text);
      return best && best.cost <= SURE ? best.term.suggestion : undefined;
    },
  };
};

type Indexed = { readonly suggestion: Suggestion; readonly names: readonly string[] };
type Ranked = { readonly term: Indexed; readonly cost: number };

const toIndexed = (kind: TermKind, { value, name, aliases }: Term): Indexed => ({
  suggestion: { kind, value, name },
  names: [...new Set([name, ...aliases, value].map(normalise))].filter((text) => text !== ''),
});

const ZONES: readonly Term[] = Intl.supportedValuesOf('timeZone').map((zone) => ({
  value: zone,
  name: zone.replaceAll('_', ' '),
  aliases: [zone.split('/').at(-1) ?? zone],
}));

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
const SURE = 5;
const TOO_FAR = 10;
const LONGEST = 40;

const costOf = ({ names }: Indexed, query: string): number =>
  names.reduce((least, name, index) => Math.min(least, costOfName(name, query) + (index === 0 ? 0 : 0.1)), TOO_FAR);

const costOfName = (name: string, query: string): number => {
  if (name === query) return EXACT;
  if (name.startsWith(query)) return BEGINS + (name.length - query.length) / 1000;
  if (name.includes(` ${query}`)) return WORD_BEGINS;
  if (query.length >= 3 && name.includes(query)) return WITHIN;
  const allowed = query.length < 3 ? 0 : query.length < 6 ? 1 : 2;
  if (allowed === 0 || name.length < query.length - allowed) return TOO_FAR;
  const slips = slipsToPrefix(query, name, allowed);
  return slips > allowed ? TOO_FAR : SLIP + (slips - 1) + (name[0] === query[0] ? 0 : 0.5);
};

/**
 * The fewest slips (a letter more, less, wrong, or two swapped) between a text and any beginning of a name,
 * so that a typo counts the same while typing goes on. More than `most` slips are not counted out.
 */
const slipsToPrefix = (text: string, name: string, most: number): number => {
  const width = Math.min(name.length, text.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_cell, index) => index);
  for (let row = 1; row <= text.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= width; column += 1)
      current.push(cell(text, name, row, column, before, last, current[column - 1] ?? 0));
    if (Math.min(...current) > most) return most + 1;
    before = last;
    last = current;
  }
  return Math.min(...last);
};

const cell = (
  text: string,
  name: string,
  row: number,
  column: number,
  before: readonly number[],
  last: readonly number[],
  left: number,
): number => {
  const same = text[row - 1] === name[column - 1];
  const swapped = row > 1 && column > 1 && text[row - 1] === name[column - 2] && text[row - 2] === name[column - 1];
  return Math.min(
    (last[column] ?? 99) + 1,
    left + 1,
    (last[column - 1] ?? 99) + (same ? 0 : 1),
    swapped ? (before[column - 2] ?? 99) + 1 : 99,
  );
};
