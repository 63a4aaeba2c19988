import type { RoadmapFile, Skill } from '../knowledge/schema.ts';
import type { Level } from './intent.ts';
import { LEVELS } from './intent.ts';

/**
 * The prerequisite graph of skills, with what it costs to ask precomputed.
 * A skill whose only requirement is one of several others ("a first language") is a milestone:
 * it is met as soon as one of them is, and nobody is asked to learn it.
 */
export type SkillGraph = {
  readonly skills: ReadonlyMap<string, Skill>;
  readonly isMilestone: (id: string) => boolean;
  /** Learned, or a milestone that the learned skills meet. */
  readonly isMet: (id: string, learned: Known) => boolean;
  /** Direct requirements still missing: ids, or for "one of these" the list of choices. */
  readonly missing: (id: string, learned: Known) => readonly (string | readonly string[])[];
  /** Skills that some requirement takes as well as this one: other frameworks, other databases. */
  readonly alternatives: (id: string) => readonly string[];
  /** Skills that name this one as a requirement, directly. */
  readonly opens: (id: string) => readonly string[];
  /** How many skills come after this one, near and far. */
  readonly reach: (id: string) => number;
  /** A skill and everything it rests on. */
  readonly groundOf: (id: string) => ReadonlySet<string>;
  /** The skills given, and everything they rest on: who knows SQL most likely knows what a table is. */
  readonly withGround: (ids: ReadonlySet<string>) => ReadonlySet<string>;
  /** The step of the recommended road that a skill belongs to; undefined for skills off the road. */
  readonly stage: (id: string) => Stage | undefined;
};

/** Skills that count as known. */
export type Known = { readonly has: (id: string) => boolean };

/** A step of the recommended road; `of` is how many there are. */
export type Stage = { readonly number: number; readonly title: string; readonly of: number };

/** The id of the road that orders next steps: our own advice, kept in knowledge/roadmap.json. */
export const OWN_ROAD = 'rung';

export const createSkillGraph = (skills: ReadonlyMap<string, Skill>, roads: RoadmapFile['roads'] = []): SkillGraph => {
  const stages = toStages(roads);
  const dependants = toDependants(skills);
  const alternatives = toAlternatives(skills);
  const needsOf = (id: string) => skills.get(id)?.prerequisites ?? [];
  const grounds = new Map([...skills.keys()].map((id) => [id, collect([id], needsOf)]));
  const groundOf = (id: string) => grounds.get(id) ?? new Set([id]);
  const reach = new Map([...skills.keys()].map((id) => [id, countAfter(id, dependants)]));
  const isMilestone = (id: string) =>
    (skills.get(id)?.anyOf.length ?? 0) > 0 && skills.get(id)?.prerequisites.length === 0;
  const isMet = (id: string, learned: Known): boolean =>
    learned.has(id) ||
    (isMilestone(id) &&
      (skills.get(id)?.anyOf ?? []).every((choices) => choices.some((choice) => isMet(choice, learned))));
  const missing = (id: string, learned: Known) => {
    const skill = skills.get(id);
    if (!skill) return [];
    const direct = skill.prerequisites.filter((need) => !isMet(need, learned));
    const choices = skill.anyOf.filter((some) => !some.some((need) => isMet(need, learned)));
    return [...direct, ...choices];
  };
  return {
    skills,
    isMilestone,
    isMet,
    missing,
    alternatives: (id) => alternatives.get(id) ?? [],
    opens: (id) => dependants.get(id) ?? [],
    reach: (id) => reach.get(id) ?? 0,
    groundOf,
    withGround: (ids) => new Set([...ids].flatMap((id) => [...groundOf(id)])),
    stage: (id) => stages.get(id),
  };
};

/** Skills expected up to and including a level; optional ones left out. Lead covers principal too. */
export const skillsUpTo = (graph: SkillGraph, level: Level): readonly Skill[] =>
  [...graph.skills.values()].filter(
    (skill) => !skill.optional && !graph.isMilestone(skill.id) && LEVELS.indexOf(skill.level) <= LEVELS.indexOf(level),
  );

const toStages = (roads: RoadmapFile['roads']): ReadonlyMap<string, Stage> => {
  const steps = roads.find(({ id }) => id === OWN_ROAD)?.steps ?? [];
  return new Map(
    steps.flatMap(({ number, title, skills }) =>
      skills.map((id) => [id, { number, title, of: steps.length }] as const),
    ),
  );
};

const toAlternatives = (skills: ReadonlyMap<string, Skill>): ReadonlyMap<string, readonly string[]> => {
  const sets = [...skills.values()].flatMap(({ anyOf }) => anyOf);
  const of = (id: string) => sets.filter((some) => some.includes(id)).flat();
  return new Map(sets.flat().map((id) => [id, [...new Set(of(id))].filter((other) => other !== id)]));
};

const toDependants = (skills: ReadonlyMap<string, Skill>): Map<string, string[]> => {
  const dependants = new Map<string, string[]>();
  for (const skill of skills.values())
    for (const need of [...skill.prerequisites, ...skill.anyOf.flat()])
      dependants.set(need, [...(dependants.get(need) ?? []), skill.id]);
  return dependants;
};

const countAfter = (id: string, dependants: ReadonlyMap<string, readonly string[]>): number =>
  collect(dependants.get(id) ?? [], (one) => dependants.get(one) ?? []).size;

/** Everything reachable from the start, the start included. */
const collect = (start: Iterable<string>, from: (id: string) => readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const queue = [...start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...from(next));
  }
  return seen;
};
