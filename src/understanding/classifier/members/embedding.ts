import type { RowRoom, Sparse } from '../arithmetic/rows.ts';
import type { Packed } from './training-set.ts';

/** One row of hidden units for each feature, and one more for what every part has: the units' thresholds. */
export type Embedding = {
  readonly rows: Float32Array<ArrayBuffer>;
  /**
   * Copies part `part` of the examples to `kept` from `at` on, without a random share of its features, the rest scaled so
   * that sums stay alike. Answers where it ends.
   */
  readonly drop: (all: Packed, part: number, at: number) => number;
  readonly kept: Sparse;
  /** `out` plus the rows of the features kept from `from` up to `to`. */
  readonly add: (out: Float32Array, from: number, to: number) => void;
  /** One AdaGrad step against `slope` for the features kept from `from` up to `to`, one rate for each row. */
  readonly learn: (slope: Float32Array, from: number, to: number, rate: number) => void;
};

const START_SPREAD = 0.35;
const START_SQUARES = 1e-2;

/** Room needed, in bytes, by `createEmbedding`; it takes four arrays. */
export const embeddingBytes = (features: number, units: number, most: number): number =>
  ((features + 1) * units + most * 3) * 4;

export const createEmbedding = (
  room: RowRoom,
  size: { readonly features: number; readonly units: number; readonly most: number },
  dropped: number,
  random: () => number,
): Embedding => {
  const { features, units, most } = size;
  const rows = room.floats((features + 1) * units);
  const matrix = { all: rows, columns: units };
  const steps = room.floats(most);
  const kept = { ids: room.ints(most), values: room.floats(most) };
  const taken = { ids: kept.ids, values: steps };
  const squares = new Float32Array(features + 1).fill(START_SQUARES);
  for (let i = 0; i < features * units; i++) rows[i] = (random() - 0.5) * START_SPREAD;
  const scale = 1 / Math.sqrt(1 - dropped);
  return {
    rows,
    kept,
    drop: ({ ids, values, starts }, part, at) => {
      const end = starts[part + 1] as number;
      let count = at;
      for (let k = starts[part] as number; k < end; k++) {
        if (random() < dropped) continue;
        kept.ids[count] = ids[k] as number;
        kept.values[count++] = (values[k] as number) * scale;
      }
      kept.ids[count] = features;
      kept.values[count] = 1;
      return count + 1;
    },
    add: (out, from, to) => {
      room.fetchRows(matrix, kept.ids, from, to);
      room.addRows(out, rows, kept, from, to);
    },
    learn: (slope, from, to, rate) => {
      const mean = squaredLength(slope) / units;
      if (mean === 0) return;
      for (let k = from; k < to; k++) {
        const id = kept.ids[k] as number;
        const value = kept.values[k] as number;
        const seen = (squares[id] as number) + mean * value * value;
        squares[id] = seen;
        steps[k] = (-rate * value) / Math.sqrt(seen);
      }
      room.addToRows(slope, rows, taken, from, to);
    },
  };
};

const squaredLength = (vector: Float32Array): number => {
  let sum = 0;
  for (let j = 0; j < vector.length; j++) {
    const value = vector[j] as number;
    sum += value * value;
  }
  return sum;
};
