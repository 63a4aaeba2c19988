import type { z } from 'zod';
import { ASK_GROUPS, isAskTopic, isTopic } from '../core/topic.ts';
import type { Filed, Folder, RoleFolder } from './folder.ts';
import { createJsonReader, type JsonReader, type RawFile } from './json-reader.ts';
import type { Problem } from './problem.ts';
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

/** Review date of a file that is not there. */
export const NEVER = '1970-01-01';

/**
 * Reads a knowledge folder and checks every file against its schema. Nothing is thrown: what could not be read
 * or does not fit is left out and told. Files that are not there yet count as empty.
 */
export const readFolder = (dir: string): { readonly folder: Folder; readonly problems: readonly Problem[] } => {
  const reader = createJsonReader(dir);
  const one = <T>(file: string, schema: z.ZodType<T>, empty: T): Filed<T> => {
    const found = reader.files.includes(file) ? reader.fit(schema, reader.read(file)) : [];
    return found[0] ?? { file, data: empty };
  };
  const folder: Folder = {
    ...readTopics(reader, 'topics/'),
    sources: one('sources.json', SourcesFile, []),
    salary: readAll(reader, 'salary/', SalaryFile),
    payTables: readAll(reader, 'pay-tables/', PayTableFile),
    skills: readAll(reader, 'skills/', SkillFile),
    interview: readAll(reader, 'interview/', InterviewFile),
    roadmap: one('roadmap.json', RoadmapFile, { reviewed: NEVER, roads: [] }),
    comparisons: one('comparisons.json', ComparisonFile, { reviewed: NEVER, comparisons: [] }),
    levels: one('levels.json', LevelsFile, { reviewed: NEVER, ladders: [], expectations: [] }),
    certifications: one('certifications.json', CertificationFile, { reviewed: NEVER, certifications: [] }),
    programs: one('programs.json', ProgramFile, { reviewed: NEVER, criteria: [], programs: [] }),
    resources: one('resources.json', ResourceFile, { reviewed: NEVER, resources: [] }),
    adverts: one('adverts.json', AdvertFile, { reviewed: NEVER, phrases: [] }),
    quiz: one('quiz.json', QuizFile, { reviewed: NEVER, roles: [], questions: [] }),
    followUps: readAll(reader, 'follow-ups/', FollowUpFile),
    statuses: readAll(reader, 'statuses/', StatusFile),
    leftOut: one('left-out.json', LeftOutFile, { reviewed: NEVER, leftOut: [] }),
    roles: readRoles(reader),
  };
  return { folder, problems: reader.problems };
};

const readAll = <T>(reader: JsonReader, part: string, schema: z.ZodType<T>): readonly Filed<T>[] =>
  reader.files.filter((file) => file.startsWith(part)).flatMap((file) => reader.fit(schema, reader.read(file)));

const readTopics = (reader: JsonReader, part: string): Pick<Folder, 'topics' | 'spoken'> => {
  const files = reader.files.filter((file) => file.startsWith(part)).map(reader.read);
  const strange = files.flatMap(strangeTopic);
  reader.problems.push(...strange);
  return {
    topics: files.filter((raw) => isAskTopic(idOf(raw))).flatMap((raw) => reader.fit(AskTopicFile, raw)),
    spoken: files
      .filter((raw) => isTopic(idOf(raw)) && !isAskTopic(idOf(raw)))
      .flatMap((raw) => reader.fit(SpokenTopicFile, raw)),
  };
};

/** roles/<role>/role.json, and beside it topics, skills and pay as they are kept for back end. */
const readRoles = (reader: JsonReader): readonly RoleFolder[] =>
  reader.files
    .filter((file) => ROLE.test(file))
    .flatMap((file) => {
      const part = file.slice(0, -'role.json'.length);
      return reader.fit(RoleFile, reader.read(file)).map((about) => ({
        about,
        topics: readTopics(reader, `${part}topics/`).topics,
        skills: readAll(reader, `${part}skills/`, SkillFile),
        salary: readAll(reader, `${part}salary/`, SalaryFile),
      }));
    });

const ROLE = /^roles\/[^/]+\/role\.json$/;

const idOf = ({ raw }: RawFile): string =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : '';

const strangeTopic = (raw: RawFile): readonly Problem[] => {
  if (raw.raw === undefined || isTopic(idOf(raw))) return [];
  const message = `"${idOf(raw)}" is no topic: begin it with one of the groups (${ASK_GROUPS.join(', ')}) and a dot`;
  return [{ file: raw.file, field: 'id', message }];
};
