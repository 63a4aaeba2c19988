import { bagNetBytes, type NetModel, type NetOptions, trainBagNet } from './bag-net.ts';
import { isNone } from './example.ts';
import type { LayerModel, Members, NetworkModel } from './model.ts';
import { quantise } from './quantise.ts';
import { createRowRoom, type RowRoom, toWidth } from './rows.ts';
import { svmBytes, trainSvm } from './svm.ts';
import { createTrainingSet, type TrainingSet, trainingSetBytes } from './training-set.ts';
import { copyOf, createToVectors, type MessageVectors } from './vectors.ts';
import { type LeastMet, learnVocabulary } from './vocabulary.ts';
import { trainWordNet, wordNetBytes } from './word-net.ts';

/** An example's words, greeting and thanks cut off. */
export type ReadExample = { readonly words: readonly string[]; readonly label: string };

export type MemberOptions = {
  readonly least: LeastMet;
  readonly svm: { readonly cost: number; readonly epochs: number };
  readonly bagNet: Omit<NetOptions, 'seed'>;
  readonly wordNet: Omit<NetOptions, 'seed'>;
  readonly seed: number;
};

/** Trains the three members of the committee. Needs at least one example that is about a label. */
export const trainMembers = (examples: readonly ReadExample[], options: MemberOptions): Members => {
  const labels = [...new Set(examples.map(({ label }) => label))].filter((label) => !isNone(label)).sort();
  const hasNone = examples.some(({ label }) => isNone(label));
  const vocabulary = learnVocabulary(
    examples.map(({ words }) => words),
    options.least,
  );
  const toVectors = createToVectors(vocabulary);
  const vectors = examples.map(({ words }) => copyOf(toVectors(words)));
  const place = new Map(labels.map((label, i) => [label, i]));
  const truths = Int32Array.from(examples, ({ label }) => place.get(label) ?? labels.length);
  const features = vocabulary.hashes.length;
  const classes = labels.length + (hasNone ? 1 : 0);
  const common = { vectors, truths, features, classes };
  const { pairsFrom } = vocabulary;
  const { bagNet, wordNet } = options;
  return {
    labels,
    hasNone,
    vocabulary,
    svm: trainSvmMember(common, options),
    bagNet: trainNetMember(common, bagNet.units, bagNetBytes(features, classes, bagNet.units), (room, set) =>
      trainBagNet(room, set, features, { ...bagNet, seed: options.seed }),
    ),
    wordNet: trainNetMember(common, wordNet.units, wordNetBytes(pairsFrom, classes, wordNet.units), (room, set) =>
      trainWordNet(room, set, pairsFrom, { ...wordNet, seed: options.seed + 1 }),
    ),
  };
};

/** More arrays than any member needs. */
const MOST_ARRAYS = 40;

type Common = {
  readonly vectors: readonly MessageVectors[];
  readonly truths: Int32Array;
  readonly features: number;
  readonly classes: number;
};

const trainSvmMember = ({ vectors, truths, features, classes }: Common, { svm, seed }: MemberOptions): LayerModel => {
  const room = createRowRoom(trainingSetBytes(vectors) + svmBytes(features, classes), MOST_ARRAYS);
  const set = createTrainingSet(room, vectors, truths, classes);
  const { weights, bias } = trainSvm(room, set, features, { ...svm, seed });
  return { rows: quantise(weights, toWidth(classes)), bias: bias.slice() };
};

const trainNetMember = (
  { vectors, truths, classes }: Common,
  units: number,
  bytes: number,
  train: (room: RowRoom, set: TrainingSet) => NetModel,
): NetworkModel => {
  const room = createRowRoom(trainingSetBytes(vectors) + bytes, MOST_ARRAYS);
  const { rows, output } = train(room, createTrainingSet(room, vectors, truths, classes));
  const last = rows.length - units;
  return {
    hidden: { rows: quantise(rows.subarray(0, last), units), bias: rows.slice(last) },
    output: { rows: quantise(output.rows, output.bias.length), bias: output.bias.slice() },
  };
};
