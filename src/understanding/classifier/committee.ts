import { MOST_WORDS } from './features.ts';
import type { LayerModel, NetworkModel } from './model.ts';
import { createRowRoom, type RowRoom, type Sparse } from './rows.ts';
import type { Members } from './train-members.ts';
import { createToVectors, type MessageVectors, MOST_FEATURES } from './vectors.ts';

/** What the members of the committee make of a message. */
export type Verdict = {
  /** For each label: the mean of what the members say. The same array each time. */
  readonly chances: Float32Array;
  /** Place of the likeliest label. */
  readonly best: number;
  /** Signs of whether it is about any label at all, for the scope head. */
  readonly signals: readonly number[];
};

export type Committee = { readonly judge: (words: readonly string[]) => Verdict };

/** How strongly a margin of the support vector machines speaks. */
const SHARPNESS = 4;

/** Lays a model out for use. */
export const createCommittee = (members: Members): Committee => {
  const layers = [members.svm, ...[members.bagNet, members.wordNet].flatMap(({ hidden, output }) => [hidden, output])];
  const room = createRowRoom(
    layers.reduce((sum, layer) => sum + layerBytes(layer), SCRATCH_BYTES),
    80,
  );
  const toVectors = createToVectors(members.vocabulary);
  const svm = createLayer(room, members.svm);
  const bagNet = createBagNet(room, members.bagNet);
  const wordNet = createWordNet(room, members.wordNet);
  const classes = members.labels.length;
  const chances = new Float32Array(classes);
  const parts = [new Float32Array(classes), new Float32Array(classes), new Float32Array(classes)] as const;
  return {
    judge: (words) => {
      const vectors = toVectors(words);
      const margins = svm(vectors.bag, 0, vectors.bag.ids.length);
      const energies = [
        toChances(margins, SHARPNESS, parts[0]),
        toChances(bagNet(vectors), 1, parts[1]),
        toChances(wordNet(vectors), 1, parts[2]),
      ];
      for (let c = 0; c < classes; c++) {
        chances[c] = ((parts[0][c] as number) + (parts[1][c] as number) + (parts[2][c] as number)) / parts.length;
      }
      const best = largestAt(chances);
      return { chances, best, signals: toSignals(chances, best, margins, parts, energies, vectors, words.length) };
    },
  };
};

const SCRATCH_BYTES = (MOST_FEATURES * 2 * 5 + MOST_WORDS * 2_048 + 40_000) * 4;

const layerBytes = ({ rows, bias }: LayerModel): number => rows.bytes.length + bias.length * 8;

/** Bias plus the rows of the entries of a sparse vector, each times its value. The answer is the same array each time. */
type Layer = (vector: Sparse, from: number, to: number) => Float32Array;

const createLayer = (room: RowRoom, { rows, bias }: LayerModel, out = room.floats(bias.length)): Layer => {
  const bytes = room.bytes(rows.bytes.length);
  bytes.set(rows.bytes);
  const part = { ids: room.ints(MOST_FEATURES), values: room.floats(MOST_FEATURES) };
  return (vector, from, to) => {
    out.set(bias);
    scale(vector, from, to, rows.scales, part);
    room.addByteRows(out, bytes, part, 0, to - from);
    return out;
  };
};

const scale = ({ ids, values }: Sparse, from: number, to: number, scales: Float32Array, into: Sparse): void => {
  for (let k = from; k < to; k++) {
    const id = ids[k] as number;
    into.ids[k - from] = id;
    into.values[k - from] = (values[k] as number) * (scales[id] as number);
  }
};

const createBagNet = (room: RowRoom, { hidden, output }: NetworkModel) => {
  const hide = createLayer(room, hidden);
  const conclude = createLayer(room, output);
  const on = { ids: new Int32Array(hidden.bias.length), values: new Float32Array(hidden.bias.length) };
  return ({ bag }: MessageVectors): Float32Array => {
    const values = hide(bag, 0, bag.ids.length);
    let count = 0;
    for (let j = 0; j < values.length; j++) {
      const value = values[j] as number;
      if (value <= 0) continue;
      on.ids[count] = j;
      on.values[count++] = value;
    }
    return conclude(on, 0, count);
  };
};

const createWordNet = (room: RowRoom, { hidden, output }: NetworkModel) => {
  const units = hidden.bias.length;
  const row = room.floats(units);
  const hide = createLayer(room, hidden, row);
  const conclude = createLayer(room, output);
  const largest = room.floats(units);
  const sum = room.floats(units);
  const on = { ids: new Int32Array(units * 2), values: new Float32Array(units * 2) };
  return ({ words, ends }: MessageVectors): Float32Array => {
    largest.fill(0);
    sum.fill(0);
    ends.forEach((end, w) => {
      hide(words, ends[w - 1] ?? 0, end);
      room.poolRows(largest, sum, row, 1);
    });
    const shrink = 1 / Math.sqrt(Math.max(1, ends.length));
    let count = 0;
    for (let j = 0; j < units; j++) {
      if ((largest[j] as number) <= 0) continue;
      on.ids[count] = j;
      on.values[count++] = largest[j] as number;
      on.ids[count] = units + j;
      on.values[count++] = (sum[j] as number) * shrink;
    }
    return conclude(on, 0, count);
  };
};

/** Softmax into `out`; answers the logarithm of the sum. */
const toChances = (scores: Float32Array, sharpness: number, out: Float32Array): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < out.length; c++) top = Math.max(top, scores[c] as number);
  let sum = 0;
  for (let c = 0; c < out.length; c++) {
    const raised = Math.exp(((scores[c] as number) - top) * sharpness);
    out[c] = raised;
    sum += raised;
  }
  for (let c = 0; c < out.length; c++) out[c] = (out[c] as number) / sum;
  return top * sharpness + Math.log(sum);
};

const largestAt = (values: Float32Array): number => {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
};

const toSignals = (
  chances: Float32Array,
  best: number,
  margins: Float32Array,
  parts: readonly Float32Array[],
  energies: readonly number[],
  { unknown }: MessageVectors,
  length: number,
): readonly number[] => {
  let rival = 0;
  let margin = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < chances.length; c++) {
    if (c === best) continue;
    rival = Math.max(rival, chances[c] as number);
    margin = Math.max(margin, margins[c] as number);
  }
  const own = margins[best] as number;
  const least = Math.min(...parts.map((part) => part[best] as number));
  return [
    Math.log((chances[best] as number) + 1e-6),
    (chances[best] as number) - rival,
    own,
    Math.min(own - margin, 2),
    Math.log(least + 1e-6),
    ...energies.slice(1),
    unknown,
    Math.log(1 + length),
  ];
};
