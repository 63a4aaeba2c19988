import { sigmoid } from '../../classifier/arithmetic/logistic.ts';
import type { Prediction } from '../../classifier/classifier.ts';
import type { Lean } from './lean.ts';

/** The subject is ours whatever is said of it, so it has less of a say in whether the message is. */
const SCOPE = 0.4;

/** What a label outside the first eight is taken to be worth. */
const UNRANKED = 0.004;

/**
 * Two readings of one message as one: by itself, and with the subject of the conversation beside it. What both find
 * likely is likely (a geometric mean), so that neither a stray word nor the subject alone decides.
 */
export const blend = (alone: Prediction, beside: Prediction, { share, ours }: Lean): Prediction => {
  const scope = share * SCOPE;
  const [one, other] = [toShares(alone), toShares(beside)];
  const shares = [...new Set([...one.keys(), ...other.keys()])].map((label) => ({
    label,
    probability: (one.get(label) ?? UNRANKED) ** (1 - share) * (other.get(label) ?? UNRANKED) ** share,
  }));
  const total =
    shares.reduce((sum, { probability }) => sum + probability, 0) +
    restOf(alone) ** (1 - share) * restOf(beside) ** share;
  return {
    ranked: shares
      .map(({ label, probability }) => ({ label, probability: probability / total }))
      .sort((a, b) => b.probability - a.probability || (a.label < b.label ? -1 : 1)),
    inScope: sigmoid((1 - scope) * toLogOdds(alone.inScope) + scope * toLogOdds(beside.inScope) + ours),
  };
};

const toShares = ({ ranked }: Prediction): ReadonlyMap<string, number> =>
  new Map(ranked.map(({ label, probability }) => [label, Math.max(probability, UNRANKED)]));

/** What is left for the labels outside the first eight. */
const restOf = ({ ranked }: Prediction): number =>
  Math.max(0, 1 - ranked.reduce((sum, { probability }) => sum + probability, 0));

const toLogOdds = (probability: number): number => {
  const bounded = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(bounded / (1 - bounded));
};
