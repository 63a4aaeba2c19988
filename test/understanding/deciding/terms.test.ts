import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../src/core/intent.ts';
import { createTermReader, withTerm } from '../../../src/understanding/deciding/terms.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const topics = new Map([
  [
    'skill.system-design',
    {
      cases: [
        { id: 'saga', said: ['saga pattern', 'saga'], term: true as const },
        { id: 'cap', said: ['cap theorem'], term: true as const },
        { id: 'forms', said: ['normalization'], term: true as const },
        { id: 'overkill', said: ['cqrs'] },
      ],
    },
  ],
  ['skill.security', { cases: [{ id: 'token', said: ['jwt in localstorage'], term: true as const }] }],
  ['help', { cases: [{ id: 'bean', said: ['bean'], term: true as const }] }],
]);
const read = createTermReader(topics, (tokens) => tokens);

describe('a thing that has a name', () => {
  it.each([
    ['what is the saga pattern', 'saga'],
    ['Ok so what are sagas then?', 'saga'],
    ['cap theorem in simple words', 'cap'],
    ['can you explain the CAP theorem to me please', 'cap'],
    ['CAP theorem', 'cap'],
    ['what does normalized mean', 'forms'],
    ['Is JWT in localStorage bad?', 'token'],
  ])('is asked for in “%s”', (text, id) => expect(read(tokenise(text))?.id).toBe(id));

  it.each([
    'ask me an interview question about the saga pattern',
    'I learned the CAP theorem',
    'is that normal',
    'I know the CAP theorem',
    'we use the saga pattern',
    'should I learn the saga pattern or Kubernetes first',
    'what does a saga writer earn',
    'my favourite saga is Dune',
    'what is cqrs',
    'what is a bean',
    'what is a queue',
  ])('is not asked for in “%s”', (text) => expect(read(tokenise(text))).toBeUndefined());
});

describe('an intent with such a thing', () => {
  const next: Intent = {
    topic: 'next',
    aspect: 'answer',
    slots: { skill: 'rest-api', hours_per_week: 5 },
    confidence: 0.6,
    alternatives: ['skill.system-design', 'practice'],
  };

  it('becomes that of the thing, and keeps the skill that was named', () => {
    expect(withTerm(next, { topic: 'skill.system-design', id: 'saga' })).toMatchObject({
      topic: 'skill.system-design',
      case: 'saga',
      slots: { skill: 'rest-api' },
      alternatives: ['practice'],
    });
  });

  it('stays what it is where it is reported, or answered with', () => {
    for (const topic of ['progress.set', 'practice'] as const)
      expect(withTerm({ ...next, topic }, { topic: 'skill.system-design', id: 'saga' }).topic).toBe(topic);
  });

  it('stays what it is where none is asked for', () => expect(withTerm(next, undefined)).toBe(next));
});
