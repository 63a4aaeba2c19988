import type {
  AdvertFile,
  AskTopicFile,
  CertificationFile,
  ComparisonFile,
  FollowUpFile,
  InterviewFile,
  LeftOutFile,
  LevelsFile,
  PayTableFile,
  ProgramFile,
  QuizFile,
  ResourceFile,
  RoadmapFile,
  RoleFile,
  SalaryFile,
  SkillFile,
  Source,
  SpokenTopicFile,
  StatusFile,
} from './schema.ts';

/** What a file held, and where it lay below the knowledge folder. */
export type Filed<T> = { readonly file: string; readonly data: T };

/** The knowledge folder as it was read, file by file: what checks look at. */
export type Folder = {
  readonly sources: Filed<readonly Source[]>;
  readonly topics: readonly Filed<AskTopicFile>[];
  readonly spoken: readonly Filed<SpokenTopicFile>[];
  readonly salary: readonly Filed<SalaryFile>[];
  readonly payTables: readonly Filed<PayTableFile>[];
  readonly skills: readonly Filed<SkillFile>[];
  readonly interview: readonly Filed<InterviewFile>[];
  readonly roadmap: Filed<RoadmapFile>;
  readonly comparisons: Filed<ComparisonFile>;
  readonly levels: Filed<LevelsFile>;
  readonly certifications: Filed<CertificationFile>;
  readonly programs: Filed<ProgramFile>;
  readonly resources: Filed<ResourceFile>;
  readonly adverts: Filed<AdvertFile>;
  readonly quiz: Filed<QuizFile>;
  /** Not part of what is told: they teach understanding. */
  readonly followUps: readonly Filed<FollowUpFile>[];
  readonly statuses: readonly Filed<StatusFile>[];
  /** Not part of what is told: only coverage reads it. */
  readonly leftOut: Filed<LeftOutFile>;
  readonly roles: readonly RoleFolder[];
};

/** One role beside back end. */
export type RoleFolder = {
  readonly about: Filed<RoleFile>;
  readonly topics: readonly Filed<AskTopicFile>[];
  readonly skills: readonly Filed<SkillFile>[];
  readonly salary: readonly Filed<SalaryFile>[];
};
