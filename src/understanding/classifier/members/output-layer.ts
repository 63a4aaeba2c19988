import { type RowRoom, type Sparse, toWidth } from '../arithmetic/rows.ts';

/** Hidden units to classes: one row for each unit. */
export type OutputWeights = { readonly rows: Float32Array<ArrayBuffer>; readonly bias: Float32Array<ArrayBuffer> };

export type OutputLayer = OutputWeights & {
  /**
   * Learns from one example: the first `count` entries of `active` are the units that are on and how much. Leaves in
   * `slopes[k]` how the loss changes with the k-th of them.
   */
  readonly learn: (active: Sparse, count: number, label: number, rate: number, slopes: Float32Array) => void;
};

/** Share of certainty kept back from the right class and spread over all: keeps a network from overconfidence. */
const SMOOTHING = 0.1;
const START_SQUARES = 1e-2;

/** Room needed, in bytes, by `createOutputLayer`; it takes four arrays. */
export const outputLayerBytes = (units: number, classes: number): number =>
  (units + 3) * toWidth(classes) * 4 + units * 4;

/** A softmax layer trained by AdaGrad with one rate for each row. */
export const createOutputLayer = (room: RowRoom, units: number, classes: number, random: () => number): OutputLayer => {
  const width = toWidth(classes);
  const rows = room.floats(units * width);
  const bias = room.floats(width);
  const error = room.floats(width);
  const steps = room.floats(units);
  const squares = new Float32Array(units).fill(START_SQUARES);
  let biasSquares = 0.1;
  const spread = Math.sqrt(12 / units);
  for (let j = 0; j < units; j++) for (let c = 0; c < classes; c++) rows[j * width + c] = (random() - 0.5) * spread;
  return {
    rows,
    bias,
    learn: (active, count, label, rate, slopes) => {
      error.set(bias);
      room.addRows(error, rows, active, 0, count);
      const size = toError(error, classes, label);
      room.dotRows(slopes, rows, active.ids, error, count);
      const mean = (4 * size) / classes;
      for (let k = 0; k < count; k++) {
        const unit = active.ids[k] as number;
        const value = active.values[k] as number;
        const seen = (squares[unit] as number) + mean * value * value;
        squares[unit] = seen;
        steps[k] = (-rate * value) / Math.sqrt(seen);
      }
      room.addToRows(error, rows, { ids: active.ids, values: steps }, 0, count);
      biasSquares += mean;
      const biasStep = rate / Math.sqrt(biasSquares);
      for (let c = 0; c < classes; c++) bias[c] = (bias[c] as number) - biasStep * (error[c] as number);
    },
  };
};

/** Scores become what is asked less what is said, for a smoothed target; answers the squared length. */
const toError = (scores: Float32Array, classes: number, label: number): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c++) top = Math.max(top, scores[c] as number);
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    const raised = Math.exp((scores[c] as number) - top);
    scores[c] = raised;
    sum += raised;
  }
  let squares = 0;
  for (let c = 0; c < classes; c++) {
    const error = (scores[c] as number) / sum - SMOOTHING / classes - (c === label ? 1 - SMOOTHING : 0);
    scores[c] = error;
    squares += error * error;
  }
  for (let c = classes; c < scores.length; c++) scores[c] = 0;
  return squares;
};
