import { z } from 'zod';
import { isAskTopic } from '../core/topic.ts';
import {
  AdvertFile,
  CertificationFile,
  InterviewFile,
  LeftOutFile,
  ProgramFile,
  QuizFile,
  ResourceFile,
  RoleFile,
} from './schemas/careers.ts';
import { SourcesFile } from './schemas/claims.ts';
import { FollowUpFile } from './schemas/follow-ups.ts';
import { PayTableFile, SalaryFile } from './schemas/pay.ts';
import { ComparisonFile, LevelsFile, RoadmapFile, SkillFile } from './schemas/skills.ts';
import { StatusFile } from './schemas/statuses.ts';
import { AskTopicFile, SpokenTopicFile } from './schemas/topics.ts';

/** What is written to knowledge/schemas/<name>.schema.json. */
const SCHEMAS = {
  sources: SourcesFile,
  topic: AskTopicFile,
  'spoken-topic': SpokenTopicFile,
  salary: SalaryFile,
  'pay-tables': PayTableFile,
  skills: SkillFile,
  interview: InterviewFile,
  roadmap: RoadmapFile,
  comparisons: ComparisonFile,
  levels: LevelsFile,
  certifications: CertificationFile,
  programs: ProgramFile,
  resources: ResourceFile,
  adverts: AdvertFile,
  quiz: QuizFile,
  'follow-ups': FollowUpFile,
  statuses: StatusFile,
  role: RoleFile,
  'left-out': LeftOutFile,
} as const satisfies Readonly<Record<string, z.ZodType>>;

type SchemaName = keyof typeof SCHEMAS;

/** The JSON schemas of all knowledge files, ready to be written: editors complete and check by them. */
export const toJsonSchemas = (): readonly { readonly file: string; readonly text: string }[] =>
  Object.entries(SCHEMAS).map(([name, of]) => ({
    file: `schemas/${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(of, { io: 'input' }), null, 2)}\n`,
  }));

/** What the `$schema` of a knowledge file should say: the way from it to its schema. */
export const toSchemaLink = (file: string, id: string | undefined): string => {
  const up = '../'.repeat(file.split('/').length - 1);
  return `${up}schemas/${nameOf(file, id)}.schema.json`;
};

const nameOf = (file: string, id: string | undefined): SchemaName | string => {
  const [part = ''] = file
    .replace(/\.json$/, '')
    .replace(/^roles\/[^/]+\//, '')
    .split('/');
  if (part !== 'topics') return part;
  return id !== undefined && isAskTopic(id) ? 'topic' : 'spoken-topic';
};
