import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import { knows, tell } from '../one-person.ts';

const { profile } = tell({ topic: 'plan', slots: { hours_per_week: 6, level: 'entry' } }, knows('java'));
const say = (text: string, slots: Intent['slots'] = {}, person: Profile = profile) =>
  tell({ topic: 'plan', slots }, person, { kind: 'message', text, addressed: true });

describe('what is asked of a plan', () => {
  test.each<[string, Intent['slots'], RegExp]>([
    ['why is http in there', { skill: 'http' }, /^HTTP is number \d+ of \d+: .* rest on it/],
    ['why is the first one first', {}, /^.* is first of \d+: /],
    [
      'why git before docker',
      { skill: ['git', 'docker'] },
      /^Git basics is number \d+ of \d+: Docker and containers; /,
    ],
    ['why is kafka in there', { skill: 'event-streaming' }, /^Event streaming is not in this plan/],
    [
      'when do I learn docker',
      { skill: 'docker' },
      /^Docker and containers comes in weeks? \d+.*, from \d+ \w+ \d{4}: it is number/,
    ],
    ['when do I learn kafka', { skill: 'event-streaming' }, /^Event streaming is not in this plan/],
    ['put sql in week 1', { skill: 'sql' }, /^The order stays: /],
    ['explain the last point', {}, /^Week 6 is for /],
    ['which parts could I leave out', {}, /^To begin to apply \d+ of the \d+ are enough: .* can wait until then: /],
    [
      'what happens if i miss a week',
      {},
      /^Nothing breaks: .* moves on by 1 week\. At 6 hours a week junior then comes on/,
    ],
    ['I missed last week', {}, /^Nothing breaks: .* counts from today/],
    ['is the plan saved?', {}, /^Yes: toward junior at 6 hours a week, begun on 23 November 2026/],
    ['what happens if I skip graphql', { skill: 'graphql' }, /^GraphQL is not in this plan, so nothing changes/],
    [
      'what happens if I skip docker',
      { skill: 'docker' },
      /^Docker and containers is in because .* Until you do, it stays/,
    ],
    ['put docker back', { skill: 'docker' }, /^Docker and containers \(number \d+ of \d+\) is in the plan/],
    ['add java', { skill: 'java' }, /^Java: on your record as learned/],
  ])('is answered, and changes nothing: %s', (text, slots, lead) => {
    const told = say(text, slots);
    expect(told.text).toMatch(lead);
    expect(told.profile.plan).toEqual(profile.plan);
  });

  test('is whether it is kept, where there is none', () => {
    expect(say('is my plan saved?', {}, knows('java')).text).toMatch(/^No: no plan of yours is kept/);
  });

  test('is what is missing by name, where a level asks for it alone', () => {
    const mid = tell({ topic: 'plan', slots: { hours_per_week: 6, level: 'mid' } }, knows('java')).profile;
    expect(say('what is optional', {}, mid).text).toMatch(/^Nothing else in the plan rests on these \d+: /);
    const redis = tell({ topic: 'plan', slots: { hours_per_week: 6, skill: 'redis' } }, knows('java')).profile;
    expect(say('what can I skip', {}, redis).text).toMatch(/^Nothing: Redis rests on all of it/);
  });
});

describe('a skill more, and one less', () => {
  test('is where the plan leads to besides, and no longer', () => {
    const kafka = tell(
      { topic: 'plan', slots: { hours_per_week: 6, skill: 'event-streaming' } },
      knows('java'),
    ).profile;
    const both = say('add k8s', { skill: 'kubernetes' }, kafka);
    expect(both.text).toMatch(/^Toward Event streaming \(Kafka\) and Kubernetes at 6 hours a week/);
    const one = say('leave out kafka', { skill: 'event-streaming' }, both.profile);
    expect(one.text).toMatch(/^Toward Kubernetes at 6 hours a week/);
    expect(say('leave out k8s', { skill: 'kubernetes' }, one.profile).text).toMatch(/^Kubernetes stays in/);
  });

  test('is beside a level, and taken back by undo', () => {
    const more = say('add kafka', { skill: 'event-streaming' });
    expect(more.text).toMatch(/^Toward junior with Event streaming/);
    expect(say('drop kafka', { skill: 'event-streaming' }, more.profile).profile.plan.skills).toBeUndefined();
    expect(tell({ topic: 'plan', aspect: 'undo' }, more.profile).profile.plan).toEqual(profile.plan);
  });
});

test('weeks go on from those that were shown', () => {
  const weeks = say('week 5');
  expect(weeks.text).toMatch(/^Weeks 5 to 7/);
  expect(weeks.text).toContain('The weeks after');
  expect(tell({ topic: 'plan', aspect: 'more', ref: '8' }, profile).text).toMatch(/^Weeks 8 to 10/);
});
