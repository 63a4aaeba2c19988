import type { RoadmapFile, Skill } from '../../knowledge/schema.ts';
import type { Level } from '../intent.ts';
import { LEVELS } from '../intent.ts';

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
  /** Whether nothing is missing. */
  readonly isOpen: (id: string, learned: Known) => boolean;
  /** Skills that some requirement takes as well as this one: other frameworks, other databases. */
  readonly alternatives: (id: string) => readonly string[];
  /** Skills that name this one as a requirement, directly. */
  readonly opens: (id: string) => readonly string[];
  /** How many skills come after this one, near and far. */
  readonly reach: (id: string) => number;
  /** Skills that may stand otherwise once this one is known: what it rests on, what it opens, what opens the same. */
  readonly near: (id: string) => readonly string[];
  /** The languages a first language can be. */
  readonly languages: readonly string[];
  /** Of these, the ones that a skill is or rests on. */
  readonly languagesOf: (id: string) => readonly string[];
  /** A skill and everything it rests on. */
  readonly groundOf: (id: string) => ReadonlySet<string>;
  /** The skills given, and everything they rest on: who knows SQL most likely knows what a table is. */
  readonly withGround: (ids: Iterable<string>) => Set<string>;
  /** The step of the recommended road that a skill belongs to; undefined for skills off the road. */
  readonly stage: (id: string) => Stage | undefined;
};

/** Skills that count as known. */
export type Known = { readonly has: (id: string) => boolean };

/** A step of the recommended road; `of` is how many there are. */
export type Stage = {
  readonly number: number;
  readonly title: string;
  readonly of: number;
  /** It comes before the first applications for a job. */
  readonly toApply: boolean;
};

/** The id of the road that orders next steps: our own advice, kept in knowledge/roadmap.json. */
export const OWN_ROAD = 'rung';

export const createSkillGraph = (skills: ReadonlyMap<string, Skill>, roads: RoadmapFile['roads'] = []): SkillGraph => {
  const ids = [...skills.keys()];
  const stages = toStages(roads);
  const opened = toOpened(skills);
  const opens = (id: string) => opened.get(id) ?? [];
  const sets = toAlternatives(skills);
  const alternatives = (id: string) => sets.get(id) ?? [];
  const needsOf = (id: string) => skills.get(id)?.prerequisites ?? [];
  const grounds = new Map(ids.map((id) => [id, collect([id], needsOf)]));
  const languages = skills.get(FIRST_LANGUAGE)?.anyOf[0] ?? [];
  const bound = new Map([...grounds].map(([id, ground]) => [id, languages.filter((one) => ground.has(one))]));
  const reach = new Map(ids.map((id) => [id, collect(opens(id), opens).size]));
  const requirements = createRequirements(skills);
  const opensThrough = (id: string): readonly string[] =>
    opens(id).flatMap((next) => (requirements.isMilestone(next) ? [next, ...opensThrough(next)] : next));
  const around = (id: string) => [id, ...requirementsOf(skills.get(id))];
  const near = new Map(ids.map((id) => [id, [...new Set([...around(id), ...opensThrough(id).flatMap(around)])]]));
  return {
    skills,
    ...requirements,
    alternatives,
    opens,
    reach: (id) => reach.get(id) ?? 0,
    near: (id) => near.get(id) ?? [],
    languages,
    languagesOf: (id) => bound.get(id) ?? [],
    groundOf: (id) => grounds.get(id) ?? new Set([id]),
    withGround: (some) => collect(some, needsOf),
    stage: (id) => stages.get(id),
  };
};

/** The skill that is met by any one language. */
export const FIRST_LANGUAGE = 'first-backend-language';

type Requirements = Pick<SkillGraph, 'isMilestone' | 'isMet' | 'missing' | 'isOpen'>;

const createRequirements = (skills: ReadonlyMap<string, Skill>): Requirements => {
  const all = [...skills.values()];
  const milestones = new Map(
    all.flatMap(({ id, anyOf, prerequisites }) => (anyOf.length && !prerequisites.length ? [[id, anyOf]] : [])),
  );
  const isMet = (id: string, learned: Known): boolean =>
    learned.has(id) || (milestones.get(id)?.every((some) => isOneMet(some, learned)) ?? false);
  const isOneMet = (some: readonly string[], learned: Known) => some.some((id) => isMet(id, learned));
  return {
    isMilestone: (id) => milestones.has(id),
    isMet,
    missing: (id, learned) => {
      const { prerequisites = [], anyOf = [] } = skills.get(id) ?? {};
      return [
        ...prerequisites.filter((need) => !isMet(need, learned)),
        ...anyOf.filter((some) => !isOneMet(some, learned)),
      ];
    },
    isOpen: (id, learned) => {
      const { prerequisites = [], anyOf = [] } = skills.get(id) ?? {};
      return prerequisites.every((need) => isMet(need, learned)) && anyOf.every((some) => isOneMet(some, learned));
    },
  };
};

/** Skills expected up to and including a level; optional ones left out. Lead covers principal too. */
export const skillsUpTo = (graph: SkillGraph, level: Level): readonly Skill[] =>
  [...graph.skills.values()].filter(
    (skill) => !skill.optional && !graph.isMilestone(skill.id) && LEVELS.indexOf(skill.level) <= LEVELS.indexOf(level),
  );

const toStages = (roads: RoadmapFile['roads']): ReadonlyMap<string, Stage> => {
  const { steps = [], applyAfter = 0 } = roads.find(({ id }) => id === OWN_ROAD) ?? {};
  return new Map(
    steps.flatMap(({ number, title, skills }) =>
      skills.map((id) => [id, { number, title, of: steps.length, toApply: number <= applyAfter }] as const),
    ),
  );
};

const toAlternatives = (skills: ReadonlyMap<string, Skill>): ReadonlyMap<string, readonly string[]> => {
  const sets = [...skills.values()].flatMap(({ anyOf }) => anyOf);
  const of = (id: string) => sets.filter((some) => some.includes(id)).flat();
  return new Map(sets.flat().map((id) => [id, [...new Set(of(id))].filter((other) => other !== id)]));
};

const toOpened = (skills: ReadonlyMap<string, Skill>): ReadonlyMap<string, readonly string[]> => {
  const opened = new Map<string, string[]>();
  for (const skill of skills.values())
    for (const need of requirementsOf(skill)) opened.set(need, [...(opened.get(need) ?? []), skill.id]);
  return opened;
};

const requirementsOf = (skill: Skill | undefined): readonly string[] =>
  skill ? [...skill.prerequisites, ...skill.anyOf.flat()] : [];

/** Everything reachable from the start, the start included. */
const collect = (start: Iterable<string>, from: (id: string) => readonly string[]): Set<string> => {
  const seen = new Set<string>();
  const queue = [...start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...from(next));
  }
  return seen;
};
