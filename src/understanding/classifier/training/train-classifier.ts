import { type Classifier, createClassifier } from '../classifier.ts';
import type { Example } from './example.ts';
import { type TrainOptions, trainModel } from './train-model.ts';

/**
 * Learns to tell labels apart from examples, in memory. Examples labelled `none` or `oos` are about no label: they
 * teach what is out of scope. The same examples give the same classifier.
 */
export const trainClassifier = (examples: readonly Example[], options: TrainOptions = {}): Classifier =>
  createClassifier(trainModel(examples, options));
