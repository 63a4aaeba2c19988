import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { readStatuses } from '../../../src/understanding/slots/status.ts';
import { tokenise } from '../../../src/understanding/tokens.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge', import.meta.url)));
const reader = createSkillReader([...knowledge.skills.values()]);

const skills = (text: string) => reader.read(tokenise(text)).map((hit) => hit.value.id);
const statuses = (text: string) => {
  const tokens = tokenise(text);
  const named = reader.read(tokens);
  const said = readStatuses(tokens, named);
  return Object.fromEntries(named.map((hit, at) => [hit.value.id, said[at]]));
};

describe('skills', () => {
  test.each([
    ['docker', ['docker']],
    ['Docker Compose', ['docker']],
    ['k8s and helm', ['kubernetes', 'kubernetes']],
    ['postgres', ['postgresql']],
    ['node.js', ['nodejs']],
    ['NodeJS', ['nodejs']],
    ['C#', ['csharp-dotnet']],
    ['.NET', ['csharp-dotnet']],
    ['ASP.NET Core', ['aspnet-core']],
    ['c sharp', ['csharp-dotnet']],
    ['ci/cd', ['ci-cd']],
    ['learn go', ['go']],
    ['golang', ['go']],
    ['java or go', ['java', 'go']],
    ['rust or go', ['go']],
    ['go developer salary', ['go']],
    ['I write services in Go', ['go']],
    ['rest apis', ['rest-api']],
    ['REST', ['rest-api']],
    ['rest and graphql', ['rest-api', 'graphql']],
    ['spring boot', ['spring-boot']],
    ['java and spring', ['java', 'spring-boot']],
    ['finished spring', ['spring-boot']],
    ['express', ['express']],
    ['node and express', ['nodejs', 'express']],
    ['express js', ['express']],
    ['ruby on rails', ['rails']],
    ['ruby, rails', ['ruby', 'rails']],
    ['sql injection', ['injection-defense']],
    ['sql', ['sql']],
    ['mongo', ['mongodb']],
    ['mongo db', ['mongodb']],
    ['kafka', ['event-streaming']],
    ['rabbitmq', ['background-jobs']],
    ['oauth2 and jwt', ['oauth-jwt', 'oauth-jwt']],
    ['data structures and algorithms', ['data-structures', 'algorithms']],
    ['system design', ['system-design']],
    ['amazon web services', ['aws']],
    ['terraform', ['infrastructure-as-code']],
    ['fast api', ['flask-fastapi']],
    ['php, laravel', ['php', 'laravel']],
    ['javascript & typescript', ['javascript', 'typescript']],
    ['unit tests', ['unit-testing']],
    ['html/css', ['html-css']],
  ])('%j names %j', (text, named) => {
    expect(skills(text)).toEqual(named);
  });

  test.each([
    'go on',
    "let's go",
    'where do I go from here',
    'should I go for it',
    'the rest of it',
    'I need some rest',
    'what about the rest',
    'this spring',
    'next spring I graduate',
    'I want to express my thanks',
    'express yourself',
    'american express',
    'tell us about yourself',
    'explain that',
    'how do I apply',
    'my manager',
    'a node of the tree',
  ])('%j names none', (text) => {
    expect(skills(text)).toEqual([]);
  });
});

describe('what is said of each skill', () => {
  test.each([
    ['comfortable with php, never touched laravel', { php: 'learned', laravel: 'none' }],
    ['only half way through linux', { linux: 'learning' }],
    ['halfway through docker', { docker: 'learning' }],
    ['I finished docker', { docker: 'learned' }],
    ['php and sql done, laravel not yet', { php: 'learned', sql: 'learned', laravel: 'none' }],
    ['done with docker. started kubernetes', { docker: 'learned', kubernetes: 'learning' }],
    ['I know java and sql but not docker', { java: 'learned', sql: 'learned', docker: 'none' }],
    [
      'docker: done, k8s: in progress, kafka: skip',
      { docker: 'learned', kubernetes: 'learning', 'event-streaming': 'skipped' },
    ],
    [
      'learned: docker, k8s. learning: kafka',
      { docker: 'learned', kubernetes: 'learned', 'event-streaming': 'learning' },
    ],
    ['laravel? never touched it', { laravel: 'none' }],
    ['docker done and kubernetes too', { docker: 'learned', kubernetes: 'learned' }],
    ['mark redis as learned', { redis: 'learned' }],
    ['set git to learned and docker to skipped', { git: 'learned', docker: 'skipped' }],
    ['skip php, not interested', { php: 'skipped' }],
    ['I never learned mongodb', { mongodb: 'none' }],
    ["I don't know redis", { redis: 'none' }],
    ["haven't started docker", { docker: 'none' }],
    ["haven't finished docker", { docker: 'learning' }],
    ['not done with docker yet', { docker: 'learning' }],
    ['java ✅ docker ❌', { java: 'learned', docker: 'none' }],
    ['I gave up on kafka', { 'event-streaming': 'skipped' }],
    ['put me down as learning kubernetes', { kubernetes: 'learning' }],
    ["I've used python for 3 years, started with Go", { python: 'learned', go: 'learning' }],
    ['know java, learning spring, skipping soap', { java: 'learned', 'spring-boot': 'learning', soap: 'skipped' }],
    ['no idea about kubernetes', { kubernetes: 'none' }],
    ['good at sql', { sql: 'learned' }],
    ['rusty at php', { php: 'learning' }],
    ['new to docker', { docker: 'learning' }],
    ['I have java and git', { java: 'learned', git: 'learned' }],
    ['everything except kubernetes', { kubernetes: 'none' }],
    ['not interested in ruby or rails', { ruby: 'skipped', rails: 'skipped' }],
    ['working on graphql at the moment', { graphql: 'learning' }],
    ['picked up redis over the holidays', { redis: 'learned' }],
    ['currently studying system design', { 'system-design': 'learning' }],
    ["redis I've got, kafka I haven't started", { redis: 'learned', 'event-streaming': 'none' }],
    ['take mongodb off my list', { mongodb: 'none' }],
    ['git and linux are easy for me', { git: 'learned', linux: 'learned' }],
    ["I'm not learning php any more", { php: 'skipped' }],
    ['stopped learning ruby', { ruby: 'skipped' }],
    ['no experience with aws', { aws: 'none' }],
    ['python', { python: undefined }],
  ])('%j says %j', (text, said) => {
    expect(statuses(text)).toEqual(said);
  });
});
