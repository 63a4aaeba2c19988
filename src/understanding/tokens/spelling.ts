import { remembered } from '../words/remembered.ts';
import { type Token, tokenise } from './tokens.ts';

/** Mends words that nobody knows into the one known word they are a slip away from. */
export type Spelling = { readonly mend: (tokens: readonly Token[]) => readonly Token[] };

export type SpellingParts = {
  /** Words worth mending into: names, levels, countries, what commands are made of. */
  readonly targets: Iterable<string>;
  /** Words that are right as they are, whatever they look like. */
  readonly known: ReadonlySet<string>;
};

/**
 * One slip (a letter missing, too much, wrong or swapped with its neighbour) is mended in words of five letters and
 * more, two in words of nine and more. The first letter is taken to be right. What is mended is read like any other
 * word: `bakend` is `back` and `end`.
 */
export const createSpelling = ({ targets, known }: SpellingParts): Spelling => {
  const words = new Set(targets);
  let byHole: ReadonlyMap<string, readonly string[]> | undefined;
  const isRight = (word: string): boolean =>
    word.length < 4 || word.length > 20 || known.has(word) || words.has(word) || !isLetters(word);
  const mendUnknown = (word: string): string => {
    byHole ??= indexByHole(words);
    return nearest(word, byHole) ?? word;
  };
  const mendWord = remembered((word) => (isRight(word) ? word : mendUnknown(word)), REMEMBERED);
  const mendToken = (token: Token): Token | readonly Token[] => {
    const word = mendWord(token.word);
    return word === token.word ? token : respell(token, tokenise(word));
  };
  return {
    mend: (tokens) => (tokens.some(({ word }) => mendWord(word) !== word) ? tokens.flatMap(mendToken) : tokens),
  };
};

const REMEMBERED = 5_000;

const respell = (token: Token, parts: readonly Token[]): readonly Token[] =>
  parts.map(({ word }, at) => (at === 0 ? { ...token, word } : { ...token, word, gap: '' }));

/** Every target under each of its spellings with one letter left out, after Garbe's symmetric deletes. */
const indexByHole = (words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 4 || word.length > 20 || !isLetters(word)) continue;
    for (const hole of holes(word)) {
      const list = index.get(hole);
      if (list === undefined) index.set(hole, [word]);
      else if (!list.includes(word)) list.push(word);
    }
  }
  return index;
};

const holes = (word: string): readonly string[] => {
  const list = [word];
  for (let i = 1; i < word.length; i++) list.push(word.slice(0, i) + word.slice(i + 1));
  return list;
};

const nearest = (word: string, byHole: ReadonlyMap<string, readonly string[]>): string | undefined => {
  const allowed = word.length >= 9 ? 2 : 1;
  let best: string | undefined;
  let least = allowed + 1;
  for (const hole of holes(word)) {
    for (const target of byHole.get(hole) ?? []) {
      if (target.charCodeAt(0) !== word.charCodeAt(0) || isInflected(word, target)) continue;
      const slips = distance(word, target, allowed);
      if (slips < least || (slips === least && best !== undefined && target < best)) {
        least = slips;
        best = target;
      }
    }
  }
  return best;
};

/** `option` is not a slip of `options`. */
const isInflected = (word: string, target: string): boolean =>
  ENDINGS.some(
    (ending) => `${word}${ending}` === target || (`${target}${ending}` === word && !target.endsWith(ending)),
  );

const ENDINGS = ['s', 'd', 'r', 'y'];

/** Optimal string alignment distance; anything over `most` is `most + 1`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [new Array<number>(b.length + 1).fill(0), Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
};

const isLetters = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
};
