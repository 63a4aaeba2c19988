import type { Topic } from '../../../core/topic.ts';
import type { Prediction } from '../../classifier/classifier.ts';

/** Where to learn a skill and what to build with it stand in the answer on the skill, so after that they ask for it again. */
export const PARTS_OF_DETAIL: ReadonlySet<string> = new Set(['learn.resources', 'learn.practice', 'job.portfolio']);

/**
 * After an answer on one skill, what is about a part of it is about the skill. `isNamed`: the skill's name was put
 * into the message, so that what its name alone suggests (`skill.cloud-devops` for Docker) is about the skill as well.
 */
export const foldDetail = (prediction: Prediction, before: Topic, isNamed: boolean): Prediction => {
  if (before !== 'skill.detail') return prediction;
  const isPart = (label: string): boolean => PARTS_OF_DETAIL.has(label) || (isNamed && label.startsWith('skill.'));
  return foldInto(prediction, isPart);
};

/** `a good tutorial for docker`: where to learn one skill stands in the answer on that skill. */
export const foldLearning = (prediction: Prediction): Prediction =>
  prediction.ranked.some(({ label }) => label === LEARNING)
    ? foldInto(prediction, (label) => label === LEARNING)
    : prediction;
const LEARNING = 'learn.resources';

/** What is likely of some labels counts for the skill. */
const foldInto = (prediction: Prediction, isPart: (label: string) => boolean): Prediction => {
  const isOfSkill = (label: string): boolean => label === 'skill.detail' || isPart(label);
  const probability = prediction.ranked.reduce(
    (sum, each) => (isOfSkill(each.label) ? sum + each.probability : sum),
    0,
  );
  const rest = prediction.ranked.filter(({ label }) => !isOfSkill(label));
  const whole = { label: 'skill.detail', probability };
  return { ...prediction, ranked: [...rest, whole].sort((a, b) => b.probability - a.probability) };
};
