import { isDeepStrictEqual } from 'node:util';
import * as spec from 'discord-api-spec/zod';

const schemas = { ...spec };
export type SchemaName = Extract<keyof typeof spec, string>;

/**
 * What is wrong with a value by Discord's own specification, fields it does not know included.
 * Lists ask for an array of the schema.
 */
export const findSpecProblems = (name: SchemaName | `${SchemaName}[]`, value: unknown): readonly string[] => {
  if (!name.endsWith('[]')) return check(name as SchemaName, value, '');
  if (!Array.isArray(value)) return [`${name}: not a list`];
  const schema = name.slice(0, -2) as SchemaName;
  return value.flatMap((item, index) => check(schema, item, `[${index}]`));
};

const check = (name: SchemaName, value: unknown, at: string): readonly string[] => {
  const result = schemas[name].safeParse(value);
  if (!result.success)
    return result.error.issues.map(({ path, message }) => `${name}${at} ${path.map(String).join('.')}: ${message}`);
  return findUnknown(value, result.data).map((path) => `${name}${at} ${path}: not in the specification`);
};

/** Parsing keeps only what the schema names: whatever is gone was unknown. */
const findUnknown = (given: unknown, kept: unknown, path = ''): readonly string[] => {
  if (isDeepStrictEqual(given, kept)) return [];
  if (!isObject(given) || !isObject(kept)) return [path];
  return Object.entries(given).flatMap(([key, value]) =>
    value === undefined ? [] : findUnknown(value, kept[key], path === '' ? key : `${path}.${key}`),
  );
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
