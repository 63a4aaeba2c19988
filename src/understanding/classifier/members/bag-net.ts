import { createRandom, shuffle, toOrder } from '../arithmetic/random.ts';
import type { RowRoom, Sparse } from '../arithmetic/rows.ts';
import { MOST_FEATURES } from '../vectors/vectors.ts';
import { createEmbedding, embeddingBytes } from './embedding.ts';
import { createOutputLayer, type OutputWeights, outputLayerBytes } from './output-layer.ts';
import type { TrainingSet } from './training-set.ts';

/** A network of one hidden layer. */
export type NetModel = {
  /** One row of hidden units for each feature; the last row holds their thresholds. */
  readonly rows: Float32Array<ArrayBuffer>;
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

const MOST_KEPT = MOST_FEATURES + 1;

/** Room needed, in bytes, by `trainBagNet`; it takes fourteen arrays. */
export const bagNetBytes = (features: number, classes: number, units: number): number =>
  embeddingBytes(features, units, MOST_KEPT) + outputLayerBytes(units, classes) + units * 5 * 4;

/**
 * A small network over all features of a message at once: hidden units that switch on above zero (ReLU), softmax,
 * AdaGrad; features and units are left out at random (dropout). The same examples and seed give the same weights.
 */
export const trainBagNet = (
  room: RowRoom,
  { size, labels, classes, bags }: TrainingSet,
  features: number,
  { units, epochs, rate, dropped, rested, seed }: NetOptions,
): NetModel => {
  const random = createRandom(seed);
  const embedding = createEmbedding(room, { features, units, most: MOST_KEPT }, dropped, random);
  const output = createOutputLayer(room, units, classes, random);
  const active = { ids: room.ints(units), values: room.floats(units) };
  const hidden = room.floats(units);
  const slope = room.floats(units);
  const slopes = room.floats(units);
  const order = toOrder(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = paceOf(epoch, epochs, rate);
    shuffle(order, random);
    for (const i of order) {
      const to = embedding.drop(bags, i, 0);
      hidden.fill(0);
      embedding.add(hidden, 0, to);
      const count = switchOn(hidden, active, rested, random);
      output.learn(active, count, labels[i] as number, pace, slopes);
      toSlope(slope, active, count, slopes, 1 / (1 - rested));
      embedding.learn(slope, 0, to, pace);
    }
  }
  return { rows: embedding.rows, output };
};

/** Steps grow smaller in a line down to a twentieth. */
export const paceOf = (epoch: number, epochs: number, rate: number): number => rate * (1 - (0.95 * epoch) / epochs);

/** The units above zero that aren't rested, scaled so that sums stay alike. */
const switchOn = (hidden: Float32Array, active: Sparse, rested: number, random: () => number): number => {
  const scale = 1 / (1 - rested);
  let count = 0;
  for (let j = 0; j < hidden.length; j++) {
    const value = hidden[j] as number;
    if (value <= 0 || random() < rested) continue;
    active.ids[count] = j;
    active.values[count++] = value * scale;
  }
  return count;
};

/** Spreads the slopes of the active units over all. */
const toSlope = (slope: Float32Array, { ids }: Sparse, count: number, slopes: Float32Array, scale: number): void => {
  slope.fill(0);
  for (let k = 0; k < count; k++) slope[ids[k] as number] = (slopes[k] as number) * scale;
};
