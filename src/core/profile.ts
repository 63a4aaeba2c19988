import type { Level, SkillStatus } from './intent.ts';

/** One skill on a person's record. Times are ISO instants. */
export type SkillRecord = {
  readonly status: Exclude<SkillStatus, 'none'>;
  /** When the status was last said. */
  readonly since: string;
  /** When learning began, where it was said. */
  readonly started?: string;
};

export const TONES = ['concise', 'friendly', 'coaching'] as const;
/** How a configured model words answers. */
export type Tone = (typeof TONES)[number];

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
  readonly tone?: Tone;
  readonly onboarded?: string;
};

/** When a question of the interview bank comes back, in the terms of the FSRS scheduler. Times are ISO instants. */
export type Review = {
  readonly due: string;
  readonly stability: number;
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly last?: string;
};

/** The pace and aim a plan was made for. Dates are ISO days. */
export type Plan = {
  readonly level?: Level;
  /** Skills it leads to: instead of a level, or named beside it. */
  readonly skills?: readonly string[];
  readonly hoursPerWeek?: number;
  readonly started?: string;
  readonly by?: string;
  /** The day its weeks begin on, where that was said to be a later one. */
  readonly from?: string;
};

/**
 * Everything held about one person. Each part is a map of items, so that a record grows by items and an export reads
 * plainly; a new part is a line here, one in `EMPTY_PROFILE` and one in the store's schemas.
 */
export type Profile = {
  readonly version: 1;
  readonly settings: Settings;
  readonly skills: Readonly<Record<string, SkillRecord>>;
  /** Steps passed over with "another", by skill id, and when. */
  readonly declined: Readonly<Record<string, string>>;
  /** What the last change of skills replaced, for undo; null where there was nothing. */
  readonly undo: Readonly<Record<string, SkillRecord | null>>;
  /** Practice questions by id. */
  readonly reviews: Readonly<Record<string, Review>>;
  readonly plan: Plan;
  /** What the last plan, or the last change of its hours, replaced, for undo; empty where there is nothing to take back. */
  readonly planBefore: PlanBefore;
};

/** What somebody tells of where they stand. */
export const STANDING = ['level', 'years', 'language', 'goal'] as const satisfies readonly (keyof Settings)[];
export type Standing = Pick<Settings, (typeof STANDING)[number]>;

/**
 * A plan and the hours a week of the settings as they were; an empty plan where there was none. `standing` is there where
 * it was changed.
 */
export type PlanBefore = { readonly plan?: Plan; readonly hoursPerWeek?: number; readonly standing?: Standing };

export const EMPTY_PROFILE: Profile = {
  version: 1,
  settings: {},
  skills: {},
  declined: {},
  undo: {},
  reviews: {},
  plan: {},
  planBefore: {},
};
