import { isTopic, type Topic } from '../../core/topic.ts';
import type { Prediction } from '../classifier/classifier.ts';
import type { Talk } from '../conversation/lean/lean.ts';
import type { Evidence } from '../signals/signals.ts';

/** How likely each topic is, best first, and how sure it is that the message is about any of them. */
export type Judgement = {
  readonly ranked: readonly { readonly topic: Topic; readonly probability: number }[];
  /** 0 to 1. */
  readonly inScope: number;
};

const ALONE: Talk = { ours: 1, times: () => 1, least: () => 0 };

/** What a topic outside the classifier's first eight is taken to be worth. */
const UNRANKED = 0.005;

/** How steeply evidence counts: of weight w it makes its topic (1 - w) to the power of minus this as likely. */
const STEEPNESS = 1.2;
/** Only evidence close to certain says by itself that a message is ours: its weight to this power. */
const ALONE_POWER = 8;
/** What speaks for other matters, of weight w, makes the odds that a message is ours so much smaller: (1 - w) to this power. */
const FOREIGN_POWER = 2;

/**
 * What the examples say once a topic is ruled out: a message about one named skill names it. What made the message look
 * like that topic made it look like ours too, so its share is taken off the scope as well.
 */
export const without = (topic: Topic, { ranked, inScope }: Prediction): Prediction => {
  const share = ranked.find(({ label }) => label === topic)?.probability ?? 0;
  const left = Math.max(0.01, 1 - share);
  return {
    ranked: ranked
      .filter(({ label }) => label !== topic)
      .map(({ label, probability }) => ({ label, probability: probability / left })),
    inScope: inScope * left,
  };
};

/**
 * Blends what the classifier learned from examples with what words alone say, by Bayes' rule: the classifier's
 * probabilities are the prior, and evidence makes its topic likelier the surer it is. A message is in scope where either
 * of the two says so, less what speaks for other matters.
 */
export const judge = (prediction: Prediction, evidence: readonly Evidence[], talk: Talk = ALONE): Judgement => {
  const share = toShares(prediction, talk);
  const rest = Math.max(0, 1 - sum(share.values(), 0));
  const ours = evidence.filter(({ topic }) => topic !== 'none');
  const foreign = evidence.find(({ topic }) => topic === 'none')?.weight ?? 0;
  for (const { topic, weight } of ours) {
    share.set(topic, (share.get(topic) ?? UNRANKED) / (1 - weight) ** STEEPNESS);
  }
  const total = sum(share.values(), rest);
  const ranked: { readonly topic: Topic; readonly probability: number }[] = [];
  for (const [topic, value] of share) ranked.push({ topic, probability: value / total });
  const isOurs = 1 - (1 - raise(prediction.inScope, talk.ours)) * (1 - (ours[0]?.weight ?? 0) ** ALONE_POWER);
  return {
    ranked: ranked.sort((a, b) => b.probability - a.probability || (a.topic < b.topic ? -1 : 1)),
    inScope: raise(isOurs, (1 - foreign) ** FOREIGN_POWER),
  };
};

const sum = (values: Iterable<number>, start: number): number => {
  let total = start;
  for (const value of values) total += value;
  return total;
};

const toShares = ({ ranked }: Prediction, talk: Talk): Map<Topic, number> => {
  const share = new Map<Topic, number>();
  for (const { label, probability } of ranked)
    if (isTopic(label)) share.set(label, Math.max(probability, talk.least(label)) * talk.times(label));
  if (talk.before !== undefined && !share.has(talk.before))
    share.set(talk.before, talk.least(talk.before) * talk.times(talk.before));
  return share;
};

const raise = (probability: number, odds: number): number =>
  (probability * odds) / (probability * odds + 1 - probability);
