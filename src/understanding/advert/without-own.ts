import { wordSet } from '../text/word-set.ts';
import { type Hit, isWithin } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

/** The skills of an advert without those that whoever pastes it says to know: `..., Kafka, 45k. I know Python and some SQL`. */
export const withoutOwn = <T>(tokens: readonly Token[], hits: readonly Hit<T>[]): readonly Hit<T>[] =>
  hits.filter(({ from }) => !isOwn(tokens, from, hits));

/** Nothing but other names, and how well, stands between the knowing and the name. */
const isOwn = (tokens: readonly Token[], from: number, hits: readonly Hit<unknown>[]): boolean => {
  let at = from - 1;
  while (at > 0 && from - at < FAR && (isWithin(hits, at) || BETWEEN.has(tokens[at]?.word ?? ''))) at--;
  return (
    KNOWING.has(tokens[at]?.word ?? '') && tokens.slice(Math.max(0, at - NEAR), at).some(({ word }) => word === 'i')
  );
};
const FAR = 12;
const NEAR = 2;
const KNOWING = wordSet('know learned learning finished heard');
const BETWEEN = wordSet('and or of a bit little some the only just well my');
