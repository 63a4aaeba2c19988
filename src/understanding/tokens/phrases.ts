import { type Token, toWords } from './tokens.ts';

/** A phrase found in a message: tokens `from` up to but not including `to`. */
export type Hit<T> = { readonly value: T; readonly from: number; readonly to: number };

/** Whether one of these stretches holds the token at a place: a phrase, a skill, a place that was found there. */
export const isWithin = (found: readonly Pick<Hit<unknown>, 'from' | 'to'>[], at: number): boolean =>
  found.some(({ from, to }) => from <= at && at < to);

/** A table of phrases that finds the longest one starting at a token, in time that grows with the phrase alone. */
export type Phrases<T> = {
  readonly at: (tokens: readonly Token[], from: number) => Hit<T> | undefined;
  /** Calls back with every phrase starting at a token, the shorter ones too. */
  readonly each: (tokens: readonly Token[], from: number, visit: (value: T) => void) => void;
  /** Every phrase of the message from left to right, longest first, none overlapping another. */
  readonly all: (tokens: readonly Token[]) => readonly Hit<T>[];
  /** Whether a phrase could hold the word: of each it is asked for one alone, the longest. */
  readonly isKey: (word: string) => boolean;
};

/**
 * The first entry of a phrase wins; a phrase never reaches over a full stop, a comma or a line's end. `cut` is for phrases
 * that have been cut into words before.
 */
export const createPhrases = <T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  cut: (phrase: string) => readonly string[] = toWords,
): Phrases<T> => {
  const root: Node<T> = { next: undefined, end: undefined };
  const keys = new Set<string>();
  for (const [phrase, value] of entries) {
    const words = cut(phrase);
    plant(root, words, value);
    keys.add(longestOf(words));
  }
  const at = (tokens: readonly Token[], from: number): Hit<T> | undefined => longest(root, tokens, from);
  return {
    at,
    each: (tokens, from, visit) => visitAll(root, tokens, from, visit),
    all: (tokens) => scan(at, tokens),
    isKey: (word) => keys.has(word),
  };
};

/** `a|b|c` in a table's line: one entry for each way of saying it. */
export const spread = <T>(table: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(table).flatMap(([phrases, value]) =>
    phrases.split('|').map((phrase) => [phrase.trim(), value] as const),
  );

const longestOf = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Most have nothing after them: they need no map. */
type Node<T> = { next: Map<string, Node<T>> | undefined; end: { readonly value: T } | undefined };

const plant = <T>(root: Node<T>, words: readonly string[], value: T): void => {
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    const known = node.next.get(word) ?? { next: undefined, end: undefined };
    node.next.set(word, known);
    node = known;
  }
  node.end ??= { value };
};

const longest = <T>(root: Node<T>, tokens: readonly Token[], from: number): Hit<T> | undefined => {
  let best: Hit<T> | undefined;
  for (let to = from + 1, node = step(root, tokens, from, from); node !== undefined; to++) {
    if (node.end !== undefined) best = { value: node.end.value, from, to };
    node = step(node, tokens, from, to);
  }
  return best;
};

const visitAll = <T>(root: Node<T>, tokens: readonly Token[], from: number, visit: (value: T) => void): void => {
  for (let to = from + 1, node = step(root, tokens, from, from); node !== undefined; to++) {
    if (node.end !== undefined) visit(node.end.value);
    node = step(node, tokens, from, to);
  }
};

/** Where a phrase that starts at `from` goes on with the token at `at`. */
const step = <T>(node: Node<T>, tokens: readonly Token[], from: number, at: number): Node<T> | undefined => {
  const token = tokens[at];
  return token === undefined || (at > from && HARD.has(token.gap)) ? undefined : node.next?.get(token.word);
};

const scan = <T>(at: Phrases<T>['at'], tokens: readonly Token[]): readonly Hit<T>[] => {
  const hits: Hit<T>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const hit = at(tokens, from);
    if (hit === undefined) continue;
    hits.push(hit);
    from = hit.to - 1;
  }
  return hits;
};

const HARD: ReadonlySet<string> = new Set(['.', '?', '!', '\n', ';', ',', '•', '|']);
