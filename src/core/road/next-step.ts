import type { Skill } from '../../knowledge/schema.ts';
import type { Profile } from '../profile.ts';
import { byText } from '../wording.ts';
import { type State, toState } from './ground.ts';
import { isLanguage } from './main-language.ts';
import { type Reason, reasonsOf, scoreOf } from './reasons.ts';
import type { SkillGraph } from './skill-graph.ts';

/** A skill that could come next, how it ranks, and why: said when asked for, since most are never shown. */
export type Step = { readonly skill: Skill; readonly reasons: () => readonly Reason[]; readonly score: number };

/**
 * Skills that could be learned now, best first: unlocked, not on the record as learned or skipped, not bound to another
 * main language. What learned skills rest on counts as known for unlocking, but never goes on the record by itself.
 * The same record gives the same order: scores are sums of stated reasons, ties go by id.
 */
export const rankSteps = (graph: SkillGraph, profile: Profile): readonly Step[] =>
  toSteps(graph, profile).toSorted((a, b) => b.score - a.score || byText(a.skill.id, b.skill.id));

const toSteps = (graph: SkillGraph, profile: Profile): Step[] => {
  const state = toState(graph, profile);
  return [...graph.skills.values()].filter((skill) => isCandidate(state, skill)).map((skill) => toStep(state, skill));
};

const isCandidate = ({ graph, profile, learned, ground, language }: State, skill: Skill): boolean => {
  const status = profile.skills[skill.id]?.status;
  if (status === 'learned' || status === 'skipped' || graph.isMet(skill.id, learned)) return false;
  if (status === 'learning') return true;
  if (graph.isMilestone(skill.id) || !graph.isOpen(skill.id, ground)) return false;
  return language === undefined || skill.id === language || !isLanguage(graph, skill.id);
};

const toStep = (state: State, skill: Skill): Step => ({
  skill,
  score: scoreOf(state, skill),
  reasons: () => reasonsOf(state, skill),
});
