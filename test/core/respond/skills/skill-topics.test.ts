import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import { knowledge } from '../../../knowledge-advisor.ts';
import { buttonsOf, tell } from '../one-person.ts';

const say = (text: string, topic: Intent['topic'], slots: Intent['slots'], aspect: Intent['aspect'] = 'answer') =>
  tell({ topic, slots, aspect }, undefined, { kind: 'message', text, addressed: true });

const leadOf = (...asked: Parameters<typeof say>) => {
  const lead = say(...asked).reply.blocks.find((block) => block.kind === 'lead');
  return lead?.kind === 'lead' ? lead.text : '';
};

describe('well-known things that no skill stands for', () => {
  test.each([
    ['rust, anybody?', 'skill.languages', 'Rust: Few back-end adverts'],
    ['would haskell be worth my evenings', 'skill.languages', 'Haskell: Few back-end posts'],
    ['phoenix or something better known', 'skill.frameworks', 'Phoenix: The framework of Elixir'],
    ['do juniors need gRPC', 'skill.apis', 'gRPC: For calls between'],
  ] as const)('get what is held on them in one line: %s', (text, topic, says) => {
    expect(leadOf(text, topic, {})).toContain(says);
    expect(say(text, topic, {}).text).toContain('not among the 120 skills I know up close');
    expect(buttonsOf(say(text, topic, {}).reply).map(({ action }) => action.topic)).toEqual([topic]);
  });

  test('stand above the card of the skill they go with', () => {
    const slots = { skill: 'laravel' };
    expect(leadOf('symfony, any good?', 'skill.frameworks', slots)).toMatch(/^Symfony: /);
    expect(say('symfony, any good?', 'skill.frameworks', slots).text).toContain('Laravel: Leading PHP framework. Yes');
    expect(say('typescript, go or rust', 'skill.languages', { skill: ['typescript', 'go'] }).text).toContain(
      'Rust: Few',
    );
  });

  test.each([
    ['my college taught C only, which language should I take', 'skill.languages'],
    ['which language do crafty people take against rusty skills', 'skill.languages'],
  ] as const)('are let be where they are only mentioned: %s', (text, topic) => {
    expect(leadOf(text, topic, {})).toBe(knowledge.topics.get(topic)?.lead.text);
  });
});

describe('whether a skill is needed', () => {
  test('is said of every skill, right after what it is', () => {
    for (const { id, why, needed } of knowledge.skills.values())
      expect(leadOf('', 'skill.detail', { skill: id })).toContain(`: ${why} ${needed}`);
  });

  test.each([
    ['nobody uses php any more, or is it alive?', 'skill.languages', 'php', 'Not dead'],
    ['will laravel be worth the trouble next to my studies', 'skill.frameworks', 'laravel', 'Yes, if PHP'],
    ['must juniors know graphql', 'skill.apis', 'graphql', 'Not for a first job'],
    ['does anybody require azure', 'skill.cloud-devops', 'azure', 'Only if your employer'],
  ] as const)('is said on the page of its kind too: %s', (text, topic, skill, verdict) => {
    const { reply } = say(text, topic, { skill });
    expect(leadOf(text, topic, { skill })).toContain(verdict);
    expect(reply.topic).toBe(topic);
    expect(buttonsOf(reply).map(({ action }) => action)).toContainEqual({ topic, aspect: 'answer', slots: {} });
  });

  test.each([
    ['php for six years now, which language should follow?', 'skill.languages', 'php'],
    ['how do I design a rest api', 'skill.apis', 'rest-api'],
    ['should a python script have tests', 'skill.testing', 'python'],
  ] as const)('is not what another question wants: %s', (text, topic, skill) => {
    expect(leadOf(text, topic, { skill })).toBe(knowledge.topics.get(topic)?.lead.text);
  });
});
