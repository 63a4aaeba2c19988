import type { SkillStatus } from '../../../core/intent.ts';
import { createRandom, shuffle, toOrder } from '../../classifier/arithmetic/random.ts';
import { createFindId, type HashTable, toHashTable } from '../../classifier/vectors/find-id.ts';

/** What may be said of a skill: a status, or that it is named beside the point, or only asked about. */
export const SAID = ['learned', 'learning', 'skipped', 'none', 'aside', 'asked'] as const satisfies readonly (
  | SkillStatus
  | 'aside'
  | 'asked'
)[];

/** Weights for each of `SAID`, for each feature, by its place: plain values. */
export type StatusModel = HashTable & { readonly weights: Float32Array };

export type StatusExample = { readonly features: readonly number[] /** Its place in `SAID`. */; readonly said: number };

/** The chance of each of `SAID`, given features. */
export type Weigh = (features: readonly number[]) => Float64Array;

export const createWeigh = ({ hashes, slots, weights }: StatusModel): Weigh => {
  const find = createFindId({ hashes, slots });
  return (features) => {
    const sums = new Float64Array(WIDTH);
    for (const feature of features) {
      const row = find(feature, 0, hashes.length) * WIDTH;
      if (row >= 0) for (let k = 0; k < WIDTH; k++) sums[k] = (sums[k] as number) + (weights[row + k] as number);
    }
    return toChances(sums);
  };
};

/** Logistic regression by stochastic descent, each weight at its own pace (Duchi et al. 2011). Always the same. */
export const trainStatusModel = (examples: readonly StatusExample[]): StatusModel => {
  const rows = toRows(examples);
  const weights = new Float32Array(rows.size * WIDTH);
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARE);
  const known = examples.map(({ features }) => Int32Array.from(features.flatMap((each) => rows.get(each) ?? [])));
  const order = toOrder(examples.length);
  const random = createRandom(1);
  const mean = new Float32Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) step(weights, squares, known[i] as Int32Array, examples[i]?.said ?? 0);
    if (epoch >= FIRST_KEPT)
      for (let k = 0; k < mean.length; k++)
        mean[k] = (mean[k] as number) + (weights[k] as number) / (EPOCHS - FIRST_KEPT);
  }
  return { ...toHashTable(Int32Array.from(rows.keys())), weights: mean };
};

const WIDTH = SAID.length;
const EPOCHS = 10;
const FIRST_KEPT = 3;
const PACE = 0.025;
const FIRST_SQUARE = 0.01;
/** Features met less often tell nothing of the next message. */
const LEAST = 3;

const toRows = (examples: readonly StatusExample[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= LEAST) rows.set(feature, rows.size * WIDTH);
  return rows;
};

const step = (weights: Float32Array, squares: Float32Array, rows: Int32Array, said: number): void => {
  const slopes = new Float64Array(WIDTH);
  for (const row of rows) {
    for (let k = 0; k < WIDTH; k++) slopes[k] = (slopes[k] as number) + (weights[row + k] as number);
  }
  toChances(slopes);
  for (let k = 0; k < WIDTH; k++) slopes[k] = (k === said ? 1 : 0) - (slopes[k] as number);
  for (const row of rows) {
    for (let k = 0; k < WIDTH; k++) {
      const slope = slopes[k] as number;
      const square = (squares[row + k] as number) + slope * slope;
      squares[row + k] = square;
      weights[row + k] = (weights[row + k] as number) + (PACE * slope) / Math.sqrt(square);
    }
  }
};

/** In place. */
const toChances = (sums: Float64Array): Float64Array => {
  const highest = Math.max(...sums);
  let total = 0;
  for (let k = 0; k < sums.length; k++) {
    sums[k] = Math.exp((sums[k] as number) - highest);
    total += sums[k] as number;
  }
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) / total;
  return sums;
};
