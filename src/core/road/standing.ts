import type { Skill } from '../../knowledge/schema.ts';
import { type Level, type SkillStatus, type Slots, toList } from '../intent.ts';
import type { Profile } from '../profile.ts';
import { joinWords, LEVEL_NAMES } from '../wording.ts';
import { learnedSkills, likelyHad } from './ground.ts';
import { hasAlternative, isLanguage, isOfOtherLanguage, languageIn, mainLanguage } from './main-language.ts';
import { FIRST_LANGUAGE, type SkillGraph, skillsUpTo } from './skill-graph.ts';

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
  /** With skills named beside the level, the road is in their language, and leads to them too. */
  | { readonly kind: 'level'; readonly level: Level; readonly named?: readonly string[] }
  | { readonly kind: 'skills'; readonly skills: readonly string[] };

/** Of the skills a message names those it aims at: not those it says are known already, or in part, or to be left out. */
export const aimedAt = ({ skill, status }: Slots, graph: SkillGraph): readonly string[] => {
  const said = toList(status);
  return toList(skill).filter((id, at) => graph.skills.has(id) && !TOLD.has(said[at] ?? said.at(-1)));
};

const TOLD: ReadonlySet<SkillStatus | undefined> = new Set(['learned', 'learning', 'skipped']);

/** The aim in the terms of a message. */
export const aimSlots = (aim: Aim): Slots =>
  aim.kind === 'skills' ? { skill: aim.skills } : { level: aim.level, ...(aim.named?.length && { skill: aim.named }) };

/** A person as the road sees them: what is named beside a level decides its language. */
export const onRoad = (graph: SkillGraph, profile: Profile, aim: Aim): Profile => {
  const language = aim.kind === 'level' ? languageIn(graph, aim.named ?? []) : undefined;
  return language === undefined ? profile : { ...profile, settings: { ...profile.settings, language } };
};

/** A road has to be in some language: the first we recommend, where nobody named another. */
export const withLanguage = (graph: SkillGraph, profile: Profile): Profile => {
  const [first] = graph.languages;
  return mainLanguage(graph, profile) || first === undefined
    ? profile
    : { ...profile, settings: { ...profile.settings, language: first } };
};

export const standing = (graph: SkillGraph, profile: Profile, aim: Aim): Standing => {
  if (aim.kind === 'skills') return standingFor(graph, profile, aim.skills);
  const person = onRoad(graph, profile, aim);
  return sort(graph, person, withNamed(graph, person, aim));
};

/** "mid-level", "mid-level in Go with Kubernetes", "Kubernetes and Redis" */
export const aimName = (graph: SkillGraph, aim: Aim): string => {
  const namesOf = (skills: readonly string[]) => joinWords(skills.map((id) => graph.skills.get(id)?.name ?? id));
  if (aim.kind === 'skills') return namesOf(aim.skills);
  const named = withOneLanguage(graph, aim.named ?? []);
  const language = named.filter((id) => isLanguage(graph, id));
  const others = named.filter((id) => !isLanguage(graph, id));
  const parts = [language.length && `in ${namesOf(language)}`, others.length && `with ${namesOf(others)}`];
  return [LEVEL_NAMES[aim.level], ...parts].filter(Boolean).join(' ');
};

/** One language is enough for a road: of several the first. */
export const withOneLanguage = (graph: SkillGraph, named: readonly string[]): readonly string[] => {
  const language = languageIn(graph, named);
  return named.filter((id) => id === language || !isLanguage(graph, id));
};

/** Toward a level: see `wantedToward`. */
export const standingToward = (graph: SkillGraph, profile: Profile, level: Level): Standing =>
  standing(graph, profile, { kind: 'level', level });

/** What a level asks, with the skills named beside it and all they rest on in the place of others that do their job. */
const withNamed = (graph: SkillGraph, person: Profile, { level, named = [] }: Aim & { readonly kind: 'level' }) => {
  const chosen = withOneLanguage(graph, named);
  const instead = new Set(chosen.flatMap((id) => (isLanguage(graph, id) ? [] : graph.alternatives(id))));
  const wanted = wantedToward(graph, person, level).filter(({ id }) => !instead.has(id) || chosen.includes(id));
  return [...new Set([...wanted, ...standingFor(graph, person, chosen).wanted])];
};

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
  const language = mainLanguage(graph, profile) ?? languageIn(graph, skills);
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
    skills,
  );
};

/** What somebody names as wanted is nothing they likely have. */
const sort = (graph: SkillGraph, profile: Profile, some: readonly Skill[], named: readonly string[] = []): Standing => {
  const learned = learnedSkills(profile);
  const ground = likelyHad(graph, profile);
  const stage = ({ id }: Skill) => graph.stage(id)?.number ?? 99;
  const wanted = some.toSorted((a, b) => stage(a) - stage(b));
  const groupOf = ({ id }: Skill): keyof Omit<Standing, 'wanted'> => {
    if (graph.isMet(id, learned)) return 'have';
    if (profile.skills[id]?.status === 'learning') return 'learning';
    return ground.has(id) && !named.includes(id) ? 'likely' : 'missing';
  };
  const groups = Map.groupBy(wanted, groupOf);
  const of = (group: keyof Omit<Standing, 'wanted'>) => groups.get(group) ?? [];
  return { wanted, have: of('have'), learning: of('learning'), likely: of('likely'), missing: of('missing') };
};
