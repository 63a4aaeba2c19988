import type { RowRoom, Sparse } from '../arithmetic/rows.ts';
import type { MessageVectors } from '../vectors/vectors.ts';

/** Examples laid out for training: flat arrays that threads can share. */
export type TrainingSet = {
  readonly size: number;
  /** The place of each example's label. */
  readonly labels: Int32Array;
  readonly classes: number;
  readonly bags: Packed;
  /** Word by word: the words of example i are the parts from `firstWord[i]` up to `firstWord[i + 1]`. */
  readonly words: Packed;
  readonly firstWord: Int32Array;
};

/** Many sparse vectors as one: part p is the entries from `starts[p]` up to `starts[p + 1]`. */
export type Packed = Sparse & { readonly starts: Int32Array };

export const createTrainingSet = (
  vectors: readonly MessageVectors[],
  labels: Int32Array,
  classes: number,
): TrainingSet => ({
  size: vectors.length,
  labels: shared(labels),
  classes,
  bags: pack(
    vectors.map(({ bag }) => bag),
    vectors.map(({ bag }) => [bag.ids.length]),
  ),
  words: pack(
    vectors.map(({ words }) => words),
    vectors.map(({ ends }) => Array.from(ends, (end, w) => end - (ends[w - 1] ?? 0))),
  ),
  firstWord: toStarts(vectors.map(({ ends }) => ends.length)),
});

/** Room needed, in bytes, by `moveInto`; it takes four arrays. */
export const trainingSetBytes = ({ bags, words }: TrainingSet): number => 8 * (bags.ids.length + words.ids.length);

/** The set with its vectors in the room, where the row loops reach them. */
export const moveInto = (room: RowRoom, set: TrainingSet): TrainingSet => ({
  ...set,
  bags: movePacked(room, set.bags),
  words: movePacked(room, set.words),
});

const movePacked = (room: RowRoom, { ids, values, starts }: Packed): Packed => {
  const moved = { ids: room.ints(ids.length), values: room.floats(values.length), starts };
  moved.ids.set(ids);
  moved.values.set(values);
  return moved;
};

const pack = (vectors: readonly Sparse[], lengths: readonly (readonly number[])[]): Packed => {
  const starts = toStarts(lengths.flat());
  const count = starts.at(-1) ?? 0;
  const ids = new Int32Array(new SharedArrayBuffer(count * 4));
  const values = new Float32Array(new SharedArrayBuffer(count * 4));
  let at = 0;
  for (const vector of vectors) {
    ids.set(vector.ids, at);
    values.set(vector.values, at);
    at += vector.ids.length;
  }
  return { ids, values, starts };
};

const toStarts = (lengths: readonly number[]): Int32Array => {
  const starts = new Int32Array(new SharedArrayBuffer((lengths.length + 1) * 4));
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] as number) + length;
  });
  return starts;
};

const shared = (numbers: Int32Array): Int32Array => {
  const copy = new Int32Array(new SharedArrayBuffer(numbers.byteLength));
  copy.set(numbers);
  return copy;
};
