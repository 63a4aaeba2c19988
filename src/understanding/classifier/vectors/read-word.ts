import { remembered } from '../../words/remembered.ts';
import { hashGroups, hashPieces, hashStem } from './features.ts';
import type { FindId } from './find-id.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the vocabulary makes of a word. */
export type Word = {
  readonly hash: number;
  /** Id of the stem, or -1. */
  readonly stem: number;
  readonly groupHashes: readonly number[];
  /** Ids of the groups of words alike in meaning, -1 for those never met. */
  readonly groups: readonly number[];
  /** Ids of the pieces known, repeats included, and their weights of length one in all. */
  readonly pieces: readonly number[];
  readonly pieceWeights: readonly number[];
};

export const createReadWord = ({ idf, wordsFrom, pairsFrom }: Vocabulary, find: FindId): ((word: string) => Word) =>
  remembered((word) => {
    const hash = hashStem(word);
    const pieces = hashPieces(word)
      .map((piece) => find(piece, 0, wordsFrom))
      .filter((id) => id >= 0);
    const groupHashes = hashGroups(word);
    const groups = groupHashes.map((group) => find(group, wordsFrom, pairsFrom));
    return {
      hash,
      groupHashes,
      stem: find(hash, wordsFrom, pairsFrom),
      groups,
      pieces,
      pieceWeights: toUnit(pieces, idf),
    };
  }, 20_000);

const toUnit = (ids: readonly number[], idf: Float32Array): readonly number[] => {
  const squares = ids.reduce((sum, id) => sum + (idf[id] as number) ** 2, 0);
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return ids.map((id) => (idf[id] as number) * scale);
};
