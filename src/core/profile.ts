import type { Level, SkillStatus } from './intent.ts';

/** One skill on a person's record. Times are ISO instants. */
export type SkillRecord = {
  readonly status: Exclude<SkillStatus, 'none'>;
  /** When the status was last said. */
  readonly since: string;
  /** When learning began, where it was said. */
  readonly started?: string;
};

/** What a person has told about themselves; every part optional. */
export type Settings = {
  readonly level?: Level;
  readonly years?: number;
  /** Skill id of the main language. */
  readonly language?: string;
  readonly hoursPerWeek?: number;
  readonly goal?: { readonly level?: Level; readonly date?: string; readonly role?: string };
  /** False: a configured model never words this person's answers. */
  readonly phrasing?: boolean;
  readonly tone?: 'concise' | 'friendly' | 'coaching';
  readonly onboarded?: string;
};

/** Everything held about one person. */
export type Profile = {
  readonly version: 1;
  readonly settings: Settings;
  readonly skills: Readonly<Record<string, SkillRecord>>;
};

export const EMPTY_PROFILE: Profile = { version: 1, settings: {}, skills: {} };
