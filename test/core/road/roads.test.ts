import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile.ts';
import { rankSteps } from '../../../src/core/road/next-step.ts';
import { createSkillGraph } from '../../../src/core/road/skill-graph.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';

const knowledge = loadKnowledge('knowledge');
const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);

/** The order in which a beginner who follows every step learns what is worth learning up to junior. */
const roadOf = (language: string): readonly string[] => {
  const road: string[] = [];
  let profile: Profile = { ...EMPTY_PROFILE, settings: { level: 'entry', language } };
  for (let step = rankSteps(graph, profile)[0]; step && step.score > 0; step = rankSteps(graph, profile)[0]) {
    road.push(step.skill.id);
    const skills = { ...profile.skills, [step.skill.id]: { status: 'learned', since: '2026-01-01' } as const };
    profile = { ...profile, skills };
  }
  return road;
};

/** The seven languages, each with the framework its road leads to (Go is taught without one) and its first steps. */
const ROADS: readonly {
  readonly language: string;
  readonly framework: string | undefined;
  readonly runtime?: string;
}[] = [
  { language: 'python', framework: 'django' },
  { language: 'javascript', framework: 'express', runtime: 'nodejs' },
  { language: 'java', framework: 'spring-boot' },
  { language: 'csharp-dotnet', framework: 'aspnet-core' },
  { language: 'go', framework: undefined },
  { language: 'ruby', framework: 'rails' },
  { language: 'php', framework: 'laravel' },
];

/** The seven roads written out, as a mentor read them: whoever changes one reads it again. */
const WRITTEN = JSON.parse(readFileSync('test/fixtures/roads.json', 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

const FRAMEWORKS = ['django', 'flask-fastapi', 'express', 'spring-boot', 'aspnet-core', 'rails', 'laravel', 'fiber'];

describe.each(ROADS)('the road of a beginner in $language', ({ language, framework, runtime }) => {
  const road = roadOf(language);
  const at = (id: string) => {
    expect(road).toContain(id);
    return road.indexOf(id);
  };

  test('is the one written out', () => expect(road).toEqual(WRITTEN[language]));

  test('begins with programming, the language, the command line and Git', () => {
    expect(road[0]).toBe('programming-fundamentals');
    expect(new Set(road.slice(1, 4))).toEqual(new Set([language, 'command-line', 'git']));
  });

  test('goes on with data, the web and SQL before any framework', () => {
    const needed = ['data-formats', 'http', 'relational-model', 'sql', ...(runtime ? [runtime] : [])];
    for (const id of needed) expect(at(id)).toBeLessThan(at('web-framework-basics'));
  });

  test('puts code where others can see it before the first API, and learns data structures before it packages anything', () => {
    for (const id of ['git-branching', 'code-hosting']) expect(at(id)).toBeLessThan(at('api-basics'));
    expect(at('data-structures')).toBeLessThan(at('docker'));
    expect(at('personal-projects')).toBeLessThan(at('data-structures'));
  });

  test('reaches one framework of the language, then a REST API', () => {
    if (framework) expect(at(framework)).toBeLessThan(at('personal-projects'));
    expect(at('rest-api')).toBeLessThan(at('personal-projects'));
    const others = FRAMEWORKS.filter((id) => id !== framework && road.includes(id));
    expect(others.every((id) => graph.skills.get(id)?.prerequisites.includes(language))).toBe(true);
  });

  test('deploys a first small project within the first half', () => {
    for (const id of ['personal-projects', 'linux', 'dns-hosting', 'postgresql'])
      expect(at(id)).toBeLessThan(road.length / 2);
  });

  test('tests and secures before it packages and ships', () => {
    for (const id of ['unit-testing', 'security-fundamentals', 'injection-defense', 'authentication'])
      expect(at(id)).toBeLessThan(at('docker'));
    expect(at('unit-testing')).toBeLessThan(at('ci-cd'));
  });

  test('ends with getting hired, and leaves what is for later levels out', () => {
    for (const id of ['portfolio', 'interview-coding', 'job-search']) expect(at(id)).toBeGreaterThan(at('docker'));
    expect(at('interview-coding')).toBeLessThan(at('job-search'));
    expect(at('algorithms')).toBeLessThan(at('interview-coding'));
    for (const id of ['kubernetes', 'microservices', 'aws', 'system-design']) expect(road).not.toContain(id);
  });

  test('never asks for another main language', () => {
    const languages = graph.skills.get('first-backend-language')?.anyOf[0] ?? [];
    expect(road.filter((id) => languages.includes(id))).toEqual([language]);
  });

  test('never takes a step before its prerequisites', () => {
    const learned = new Set<string>();
    for (const id of road) {
      expect(graph.missing(id, learned)).toEqual([]);
      learned.add(id);
    }
  });
});

test('Docker comes before Kubernetes, and Kubernetes only for those who aim beyond junior', () => {
  const languages = { python: { status: 'learned', since: '2026-01-01' } } as const;
  const profile: Profile = { ...EMPTY_PROFILE, skills: languages, settings: { goal: { level: 'mid' } } };
  const order: string[] = [];
  let ahead = profile;
  for (let step = rankSteps(graph, ahead)[0]; step && step.score > 0; step = rankSteps(graph, ahead)[0]) {
    order.push(step.skill.id);
    ahead = { ...ahead, skills: { ...ahead.skills, [step.skill.id]: { status: 'learned', since: '2026-01-01' } } };
  }
  expect(order).toContain('kubernetes');
  expect(order.indexOf('docker')).toBeLessThan(order.indexOf('kubernetes'));
});
