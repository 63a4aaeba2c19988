import type { Profile } from '../profile.ts';
import { byText } from '../wording.ts';
import type { SkillGraph } from './skill-graph.ts';

/**
 * The language set, unless it was given up; else the first one learned or being learned, or what others of these are
 * made for; else the one planned for; undefined without any.
 */
export const mainLanguage = (graph: SkillGraph, { settings, skills, plan }: Profile): string | undefined => {
  const isGivenUp = (id: string) => skills[id]?.status === 'skipped';
  const set = settings.language;
  if (set !== undefined && !isGivenUp(set)) return set;
  const begun = Object.entries(skills)
    .filter(([, { status }]) => status !== 'skipped')
    .toSorted(([, a], [, b]) => byText(a.since, b.since))
    .map(([id]) => id);
  return [languageIn(graph, begun), languageIn(graph, plan.skills ?? [])].find((id) => id && !isGivenUp(id));
};

/** The first language named among skills, else the first that one of them is made for. */
export const languageIn = (graph: SkillGraph, skills: readonly string[]): string | undefined =>
  skills.find((id) => isLanguage(graph, id)) ?? skills.flatMap(graph.languagesOf)[0];

/** One of the languages a first language can be. */
export const isLanguage = (graph: SkillGraph, id: string): boolean => graph.languages.includes(id);

/** Whether a skill is another first language, or made for one. */
export const isOfOtherLanguage = (graph: SkillGraph, id: string, language: string | undefined): boolean =>
  graph.languagesOf(id).some((other) => other !== language);

/** Whether one that does the same job is learned: another framework, another database. Languages are never the same. */
export const hasAlternative = (
  graph: SkillGraph,
  { skills }: Profile,
  id: string,
  language: string | undefined,
): boolean => {
  const others = isLanguage(graph, id) ? [] : graph.alternatives(id);
  return others.some(
    (other) =>
      skills[other]?.status === 'learned' && !isLanguage(graph, other) && !isOfOtherLanguage(graph, other, language),
  );
};
