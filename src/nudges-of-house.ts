import type { Log } from './core/ports.ts';
import { createSkillGraph } from './core/road/skill-graph.ts';
import type { House } from './house.ts';
import type { NudgesDeps } from './nudges/start-nudges.ts';

/** What weekly words are made from, out of the house. */
export const toNudgesDeps = ({ knowledge, store }: House, log: Log): Omit<NudgesDeps, 'deliver'> => ({
  knowledge,
  graph: createSkillGraph(knowledge.skills, knowledge.roadmap.roads),
  progress: store.progress,
  subscriptions: store.subscriptions,
  clock: { now: () => new Date() },
  log,
});
