import type { Example } from './classifier.ts';
import { createCommittee } from './committee.ts';
import { toFolds } from './folds.ts';
import { fitLogistic, type Logistic } from './logistic.ts';
import { isNone } from './measure.ts';
import type { Model } from './model.ts';
import { normalise } from './normalise.ts';
import { type MemberOptions, type ReadExample, trainMembers } from './train-members.ts';

export type TrainOptions = {
  /** How many parts of the examples are hidden in turn to learn what being out of scope looks like. */
  readonly folds?: number;
  readonly members?: Partial<MemberOptions>;
};

/** Undefined where no example is about anything. */
export const trainModel = (
  examples: readonly Example[],
  { folds = 3, members = {} }: TrainOptions,
): Model | undefined => {
  const read = examples.map(({ text, label }) => ({ words: toWords(text), label }));
  const known = read.filter(({ label }) => !isNone(label));
  const negatives = read.filter(({ label }) => isNone(label));
  if (known.length === 0) return undefined;
  const options = { ...standardOptions(known.length), ...members };
  const named = [...known, ...nameExamples(known)];
  return { ...trainMembers(named, options), scope: fitScope(known, negatives, folds, options) };
};

const standardOptions = (size: number): MemberOptions => ({
  least: { pieces: 2, words: size >= 5_000 ? 2 : 1, pairs: size >= 5_000 ? 2 : 1 },
  svm: { cost: 2, epochs: 8 },
  bagNet: { units: 128, epochs: 10, rate: 0.1, dropped: 0.3, rested: 0.3 },
  wordNet: { units: 128, epochs: 10, rate: 0.05, dropped: 0.3, rested: 0.2 },
  seed: 1,
});

const toWords = (text: string): readonly string[] => {
  const { tokens, focus } = normalise(text);
  const { from, to } = focus[0] ?? { from: 0, to: 0 };
  return tokens.slice(from, to).map((token) => token.text);
};

/** A label's own name says something about it too: "salary.range" is `salary range`. */
const nameExamples = (examples: readonly ReadExample[]): readonly ReadExample[] =>
  [...new Set(examples.map(({ label }) => label))].sort().map((label) => ({
    label,
    words: toWords(label.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')),
  }));

/** Says nothing either way: for a single label there is nothing to hide. */
const UNDECIDED: Logistic = { mean: [], deviation: [], weights: [0] };

/** Hides some labels and some examples of the others in turn, and learns to tell the two by their signals. */
const fitScope = (
  known: readonly ReadExample[],
  negatives: readonly ReadExample[],
  count: number,
  options: MemberOptions,
): Logistic => {
  const inside: (readonly number[])[] = [];
  const outside: (readonly number[])[] = [];
  for (const { train, seen, hidden } of toFolds(known, count)) {
    const committee = createCommittee(trainMembers([...train, ...nameExamples(train)], options));
    for (const { words } of seen) inside.push(committee.judge(words).signals);
    for (const { words } of [...hidden, ...negatives]) outside.push(committee.judge(words).signals);
  }
  if (inside.length === 0 || outside.length === 0) return UNDECIDED;
  return fitLogistic([
    ...inside.map((inputs) => ({ inputs, yes: true, weight: 0.5 / inside.length })),
    ...outside.map((inputs) => ({ inputs, yes: false, weight: 0.5 / outside.length })),
  ]);
};
