import type { Item } from './items.ts';
import { areSynonyms } from './synonyms.ts';

/** Which item of the answer each item of its wording stands for, and what is left over on either side. */
export type Matching = {
  /** For each item of the wording, the place of its partner in the answer, or undefined. */
  readonly partners: readonly (number | undefined)[];
  readonly dropped: readonly number[];
  readonly added: readonly number[];
};

/** Pairs the items one to one: first those that stand once on either side, then the nearest that says the same. */
export const matchItems = (answer: readonly Item[], wording: readonly Item[]): Matching => {
  const partners: (number | undefined)[] = wording.map((item) => onlyPartner(item, answer, wording));
  const taken = new Set(partners.filter((at) => at !== undefined));
  for (const isSame of [sameKey, saysSame])
    for (const [at, item] of wording.entries()) {
      if (partners[at] !== undefined) continue;
      const partner = nearest(item, expected(partners, at), answer, taken, isSame);
      if (partner === undefined) continue;
      partners[at] = partner;
      taken.add(partner);
    }
  return {
    partners,
    dropped: [...answer.keys()].filter((at) => !taken.has(at)),
    added: [...wording.keys()].filter((at) => partners[at] === undefined),
  };
};

type Same = (one: Item, other: Item) => boolean;

const sameKey: Same = (one, other) => one.kind === other.kind && one.key === other.key;
const saysSame: Same = (one, other) =>
  sameKey(one, other) || (one.kind === 'word' && other.kind === 'word' && areSynonyms(one.key, other.key));

const onlyPartner = (item: Item, answer: readonly Item[], wording: readonly Item[]): number | undefined => {
  if (wording.filter((other) => sameKey(item, other)).length > 1) return undefined;
  const places = [...answer.keys()].filter((at) => answer[at] && sameKey(answer[at], item));
  return places.length === 1 ? places[0] : undefined;
};

/** Where the partner would stand if the wording kept the order of the answer, judged from either side. */
const expected = (partners: readonly (number | undefined)[], at: number): readonly number[] => {
  const back = partners.slice(0, at).findLastIndex((place) => place !== undefined);
  const on = partners.findIndex((place, index) => index > at && place !== undefined);
  const [before, after] = [partners[back], partners[on]];
  return [
    ...(before === undefined ? [] : [before + at - back]),
    ...(after === undefined ? [] : [after - (on - at)]),
    ...(before === undefined && after === undefined ? [at] : []),
  ];
};

const nearest = (
  item: Item,
  places: readonly number[],
  answer: readonly Item[],
  taken: ReadonlySet<number>,
  isSame: Same,
): number | undefined => {
  const distance = (at: number) => Math.min(...places.map((place) => Math.abs(at - place)));
  let best: number | undefined;
  for (const [at, other] of answer.entries()) {
    if (taken.has(at) || !isSame(item, other)) continue;
    if (best === undefined || distance(at) < distance(best)) best = at;
  }
  return best;
};
