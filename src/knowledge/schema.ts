import type { z } from 'zod';
import type * as careers from './schemas/careers.ts';
import type * as claims from './schemas/claims.ts';
import type * as followUps from './schemas/follow-ups.ts';
import type * as pay from './schemas/pay.ts';
import type * as skills from './schemas/skills.ts';
import type * as statuses from './schemas/statuses.ts';
import type * as topics from './schemas/topics.ts';

export type Source = z.infer<typeof claims.Source>;
export type Figure = z.infer<typeof claims.Figure>;
export type Claim = z.infer<typeof claims.Claim>;
export type Disagreement = z.infer<typeof claims.Disagreement>;
export type AskTopicFile = z.infer<typeof topics.AskTopicFile>;
export type TopicCase = NonNullable<AskTopicFile['cases']>[number];
export type SpokenTopicFile = z.infer<typeof topics.SpokenTopicFile>;
export type SalaryRow = z.infer<typeof pay.SalaryRow>;
export type SalaryFile = z.infer<typeof pay.SalaryFile>;
export type Skill = z.infer<typeof skills.Skill>;
export type SkillFile = z.infer<typeof skills.SkillFile>;
export type RoadmapFile = z.infer<typeof skills.RoadmapFile>;
export type ComparisonFile = z.infer<typeof skills.ComparisonFile>;
export type Comparison = ComparisonFile['comparisons'][number];
export type LevelsFile = z.infer<typeof skills.LevelsFile>;
export type CertificationFile = z.infer<typeof careers.CertificationFile>;
export type ProgramFile = z.infer<typeof careers.ProgramFile>;
export type ResourceFile = z.infer<typeof careers.ResourceFile>;
export type AdvertFile = z.infer<typeof careers.AdvertFile>;
export type InterviewFile = z.infer<typeof careers.InterviewFile>;
export type QuizFile = z.infer<typeof careers.QuizFile>;
export type PayTableFile = z.infer<typeof pay.PayTableFile>;
export type RoleFile = z.infer<typeof careers.RoleFile>;
export type StatusFile = z.infer<typeof statuses.StatusFile>;
export type FollowUpFile = z.infer<typeof followUps.FollowUpFile>;
export type LeftOutFile = z.infer<typeof careers.LeftOutFile>;

/** A role beside back end, with what is known of it. */
export type Role = {
  readonly about: RoleFile;
  readonly topics: ReadonlyMap<string, AskTopicFile>;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly salary: readonly SalaryFile[];
};

/** What answers are made of: the knowledge folder, checked. */
export type Knowledge = {
  readonly sources: ReadonlyMap<string, Source>;
  readonly topics: ReadonlyMap<string, AskTopicFile>;
  readonly salary: readonly SalaryFile[];
  /** Pay by something other than level and years. */
  readonly payTables: readonly PayTableFile[];
  readonly skills: ReadonlyMap<string, Skill>;
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly roadmap: RoadmapFile;
  readonly comparisons: readonly Comparison[];
  readonly levels: LevelsFile;
  readonly certifications: CertificationFile;
  readonly programs: ProgramFile;
  readonly resources: ResourceFile;
  readonly adverts: AdvertFile;
  readonly interview: InterviewFile['questions'];
  readonly quiz: QuizFile;
  /** Roles beside back end, by id. */
  readonly roles: ReadonlyMap<string, Role>;
};

/** What people say, the topic they mean, and what was spoken of where it makes sense only after that. */
export type TopicExample = { readonly topic: string; readonly text: string; readonly after?: string };

/** A sentence in parts: a skill's name with what is said of it, or words between names. */
export type Statement = readonly { readonly text: string; readonly said?: (typeof statuses.MARKS)[number] }[];

/** The whole knowledge folder: the examples of every topic, personal and chat ones included, teach understanding. */
export type LoadedKnowledge = Knowledge & {
  readonly examples: readonly TopicExample[];
  /** They teach what is said of each skill. */
  readonly statements: readonly Statement[];
};
