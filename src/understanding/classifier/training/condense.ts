import { type QuantisedRows, takeRows } from '../arithmetic/quantise.ts';
import type { LayerModel, Members, NetworkModel } from '../model.ts';

/**
 * Leaves out of each layer the features that move it least, for less memory and less to read at a start. Without two fifths
 * of 106,000 features the committee is a little less sure of itself, and no more often wrong.
 */
export const condense = (members: Members, share: number): Members => {
  if (share >= 1) return members;
  const weights = Array.from(members.vocabulary.idf, toWeight);
  const shorten = (net: NetworkModel): NetworkModel => ({ ...net, hidden: keepTelling(net.hidden, weights, share) });
  return {
    ...members,
    svm: keepTelling(members.svm, weights, share),
    bagNets: members.bagNets.map(shorten),
    wordNets: members.wordNets.map(shorten),
  };
};

/** A layer with the `share` of its rows alone that are longest, each length times its weight. */
export const keepTelling = ({ rows, bias }: LayerModel, weights: readonly number[], share: number): LayerModel => {
  const scores = toLengths(rows).map((length, id) => length * (weights[id] as number));
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const most = Math.min(Math.floor(order.length * share), MOST_ROWS);
  return { rows: takeRows(rows, order.slice(0, most).sort(ascending)), bias };
};
const MOST_ROWS = 65_535;
const ascending = (a: number, b: number): number => a - b;

const toLengths = ({ bytes, scales }: QuantisedRows): Float64Array => {
  const width = bytes.length / scales.length;
  return Float64Array.from(scales, (scale, id) => {
    let squares = 0;
    for (let at = id * width; at < (id + 1) * width; at++) squares += (bytes[at] as number) ** 2;
    return Math.sqrt(squares) * scale;
  });
};

/** How much a feature counts where it stands, times the square root of how often that is: by trying. */
const toWeight = (idf: number): number => idf * Math.exp((1 - idf) / 2);
