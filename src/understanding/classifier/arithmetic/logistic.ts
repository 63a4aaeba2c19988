/** A logistic regression on standardised inputs. */
export type Logistic = {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  /** One for each input, then the constant. */
  readonly weights: readonly number[];
};

export type LogisticExample = { readonly inputs: readonly number[]; readonly yes: boolean; readonly weight: number };

const RIDGE = 1e-3;
const STEPS = 30;

/** Log odds of yes. */
export const logOdds = ({ mean, deviation, weights }: Logistic, inputs: readonly number[]): number => {
  let sum = weights[mean.length] ?? 0;
  for (let j = 0; j < mean.length; j++) {
    sum += ((weights[j] as number) * ((inputs[j] as number) - (mean[j] as number))) / (deviation[j] as number);
  }
  return sum;
};

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Newton's method with a small ridge. Needs at least one example of either kind. */
export const fitLogistic = (examples: readonly LogisticExample[]): Logistic => {
  const inputs = examples[0]?.inputs.length ?? 0;
  const mean = columns(inputs, (j) => average(examples.map((each) => each.inputs[j] as number)));
  const deviation = columns(
    inputs,
    (j) => Math.sqrt(average(examples.map((each) => ((each.inputs[j] as number) - (mean[j] as number)) ** 2))) || 1,
  );
  let weights = new Array<number>(inputs + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const delta = newtonStep(examples, { mean, deviation, weights });
    weights = weights.map((weight, j) => weight + (delta[j] as number));
    if (Math.max(...delta.map(Math.abs)) < 1e-7) break;
  }
  return { mean, deviation, weights };
};

const columns = (count: number, of: (j: number) => number): number[] => Array.from({ length: count }, (_, j) => of(j));
const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const newtonStep = (examples: readonly LogisticExample[], model: Logistic): number[] => {
  const size = model.weights.length;
  const rows = columns(size, () => 0).map(() => columns(size + 1, () => 0));
  const total = examples.reduce((sum, each) => sum + each.weight, 0);
  for (const { inputs, yes, weight } of examples) {
    const chance = sigmoid(logOdds(model, inputs));
    const error = weight * ((yes ? 1 : 0) - chance);
    const curve = weight * Math.max(1e-6, chance * (1 - chance));
    const scaled = columns(size, (j) =>
      j === size - 1 ? 1 : ((inputs[j] as number) - (model.mean[j] as number)) / (model.deviation[j] as number),
    );
    rows.forEach((row, j) => {
      const at = scaled[j] as number;
      for (let k = 0; k < size; k++) row[k] = (row[k] as number) + curve * at * (scaled[k] as number);
      row[size] = (row[size] as number) + error * at;
    });
  }
  rows.forEach((row, j) => {
    row[j] = (row[j] as number) + RIDGE * total + 1e-9;
    if (j < size - 1) row[size] = (row[size] as number) - RIDGE * total * (model.weights[j] as number);
  });
  return solve(rows);
};

/** Gauss-Jordan with pivots; the last column is the right-hand side. */
const solve = (rows: number[][]): number[] => {
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let best = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = r;
    const pivot = rows[best] as number[];
    rows[best] = rows[i] as number[];
    rows[i] = pivot;
    for (let r = 0; r < size; r++) {
      const row = rows[r] as number[];
      const factor = r === i ? 0 : (row[i] as number) / (pivot[i] as number);
      if (factor === 0) continue;
      for (let k = i; k <= size; k++) row[k] = (row[k] as number) - factor * (pivot[k] as number);
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number));
};
