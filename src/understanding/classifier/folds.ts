import { createRandom, shuffle, toOrder } from './random.ts';
import type { ReadExample } from './train-members.ts';

export type Fold = {
  readonly train: readonly ReadExample[];
  /** Left out, but their labels are known. */
  readonly seen: readonly ReadExample[];
  /** Left out, and so is all else of their labels. */
  readonly hidden: readonly ReadExample[];
};

/** Every label is hidden in one fold, and of each the examples are spread evenly over the others. */
export const toFolds = (examples: readonly ReadExample[], most: number): readonly Fold[] => {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const count = Math.min(most, labels.length);
  if (count < 2) return [];
  const random = createRandom(11);
  const foldOf = new Map(spread(labels.length, count, random).map((fold, i) => [labels[i], fold]));
  const parts = spread(examples.length, count, random);
  return Array.from({ length: count }, (_, fold) => {
    const isHidden = ({ label }: ReadExample): boolean => foldOf.get(label) === fold;
    return {
      train: examples.filter((each, i) => !isHidden(each) && parts[i] !== fold),
      seen: examples.filter((each, i) => !isHidden(each) && parts[i] === fold),
      hidden: examples.filter(isHidden),
    };
  }).filter(({ train }) => train.length > 0);
};

const spread = (length: number, parts: number, random: () => number): readonly number[] => {
  const order = toOrder(length);
  shuffle(order, random);
  return Array.from(order, (place) => place % parts);
};
