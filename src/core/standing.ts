import type { Skill } from '../knowledge/schema.ts';
import type { Level } from './intent.ts';
import { hasAlternative, isLanguage, isOfOtherLanguage, learnedSkills, likelyHad, mainLanguage } from './next-step.ts';
import type { Profile } from './profile.ts';
import { FIRST_LANGUAGE, type SkillGraph, skillsUpTo } from './skill-graph.ts';
import { joinWords, LEVEL_NAMES } from './wording.ts';

/** Where a person stands toward something: every skill it takes, each in one of four groups, in the order of the road. */
export type Standing = {
  readonly wanted: readonly Skill[];
  readonly have: readonly Skill[];
  readonly learning: readonly Skill[];
  /** Had, in all likelihood, but never said: see `likelyHad`. */
  readonly likely: readonly Skill[];
  readonly missing: readonly Skill[];
};

/** What a road leads to. */
export type Aim =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'skills'; readonly skills: readonly string[] };

export const standing = (graph: SkillGraph, profile: Profile, aim: Aim): Standing =>
  aim.kind === 'level' ? standingToward(graph, profile, aim.level) : standingFor(graph, profile, aim.skills);

/** "mid-level", "Kubernetes and Redis" */
export const aimName = (graph: SkillGraph, aim: Aim): string =>
  aim.kind === 'level' ? LEVEL_NAMES[aim.level] : joinWords(aim.skills.map((id) => graph.skills.get(id)?.name ?? id));

/** Toward a level: see `wantedToward`. */
export const standingToward = (graph: SkillGraph, profile: Profile, level: Level): Standing =>
  sort(graph, profile, wantedToward(graph, profile, level));

/**
 * What a level asks of a person: one language counts, their own, with what is made for it; of frameworks and databases
 * that do the same job the one they have; nothing optional, nothing skipped.
 */
export const wantedToward = (graph: SkillGraph, profile: Profile, level: Level): readonly Skill[] => {
  const language = mainLanguage(graph, profile);
  const one = language === undefined ? graph.skills.get(FIRST_LANGUAGE) : undefined;
  const wanted = skillsUpTo(graph, level).filter(
    ({ id }) =>
      profile.skills[id]?.status !== 'skipped' &&
      !isOfOtherLanguage(graph, id, language) &&
      !hasAlternative(graph, profile, id, language),
  );
  return [...(one ? [one] : []), ...wanted];
};

/** What a person's progress is counted in: all that any level asks of them, and whatever else is on their record. */
export const countedSkills = (graph: SkillGraph, profile: Profile): readonly Skill[] => {
  const wanted = new Set(wantedToward(graph, profile, 'principal').map(({ id }) => id));
  const isOn = (id: string) => ['learned', 'learning'].includes(profile.skills[id]?.status ?? '');
  return [...graph.skills.values()].filter(({ id }) => wanted.has(id) || isOn(id));
};

/** Toward single skills: they and all they rest on, down to what is learned. Of several that would do, what is had, else what fits the language. */
export const standingFor = (graph: SkillGraph, profile: Profile, skills: readonly string[]): Standing => {
  const learned = learnedSkills(profile);
  const language = mainLanguage(graph, profile) ?? skills.find((id) => isLanguage(graph, id));
  const wanted = new Set<string>();
  const choose = (some: readonly string[]): readonly string[] =>
    some.some((id) => wanted.has(id) || graph.isMet(id, learned))
      ? []
      : [some.find((id) => !isOfOtherLanguage(graph, id, language)) ?? some[0] ?? ''];
  const add = (id: string): void => {
    const skill = graph.skills.get(id);
    if (!skill || wanted.has(id)) return;
    if (!graph.isMilestone(id)) wanted.add(id);
    if (graph.isMet(id, learned)) return;
    for (const need of [...skill.prerequisites, ...skill.anyOf.flatMap(choose)]) add(need);
  };
  for (const id of skills) add(id);
  const isSkipped = (id: string) => profile.skills[id]?.status === 'skipped' && !skills.includes(id);
  return sort(
    graph,
    profile,
    [...wanted].flatMap((id) => (isSkipped(id) ? [] : (graph.skills.get(id) ?? []))),
  );
};

const sort = (graph: SkillGraph, profile: Profile, some: readonly Skill[]): Standing => {
  const learned = learnedSkills(profile);
  const ground = likelyHad(graph, profile);
  const stage = ({ id }: Skill) => graph.stage(id)?.number ?? 99;
  const wanted = some.toSorted((a, b) => stage(a) - stage(b));
  const groupOf = ({ id }: Skill): keyof Omit<Standing, 'wanted'> => {
    if (graph.isMet(id, learned)) return 'have';
    if (profile.skills[id]?.status === 'learning') return 'learning';
    return ground.has(id) ? 'likely' : 'missing';
  };
  const groups = Map.groupBy(wanted, groupOf);
  const of = (group: keyof Omit<Standing, 'wanted'>) => groups.get(group) ?? [];
  return { wanted, have: of('have'), learning: of('learning'), likely: of('likely'), missing: of('missing') };
};
