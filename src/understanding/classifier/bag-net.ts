import { createEmbedding, embeddingBytes } from './embedding.ts';
import { createOutputLayer, type OutputWeights, outputLayerBytes } from './output-layer.ts';
import { createRandom, shuffle, toOrder } from './random.ts';
import type { Part, RowRoom } from './rows.ts';
import type { TrainingSet } from './training-set.ts';
import { MOST_FEATURES } from './vectors.ts';

/** A network of one hidden layer. */
export type NetModel = {
  readonly rows: Float32Array<ArrayBuffer>;
  readonly bias: Float32Array<ArrayBuffer>;
  readonly output: OutputWeights;
};

export type NetOptions = {
  /** Hidden units, a multiple of sixteen. */
  readonly units: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features left out of each example, anew every time. */
  readonly dropped: number;
  /** Share of the hidden units left out. */
  readonly rested: number;
  readonly seed: number;
};

/** Room needed, in bytes, by `trainBagNet`; it takes fourteen arrays. */
export const bagNetBytes = (features: number, classes: number, units: number): number =>
  embeddingBytes(features, units, MOST_FEATURES) +
  outputLayerBytes(units, classes) +
  (MOST_FEATURES * 2 + units * 6) * 4;

/**
 * A small network over all features of a message at once: hidden units that switch on above zero (ReLU), softmax, AdaGrad;
 * features and units are left out at random (dropout). The same examples and seed give the same weights.
 */
export const trainBagNet = (
  room: RowRoom,
  { size, labels, classes, bags }: TrainingSet,
  features: number,
  { units, epochs, rate, dropped, rested, seed }: NetOptions,
): NetModel => {
  const random = createRandom(seed);
  const embedding = createEmbedding(room, { features, units, most: MOST_FEATURES }, dropped, random);
  const output = createOutputLayer(room, units, classes, random);
  const kept = { ids: room.ints(MOST_FEATURES), values: room.floats(MOST_FEATURES) };
  const on = { ids: room.ints(units), values: room.floats(units) };
  const bias = room.floats(units);
  const hidden = room.floats(units);
  const slope = room.floats(units);
  const slopes = room.floats(units);
  const biasSquares = new Float32Array(units).fill(0.1);
  const order = toOrder(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = rate * (1 - (0.95 * epoch) / epochs);
    shuffle(order, random);
    for (const i of order) {
      const part = { ...kept, from: 0, to: embedding.drop(bags[i] as Part, kept, 0) };
      hidden.set(bias);
      room.addRows(hidden, embedding.rows, part);
      const active = { ...on, from: 0, to: switchOn(hidden, on, rested, random) };
      if (!output.learn(active, labels[i] as number, pace, slopes)) continue;
      const meanSquare = toSlope(slope, active, slopes, 1 / (1 - rested));
      stepBias(bias, biasSquares, slope, pace);
      embedding.learn(part, slope, meanSquare, pace);
    }
  }
  return { rows: embedding.rows, bias, output };
};

/** The units above zero that aren't rested, scaled so that sums stay alike. */
const switchOn = (
  hidden: Float32Array,
  on: { readonly ids: Int32Array; readonly values: Float32Array },
  rested: number,
  random: () => number,
): number => {
  const scale = 1 / (1 - rested);
  let count = 0;
  for (let j = 0; j < hidden.length; j++) {
    const value = hidden[j] as number;
    if (value <= 0 || random() < rested) continue;
    on.ids[count] = j;
    on.values[count++] = value * scale;
  }
  return count;
};

/** Spreads the slopes of the active units over all; answers the mean of their squares. */
const toSlope = (slope: Float32Array, active: Part, slopes: Float32Array, scale: number): number => {
  slope.fill(0);
  let squares = 0;
  for (let k = 0; k < active.to; k++) {
    const value = (slopes[k] as number) * scale;
    slope[active.ids[k] as number] = value;
    squares += value * value;
  }
  return squares / slope.length;
};

/** One AdaGrad step of the hidden units' thresholds. */
export const stepBias = (bias: Float32Array, squares: Float32Array, slope: Float32Array, rate: number): void => {
  for (let j = 0; j < bias.length; j++) {
    const value = slope[j] as number;
    if (value === 0) continue;
    const seen = (squares[j] as number) + value * value;
    squares[j] = seen;
    bias[j] = (bias[j] as number) - (rate * value) / Math.sqrt(seen);
  }
};
