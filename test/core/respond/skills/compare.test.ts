import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import { knowledge } from '../../../knowledge-advisor.ts';
import { ask, buttonsOf } from '../one-person.ts';

const say = (
  text: string,
  topic: Intent['topic'],
  skill: readonly string[] | string,
  aspect: Intent['aspect'] = 'answer',
) => ask({ topic, slots: { skill }, aspect }, undefined, { kind: 'message', text, addressed: true }).reply;

const leadOf = (...said: Parameters<typeof say>) => {
  const lead = say(...said).blocks.find(({ kind }) => kind === 'lead');
  return lead?.kind === 'lead' ? lead.text : '';
};

const rowsOf = (...said: Parameters<typeof say>) => {
  const table = say(...said).blocks.find(({ kind }) => kind === 'table');
  return table?.kind === 'table' ? table.rows : [];
};

const written = (...ids: string[]) => {
  const found = knowledge.comparisons.find(
    ({ skills, names }) => !names && skills.length === ids.length && ids.every((id) => skills.includes(id)),
  );
  if (!found) throw new Error(`nothing is written about ${ids}`);
  return found;
};

describe('skills named together', () => {
  test.each([
    ['ruby, or rather php?', 'skill.languages', ['ruby', 'php']],
    ['kafka against redis', 'skill.detail', ['event-streaming', 'redis']],
    ['our shop needs a database: mysql or mongo', 'skill.databases', ['mysql', 'mongodb']],
    ['spring or asp.net core', 'skill.frameworks', ['spring-boot', 'aspnet-core']],
    ['soap or rest', 'skill.apis', ['soap', 'rest-api']],
    ['gcp, aws or azure', 'skill.cloud-devops', ['gcp', 'aws', 'azure']],
    ['docker and kubernetes, which first', 'skill.cloud-devops', ['docker', 'kubernetes']],
    ['where do authentication and authorization differ', 'skill.security', ['authentication', 'authorization']],
  ] as const)('get a verdict, and a table of what is held on each: %s', (text, topic, skills) => {
    const { verdict, easier } = written(...skills);
    expect(leadOf(text, topic, skills)).toBe(verdict);
    expect(JSON.stringify(say(text, topic, skills).blocks)).toContain(JSON.stringify(easier).slice(1, -1));
    expect(rowsOf(text, topic, skills).map(([name]) => name)).toEqual(
      skills.map((id) => knowledge.skills.get(id)?.name),
    );
    expect(buttonsOf(say(text, topic, skills)).map(({ action }) => action.slots)).toEqual(
      expect.arrayContaining(skills.map((skill) => ({ skill }))),
    );
  });

  test('show shares of surveyed developers with their figures and sources', () => {
    const { figures, sources } = say('python or go', 'skill.languages', ['python', 'go']);
    expect(figures.map(({ value, source }) => [value, source])).toEqual([
      [55, 'so-survey-2025'],
      [25, 'so-survey-2025'],
    ]);
    expect(sources).toEqual(['rung', 'so-survey-2025']);
  });

  test.each(['answer', 'more'] as const)('say first which is easier where that is asked: %s', (aspect) => {
    const lead = leadOf('and which one is easier', 'skill.apis', ['rest-api', 'graphql'], aspect);
    expect(lead).toBe(`Which is easier? ${written('rest-api', 'graphql').easier}`);
  });

  test('are told by facts alone where nothing is written about them', () => {
    const lead = leadOf('redis or elasticsearch', 'skill.detail', ['redis', 'elasticsearch']);
    expect(lead).toMatch(/no verdict.*Redis comes first on the road, takes fewer hours \(10–25, by our estimate\)/);
    expect(rowsOf('redis or elasticsearch', 'skill.detail', ['redis', 'elasticsearch'])).toHaveLength(2);
    expect(leadOf('git or a pipeline first', 'skill.detail', ['ci-cd', 'git'])).toContain(
      'Git basics comes first (the other builds on it)',
    );
  });

  test.each([
    ['aws or azure if I write java', 'skill.cloud-devops', ['aws', 'azure', 'java'], ['aws', 'azure']],
    [
      'django or flask, I know python',
      'skill.frameworks',
      ['django', 'flask-fastapi', 'python'],
      ['django', 'flask-fastapi'],
    ],
  ] as const)('leave out what is only named beside them: %s', (text, topic, skills, compared) => {
    expect(leadOf(text, topic, skills)).toBe(written(...compared).verdict);
  });

  test.each([
    ['which is the best framework for java, spring?', 'skill.frameworks', ['java', 'spring-boot']],
    ['what should I know of ci as a java developer', 'skill.cloud-devops', ['ci-cd', 'java']],
    ['java, spring and docker, what else', 'skill.overview', ['java', 'nodejs']],
  ] as const)('are no choice in other questions: %s', (text, topic, skills) => {
    expect(leadOf(text, topic, skills)).toBe(knowledge.topics.get(topic)?.lead.text);
  });

  test('are no choice where it is a first job that is spoken of', () => {
    expect(
      leadOf('must I know git for a first job, and where is linux taught', 'skill.detail', ['git', 'linux']),
    ).toMatch(/^Git basics: /);
  });

  test('may be parts of one skill, told apart by what they are called', () => {
    expect(leadOf('symfony or laravel for an agency', 'skill.frameworks', 'laravel')).toMatch(/^Laravel to begin with/);
    expect(leadOf('is C or Python the better start', 'skill.languages', 'python')).toMatch(/C is for devices/);
    expect(leadOf('is c# or python the better start', 'skill.languages', ['csharp-dotnet', 'python'])).toBe(
      written('csharp-dotnet', 'python').verdict,
    );
    expect(leadOf('rather sqlite or postgres', 'skill.databases', ['sql', 'postgresql'])).toMatch(
      /^SQLite to learn SQL/,
    );
  });

  test('are still known by what they are called when it is asked which is easier', () => {
    const intent = { topic: 'skill.frameworks', slots: { skill: 'laravel' } } as const;
    const body = (text: string) => ({ kind: 'message', text, addressed: true }) as const;
    const first = ask(intent, undefined, body('symfony or laravel'));
    const last = first.turn && { ...first.turn, at: 0 };
    const { reply } = ask(intent, undefined, body('and which is easier'), undefined, last);
    expect(reply.blocks[0]).toMatchObject({
      kind: 'lead',
      text: expect.stringMatching(/^Which is easier\? Laravel: a page/),
    });
  });
});
