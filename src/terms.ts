import { LEVELS, type Level } from './core/intent.ts';
import { countryName, LEVEL_NAMES } from './core/wording.ts';
import type { Knowledge } from './knowledge/schema.ts';
import { PLACES } from './understanding/slots/where/places.ts';

/** A thing that commands suggest: what it is kept as, what it is called, what else people call it. */
type Term = { readonly value: string; readonly name: string; readonly aliases: readonly string[] };

/** The skills, countries and levels of the knowledge folder, by the names people give them. */
export const toTerms = (knowledge: Knowledge): Readonly<Record<'skill' | 'country' | 'level', readonly Term[]>> => ({
  skill: [...knowledge.skills.values()].map(({ id, name, aliases }) => ({ value: id, name, aliases })),
  country: [...new Set(knowledge.salary.flatMap(({ rows }) => rows.map(({ country }) => country)))]
    .filter((code) => code !== 'ZZ')
    .map((code) => ({ value: code, name: countryName(code), aliases: [code, ...(CALLED.get(code) ?? [])] })),
  level: LEVELS.map((level) => ({ value: level, name: LEVEL_NAMES[level], aliases: [level, ...LEVEL_WORDS[level]] })),
});

/** What people call each country besides its name; words that mean something else in most sentences left out. */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map(
  PLACES.trim()
    .split('\n')
    .map((line) => [
      line.slice(0, 2),
      line
        .slice(3)
        .split(',')
        .map((name) => name.trim())
        .filter((name) => !name.endsWith('+')),
    ]),
);

const LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  entry: ['entry level', 'jr', 'graduate', 'intern', 'trainee', 'beginner'],
  mid: ['middle', 'medior', 'intermediate'],
  senior: ['sr', 'snr'],
  lead: ['team lead', 'tech lead', 'technical lead'],
  principal: ['staff', 'staff engineer', 'distinguished'],
};
