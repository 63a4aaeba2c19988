import type { NetOptions } from '../members/bag-net.ts';
import type { MemberTask } from '../members/train-member.ts';
import { createTrainingSet } from '../members/training-set.ts';
import type { LayerModel, Members, NetworkModel } from '../model.ts';
import { copyOf, createToVectors } from '../vectors/vectors.ts';
import { type LeastMet, learnVocabulary, type Vocabulary } from '../vectors/vocabulary.ts';
import { condense } from './condense.ts';
import { isNone } from './example.ts';
import { trainSideBySide } from './side-by-side.ts';

/** An example's words, greeting and thanks cut off. */
export type ReadExample = { readonly words: readonly string[]; readonly label: string };

export type MemberOptions = {
  readonly least: LeastMet;
  readonly svm: { readonly cost: number; readonly epochs: number };
  readonly bagNet: Omit<NetOptions, 'seed'>;
  readonly wordNet: Omit<NetOptions, 'seed'>;
  /** How many networks of each kind there are: the mean of more is steadier. */
  readonly networks: number;
  /** What share of the features each member keeps in the end, 0 to 1: those that move it most. */
  readonly kept: number;
  readonly seed: number;
};

/** Trains the members of the committee. Needs at least one example that is about a label. */
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
  const set = createTrainingSet(vectors, truths, labels.length + (hasNone ? 1 : 0));
  const [wordNets, bagNets, svm] = trainAll(set, vocabulary, options);
  return condense({ labels, hasNone, vocabulary, svm, bagNets, wordNets }, options.kept);
};

/** The slowest kind first, so that threads end together. */
const trainAll = (
  set: ReturnType<typeof createTrainingSet>,
  { hashes, pairsFrom }: Vocabulary,
  { svm, bagNet, wordNet, networks, seed }: MemberOptions,
): readonly [readonly NetworkModel[], readonly NetworkModel[], LayerModel] => {
  const seeds = Array.from({ length: networks }, (_, at) => seed + at * 2);
  const tasks: readonly MemberTask[] = [
    ...seeds.map((own) => ({ kind: 'word-net' as const, features: pairsFrom, options: { ...wordNet, seed: own + 1 } })),
    ...seeds.map((own) => ({ kind: 'bag-net' as const, features: hashes.length, options: { ...bagNet, seed: own } })),
    { kind: 'svm', features: hashes.length, options: { ...svm, seed } },
  ];
  const members = trainSideBySide(set, tasks);
  const nets = members.slice(0, -1) as readonly NetworkModel[];
  return [nets.slice(0, networks), nets.slice(networks), members.at(-1) as LayerModel];
};
