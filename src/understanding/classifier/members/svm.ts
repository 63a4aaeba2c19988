import { createRandom, shuffle, toOrder } from '../arithmetic/random.ts';
import { type RowRoom, toWidth } from '../arithmetic/rows.ts';
import type { Packed, TrainingSet } from './training-set.ts';

/** One row of weights for each feature, one column for each class. */
export type LinearModel = { readonly weights: Float32Array<ArrayBuffer>; readonly bias: Float32Array<ArrayBuffer> };

export type SvmOptions = {
  /** What a mistake costs against how large weights cost. */
  readonly cost: number;
  readonly epochs: number;
  readonly seed: number;
};

/** Changes smaller than this are not worth the memory traffic. */
const LEAST_CHANGE = 1e-3;

/** Room needed, in bytes, by `trainSvm`; it takes four arrays. */
export const svmBytes = (features: number, classes: number): number => (features + 3) * toWidth(classes) * 4;

/**
 * One-against-the-rest linear support vector machines with squared hinge loss, by dual coordinate descent
 * (Hsieh et al. 2008), all classes in step: an example's rows are read once for every class.
 * An example that moved nothing is left out of the next round. The same examples and seed give the same weights.
 */
export const trainSvm = (
  room: RowRoom,
  { size, labels, classes, bags }: TrainingSet,
  features: number,
  { cost, epochs, seed }: SvmOptions,
): LinearModel => {
  const width = toWidth(classes);
  const weights = room.floats(features * width);
  const rows = { all: weights, columns: width };
  const bias = room.floats(width);
  const margins = room.floats(width);
  const change = room.floats(width);
  const alpha = new Float32Array(size * classes);
  const softness = 0.5 / cost;
  const scales = Float32Array.from({ length: size }, (_, i) => 1 / (squaredLength(bags, i) + 1 + softness));
  const random = createRandom(seed);
  const order = toOrder(size);
  const isSettled = new Uint8Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      if (isSettled[i] === 1) {
        isSettled[i] = 0;
        continue;
      }
      const from = bags.starts[i] as number;
      const to = bags.starts[i + 1] as number;
      margins.set(bias);
      room.fetchRows(rows, bags.ids, from, to);
      room.addRows(margins, weights, bags, from, to);
      const own = alpha.subarray(i * classes, (i + 1) * classes);
      if (!descend(own, margins, labels[i] as number, softness, scales[i] as number, change)) {
        isSettled[i] = 1;
        continue;
      }
      room.addToRows(change, weights, bags, from, to);
      for (let c = 0; c < classes; c++) bias[c] = (bias[c] as number) + (change[c] as number);
    }
  }
  return { weights, bias };
};

/** One step for one example in every class; says whether anything moved. */
const descend = (
  alpha: Float32Array,
  margins: Float32Array,
  label: number,
  softness: number,
  scale: number,
  change: Float32Array,
): boolean => {
  let moved = false;
  for (let c = 0; c < alpha.length; c++) {
    change[c] = 0;
    const sign = c === label ? 1 : -1;
    const before = alpha[c] as number;
    const gradient = sign * (margins[c] as number) - 1 + softness * before;
    if (before === 0 && gradient >= 0) continue;
    const after = Math.max(before - gradient * scale, 0);
    const step = after - before;
    if (step < LEAST_CHANGE && step > -LEAST_CHANGE) continue;
    alpha[c] = after;
    change[c] = sign * step;
    moved = true;
  }
  return moved;
};

const squaredLength = ({ values, starts }: Packed, i: number): number => {
  let sum = 0;
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) sum += (values[k] as number) ** 2;
  return sum;
};
