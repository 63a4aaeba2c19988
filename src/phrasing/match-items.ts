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
  for (const [at, item] of wording.entries()) {
    if (partners[at] !== undefined) continue;
    const partner = nearest(item, expected(partners, at), answer, taken);
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

const sameKey = (one: Item, other: Item): boolean => one.kind === other.kind && one.key === other.key;
const saysSame = (one: Item, other: Item): boolean =>
  one.kind === 'word' && other.kind === 'word' && areSynonyms(one.key, other.key);

const onlyPartner = (item: Item, answer: readonly Item[], wording: readonly Item[]): number | undefined => {
  if (wording.filter((other) => sameKey(item, other)).length > 1) return undefined;
  const places = [...answer.keys()].filter((at) => answer[at] && sameKey(answer[at], item));
  return places.length === 1 ? places[0] : undefined;
};

/** Where the partner would stand if the wording kept the order of the answer, judged from either side, and its neighbours. */
type Expected = { readonly places: readonly number[]; readonly neighbours: readonly number[] };

const expected = (partners: readonly (number | undefined)[], at: number): Expected => {
  const back = partners.slice(0, at).findLastIndex((place) => place !== undefined);
  const on = partners.findIndex((place, index) => index > at && place !== undefined);
  const [before, after] = [partners[back], partners[on]];
  const places = [
    ...(before === undefined ? [] : [before + at - back]),
    ...(after === undefined ? [] : [after - (on - at)]),
  ];
  return { places: places.length ? places : [at], neighbours: [before, after].filter((place) => place !== undefined) };
};

/** A word that only says the same must stand this much nearer than the word itself. */
const OTHER_WORD = 2;
/** So must one in another sentence than the words beside it. */
const OTHER_UNIT = 6;

const nearest = (
  item: Item,
  { places, neighbours }: Expected,
  answer: readonly Item[],
  taken: ReadonlySet<number>,
): number | undefined => {
  const units = new Set(neighbours.map((place) => answer[place]?.unit));
  let best: { readonly at: number; readonly distance: number } | undefined;
  for (const [at, other] of answer.entries()) {
    if (taken.has(at) || !(sameKey(item, other) || saysSame(item, other))) continue;
    const away = Math.min(...places.map((place) => Math.abs(at - place)));
    const distance =
      away + (sameKey(item, other) ? 0 : OTHER_WORD) + (units.size === 0 || units.has(other.unit) ? 0 : OTHER_UNIT);
    if (best === undefined || distance < best.distance) best = { at, distance };
  }
  return best?.at;
};
