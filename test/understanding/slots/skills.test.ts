import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge', import.meta.url)));
const reader = createSkillReader([...knowledge.skills.values()]);

const skills = (text: string) => reader.read(tokenise(text)).map((hit) => hit.value.id);

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
    ['how long would go take me', ['go']],
    ['how would that go', []],
    ['learn go', ['go']],
    ['golang', ['go']],
    ['java or go', ['java', 'go']],
    ['rust or go', ['go']],
    ['go developer salary', ['go']],
    ['I write services in Go', ['go']],
    ['rest apis', ['rest-api']],
    ['REST', ['rest-api']],
    ['rest and graphql', ['rest-api', 'graphql']],
    ['why would anybody want graphql when rest exists', ['graphql', 'rest-api']],
    ['graphql and the rest of it', ['graphql']],
    ['I did graphql, now I rest', ['graphql']],
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
    ['typescript done, node js done, express half way', ['typescript', 'nodejs', 'express']],
    ['js ✅ node ✅ express ⏳', ['javascript', 'nodejs', 'express']],
    ['kotlin known, express in progress, node done', ['express', 'nodejs']],
    ['put java as learned and go as learning', ['java', 'go']],
    ['spring too', ['spring-boot']],
    ['what about go?', ['go']],
    ['and go?', ['go']],
    ['interview question go', ['go']],
    ['what is rest', ['rest-api']],
    ['knocked out http, started on rest', ['http', 'rest-api']],
    ['forget spring, I barely know it', ['spring-boot']],
    ['node: yes, express - got it', ['nodejs', 'express']],
    ['kuber and elastik search', ['kubernetes', 'elasticsearch']],
    ['a behavioral question please', ['interview-behavioral']],
  ])('%j names %j', (text, named) => {
    expect(skills(text)).toEqual(named);
  });

  test.each([
    'go on',
    'one quick question, go',
    'how about go to the meetup',
    "let's go",
    'where do I go from here',
    'should I go for it',
    'the rest of it',
    'what was done before I left off in spring',
    'I need some rest',
    'what about the rest',
    'this spring',
    'next spring I graduate',
    'a lead position opens in spring',
    'my review is in spring, what do I lack',
    'I want to express my thanks',
    'express yourself',
    'american express',
    'tell us about yourself',
    'explain that',
    'how do I apply',
    'my manager',
    'a node of the tree',
    'the security team pushes us',
    'two sessions of an hour',
    'our qa people',
  ])('%j names none', (text) => {
    expect(skills(text)).toEqual([]);
  });
});
