import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../src/core/intent.ts';
import { createOwnTopics, withOwnTopic } from '../../../src/understanding/deciding/own-topic.ts';

const own = createOwnTopics(
  new Map([
    ['skill.databases', { skills: ['sql', 'redis'] }],
    ['skill.cloud-devops', { skills: ['docker', 'kubernetes'] }],
    ['skill.performance', { skills: ['redis', 'caching'] }],
    ['skill.detail', { skills: ['kubernetes', 'spring-boot'] }],
  ]),
);
const intent = (topic: Intent['topic'], more: Partial<Intent> = {}): Intent => ({
  topic,
  aspect: 'answer',
  slots: {},
  confidence: 0.9,
  alternatives: [],
  ...more,
});
const topicAfter = (topic: Intent['topic'], skill: string, before = intent('skill.databases')) =>
  withOwnTopic(intent(topic, { slots: { skill } }), own, { intent: before, offered: [], at: 0 }).topic;

describe('a skill named after a topic that is not about it', () => {
  it('is asked about in its own topic', () => {
    expect(topicAfter('skill.databases', 'kubernetes')).toBe('skill.cloud-devops');
  });

  it('stays in a topic that is about it too, or where none is', () => {
    expect(topicAfter('skill.databases', 'redis')).toBe('skill.databases');
    expect(topicAfter('skill.databases', 'spring-boot')).toBe('skill.databases');
  });

  it('stays where the topic was not the one before, or the skill was', () => {
    expect(topicAfter('skill.performance', 'docker')).toBe('skill.performance');
    const before = intent('skill.databases', { slots: { skill: 'docker' } });
    expect(topicAfter('skill.databases', 'docker', before)).toBe('skill.databases');
    expect(topicAfter('job.search', 'docker', intent('job.search'))).toBe('job.search');
  });
});
