import { mix } from '../../words/hash.ts';

/** In how many messages each hash stands. */
export type HashCounts = {
  /** Counts the hashes of the next message, each of them once. */
  readonly add: (hashes: readonly number[]) => void;
  /** Those met in so many messages at least, with how many they were, in the order they were met first. */
  readonly most: (least: number) => readonly (readonly [hash: number, met: number])[];
};

/** Open addressing over numbers alone: of millions met most are met once. */
export const createHashCounts = (): HashCounts => {
  const hashes: number[] = [];
  const met: number[] = [];
  const lastIn: number[] = [];
  let slots = new Int32Array(2 ** 16).fill(-1);
  let message = 0;
  const slotOf = (hash: number): number => {
    let slot = mix(hash) & (slots.length - 1);
    while (slots[slot] !== -1 && hashes[slots[slot] as number] !== hash) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 4).fill(-1);
    for (const [at, hash] of hashes.entries()) slots[slotOf(hash)] = at;
  };
  const addOne = (hash: number): void => {
    const slot = slotOf(hash);
    const at = slots[slot] as number;
    if (at === -1) {
      slots[slot] = hashes.length;
      hashes.push(hash);
      met.push(1);
      lastIn.push(message);
      if (hashes.length * 2 > slots.length) grow();
    } else if (lastIn[at] !== message) {
      met[at] = (met[at] as number) + 1;
      lastIn[at] = message;
    }
  };
  return {
    add: (all) => {
      message += 1;
      for (const hash of all) addOne(hash);
    },
    most: (least) =>
      hashes.flatMap((hash, at) => ((met[at] as number) < least ? [] : [[hash, met[at] as number] as const])),
  };
};
