import type { QuantisedRows } from './arithmetic/quantise.ts';
import { createRowRoom, type RowRoom, roomOf, type Sparse } from './arithmetic/rows.ts';
import type { LayerModel, NetworkModel } from './model.ts';
import { MOST_WORDS } from './vectors/features.ts';
import { type MessageVectors, MOST_FEATURES } from './vectors/vectors.ts';

/** Room to use layers in: where they were read, if there is enough besides, else room for a copy. */
export const roomFor = (layers: readonly LayerModel[]): RowRoom => {
  const spare = layers.reduce((sum, { bias }) => sum + bias.length * 8 + MOST_FEATURES * 8, SCRATCH_BYTES);
  const copied = layers.reduce((sum, { rows }) => sum + rows.bytes.length, spare);
  const [first] = layers;
  return (first && roomOf(first.rows.bytes, spare, MOST_ARRAYS)) ?? createRowRoom(copied, MOST_ARRAYS);
};

const MOST_ARRAYS = 200;

const SCRATCH_BYTES = (MOST_WORDS * 2_048 + 40_000) * 4;

/** One layer, laid out for use. */
export type Layer = {
  readonly take: (vector: Sparse, count: number) => void;
  /** Bias plus the rows of the entries taken from `from` up to `to`, each times its value. The same array each time. */
  readonly sum: (from: number, to: number) => Float32Array;
};

export const createLayer = (room: RowRoom, { rows, bias }: LayerModel, out = room.floats(bias.length)): Layer => {
  const bytes = room.lay(rows.bytes);
  const matrix = { all: bytes, columns: out.length };
  const taken = { ids: room.ints(MOST_FEATURES), values: room.floats(MOST_FEATURES) };
  return {
    take: (vector, count) => {
      scale(vector, count, rows, taken);
      room.fetchRows(matrix, taken.ids, 0, count);
    },
    sum: (from, to) => {
      out.set(bias);
      room.addByteRows(out, bytes, taken, from, to);
      return out;
    },
  };
};

const scale = ({ ids, values }: Sparse, count: number, { scales, places }: QuantisedRows, into: Sparse): void => {
  for (let k = 0; k < count; k++) {
    const id = ids[k] as number;
    const place = places === undefined ? id : (places[id] as number);
    into.ids[k] = place;
    into.values[k] = (values[k] as number) * (scales[place] as number);
  }
};

/** Bias plus all rows of a vector's entries. */
export const sumAll = ({ take, sum }: Layer, vector: Sparse, count = vector.ids.length): Float32Array => {
  take(vector, count);
  return sum(0, count);
};

/** A network over all features of a message at once, trained by `trainBagNet`: the score of each class. */
export const createBagNet = (room: RowRoom, { hidden, output }: NetworkModel) => {
  const hide = createLayer(room, hidden);
  const conclude = createLayer(room, output);
  const on = { ids: new Int32Array(hidden.bias.length), values: new Float32Array(hidden.bias.length) };
  return ({ bag }: Pick<MessageVectors, 'bag'>): Float32Array => {
    const values = sumAll(hide, bag);
    let count = 0;
    for (let j = 0; j < values.length; j++) {
      const value = values[j] as number;
      if (value <= 0) continue;
      on.ids[count] = j;
      on.values[count++] = value;
    }
    return sumAll(conclude, on, count);
  };
};

/** A network that looks at each word by itself, trained by `trainWordNet`. */
export const createWordNet = (room: RowRoom, { hidden, output }: NetworkModel) => {
  const units = hidden.bias.length;
  const row = room.floats(units);
  const hide = createLayer(room, hidden, row);
  const conclude = createLayer(room, output);
  const largest = room.floats(units);
  const sum = room.floats(units);
  const on = { ids: new Int32Array(units * 2), values: new Float32Array(units * 2) };
  return ({ words, ends }: MessageVectors): Float32Array => {
    largest.fill(0);
    sum.fill(0);
    hide.take(words, words.ids.length);
    let from = 0;
    for (const end of ends) {
      hide.sum(from, end);
      room.poolRows(largest, sum, row, 1);
      from = end;
    }
    const shrink = 1 / Math.sqrt(Math.max(1, ends.length));
    let count = 0;
    for (let j = 0; j < units; j++) {
      if ((largest[j] as number) <= 0) continue;
      on.ids[count] = j;
      on.values[count++] = largest[j] as number;
      on.ids[count] = units + j;
      on.values[count++] = (sum[j] as number) * shrink;
    }
    return sumAll(conclude, on, count);
  };
};
