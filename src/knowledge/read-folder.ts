import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import { isAskTopic, isTopic } from '../core/topic.ts';
import type { Filed, Folder } from './folder.ts';
import { type Problem, toField } from './problem.ts';
import {
  AdvertFile,
  AskTopicFile,
  CertificationFile,
  InterviewFile,
  LeftOutFile,
  LevelsFile,
  ProgramFile,
  QuizFile,
  ResourceFile,
  RoadmapFile,
  SalaryFile,
  SkillFile,
  SourcesFile,
  SpokenTopicFile,
} from './schema.ts';

/**
 * Reads a knowledge folder and checks every file against its schema. Nothing is thrown: what could not be read
 * or does not fit is left out and told. Files that are not there yet count as empty.
 */
export const readFolder = (dir: string): { readonly folder: Folder; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const files = list(dir, problems);
  const under = (part: string) => files.filter((file) => file.startsWith(`${part}/`));
  const all = <T>(part: string, schema: z.ZodType<T>): readonly Filed<T>[] =>
    under(part).flatMap((file) => parse(schema, file, readJson(dir, file, problems), problems));
  const one = <T>(file: string, schema: z.ZodType<T>, empty: T): Filed<T> => {
    const data = files.includes(file) ? parse(schema, file, readJson(dir, file, problems), problems) : [];
    return data[0] ?? { file, data: empty };
  };
  const topics = under('topics').map((file) => ({ file, raw: readJson(dir, file, problems) }));
  topics.forEach(({ file, raw }) => {
    problems.push(...strangeTopic(file, raw));
  });
  const folder: Folder = {
    sources: one('sources.json', SourcesFile, []),
    topics: topics.flatMap(({ file, raw }) => (isAskTopic(idOf(raw)) ? parse(AskTopicFile, file, raw, problems) : [])),
    spoken: topics.flatMap(({ file, raw }) =>
      isTopic(idOf(raw)) && !isAskTopic(idOf(raw)) ? parse(SpokenTopicFile, file, raw, problems) : [],
    ),
    salary: all('salary', SalaryFile),
    skills: all('skills', SkillFile),
    interview: all('interview', InterviewFile),
    roadmap: one('roadmap.json', RoadmapFile, { reviewed: NEVER, roads: [] }),
    levels: one('levels.json', LevelsFile, { reviewed: NEVER, ladders: [], expectations: [] }),
    certifications: one('certifications.json', CertificationFile, { reviewed: NEVER, certifications: [] }),
    programs: one('programs.json', ProgramFile, { reviewed: NEVER, criteria: [], programs: [] }),
    resources: one('resources.json', ResourceFile, { reviewed: NEVER, resources: [] }),
    adverts: one('adverts.json', AdvertFile, { reviewed: NEVER, phrases: [] }),
    quiz: one('quiz.json', QuizFile, { reviewed: NEVER, roles: [], questions: [] }),
    leftOut: one('left-out.json', LeftOutFile, { reviewed: NEVER, leftOut: [] }),
  };
  return { folder, problems };
};

/** Review date of a file that is not there. */
const NEVER = '1970-01-01';

const list = (dir: string, problems: Problem[]): readonly string[] => {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch {
    problems.push({
      file: dir,
      field: '',
      message: 'there is no such folder: set KNOWLEDGE_DIR to the knowledge folder',
    });
    return [];
  }
};

/** What could not be read: told already, so nobody complains of it twice. */
const UNREAD = Symbol('unread');

const readJson = (dir: string, file: string, problems: Problem[]): unknown => {
  const text = readFileSync(join(dir, file), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, field: '', message: `is not JSON (${reason}): correct it` });
    return UNREAD;
  }
};

const parse = <T>(schema: z.ZodType<T>, file: string, raw: unknown, problems: Problem[]): readonly Filed<T>[] => {
  if (raw === UNREAD) return [];
  const result = schema.safeParse(raw);
  if (result.success) return [{ file, data: result.data }];
  problems.push(
    ...result.error.issues.map((issue) => ({ file, field: toField(issue.path), message: toMessage(issue) })),
  );
  return [];
};

const toMessage = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return `does not know ${issue.keys.join(', ')}: check the spelling or take it out`;
  if (issue.message.endsWith('received undefined')) return 'is missing: add it';
  return issue.message;
};

const idOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : '';

const strangeTopic = (file: string, raw: unknown): readonly Problem[] => {
  if (raw === UNREAD || isTopic(idOf(raw))) return [];
  return [{ file, field: 'id', message: `"${idOf(raw)}" is no topic: use an id of src/core/topic.ts` }];
};
