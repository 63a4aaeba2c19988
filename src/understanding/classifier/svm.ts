import { createRandom, shuffle, toOrder } from './random.ts';
import { type RowRoom, type Sparse, toWidth } from './rows.ts';

/** One row of weights for each feature, one column for each class. */
export type LinearModel = {
  readonly classes: number;
  readonly weights: Float32Array<ArrayBuffer>;
  readonly bias: Float32Array<ArrayBuffer>;
};

export type Vector = Sparse & { readonly count: number };

export type SvmOptions = {
  /** What a mistake costs against how large weights cost. */
  readonly cost: number;
  readonly epochs: number;
  readonly seed: number;
};

/** Changes smaller than this are not worth the memory traffic. */
const LEAST_CHANGE = 1e-3;

/**
 * One-against-the-rest linear support vector machines with squared hinge loss, by dual coordinate descent
 * (Hsieh et al. 2008), all classes in step: an example's rows are read once for every class.
 * The same examples and seed give the same weights.
 */
export const trainSvm = (
  room: RowRoom,
  vectors: readonly Vector[],
  labels: Int32Array,
  size: { readonly features: number; readonly classes: number },
  { cost, epochs, seed }: SvmOptions,
): LinearModel => {
  const { classes } = size;
  const width = toWidth(classes);
  const weights = room.floats(size.features * width);
  const bias = room.floats(width);
  const margins = room.floats(width);
  const change = room.floats(width);
  const alpha = new Float32Array(vectors.length * classes);
  const squares = vectors.map(squaredLength);
  const random = createRandom(seed);
  const order = toOrder(vectors.length);
  const softness = 0.5 / cost;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const vector = vectors[i] as Vector;
      margins.set(bias);
      room.addRows(margins, weights, vector, vector.count);
      const start = i * classes;
      const scale = 1 / ((squares[i] as number) + 1 + softness);
      change.fill(0);
      if (!descend(alpha, start, margins, labels[i] as number, classes, softness, scale, change)) continue;
      room.addToRows(change, weights, vector, vector.count);
      for (let c = 0; c < classes; c++) bias[c] = (bias[c] as number) + (change[c] as number);
    }
  }
  return { classes, weights, bias };
};

/** One step for one example in every class; says whether anything moved. */
const descend = (
  alpha: Float32Array,
  start: number,
  margins: Float32Array,
  label: number,
  classes: number,
  softness: number,
  scale: number,
  change: Float32Array,
): boolean => {
  let moved = false;
  for (let c = 0; c < classes; c++) {
    const sign = c === label ? 1 : -1;
    const before = alpha[start + c] as number;
    const gradient = sign * (margins[c] as number) - 1 + softness * before;
    if (before === 0 && gradient >= 0) continue;
    const after = Math.max(before - gradient * scale, 0);
    const step = after - before;
    if (step < LEAST_CHANGE && step > -LEAST_CHANGE) continue;
    alpha[start + c] = after;
    change[c] = sign * step;
    moved = true;
  }
  return moved;
};

const squaredLength = ({ values, count }: Vector): number => {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (values[k] as number) ** 2;
  return sum;
};
