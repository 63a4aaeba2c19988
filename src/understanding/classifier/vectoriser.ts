import { BLOCKS, type FeatureReader } from './features.ts';
import { mix } from './hash.ts';

/** The features known from training and how much each tells: all there is to keep of a vectoriser. */
export type Vocabulary = {
  /** Hashes of the features; their places are the ids. Block follows block. */
  readonly hashes: Int32Array;
  /** Inverse document frequency of each. */
  readonly idf: Float32Array;
  /** Where each block ends. */
  readonly ends: readonly number[];
};

/** Writes a message's features into `ids` and `values` and says how many there are. */
export type Vectorise = (words: readonly string[], ids: Int32Array, values: Float32Array) => number;

/** More features of one message than this are left out. */
export const MOST_FEATURES = 4_096;

export const learnVocabulary = (
  messages: readonly (readonly string[])[],
  read: FeatureReader,
  leastOf: readonly number[],
): Vocabulary => {
  const counts = Array.from({ length: BLOCKS }, () => new Map<number, number>());
  for (const words of messages) {
    const blocks = read(words);
    counts.forEach((count, b) => {
      for (const hash of new Set(blocks[b])) count.set(hash, (count.get(hash) ?? 0) + 1);
    });
  }
  const kept = counts.map((count, b) => [...count].filter(([, met]) => met >= (leastOf[b] ?? 1)));
  const all = kept.flat();
  const ends = kept.map((_, b) => kept.slice(0, b + 1).reduce((sum, block) => sum + block.length, 0));
  return {
    hashes: Int32Array.from(all, ([hash]) => hash),
    idf: Float32Array.from(all, ([, met]) => Math.log((1 + messages.length) / (1 + met)) + 1),
    ends,
  };
};

/** tf-idf with the logarithm of counts; each block has length one. */
export const createVectorise = (vocabulary: Vocabulary, read: FeatureReader): Vectorise => {
  const find = createIdTable(vocabulary);
  const { idf, ends } = vocabulary;
  const met = new Uint16Array(idf.length);
  return (words, ids, values) => {
    const blocks = read(words);
    let count = 0;
    for (let b = 0; b < blocks.length; b++) {
      const from = count;
      const [low, high] = [b === 0 ? 0 : (ends[b - 1] as number), ends[b] as number];
      for (const hash of blocks[b] as readonly number[]) {
        const id = find(hash, low, high);
        if (id < 0) continue;
        const times = met[id] as number;
        if (times === 0) {
          if (count === MOST_FEATURES) continue;
          ids[count++] = id;
        }
        met[id] = times + 1;
      }
      weigh(ids, values, from, count, idf, met);
    }
    return count;
  };
};

const weigh = (
  ids: Int32Array,
  values: Float32Array,
  from: number,
  to: number,
  idf: Float32Array,
  met: Uint16Array,
): void => {
  let squares = 0;
  for (let k = from; k < to; k++) {
    const id = ids[k] as number;
    const value = (1 + Math.log(met[id] as number)) * (idf[id] as number);
    met[id] = 0;
    values[k] = value;
    squares += value * value;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let k = from; k < to; k++) values[k] = (values[k] as number) * scale;
};

/** Open addressing over typed arrays: no object for each feature. Answers -1 for what is unknown in that block. */
const createIdTable = ({ hashes }: Vocabulary): ((hash: number, low: number, high: number) => number) => {
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
