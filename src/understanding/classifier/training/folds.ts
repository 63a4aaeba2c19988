import { createRandom, shuffle, toOrder } from '../arithmetic/random.ts';
import { isNone } from './example.ts';
import type { ReadExample } from './train-members.ts';

export type Fold = {
  readonly train: readonly ReadExample[];
  /** Left out, but others of their label are in `train`. */
  readonly seen: readonly ReadExample[];
  /** Left out, about none of the labels of `train`. */
  readonly hidden: readonly ReadExample[];
};

const PARTS = 3;

/** Hides a third of the labels, a third of the examples about nothing, and of every other label a third. */
export const toFold = (examples: readonly ReadExample[]): Fold => {
  const labels = [...new Set(examples.map(({ label }) => label))].filter((label) => !isNone(label)).sort();
  const random = createRandom(11);
  const labelParts = spread(labels.length, random);
  const isHiddenLabel = new Set(labels.filter((_, i) => labelParts[i] === PARTS - 1));
  const parts = spread(examples.length, random);
  const isLeftOut = (i: number): boolean => parts[i] === PARTS - 1;
  const kept = new Set(examples.filter((_, i) => !isLeftOut(i)).map(({ label }) => label));
  const isOutside = ({ label }: ReadExample): boolean => isNone(label) || isHiddenLabel.has(label);
  return {
    train: examples.filter((each, i) => !isHiddenLabel.has(each.label) && !isLeftOut(i)),
    seen: examples.filter((each, i) => !isOutside(each) && isLeftOut(i) && kept.has(each.label)),
    hidden: examples.filter((each, i) => isHiddenLabel.has(each.label) || (isNone(each.label) && isLeftOut(i))),
  };
};

const spread = (length: number, random: () => number): readonly number[] => {
  const order = toOrder(length);
  shuffle(order, random);
  return Array.from(order, (place) => place % PARTS);
};
