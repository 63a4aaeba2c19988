import type { QuantisedRows } from '../arithmetic/quantise.ts';
import type { LayerModel, Members, NetworkModel } from '../model.ts';
import { toHashTable } from '../vectors/find-id.ts';

/**
 * Keeps the `most` features that tell most, for half the room and half the reading of a start: of 106,000 features 55,000
 * read 0.2 points less, and 40,000 half a point. Features left out count as never met.
 */
export const condense = (members: Members, most: number): Members => {
  const { vocabulary, svm, bagNets, wordNets } = members;
  const { hashes, idf, wordsFrom, pairsFrom } = vocabulary;
  if (hashes.length <= most) return members;
  const hidden = [...bagNets, ...wordNets].map((net) => net.hidden);
  const kept = findTelling([svm, ...hidden], Array.from(idf, toWeight), most);
  const before = (end: number): number => kept.findLastIndex((id) => id < end) + 1;
  const shorten = (net: NetworkModel): NetworkModel => ({ ...net, hidden: takeRows(net.hidden, kept) });
  return {
    ...members,
    vocabulary: {
      ...toHashTable(Int32Array.from(kept, (id) => hashes[id] as number)),
      idf: Float32Array.from(kept, (id) => idf[id] as number),
      wordsFrom: before(wordsFrom),
      pairsFrom: before(pairsFrom),
    },
    svm: takeRows(svm, kept),
    bagNets: bagNets.map(shorten),
    wordNets: wordNets.map(shorten),
  };
};

/**
 * The places of the features with the longest rows, in order: a row's length beside the middle one of its layer, summed
 * over the layers, times the feature's weight.
 */
export const findTelling = (
  layers: readonly LayerModel[],
  weights: readonly number[],
  most: number,
): readonly number[] => {
  const scores = new Float64Array(weights.length);
  for (const { rows } of layers) {
    const lengths = toLengths(rows);
    const middle = lengths.toSorted()[lengths.length >> 1] || 1;
    for (let id = 0; id < lengths.length; id++) {
      scores[id] = (scores[id] as number) + ((lengths[id] as number) * (weights[id] as number)) / middle;
    }
  }
  const places = weights.map((_, id) => id).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  return places.slice(0, most).sort((a, b) => a - b);
};

/** A layer with some of its rows alone. Places beyond its last row are passed over. */
export const takeRows = ({ rows, bias }: LayerModel, kept: readonly number[]): LayerModel => {
  const width = toRowWidth(rows);
  const own = kept.filter((id) => id < rows.scales.length);
  const bytes = new Int8Array(own.length * width);
  for (const [at, id] of own.entries()) bytes.set(rows.bytes.subarray(id * width, (id + 1) * width), at * width);
  return { rows: { bytes, scales: Float32Array.from(own, (id) => rows.scales[id] as number) }, bias };
};

const toRowWidth = ({ bytes, scales }: QuantisedRows): number => bytes.length / scales.length;

const toLengths = (rows: QuantisedRows): Float64Array => {
  const width = toRowWidth(rows);
  return Float64Array.from(rows.scales, (scale, id) => {
    let squares = 0;
    for (let at = id * width; at < (id + 1) * width; at++) squares += (rows.bytes[at] as number) ** 2;
    return Math.sqrt(squares) * scale;
  });
};

/** How much a feature counts where it stands, times the fourth root of how often that is: by trying. */
const toWeight = (idf: number): number => idf * Math.exp((1 - idf) / 4);
