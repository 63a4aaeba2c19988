import type { Token } from '../tokens/tokens.ts';
import { remembered } from '../words/remembered.ts';

/** The kinds of particulars that words of a message hint at. */
export type Hints<Kind extends string> = (tokens: readonly Token[]) => (kind: Kind) => boolean;

/**
 * Most messages name no hours and no day. Whoever reads such particulars looks for them at every word, and need not where
 * no word is one that they can't be told without.
 */
export const createHints = <Kind extends string>(
  tells: Readonly<Record<Kind, (word: string) => boolean>>,
): Hints<Kind> => {
  const kinds = Object.keys(tells) as Kind[];
  const bitsOf = remembered(
    (word) => kinds.reduce((bits, kind, at) => bits | (tells[kind](word) ? 1 << at : 0), 0),
    REMEMBERED,
  );
  return (tokens) => {
    let bits = 0;
    for (const { word } of tokens) bits |= bitsOf(word);
    return (kind) => (bits & (1 << kinds.indexOf(kind))) !== 0;
  };
};

const REMEMBERED = 5_000;
