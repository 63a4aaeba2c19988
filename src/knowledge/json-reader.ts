import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import type { Filed } from './folder.ts';
import { type Problem, toField } from './problem.ts';

/** A file as it was read; undefined where it is not JSON. */
export type RawFile = { readonly file: string; readonly raw: unknown };

/** Reads the JSON files of one folder and keeps what was wrong with them. */
export type JsonReader = {
  /** Every JSON file below the folder, with slashes, in a steady order. */
  readonly files: readonly string[];
  readonly read: (file: string) => RawFile;
  /** The file's data, or nothing where it does not fit: what is wrong is added to the problems. */
  readonly fit: <T>(schema: z.ZodType<T>, raw: RawFile) => readonly Filed<T>[];
  readonly problems: Problem[];
};

/** A reader for a folder, which need not be there: then that is the one problem. */
export const createJsonReader = (dir: string): JsonReader => {
  const problems: Problem[] = [];
  const read = (file: string): RawFile => {
    try {
      return { file, raw: JSON.parse(readFileSync(join(dir, file), 'utf8')) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ file, field: '', message: `is not JSON (${reason}): correct it` });
      return { file, raw: undefined };
    }
  };
  const fit = <T>(schema: z.ZodType<T>, { file, raw }: RawFile): readonly Filed<T>[] => {
    if (raw === undefined) return [];
    const result = schema.safeParse(raw);
    if (result.success) return [{ file, data: result.data }];
    const found = result.error.issues.map((issue) => toProblem(file, issue));
    problems.push(...found);
    return [];
  };
  return { files: list(dir, problems), read, fit, problems };
};

const list = (dir: string, problems: Problem[]): readonly string[] => {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch {
    const message = 'there is no such folder: set KNOWLEDGE_DIR to the knowledge folder';
    problems.push({ file: dir, field: '', message });
    return [];
  }
};

const toProblem = (file: string, issue: z.core.$ZodIssue): Problem => ({
  file,
  field: toField(issue.path),
  message: toMessage(issue),
});

const toMessage = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') {
    return `does not know ${issue.keys.join(', ')}: check the spelling or take it out`;
  }
  return issue.message.endsWith('received undefined') ? 'is missing: add it' : issue.message;
};
