import type { Skill } from '../knowledge/schema.ts';
import { LEVELS, type Level } from './intent.ts';
import type { Profile } from './profile.ts';
import type { SkillGraph } from './skill-graph.ts';

/** One reason for or against a step, with its weight in the ranking. */
export type Reason = { readonly text: string; readonly weight: number };

/** A skill that could come next, why, and how it ranks. */
export type Step = { readonly skill: Skill; readonly reasons: readonly Reason[]; readonly score: number };

/**
 * Skills that could be learned now, best first: unlocked, not on the record as learned or skipped, not bound to another
 * main language. The same record gives the same order: scores are sums of stated reasons, ties go by id.
 */
export const rankSteps = (graph: SkillGraph, profile: Profile): readonly Step[] => {
  const learned = learnedSkills(profile);
  const language = mainLanguage(graph, profile);
  return [...graph.skills.values()]
    .filter((skill) => isCandidate(graph, profile, learned, language, skill))
    .map((skill) => toStep(graph, profile, learned, skill))
    .toSorted((a, b) => b.score - a.score || a.skill.id.localeCompare(b.skill.id));
};

/** Ids said to be learned. */
export const learnedSkills = (profile: Profile): ReadonlySet<string> =>
  new Set(Object.entries(profile.skills).flatMap(([id, record]) => (record.status === 'learned' ? [id] : [])));

/** The language set, else the first one learned or being learned; undefined for a beginner without any. */
export const mainLanguage = (graph: SkillGraph, profile: Profile): string | undefined =>
  profile.settings.language ??
  Object.entries(profile.skills)
    .filter(([id, record]) => record.status !== 'skipped' && isLanguage(graph, id))
    .toSorted(([, a], [, b]) => a.since.localeCompare(b.since))[0]?.[0];

/** One of the languages a first language can be. */
export const isLanguage = (graph: SkillGraph, id: string): boolean => firstLanguages(graph).includes(id);

export const firstLanguages = (graph: SkillGraph): readonly string[] =>
  graph.skills.get('first-backend-language')?.anyOf[0] ?? [];

/** The level the road leads to now: the goal, else the person's own, else entry. */
export const aimOf = (profile: Profile): Level => profile.settings.goal?.level ?? profile.settings.level ?? 'entry';

const isCandidate = (
  graph: SkillGraph,
  profile: Profile,
  learned: ReadonlySet<string>,
  language: string | undefined,
  skill: Skill,
): boolean => {
  const status = profile.skills[skill.id]?.status;
  if (status === 'learned' || status === 'skipped' || graph.isMet(skill.id, learned)) return false;
  if (status === 'learning') return true;
  if (graph.isMilestone(skill.id) || graph.missing(skill.id, learned).length > 0) return false;
  return (
    language === undefined || skill.category !== 'language' || skill.id === language || !isLanguage(graph, skill.id)
  );
};

const toStep = (graph: SkillGraph, profile: Profile, learned: ReadonlySet<string>, skill: Skill): Step => {
  const reasons = [
    ...learningReason(profile, skill),
    ...levelReason(profile, skill),
    ...languageReason(graph, profile, skill),
    ...opensReason(graph, learned, skill),
    ...marketReason(skill),
    ...effortReason(profile, skill),
    ...(skill.optional ? [{ text: 'optional', weight: -40 }] : []),
  ];
  return { skill, reasons, score: reasons.reduce((sum, reason) => sum + reason.weight, 0) };
};

const learningReason = (profile: Profile, skill: Skill): Reason[] =>
  profile.skills[skill.id]?.status === 'learning' ? [{ text: 'you have already begun it', weight: 200 }] : [];

/** Lower levels come first; what lies above the aim waits. */
const levelReason = (profile: Profile, skill: Skill): Reason[] => {
  const away = LEVELS.indexOf(skill.level) - LEVELS.indexOf(aimOf(profile));
  return away > 0
    ? [{ text: 'it belongs to a later level', weight: -100 * away }]
    : [
        {
          text: `it belongs to the ${skill.level === 'entry' ? 'junior' : skill.level} level`,
          weight: -20 * LEVELS.indexOf(skill.level),
        },
      ];
};

const languageReason = (graph: SkillGraph, profile: Profile, skill: Skill): Reason[] =>
  skill.id === mainLanguage(graph, profile) ? [{ text: 'it is your main language', weight: 60 }] : [];

const opensReason = (graph: SkillGraph, learned: ReadonlySet<string>, skill: Skill): Reason[] => {
  const after = new Set([...learned, skill.id]);
  const now = graph.opens(skill.id).filter((id) => !learned.has(id) && graph.missing(id, after).length === 0);
  const reach = graph.reach(skill.id);
  return [
    ...(reach > 0 ? [{ text: `${reach} later skills build on it`, weight: Math.min(40, reach) }] : []),
    ...(now.length > 0 ? [{ text: `it opens ${now.length} skills at once`, weight: 2 * Math.min(5, now.length) }] : []),
  ];
};

const marketReason = (skill: Skill): Reason[] =>
  skill.market
    ? [
        {
          text: `${Math.round(skill.market.share * 100)}% of back-end developers asked use it`,
          weight: 20 * skill.market.share,
        },
      ]
    : [];

/** Short steps first where two are alike: up to ten points off for a long one, half of that with many hours a week. */
const effortReason = (profile: Profile, skill: Skill): Reason[] => {
  const weeks = skill.hours.min / (profile.settings.hoursPerWeek ?? 5);
  return [{ text: `about ${skill.hours.min} hours at least`, weight: -Math.min(10, weeks) }];
};
