import type { Topic } from '../core/topic.ts';
import { isTopic } from '../core/topic.ts';
import type { Prediction } from './classifier/classifier.ts';
import type { Evidence } from './signals.ts';

/** How likely each topic is, best first, and how sure it is that the message is about any of them. */
export type Judgement = {
  readonly ranked: readonly { readonly topic: Topic; readonly probability: number }[];
  /** 0 to 1. */
  readonly inScope: number;
};

/**
 * Blends what the classifier learned from examples with what single words say: each piece of evidence takes its share
 * of what the classifier leaves open, and then all shares are made to add up to one.
 */
export const judge = (prediction: Prediction, evidence: readonly Evidence[]): Judgement => {
  const share = new Map<Topic, number>();
  for (const { label, probability } of prediction.ranked) if (isTopic(label)) share.set(label, probability);
  const strongest = evidence[0]?.weight ?? 0;
  for (const [topic, value] of share) share.set(topic, value * (1 - strongest));
  for (const { topic, weight } of evidence) {
    const learned = prediction.ranked.find(({ label }) => label === topic)?.probability ?? 0;
    share.set(topic, 1 - (1 - learned) * (1 - weight));
  }
  const total = Math.max(
    1,
    [...share.values()].reduce((sum, value) => sum + value, 0),
  );
  const ranked = [...share].map(([topic, value]) => ({ topic, probability: value / total }));
  return {
    ranked: ranked.sort((a, b) => b.probability - a.probability || (a.topic < b.topic ? -1 : 1)),
    inScope: Math.max(prediction.inScope, strongest),
  };
};
