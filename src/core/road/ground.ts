import type { Skill } from '../../knowledge/schema.ts';
import { LEVELS, type SkillStatus } from '../intent.ts';
import type { Profile } from '../profile.ts';
import { levelOf } from './aim.ts';
import { isOfOtherLanguage, mainLanguage } from './main-language.ts';
import { FIRST_LANGUAGE, type SkillGraph } from './skill-graph.ts';

/** What a person has, as far as it decides what comes next. The sets are its own, and grow along a road. */
export type State = {
  readonly graph: SkillGraph;
  readonly profile: Profile;
  readonly learned: Set<string>;
  /** The learned skills, and all that they and the begun ones rest on. */
  readonly rests: Set<string>;
  /** What is had or likely had, and what somebody chose to go without. */
  readonly ground: Set<string>;
  readonly language: string | undefined;
};

export const toState = (graph: SkillGraph, profile: Profile): State => {
  const learned = learnedSkills(profile);
  const rests = restsOf(graph, profile);
  const ground = new Set([...likelyHad(graph, profile, rests), ...learned, ...idsOf('skipped', profile)]);
  return { graph, profile, learned, rests, ground, language: mainLanguage(graph, profile) };
};

/** Ids said to be learned. */
export const learnedSkills = (profile: Profile): Set<string> => idsOf('learned', profile);

const idsOf = (status: SkillStatus, { skills }: Profile): Set<string> =>
  new Set(Object.keys(skills).filter((id) => skills[id]?.status === status));

/** The learned skills, and all that they rest on and the begun ones show. */
const restsOf = (graph: SkillGraph, profile: Profile): Set<string> => {
  const rests = graph.withGround(learnedSkills(profile));
  for (const begun of idsOf('learning', profile))
    for (const id of shownBy(graph, begun)) if (id !== begun) rests.add(id);
  return rests;
};

/**
 * A skill, and what whoever has begun it has of what it rests on: who is in the middle of Django has begun with Python. What every
 * language rests on is shown by a language alone, or by what is made with one: a bit of SQL is no programming.
 */
export const shownBy = (graph: SkillGraph, begun: string): readonly string[] => {
  const ground = graph.groundOf(begun);
  const isProgrammed = graph.languagesOf(begun).length > 0 || ground.has(FIRST_LANGUAGE);
  const isUnderAll = (id: string) => graph.languages.every((language) => graph.groundOf(language).has(id));
  return [...ground].filter((id) => id === begun || isProgrammed || !isUnderAll(id));
};

/**
 * Skills a person most likely has without having said so: what the learned and the begun ones rest on, what belongs to levels
 * below their own, and after a year of work the first step of the road. They count as known for unlocking, and are asked about,
 * but never go on the record by themselves.
 */
export const likelyHad = (
  graph: SkillGraph,
  profile: Profile,
  rests: ReadonlySet<string> = restsOf(graph, profile),
): ReadonlySet<string> => {
  const language = mainLanguage(graph, profile);
  const own = LEVELS.indexOf(levelOf(profile.settings) ?? 'entry');
  const works = (profile.settings.years ?? 0) >= 1;
  const isBelow = ({ id, level }: Skill) =>
    LEVELS.indexOf(level) < own || (works && level === 'entry' && graph.stage(id)?.number === 1);
  const isLikely = (skill: Skill) =>
    rests.has(skill.id) || (!skill.optional && isBelow(skill) && !isOfOtherLanguage(graph, skill.id, language));
  return new Set(
    [...graph.skills.values()].flatMap((skill) =>
      profile.skills[skill.id] === undefined && isLikely(skill) ? skill.id : [],
    ),
  );
};
