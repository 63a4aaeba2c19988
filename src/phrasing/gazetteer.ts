import { countryName, LEVEL_NAMES } from '../core/wording.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import type { SlotKind } from './slots.ts';

/** Names that an answer may carry, by the kind of slot that stands for them. */
export type Gazetteer = Readonly<Record<'source' | 'country' | 'level' | 'name', ReadonlySet<string>>>;

/** Every name of the knowledge folder, and every country there is. */
export const createGazetteer = (knowledge: Knowledge): Gazetteer => ({
  source: new Set([...knowledge.sources.values()].flatMap(({ label, publisher }) => [label, publisher ?? ''])),
  country: new Set([...ALL_COUNTRIES, ...SHORT_COUNTRIES]),
  level: new Set([...Object.values(LEVEL_NAMES).filter((name) => name !== 'lead'), ...OTHER_LEVELS]),
  name: new Set(namesOf(knowledge).filter(isProper)),
});

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ALL_COUNTRIES = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`))
  .map((code) => [code, code === 'ZZ' ? '' : countryName(code)] as const)
  .filter(([code, name]) => name !== '' && name !== code)
  .map(([, name]) => name);

const SHORT_COUNTRIES = ['US', 'U.S.', 'USA', 'UK', 'U.K.', 'EU', 'European Union', 'America', 'Britain', 'England'];
const OTHER_LEVELS = ['mid level', 'entry-level', 'entry level', 'staff engineer', 'staff level'];

const namesOf = (knowledge: Knowledge): readonly string[] => [
  ...[...knowledge.skills.values()].flatMap((skill) => [
    skill.name,
    ...skill.name.split(/[(),/]| and /).map((part) => part.trim()),
    ...skill.aliases,
    skill.market?.item ?? '',
    ...skill.resources.map((resource) => resource.name),
  ]),
  ...knowledge.resources.resources.flatMap(({ name, author }) => [name, author ?? '']),
  ...knowledge.certifications.certifications.flatMap(({ name, maker }) => [name, maker]),
  ...knowledge.programs.programs.flatMap(({ name, maker }) => [name, maker]),
];

/** Carries a capital beyond its first letter's place in a sentence, a digit or a sign: `SQL`, `Node.js`, `Spring Boot`. */
const isProper = (name: string): boolean => name.length > 1 && /[A-Z0-9#+]/.test(name);

/** A pattern that finds the longest of some names as whole words; undefined where there is none. */
export const toPattern = (names: Iterable<string>, flags: string): RegExp | undefined => {
  const sorted = [...names].filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
  return sorted.length
    ? new RegExp(`(?<![\\p{L}\\p{N}_])(?:${sorted.map(escapePattern).join('|')})(?![\\p{L}\\p{N}_])`, `gu${flags}`)
    : undefined;
};

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export type NamePatterns = readonly (readonly [SlotKind, RegExp])[];

/** The gazetteer as patterns, in the order they are masked. */
export const toNamePatterns = (gazetteer: Gazetteer): NamePatterns => {
  const patterns = [
    ['source', toPattern(gazetteer.source, '')],
    ['country', toPattern(gazetteer.country, '')],
    ['level', toPattern(gazetteer.level, 'i')],
    ['name', toPattern(gazetteer.name, '')],
  ] as const;
  return patterns.flatMap(([kind, pattern]) => (pattern ? [[kind, pattern] as const] : []));
};
