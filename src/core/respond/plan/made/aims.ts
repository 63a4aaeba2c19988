import type { Skill } from '../../../../knowledge/schema.ts';
import type { Plan } from '../../../profile.ts';
import { isLanguage } from '../../../road/main-language.ts';
import type { Context } from '../../answer.ts';

type Paced = Plan & { readonly hoursPerWeek: number };

/** "Add Kubernetes": the plan leads to it besides. */
export const withSkills = (plan: Paced, skills: readonly Skill[]): Paced => ({
  ...plan,
  skills: [...new Set([...(plan.skills ?? []), ...skills.map(({ id }) => id)])],
});

/** "Leave out Kubernetes", where the plan leads to it beside something else: without it, or undefined. */
export const withoutSkills = (plan: Paced, skills: readonly Skill[], { graph }: Context): Paced | undefined => {
  const { skills: aims = [], ...rest } = plan;
  const left = aims.filter((id) => isLanguage(graph, id) || !skills.some((skill) => skill.id === id));
  if (left.length === aims.length || (!left.length && plan.level === undefined)) return undefined;
  return { ...rest, ...(left.length && { skills: left }) };
};
