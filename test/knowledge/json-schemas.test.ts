import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJsonSchemas, toSchemaLink } from '../../src/knowledge/json-schemas.ts';

describe('the JSON schemas that editors use', () => {
  it('are those the zod schemas make: run npm run knowledge:schemas', () => {
    for (const { file, text } of toJsonSchemas())
      expect(readFileSync(join('knowledge', file), 'utf8'), file).toBe(text);
  });

  it('are all of them, and no others', () => {
    const written = readdirSync('knowledge/schemas').map((name) => `schemas/${name}`);
    expect(written.sort()).toEqual(
      toJsonSchemas()
        .map(({ file }) => file)
        .sort(),
    );
  });

  it('are linked to from wherever a file lies', () => {
    expect(toSchemaLink('levels.json', undefined)).toBe('schemas/levels.schema.json');
    expect(toSchemaLink('topics/role/day.json', 'role.day')).toBe('../../schemas/topic.schema.json');
    expect(toSchemaLink('topics/chat/help.json', 'help')).toBe('../../schemas/spoken-topic.schema.json');
    expect(toSchemaLink('roles/front-end/salary/x.json', undefined)).toBe('../../../schemas/salary.schema.json');
  });
});
