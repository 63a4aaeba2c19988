import { createRowRoom, type RowRoom, roomOf, type Sparse } from './arithmetic/rows.ts';
import type { LayerModel, Members, NetworkModel } from './model.ts';
import { MOST_WORDS } from './vectors/features.ts';
import { createToVectors, type MessageVectors, MOST_FEATURES } from './vectors/vectors.ts';

/** What the members of the committee make of a message: the machine counts as much as the networks of one kind. */
export type Verdict = {
  /** For each label, given that it is about any: the mean of what the members say. The same array each time. */
  readonly chances: Float32Array;
  /** Whether it is about any label at all, for the scope head. */
  readonly signals: Signals;
};

/**
 * How strongly the members answer at all; the log odds of its not being a negative, 0 where none were learned; the chance
 * of the likeliest label; and the share of words never met.
 */
export type Signals = readonly [strength: number, odds: number, peak: number, unknown: number];

export type Committee = { readonly judge: (words: readonly string[]) => Verdict };

/** How strongly a margin of the support vector machines speaks beside the networks. */
const SHARPNESS = 4;
/** Brings margins to the spread of the networks' energies, which is alike over label sets. */
const MARGIN_WEIGHT = 4;

/** Lays a model out for use: where it was read, if there is room, else as a copy. */
export const createCommittee = (members: Members): Committee => {
  const room = findRoom(members);
  const { labels, hasNone, vocabulary } = members;
  const toVectors = createToVectors(vocabulary);
  const svm = createLayer(room, members.svm);
  const nets = [
    ...members.bagNets.map((net) => createBagNet(room, net)),
    ...members.wordNets.map((net) => createWordNet(room, net)),
  ];
  const share = nets.length / 2;
  const size = nets.length + share;
  const count = labels.length;
  const sum = new Float32Array(count + (hasNone ? 1 : 0));
  const chances = sum.subarray(0, count);
  return {
    judge: (words) => {
      const vectors = toVectors(words);
      sum.fill(0);
      const margins = sumAll(svm, vectors.bag);
      const margin = largest(margins, count);
      addChances(margins, { sharpness: SHARPNESS, weight: share }, sum, count);
      let energies = 0;
      for (const net of nets) energies += addChances(net(vectors), PLAIN, sum, count);
      const none = hasNone ? (sum[count] as number) / size : 0;
      scaleBy(chances, 1 / Math.max(size * (1 - none), 1e-9));
      const strength = MARGIN_WEIGHT * margin + (2 * energies) / nets.length;
      const odds = hasNone ? oddsAgainst(none) : 0;
      return { chances, signals: [strength, odds, largest(chances, count), vectors.unknown] };
    },
  };
};

const findRoom = ({ svm, bagNets, wordNets }: Members): RowRoom => {
  const layers = [svm, ...[...bagNets, ...wordNets].flatMap(({ hidden, output }) => [hidden, output])];
  const spare = layers.reduce((sum, { bias }) => sum + bias.length * 8 + MOST_FEATURES * 8, SCRATCH_BYTES);
  const copied = layers.reduce((sum, { rows }) => sum + rows.bytes.length, spare);
  return roomOf(svm.rows.bytes, spare, MOST_ARRAYS) ?? createRowRoom(copied, MOST_ARRAYS);
};

const MOST_ARRAYS = 200;

const SCRATCH_BYTES = (MOST_WORDS * 2_048 + 40_000) * 4;

type Layer = {
  readonly take: (vector: Sparse, count: number) => void;
  /** Bias plus the rows of the entries taken from `from` up to `to`, each times its value. The same array each time. */
  readonly sum: (from: number, to: number) => Float32Array;
};

const createLayer = (room: RowRoom, { rows, bias }: LayerModel, out = room.floats(bias.length)): Layer => {
  const bytes = room.lay(rows.bytes);
  const matrix = { all: bytes, columns: out.length };
  const taken = { ids: room.ints(MOST_FEATURES), values: room.floats(MOST_FEATURES) };
  return {
    take: (vector, count) => {
      scale(vector, count, rows.scales, taken);
      room.fetchRows(matrix, taken.ids, 0, count);
    },
    sum: (from, to) => {
      out.set(bias);
      room.addByteRows(out, bytes, taken, from, to);
      return out;
    },
  };
};

const scale = ({ ids, values }: Sparse, count: number, scales: Float32Array, into: Sparse): void => {
  for (let k = 0; k < count; k++) {
    const id = ids[k] as number;
    into.ids[k] = id;
    into.values[k] = (values[k] as number) * (scales[id] as number);
  }
};

const sumAll = ({ take, sum }: Layer, vector: Sparse, count = vector.ids.length): Float32Array => {
  take(vector, count);
  return sum(0, count);
};

const createBagNet = (room: RowRoom, { hidden, output }: NetworkModel) => {
  const hide = createLayer(room, hidden);
  const conclude = createLayer(room, output);
  const on = { ids: new Int32Array(hidden.bias.length), values: new Float32Array(hidden.bias.length) };
  return ({ bag }: MessageVectors): Float32Array => {
    const values = sumAll(hide, bag);
    let count = 0;
    for (let j = 0; j < values.length; j++) {
      const value = values[j] as number;
      if (value <= 0) continue;
      on.ids[count] = j;
      on.values[count++] = value;
    }
    return sumAll(conclude, on, count);
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
    hide.take(words, words.ids.length);
    let from = 0;
    for (const end of ends) {
      hide.sum(from, end);
      room.poolRows(largest, sum, row, 1);
      from = end;
    }
    const shrink = 1 / Math.sqrt(Math.max(1, ends.length));
    let count = 0;
    for (let j = 0; j < units; j++) {
      if ((largest[j] as number) <= 0) continue;
      on.ids[count] = j;
      on.values[count++] = largest[j] as number;
      on.ids[count] = units + j;
      on.values[count++] = (sum[j] as number) * shrink;
    }
    return sumAll(conclude, on, count);
  };
};

const PLAIN = { sharpness: 1, weight: 1 };

/** Adds the weighed softmax of the scores to `sum`; answers the energy of the labels: the logarithm of their exponentials' sum. */
const addChances = (
  scores: Float32Array,
  { sharpness, weight }: typeof PLAIN,
  sum: Float32Array,
  labels: number,
): number => {
  const top = largest(scores, sum.length);
  let total = 0;
  let ours = 0;
  for (let c = 0; c < sum.length; c++) {
    const raised = Math.exp(((scores[c] as number) - top) * sharpness);
    scores[c] = raised;
    total += raised;
    if (c < labels) ours += raised;
  }
  for (let c = 0; c < sum.length; c++) sum[c] = (sum[c] as number) + ((scores[c] as number) * weight) / total;
  return top * sharpness + Math.log(ours + 1e-12);
};

const largest = (values: Float32Array, count: number): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) top = Math.max(top, values[i] as number);
  return top;
};

const scaleBy = (values: Float32Array, factor: number): void => {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * factor;
};

const oddsAgainst = (chance: number): number => Math.log((1 - chance + 1e-6) / (chance + 1e-6));
