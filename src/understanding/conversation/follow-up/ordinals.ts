import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';

/** The place that is named at a word, and where its words end: `second`, and `2nd`, which is cut in two. */
export const ordinalAt = (
  tokens: readonly Token[],
  at: number,
): { readonly index: number; readonly to: number } | undefined => {
  const word = tokens[at]?.word ?? '';
  const [next] = tokens.slice(at + 1);
  if (next?.gap === '' && ENDINGS.has(next.word) && Number(word) >= 1) return { index: Number(word) - 1, to: at + 2 };
  const index = ORDINALS.get(word);
  return index === undefined ? undefined : { index, to: at + 1 };
};
const ENDINGS = wordSet('st nd rd th');

/** Places in a list, from 0; those counted from its end are negative. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'].map(
    (word, at) => [word, at] as const,
  ),
  ['former', 0],
  ['middle', 1],
  ['latter', -1],
  ['last', -1],
  ['final', -1],
]);
