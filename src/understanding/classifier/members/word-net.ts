import { createRandom, shuffle, toOrder } from '../arithmetic/random.ts';
import type { RowRoom, Sparse } from '../arithmetic/rows.ts';
import { MOST_WORDS } from '../vectors/features.ts';
import { MOST_FEATURES } from '../vectors/vectors.ts';
import { type NetModel, type NetOptions, paceOf } from './bag-net.ts';
import { createEmbedding, type Embedding, embeddingBytes } from './embedding.ts';
import { createOutputLayer, outputLayerBytes } from './output-layer.ts';
import type { TrainingSet } from './training-set.ts';

const MOST_KEPT = MOST_FEATURES + MOST_WORDS;

/** Room needed, in bytes, by `trainWordNet`; it takes eighteen arrays. */
export const wordNetBytes = (features: number, classes: number, units: number): number =>
  embeddingBytes(features, units, MOST_KEPT) + outputLayerBytes(units * 2, classes) + units * (MOST_WORDS + 11) * 4;

/** Share of the words left out of each example, anew every time. */
const WORDS_LEFT_OUT = 0.2;

/**
 * A small network that looks at each word with its neighbours and its pieces by itself, then keeps of every hidden unit
 * its largest value over the words and its sum (shrunk by the square root of the length): a convolution over hashed
 * features. Trained like `trainBagNet`.
 */
export const trainWordNet = (
  room: RowRoom,
  set: TrainingSet,
  features: number,
  { units, epochs, rate, dropped, rested, seed }: NetOptions,
): NetModel => {
  const random = createRandom(seed);
  const embedding = createEmbedding(room, { features, units, most: MOST_KEPT }, dropped, random);
  const output = createOutputLayer(room, units * 2, set.classes, random);
  const active = { ids: room.ints(units * 2), values: room.floats(units * 2) };
  const slopes = room.floats(units * 2);
  const { pools, lookAt, learn } = createWordLayer(room, units, embedding);
  const ends = new Int32Array(MOST_WORDS);
  const order = toOrder(set.size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = paceOf(epoch, epochs, rate);
    shuffle(order, random);
    for (const i of order) {
      const words = dropWords(set, i, embedding, ends, random);
      lookAt(ends, words);
      const shrink = 1 / Math.sqrt(Math.max(1, words));
      const count = switchOn(pools, shrink, active, rested, random);
      output.learn(active, count, set.labels[i] as number, pace, slopes);
      toSlopes(pools, active, count, slopes, shrink, 1 / (1 - rested));
      learn(ends, words, pace);
    }
  }
  return { rows: embedding.rows, output };
};

/** Hidden units of each word, and their pools over the words. Word w has the features kept up to `ends[w]`. */
const createWordLayer = (room: RowRoom, units: number, embedding: Embedding) => {
  const hidden = room.floats(units * MOST_WORDS);
  const rows = Array.from({ length: MOST_WORDS }, (_, w) => hidden.subarray(w * units, (w + 1) * units));
  const slope = room.floats(units);
  const pools: Pools = {
    largest: room.floats(units),
    sum: room.floats(units),
    slopeOfLargest: room.floats(units),
    slopeOfSum: room.floats(units),
  };
  return {
    pools,
    lookAt: (ends: Int32Array, words: number): void => {
      pools.largest.fill(0);
      pools.sum.fill(0);
      hidden.fill(0, 0, words * units);
      for (let w = 0; w < words; w++) embedding.add(rows[w] as Float32Array, startOf(ends, w), ends[w] as number);
      room.poolRows(pools.largest, pools.sum, hidden, words);
    },
    learn: (ends: Int32Array, words: number, pace: number): void => {
      for (let w = 0; w < words; w++) {
        room.slopeOfRow(slope, hidden, w, pools);
        embedding.learn(slope, startOf(ends, w), ends[w] as number, pace);
      }
    },
  };
};

const startOf = (ends: Int32Array, w: number): number => (w === 0 ? 0 : (ends[w - 1] as number));

/** Says how many words of the example are kept, and in `ends` where each ends. */
const dropWords = (
  { words, firstWord }: TrainingSet,
  i: number,
  embedding: Embedding,
  ends: Int32Array,
  random: () => number,
): number => {
  const from = firstWord[i] as number;
  const to = firstWord[i + 1] as number;
  let kept = 0;
  let at = 0;
  for (let word = from; word < to; word++) {
    if (to - from > 2 && random() < WORDS_LEFT_OUT) continue;
    at = embedding.drop(words, word, at);
    ends[kept++] = at;
  }
  return kept;
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
  active: Sparse,
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
      active.ids[count] = j;
      active.values[count++] = top * scale;
    }
    if (random() >= rested) {
      active.ids[count] = units + j;
      active.values[count++] = (sum[j] as number) * shrink * scale;
    }
  }
  return count;
};

const toSlopes = (
  { slopeOfLargest, slopeOfSum }: Pools,
  { ids }: Sparse,
  count: number,
  slopes: Float32Array,
  shrink: number,
  scale: number,
): void => {
  const units = slopeOfLargest.length;
  slopeOfLargest.fill(0);
  slopeOfSum.fill(0);
  for (let k = 0; k < count; k++) {
    const unit = ids[k] as number;
    const value = (slopes[k] as number) * scale;
    if (unit < units) slopeOfLargest[unit] = value;
    else slopeOfSum[unit - units] = value * shrink;
  }
};
