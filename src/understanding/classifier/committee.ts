import { createBagNet, createLayer, createWordNet, roomFor, sumAll } from './layers.ts';
import type { Members } from './model.ts';
import { createToVectors } from './vectors/vectors.ts';

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
  const { labels, hasNone, vocabulary } = members;
  const room = roomFor([
    members.svm,
    ...[...members.bagNets, ...members.wordNets].flatMap(({ hidden, output }) => [hidden, output]),
  ]);
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
