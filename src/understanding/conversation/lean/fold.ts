import type { Prediction } from '../../classifier/classifier.ts';

/** `a good tutorial for docker`: where to learn one skill stands in the answer on that skill, so what is likely of it counts for the skill. */
export const foldLearning = (prediction: Prediction): Prediction => {
  const isOfSkill = ({ label }: Prediction['ranked'][number]): boolean => OF_SKILL.has(label);
  const probability = prediction.ranked.filter(isOfSkill).reduce((sum, each) => sum + each.probability, 0);
  const rest = prediction.ranked.filter((each) => !isOfSkill(each));
  const whole = { label: 'skill.detail', probability };
  return { ...prediction, ranked: [...rest, whole].sort((a, b) => b.probability - a.probability) };
};
const OF_SKILL: ReadonlySet<string> = new Set(['skill.detail', 'learn.resources']);
