import { describe, expect, test } from 'vitest';
import { understand } from './knowledge-understanding.ts';

describe('where somebody stands and what they want to become', () => {
  test.each([
    ['I am a mid-level PHP/Laravel developer, I want to become senior', 'senior', 'mid', ['php', 'laravel']],
    ['junior python dev here and my goal is mid', 'mid', 'entry', 'python'],
    ['I want to become senior, I am a mid go dev', 'senior', 'mid', 'go'],
    ['I am a senior and would like to be a lead, kubernetes interests me', 'lead', 'senior', undefined],
  ])('“%s” is what separates the two, and kept', (text, aim, own, skill) => {
    const { topic, slots, second } = understand(text);
    expect([topic, slots.level, second?.topic]).toEqual(['gap', aim, 'settings']);
    expect([second?.slots.level, second?.slots.skill]).toEqual([own, skill]);
  });

  test.each([
    'I am a mid, what does a senior earn?',
    'my friend is a mid and wants to become senior',
    'my goal is senior',
    'what do mids and seniors earn in Poland',
  ])('“%s” tells nothing of the kind', (text) => {
    expect(understand(text).second?.topic).not.toBe('settings');
  });
});
