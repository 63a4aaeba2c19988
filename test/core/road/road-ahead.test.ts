import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/core/intent.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile.ts';
import { firstOf, leftOf, roadAhead } from '../../../src/core/road/road-ahead.ts';
import { createSkillGraph, FIRST_LANGUAGE, type SkillGraph } from '../../../src/core/road/skill-graph.ts';
import { type Aim, standing } from '../../../src/core/road/standing.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { Skill } from '../../../src/knowledge/schema.ts';

/** The plain way: of what is left the first, then everything looked at anew. */
const stepByStep = (graph: SkillGraph, profile: Profile, aim: Aim): readonly string[] => {
  const road: string[] = [];
  let left = leftOf(graph, standing(graph, profile, aim));
  let ahead: Profile = { ...profile, declined: {} };
  for (let next = firstOf(graph, ahead, left); next; next = firstOf(graph, ahead, left)) {
    const { id } = next;
    road.push(id);
    left = left.filter((skill) => skill.id !== id);
    ahead = { ...ahead, skills: { ...ahead.skills, [id]: { status: 'learned', since: '' } } };
  }
  return road;
};

const IDS = ['one', 'two', 'three', FIRST_LANGUAGE, ...Array.from({ length: 12 }, (_, n) => `skill-${n}`)];
const LANGUAGES = IDS.slice(0, 3);
const anyId = fc.constantFrom(...IDS);

/** Three languages, the milestone they meet, and skills that each rest on some of those before it. */
const anyGraph = fc
  .tuple(
    ...IDS.map((_id, at) =>
      fc.record({
        prerequisites: fc.uniqueArray(fc.constantFrom(...IDS.slice(0, at || 1)), { maxLength: 2 }),
        choices: fc.uniqueArray(fc.constantFrom(...IDS.slice(0, at || 1)), { maxLength: 3 }),
        level: fc.constantFrom('entry' as const, 'mid' as const),
        optional: fc.boolean(),
        min: fc.integer({ min: 1, max: 20 }),
      }),
    ),
  )
  .map((all) => {
    const skills = all.map(({ prerequisites, choices, level, optional, min }, at): Skill => {
      const id = IDS[at] ?? '';
      const needs = at > LANGUAGES.length ? { prerequisites, anyOf: choices.length > 1 ? [choices] : [] } : NO_NEEDS;
      const hours = { min, max: 2 * min };
      return { ...BLANK, id, name: id, level, optional, hours, ...(id === FIRST_LANGUAGE ? MILESTONE : needs) };
    });
    return createSkillGraph(new Map(skills.map((skill) => [skill.id, skill])));
  });

const NO_NEEDS = { prerequisites: [], anyOf: [] };
const MILESTONE = { prerequisites: [], anyOf: [LANGUAGES] };
const BLANK = {
  aliases: [],
  category: 'craft',
  why: '',
  needed: '',
  depth: {},
  resources: [],
  project: '',
  sources: [],
};

const anyProfile = fc
  .record({
    skills: fc.dictionary(
      anyId,
      fc.record({
        status: fc.constantFrom('learned' as const, 'learning' as const, 'skipped' as const),
        since: fc.constantFrom('2026-01-01', '2026-02-01'),
      }),
      { maxKeys: 5 },
    ),
    settings: fc.record(
      { level: fc.constantFrom(...LEVELS), language: fc.constantFrom(...LANGUAGES) },
      { requiredKeys: [] },
    ),
  })
  .map((parts): Profile => ({ ...EMPTY_PROFILE, ...parts }));

const anyAim: fc.Arbitrary<Aim> = fc.oneof(
  fc.record({ kind: fc.constant('level' as const), level: fc.constantFrom(...LEVELS) }),
  fc.record({ kind: fc.constant('skills' as const), skills: fc.array(anyId, { minLength: 1, maxLength: 5 }) }),
);

const { skills, roadmap } = loadKnowledge('knowledge');

/** Ten of each skill: the others rest on what the first rests on. */
const tenfold = new Map(
  [...skills.values()].flatMap((skill) =>
    Array.from({ length: 10 }, (_, n) => (n === 0 ? skill : { ...skill, id: `${skill.id}-${n}` })).map(
      (one) => [one.id, one] as const,
    ),
  ),
);

/** How often it is asked whether a skill is open or what it lacks, on the way from nothing to senior. */
const looksAt = (of: SkillGraph): number => {
  let looks = 0;
  const counted = <T extends readonly unknown[], R>(ask: (...given: T) => R) => {
    return (...given: T): R => {
      looks += 1;
      return ask(...given);
    };
  };
  const watched = { ...of, isOpen: counted(of.isOpen), missing: counted(of.missing) };
  const profile: Profile = { ...EMPTY_PROFILE, settings: { language: 'java' } };
  const road = [...roadAhead(watched, profile, standing(of, profile, { kind: 'level', level: 'senior' }))];
  expect(road.length).toBeGreaterThan(of.skills.size / 3);
  return looks;
};

describe('the road ahead', () => {
  test('takes of what is left what comes first, whatever was learned on the way', () => {
    fc.assert(
      fc.property(anyGraph, anyProfile, anyAim, (graph, profile, aim) => {
        const road = [...roadAhead(graph, profile, standing(graph, profile, aim))];
        expect(road.map(({ id }) => id)).toEqual(stepByStep(graph, profile, aim));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is found by ten times the looks where there are ten times the skills, not by a hundred times', () => {
    const looks = looksAt(createSkillGraph(skills, roadmap.roads));
    expect(looksAt(createSkillGraph(tenfold, roadmap.roads)) / looks).toBeLessThan(20);
  });
});
