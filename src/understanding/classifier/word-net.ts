import { type NetModel, type NetOptions, stepBias } from './bag-net.ts';
import { createEmbedding, embeddingBytes } from './embedding.ts';
import { MOST_WORDS } from './features.ts';
import { createOutputLayer, outputLayerBytes } from './output-layer.ts';
import { createRandom, shuffle, toOrder } from './random.ts';
import type { Part, RowRoom } from './rows.ts';
import type { TrainingSet } from './training-set.ts';
import { MOST_FEATURES } from './vectors.ts';

/** Room needed, in bytes, by `trainWordNet`; it takes eighteen arrays. */
export const wordNetBytes = (features: number, classes: number, units: number): number =>
  embeddingBytes(features, units, MOST_FEATURES) +
  outputLayerBytes(units * 2, classes) +
  (MOST_FEATURES * 2 + units * (MOST_WORDS + 14)) * 4;

/** Share of the words left out of each example, anew every time. */
const WORDS_LEFT_OUT = 0.1;

/**
 * A small network that looks at each word with its neighbours and its pieces by itself, then keeps of every hidden unit
 * its largest value over the words and its sum (shrunk by the square root of the length): a convolution over hashed
 * features. Trained like `trainBagNet`.
 */
export const trainWordNet = (
  room: RowRoom,
  { size, labels, classes, words }: TrainingSet,
  features: number,
  { units, epochs, rate, dropped, rested, seed }: NetOptions,
): NetModel => {
  const random = createRandom(seed);
  const embedding = createEmbedding(room, { features, units, most: MOST_FEATURES }, dropped, random);
  const output = createOutputLayer(room, units * 2, classes, random);
  const kept = { ids: room.ints(MOST_FEATURES), values: room.floats(MOST_FEATURES) };
  const on = { ids: room.ints(units * 2), values: room.floats(units * 2) };
  const hidden = room.floats(units * MOST_WORDS);
  const rows = Array.from({ length: MOST_WORDS }, (_, w) => hidden.subarray(w * units, (w + 1) * units));
  const bias = room.floats(units);
  const slopes = room.floats(units * 2);
  const slope = room.floats(units);
  const pools = {
    largest: room.floats(units),
    sum: room.floats(units),
    slopeOfLargest: room.floats(units),
    slopeOfSum: room.floats(units),
  };
  const biasSquares = new Float32Array(units).fill(0.1);
  const order = toOrder(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = rate * (1 - (0.95 * epoch) / epochs);
    shuffle(order, random);
    for (const i of order) {
      const parts = dropWords(words[i] ?? [], embedding.drop, kept, random);
      pools.largest.fill(0);
      pools.sum.fill(0);
      parts.forEach((part, w) => {
        const row = rows[w] as Float32Array;
        row.set(bias);
        room.addRows(row, embedding.rows, part);
      });
      room.poolRows(pools.largest, pools.sum, hidden, parts.length);
      const shrink = 1 / Math.sqrt(Math.max(1, parts.length));
      const active = { ...on, from: 0, to: switchOn(pools, shrink, on, rested, random) };
      if (!output.learn(active, labels[i] as number, pace, slopes)) continue;
      toSlopes(pools, active, slopes, shrink, 1 / (1 - rested));
      parts.forEach((part, w) => {
        room.slopeOfRow(slope, hidden, w, pools);
        const meanSquare = squaredLength(slope) / units;
        if (meanSquare === 0) return;
        stepBias(bias, biasSquares, slope, pace);
        embedding.learn(part, slope, meanSquare, pace);
      });
    }
  }
  return { rows: embedding.rows, bias, output };
};

type Scratch = { readonly ids: Int32Array; readonly values: Float32Array };

const dropWords = (
  words: readonly Part[],
  drop: (part: Part, into: Scratch, at: number) => number,
  kept: Scratch,
  random: () => number,
): readonly Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const word of words) {
    if (words.length > 2 && random() < WORDS_LEFT_OUT) continue;
    const to = drop(word, kept, at);
    parts.push({ ...kept, from: at, to });
    at = to;
  }
  return parts;
};

type Pools = {
  readonly largest: Float32Array;
  readonly sum: Float32Array;
  readonly slopeOfLargest: Float32Array;
  readonly slopeOfSum: Float32Array;
};

/** Units on in any word, as two inputs each, less those rested. */
const switchOn = (
  { largest, sum }: Pools,
  shrink: number,
  on: Scratch,
  rested: number,
  random: () => number,
): number => {
  const scale = 1 / (1 - rested);
  const units = largest.length;
  let count = 0;
  for (let j = 0; j < units; j++) {
    const top = largest[j] as number;
    if (top <= 0) continue;
    if (random() >= rested) {
      on.ids[count] = j;
      on.values[count++] = top * scale;
    }
    if (random() >= rested) {
      on.ids[count] = units + j;
      on.values[count++] = (sum[j] as number) * shrink * scale;
    }
  }
  return count;
};

const toSlopes = (pools: Pools, active: Part, slopes: Float32Array, shrink: number, scale: number): void => {
  const { slopeOfLargest, slopeOfSum } = pools;
  const units = slopeOfLargest.length;
  slopeOfLargest.fill(0);
  slopeOfSum.fill(0);
  for (let k = 0; k < active.to; k++) {
    const unit = active.ids[k] as number;
    const value = (slopes[k] as number) * scale;
    if (unit < units) slopeOfLargest[unit] = value;
    else slopeOfSum[unit - units] = value * shrink;
  }
};

const squaredLength = (vector: Float32Array): number => {
  let sum = 0;
  for (let j = 0; j < vector.length; j++) sum += (vector[j] as number) ** 2;
  return sum;
};
