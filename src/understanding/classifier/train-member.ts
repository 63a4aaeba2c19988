import { bagNetBytes, type NetModel, type NetOptions, trainBagNet } from './bag-net.ts';
import type { LayerModel, NetworkModel } from './model.ts';
import { quantise } from './quantise.ts';
import { createRowRoom, type RowRoom, toWidth } from './rows.ts';
import { type SvmOptions, svmBytes, trainSvm } from './svm.ts';
import { moveInto, type TrainingSet, trainingSetBytes } from './training-set.ts';
import { trainWordNet, wordNetBytes } from './word-net.ts';

/** One member of the committee to be trained, from features below `features`. */
export type MemberTask =
  | { readonly kind: 'svm'; readonly features: number; readonly options: SvmOptions }
  | { readonly kind: 'bag-net' | 'word-net'; readonly features: number; readonly options: NetOptions };

export type Member = LayerModel | NetworkModel;

/** The same set and task give the same member, whichever thread trains it. */
export const trainMember = (set: TrainingSet, task: MemberTask): Member => {
  const { kind, features } = task;
  switch (kind) {
    case 'svm':
      return trainSvmMember(set, features, task.options);
    case 'bag-net':
      return trainNetMember(
        set,
        task.options.units,
        bagNetBytes(features, set.classes, task.options.units),
        (room, moved) => trainBagNet(room, moved, features, task.options),
      );
    case 'word-net':
      return trainNetMember(
        set,
        task.options.units,
        wordNetBytes(features, set.classes, task.options.units),
        (room, moved) => trainWordNet(room, moved, features, task.options),
      );
  }
};

/** More arrays than any member needs. */
const MOST_ARRAYS = 40;

const trainSvmMember = (set: TrainingSet, features: number, options: SvmOptions): LayerModel => {
  const room = createRowRoom(trainingSetBytes(set) + svmBytes(features, set.classes), MOST_ARRAYS);
  const { weights, bias } = trainSvm(room, moveInto(room, set), features, options);
  return { rows: quantise(weights, toWidth(set.classes)), bias: bias.slice() };
};

const trainNetMember = (
  set: TrainingSet,
  units: number,
  bytes: number,
  train: (room: RowRoom, moved: TrainingSet) => NetModel,
): NetworkModel => {
  const room = createRowRoom(trainingSetBytes(set) + bytes, MOST_ARRAYS);
  const { rows, output } = train(room, moveInto(room, set));
  const last = rows.length - units;
  return {
    hidden: { rows: quantise(rows.subarray(0, last), units), bias: rows.slice(last) },
    output: { rows: quantise(output.rows, output.bias.length), bias: output.bias.slice() },
  };
};
