import type { Context, Extra } from '../answer.ts';
import { stepsRoad } from './picture.ts';

/** The longest road of the guides, step by step. */
export const roadExtra = (context: Context): Extra | undefined => {
  const { knowledge } = context;
  const road = knowledge.roadmap.roads.toSorted((a, b) => b.steps.length - a.steps.length)[0];
  if (!road) return undefined;
  const items = road.steps.map((step) => ({ text: `${step.title}${step.optional ? ' (optional)' : ''}` }));
  return {
    blocks: [
      { kind: 'heading', text: road.title },
      ...stepsRoad(road, context),
      { kind: 'list', ordered: true, items },
    ],
    sources: [road.source],
  };
};
