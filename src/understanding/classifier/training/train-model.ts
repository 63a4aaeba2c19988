import { normalise } from '../../text/normalise.ts';
import { hashEnglish } from '../../words/hash-english.ts';
import { toLexicon } from '../../words/speller.ts';
import { fitLogistic, type Logistic } from '../arithmetic/logistic.ts';
import { createCommittee, type Signals } from '../committee.ts';
import type { Model } from '../model.ts';
import { type Example, isNone } from './example.ts';
import { toFold } from './folds.ts';
import { type MemberOptions, type ReadExample, trainMembers } from './train-members.ts';

export type TrainOptions = {
  /** `quick` learns 10,000 examples in about two seconds; `thorough` takes some times as long and reads a little better. */
  readonly effort?: 'quick' | 'thorough';
};

/** Undefined where no example is about anything. */
export const trainModel = (
  examples: readonly Example[],
  { effort = 'quick' }: TrainOptions = {},
): Model | undefined => {
  const read = examples.map(({ text, label, marks = [] }) => ({ words: [...marks, ...toWords(text)], label }));
  if (read.every(({ label }) => isNone(label))) return undefined;
  const options = toOptions(effort, read.length);
  return {
    ...trainNamed(read, options),
    scope: toScope(read, options),
    lexicon: toLexicon(
      read.map(({ words }) => words),
      hashEnglish(),
    ),
  };
};

const toOptions = (effort: 'quick' | 'thorough', size: number): MemberOptions => {
  const least = size < 5_000 ? FEW : size < 20_000 ? SOME : MANY;
  const kept = least === MANY ? KEPT_OF_MANY : 1;
  const bag = { rate: 0.1, dropped: 0.3, rested: 0.3 };
  const word = { rate: 0.05, dropped: 0.3, rested: 0.2 };
  const rounds = (usual: number): number => Math.max(usual, Math.min(MOST_ROUNDS, Math.ceil(LEAST_STEPS / size)));
  const isQuick = effort === 'quick';
  const units = isQuick ? 64 : 128;
  return {
    least,
    kept,
    svm: { cost: 2, epochs: isQuick ? 5 : 8 },
    bagNet: { ...bag, units, epochs: rounds(isQuick ? 6 : 12) },
    wordNet: { ...word, units, epochs: rounds(isQuick ? 6 : 20) },
    networks: isQuick ? 1 : 2,
    seed: 1,
  };
};

/** How often a feature must be met, the more examples there are: with 5, 3 and 8, of 90,000, it reads no better and learns longer. */
const FEW = { pieces: 2, words: 1, pairs: 1 };
const SOME = { pieces: 2, words: 2, pairs: 2 };
const MANY = { pieces: 10, words: 5, pairs: 20 };
/** With a smaller share of so many features more messages are declined or asked back about. */
const KEPT_OF_MANY = 0.58;

/** Networks need this many steps to get anywhere, however few the examples are. */
const LEAST_STEPS = 20_000;
const MOST_ROUNDS = 60;

const toWords = (text: string): readonly string[] => {
  const { tokens, focus } = normalise(text);
  const { from, to } = focus[0] ?? { from: 0, to: 0 };
  return tokens.slice(from, to).map((token) => token.text);
};

const trainNamed = (examples: readonly ReadExample[], options: MemberOptions) =>
  trainMembers([...examples, ...nameExamples(examples)], options);

/** A label's own name says something about it too: "salary.range" is `salary range`. */
const nameExamples = (examples: readonly ReadExample[]): readonly ReadExample[] =>
  [...new Set(examples.map(({ label }) => label))]
    .filter((label) => !isNone(label))
    .sort()
    .map((label) => ({ label, words: toWords(label.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')) }));

/** From this many examples about nothing on, they show well enough what that looks like. */
const MANY_NEGATIVES = 200;

const toScope = (examples: readonly ReadExample[], options: MemberOptions): Logistic => {
  const negatives = examples.filter(({ label }) => isNone(label)).length;
  return negatives >= MANY_NEGATIVES ? evenOdds(negatives, examples.length) : fitScope(examples, options);
};

/** The committee's own odds, as if half of the messages were about nothing: how many negatives there are is chance. */
const evenOdds = (negatives: number, all: number): Logistic => ({
  mean: [0, 0, 0, 0],
  deviation: [1, 1, 1, 1],
  weights: [0, 1, 0, 0, -Math.log((all - negatives) / negatives)],
});

/** For a single label there is nothing to hide: neither in nor out of scope. */
const UNDECIDED: Logistic = { mean: [0, 0, 0, 0], deviation: [1, 1, 1, 1], weights: [0, 0, 0, 0, 0] };

/** Hides some labels and some examples of the others, and learns to tell the two by how the committee judges them. */
const fitScope = (examples: readonly ReadExample[], options: MemberOptions): Logistic => {
  const { train, seen, hidden } = toFold(examples);
  if (seen.length === 0 || hidden.length === 0) return UNDECIDED;
  const committee = createCommittee(trainNamed(train, { ...options, networks: 1 }));
  const signals = ({ words }: ReadExample): Signals => committee.judge(words).signals;
  return fitLogistic([
    ...seen.map((each) => ({ inputs: signals(each), yes: true, weight: 0.5 / seen.length })),
    ...hidden.map((each) => ({ inputs: signals(each), yes: false, weight: 0.5 / hidden.length })),
  ]);
};
