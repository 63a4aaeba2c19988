import type { SkillStatus } from '../../../core/intent.ts';
import type { Sparse } from '../../classifier/arithmetic/rows.ts';
import { createBagNet, roomFor } from '../../classifier/layers.ts';
import type { NetOptions } from '../../classifier/members/bag-net.ts';
import { trainMember } from '../../classifier/members/train-member.ts';
import { createTrainingSet } from '../../classifier/members/training-set.ts';
import type { NetworkModel } from '../../classifier/model.ts';
import { keepTelling } from '../../classifier/training/condense.ts';
import { createFindId, type HashTable, toHashTable } from '../../classifier/vectors/find-id.ts';
import { MOST_FEATURES } from '../../classifier/vectors/vectors.ts';

/** What may be said of a skill: a status, or that it is named beside the point, or only asked about. */
export const SAID = ['learned', 'learning', 'skipped', 'none', 'aside', 'asked'] as const satisfies readonly (
  | SkillStatus
  | 'aside'
  | 'asked'
)[];

/** Features by their places, and a small network over them: plain values. */
export type StatusModel = HashTable & { readonly net: NetworkModel };

export type StatusExample = { readonly features: readonly number[] /** Its place in `SAID`. */; readonly said: number };

/** The chance of each of `SAID`, given features. */
export type Weigh = (features: readonly number[]) => Float64Array;

export const createWeigh = ({ hashes, slots, net }: StatusModel): Weigh => {
  const find = createFindId({ hashes, slots });
  const judge = createBagNet(roomFor([net.hidden, net.output]), net);
  const toPlace = (feature: number): number => find(feature, 0, hashes.length);
  return (features) => toChances(judge({ bag: toBag(features, toPlace) }).subarray(0, SAID.length));
};

/** The same examples give the same network. */
export const trainStatusModel = (examples: readonly StatusExample[]): StatusModel => {
  const table = toHashTable(Int32Array.from(toKnown(examples)));
  const find = createFindId(table);
  const toPlace = (feature: number): number => find(feature, 0, table.hashes.length);
  const vectors = examples.map(({ features }) => ({ ...NO_WORDS, bag: toBag(features, toPlace) }));
  const labels = Int32Array.from(examples, ({ said }) => said);
  const net = trainMember(createTrainingSet(vectors, labels, SAID.length), {
    kind: 'bag-net',
    features: table.hashes.length,
    options: NETWORK,
  }) as NetworkModel;
  const weights = Array.from(table.hashes, () => 1);
  return { ...table, net: { ...net, hidden: keepTelling(net.hidden, weights, KEPT) } };
};

/** The share of the features that tell most: fewer read fewer of the mentions right. */
const KEPT = 0.5;

const NETWORK: NetOptions = { units: 64, epochs: 12, rate: 0.3, dropped: 0.3, rested: 0.1, seed: 1 };
const NO_WORDS = {
  words: { ids: new Int32Array(0), values: new Float32Array(0) },
  ends: new Int32Array(0),
  unknown: 0,
};

/** Features met less often tell nothing of the next message. */
const LEAST = 4;

const toKnown = (examples: readonly StatusExample[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].flatMap(([feature, count]) => (count >= LEAST ? [feature] : []));
};

/** Those that are known, as one vector of length one where each stands once. */
const toBag = (features: readonly number[], toPlace: (feature: number) => number): Sparse => {
  const ids = new Int32Array(Math.min(features.length, MOST_FEATURES));
  let count = 0;
  for (let k = 0; k < ids.length; k++) {
    const place = toPlace(features[k] as number);
    if (place >= 0) ids[count++] = place;
  }
  return { ids: ids.subarray(0, count), values: new Float32Array(count).fill(1 / Math.sqrt(Math.max(1, count))) };
};

const toChances = (scores: Float32Array): Float64Array => {
  const chances = new Float64Array(scores.length);
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  let total = 0;
  for (let k = 0; k < scores.length; k++) total += chances[k] = Math.exp((scores[k] as number) - highest);
  return chances.map((each) => each / total);
};
