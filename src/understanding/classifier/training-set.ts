import type { RowRoom, Sparse } from './rows.ts';
import type { MessageVectors } from './vectors.ts';

/** Examples laid out for training. */
export type TrainingSet = {
  readonly size: number;
  readonly labels: Int32Array;
  readonly classes: number;
  readonly bags: Packed;
  /** Word by word: the words of example i are the parts from `firstWord[i]` up to `firstWord[i + 1]`. */
  readonly words: Packed;
  readonly firstWord: Int32Array;
};

/** Many sparse vectors as one: part p is the entries from `starts[p]` up to `starts[p + 1]`. */
export type Packed = Sparse & { readonly starts: Int32Array };

/** Room needed, in bytes, by `createTrainingSet`; it takes four arrays. */
export const trainingSetBytes = (vectors: readonly MessageVectors[]): number =>
  8 * vectors.reduce((sum, { bag, words }) => sum + bag.ids.length + words.ids.length, 0);

export const createTrainingSet = (
  room: RowRoom,
  vectors: readonly MessageVectors[],
  labels: Int32Array,
  classes: number,
): TrainingSet => ({
  size: vectors.length,
  labels,
  classes,
  bags: pack(
    room,
    vectors.map(({ bag }) => bag),
    vectors.map(({ bag }) => [bag.ids.length]),
  ),
  words: pack(
    room,
    vectors.map(({ words }) => words),
    vectors.map(({ ends }) => Array.from(ends, (end, w) => end - (ends[w - 1] ?? 0))),
  ),
  firstWord: toStarts(vectors.map(({ ends }) => ends.length)),
});

const pack = (room: RowRoom, vectors: readonly Sparse[], lengths: readonly (readonly number[])[]): Packed => {
  const starts = toStarts(lengths.flat());
  const ids = room.ints(starts.at(-1) ?? 0);
  const values = room.floats(starts.at(-1) ?? 0);
  let at = 0;
  for (const vector of vectors) {
    ids.set(vector.ids, at);
    values.set(vector.values, at);
    at += vector.ids.length;
  }
  return { ids, values, starts };
};

const toStarts = (lengths: readonly number[]): Int32Array => {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] as number) + length;
  });
  return starts;
};
