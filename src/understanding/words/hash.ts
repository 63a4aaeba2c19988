const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, well mixed; `seed` keeps kinds of features apart. */
export const hashText = (text: string, seed: number): number => {
  let hash = OFFSET_BASIS ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return mix(hash);
};

/** Two hashes in order as one. */
export const hashPair = (first: number, second: number, seed: number): number =>
  mix(Math.imul(first, 31) ^ second ^ seed);

/** Hashes of all runs of `shortest` to `longest` characters of a text, appended to `into`. */
export const hashRuns = (text: string, shortest: number, longest: number, into: number[]): void => {
  for (let start = 0; start < text.length; start++) {
    let hash = OFFSET_BASIS;
    const end = Math.min(text.length, start + longest);
    for (let i = start; i < end; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
      if (i - start + 1 >= shortest) into.push(mix(hash));
    }
  }
};

/** The last step of MurmurHash3: every bit of the input reaches every bit of the output. */
export const mix = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};
