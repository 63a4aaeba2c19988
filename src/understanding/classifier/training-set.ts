import type { Part, RowRoom } from './rows.ts';
import type { MessageVectors } from './vectors.ts';

/** Examples laid out for training: each a part of two long sparse vectors. */
export type TrainingSet = {
  readonly size: number;
  readonly labels: Int32Array;
  readonly classes: number;
  readonly bags: readonly Part[];
  /** For each example its words, in order. */
  readonly words: readonly (readonly Part[])[];
};

/** Room needed, in bytes, by `createTrainingSet`; it takes four arrays. */
export const trainingSetBytes = (vectors: readonly MessageVectors[]): number =>
  8 * vectors.reduce((sum, { bag, words }) => sum + bag.ids.length + words.ids.length, 0);

export const createTrainingSet = (
  room: RowRoom,
  vectors: readonly MessageVectors[],
  labels: Int32Array,
  classes: number,
): TrainingSet => {
  const bags = layOut(
    room,
    vectors.map(({ bag }) => bag),
  );
  const all = layOut(
    room,
    vectors.map(({ words }) => words),
  );
  const words = all.map((part, i) => {
    const ends = vectors[i]?.ends ?? new Int32Array();
    return Array.from(ends, (end, w) => ({ ...part, from: part.from + (ends[w - 1] ?? 0), to: part.from + end }));
  });
  return { size: vectors.length, labels, classes, bags, words };
};

const layOut = (room: RowRoom, vectors: readonly Pick<Part, 'ids' | 'values'>[]): readonly Part[] => {
  const total = vectors.reduce((sum, vector) => sum + vector.ids.length, 0);
  const ids = room.ints(total);
  const values = room.floats(total);
  let from = 0;
  return vectors.map((vector) => {
    ids.set(vector.ids, from);
    values.set(vector.values, from);
    const part = { ids, values, from, to: from + vector.ids.length };
    from = part.to;
    return part;
  });
};
