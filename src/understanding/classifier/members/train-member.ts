import { quantise } from '../arithmetic/quantise.ts';
import { createRowRoom, toWidth } from '../arithmetic/rows.ts';
import type { LayerModel, NetworkModel } from '../model.ts';
import { bagNetBytes, type NetOptions, trainBagNet } from './bag-net.ts';
import { type SvmOptions, svmBytes, trainSvm } from './svm.ts';
import { moveInto, type TrainingSet, trainingSetBytes } from './training-set.ts';
import { trainWordNet, wordNetBytes } from './word-net.ts';

/** One member of the committee to be trained, from features below `features`. */
export type MemberTask =
  | { readonly kind: 'svm'; readonly features: number; readonly options: SvmOptions }
  | { readonly kind: 'bag-net' | 'word-net'; readonly features: number; readonly options: NetOptions };

export type Member = LayerModel | NetworkModel;

/** The same set and task give the same member, whichever thread trains it. */
export const trainMember = (set: TrainingSet, task: MemberTask): Member =>
  task.kind === 'svm' ? trainSvmMember(set, task.features, task.options) : trainNetMember(set, task);

/** Room that each kind of network needs, and how it is trained. */
const NETS = {
  'bag-net': { bytes: bagNetBytes, train: trainBagNet },
  'word-net': { bytes: wordNetBytes, train: trainWordNet },
} as const;

/** More arrays than any member needs. */
const MOST_ARRAYS = 40;

const trainSvmMember = (set: TrainingSet, features: number, options: SvmOptions): LayerModel => {
  const room = createRowRoom(trainingSetBytes(set) + svmBytes(features, set.classes), MOST_ARRAYS);
  const { weights, bias } = trainSvm(room, moveInto(room, set), features, options);
  return { rows: quantise(weights, toWidth(set.classes)), bias: bias.slice() };
};

const trainNetMember = (
  set: TrainingSet,
  { kind, features, options }: Exclude<MemberTask, { readonly kind: 'svm' }>,
): NetworkModel => {
  const { bytes, train } = NETS[kind];
  const room = createRowRoom(trainingSetBytes(set) + bytes(features, set.classes, options.units), MOST_ARRAYS);
  const { rows, output } = train(room, moveInto(room, set), features, options);
  const last = rows.length - options.units;
  return {
    hidden: { rows: quantise(rows.subarray(0, last), options.units), bias: rows.slice(last) },
    output: { rows: quantise(output.rows, output.bias.length), bias: output.bias.slice() },
  };
};
