import { LEVELS } from './core/intent.ts';
import { countryName, LEVEL_NAMES } from './core/wording.ts';
import type { Knowledge } from './knowledge/schema.ts';

/** A thing that commands suggest: what it is kept as, what it is called, what else people call it. */
type Term = { readonly value: string; readonly name: string; readonly aliases: readonly string[] };

/** The skills, countries and levels of the knowledge folder, by the names people give them. */
export const toTerms = (knowledge: Knowledge): Readonly<Record<'skill' | 'country' | 'level', readonly Term[]>> => ({
  skill: [...knowledge.skills.values()].map(({ id, name, aliases }) => ({ value: id, name, aliases })),
  country: [...new Set(knowledge.salary.flatMap(({ rows }) => rows.map(({ country }) => country)))]
    .filter((code) => code !== 'ZZ')
    .map((code) => ({ value: code, name: countryName(code), aliases: [code] })),
  level: LEVELS.map((level) => ({ value: level, name: LEVEL_NAMES[level], aliases: [level] })),
});
