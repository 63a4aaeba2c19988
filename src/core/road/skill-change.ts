import type { Skill } from '../../knowledge/schema.ts';
import { type SkillStatus, toList } from '../intent.ts';
import type { Profile, SkillRecord } from '../profile.ts';

/** What somebody said of one skill. */
export type SkillChange = { readonly skill: Skill; readonly status: SkillStatus };

/** One status for all, or one for each; "learned" where none was said. */
export const pairSkills = (
  skills: readonly Skill[],
  said: SkillStatus | readonly SkillStatus[] | undefined,
): readonly SkillChange[] => {
  const statuses = toList(said);
  return skills.map((skill, at) => ({ skill, status: statuses[at] ?? statuses.at(-1) ?? 'learned' }));
};

/** The record with these skills changed, and what they replaced kept for undo; the same record where nothing changes. */
export const withSkills = (profile: Profile, changes: readonly SkillChange[], now: Date): Profile => {
  const changed = changes.reduce((before, change) => withSkill(before, change, now), profile);
  if (changed === profile) return profile;
  const ids = changes.map(({ skill }) => skill.id).filter((id) => changed.skills[id] !== profile.skills[id]);
  return { ...changed, undo: Object.fromEntries(ids.map((id) => [id, profile.skills[id] ?? null])) };
};

const withSkill = (profile: Profile, { skill, status }: SkillChange, now: Date): Profile => {
  const { [skill.id]: before, ...others } = profile.skills;
  if (status === 'none') return before ? { ...profile, skills: others } : profile;
  if (before?.status === status) return profile;
  const since = now.toISOString();
  const started = status === 'learning' ? since : before?.started;
  const record: SkillRecord = { status, since, ...(started && { started }) };
  return { ...profile, skills: { ...others, [skill.id]: record } };
};
