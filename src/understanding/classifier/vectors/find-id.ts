import { mix } from '../../words/hash.ts';

/** Finds the place of a hash among those from `low` on and below `high`, or -1. */
export type FindId = (hash: number, low: number, high: number) => number;

/** Open addressing over typed arrays: no object for each hash. */
export const createFindId = (hashes: Int32Array): FindId => {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  for (let id = 0; id < hashes.length; id++) {
    let at = mix(hashes[id] as number) & mask;
    while ((slots[at] as number) >= 0) at = (at + 1) & mask;
    slots[at] = id;
  }
  return (hash, low, high) => {
    for (let at = mix(hash) & mask; ; at = (at + 1) & mask) {
      const id = slots[at] as number;
      if (id < 0) return -1;
      if (hashes[id] === hash && id >= low && id < high) return id;
    }
  };
};
