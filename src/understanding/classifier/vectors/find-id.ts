import { mix } from '../../words/hash.ts';

/** Hashes, and a table of their places that finds each: arrays of numbers, so that it is kept and not made at every start. */
export type HashTable = {
  readonly hashes: Int32Array;
  /** Open addressing: the place of a hash, or -1 where none is. As long as a power of two. */
  readonly slots: Int32Array;
};

export const toHashTable = (hashes: Int32Array): HashTable => {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2))).fill(-1);
  const mask = slots.length - 1;
  for (let id = 0; id < hashes.length; id++) {
    let at = mix(hashes[id] as number) & mask;
    while ((slots[at] as number) >= 0) at = (at + 1) & mask;
    slots[at] = id;
  }
  return { hashes, slots };
};

/** Finds the place of a hash among those from `low` on and below `high`, or -1. */
export type FindId = (hash: number, low: number, high: number) => number;

export const createFindId = ({ hashes, slots }: HashTable): FindId => {
  const mask = slots.length - 1;
  return (hash, low, high) => {
    for (let at = mix(hash) & mask; ; at = (at + 1) & mask) {
      const id = slots[at] as number;
      if (id < 0) return -1;
      if (hashes[id] === hash && id >= low && id < high) return id;
    }
  };
};
