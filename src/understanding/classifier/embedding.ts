import type { Part, RowRoom } from './rows.ts';

/** One row of hidden units for each feature. */
export type Embedding = {
  readonly rows: Float32Array<ArrayBuffer>;
  /** A random share of the features, scaled so that sums stay alike; the same arrays each time. */
  readonly drop: (part: Part, into: Scratch, at: number) => number;
  /** One AdaGrad step against `slope` for the features kept, one rate for each row. */
  readonly learn: (kept: Part, slope: Float32Array, meanSquare: number, rate: number) => void;
};

export type Scratch = { readonly ids: Int32Array; readonly values: Float32Array };

const START_SPREAD = 0.35;
const START_SQUARES = 1e-2;

/** Room needed, in bytes, by `createEmbedding`; it takes two arrays. */
export const embeddingBytes = (features: number, units: number, most: number): number => (features * units + most) * 4;

export const createEmbedding = (
  room: RowRoom,
  size: { readonly features: number; readonly units: number; readonly most: number },
  dropped: number,
  random: () => number,
): Embedding => {
  const rows = room.floats(size.features * size.units);
  const steps = room.floats(size.most);
  const squares = new Float32Array(size.features).fill(START_SQUARES);
  for (let i = 0; i < rows.length; i++) rows[i] = (random() - 0.5) * START_SPREAD;
  const scale = 1 / Math.sqrt(1 - dropped);
  return {
    rows,
    drop: ({ ids, values, from, to }, into, at) => {
      let count = at;
      for (let k = from; k < to; k++) {
        if (random() < dropped) continue;
        into.ids[count] = ids[k] as number;
        into.values[count++] = (values[k] as number) * scale;
      }
      return count;
    },
    learn: (kept, slope, meanSquare, rate) => {
      for (let k = kept.from; k < kept.to; k++) {
        const id = kept.ids[k] as number;
        const value = kept.values[k] as number;
        const seen = (squares[id] as number) + meanSquare * value * value;
        squares[id] = seen;
        steps[k] = (-rate * value) / Math.sqrt(seen);
      }
      room.addToRows(slope, rows, { ids: kept.ids, values: steps, from: kept.from, to: kept.to });
    },
  };
};
