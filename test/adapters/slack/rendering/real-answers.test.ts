import { describe, expect, it } from 'vitest';
import { renderReply } from '../../../../src/adapters/slack/rendering/render.ts';
import type { Aspect, Slots } from '../../../../src/core/intent.ts';
import type { Reply } from '../../../../src/core/message.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile.ts';
import { isTopic, PERSONAL_TOPICS, type Topic } from '../../../../src/core/topic.ts';
import { advisor, knowledge } from '../../../knowledge-advisor.ts';
import { findMessageProblems } from '../../../stand-ins/slack/block-rules.ts';
import { readBlocks } from '../../../stand-ins/slack/read-post.ts';

/** Somebody with half of all skills and a plan: long answers come of long records. */
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  settings: { level: 'mid', hoursPerWeek: 6, language: 'go' },
  skills: Object.fromEntries(
    [...knowledge.skills.keys()].flatMap((id, at) =>
      at % 2 ? [] : [[id, { status: at % 6 ? 'learned' : 'learning', since: '2026-01-01T00:00:00.000Z' }]],
    ),
  ),
};

const ask = (topic: Topic, aspect: Aspect, slots: Slots = {}): Reply => {
  const action = { topic, aspect, slots };
  return advisor.advise({
    intent: { ...action, confidence: 1, alternatives: [] },
    inbound: {
      id: '1',
      person: { key: 'slack:T1:U1', platform: 'slack', workspace: 'slack:T1' },
      place: { key: 'slack:T1:D1', channel: 'slack:T1:D1', direct: true },
      body: { kind: 'action', action },
    },
    profile: PROFILE,
    last: undefined,
    now: new Date('2026-11-23T09:00:00Z'),
  }).reply;
};

const hold = (reply: Reply): void => {
  const message = renderReply(reply);
  expect(findMessageProblems(message)).toEqual([]);
  expect(readBlocks(message.blocks as never)).not.toContain('Shortened to fit');
  expect(message.text.trim().length).toBeGreaterThan(10);
};

const TOPICS: readonly Topic[] = [
  ...[...knowledge.topics.keys()].filter(isTopic),
  ...PERSONAL_TOPICS,
  'salary.range',
  'help',
  'greeting',
];

describe('What Rung says, on Slack', () => {
  it.each(TOPICS)('fits whole into one message and reads in a notification: %s', (topic) => {
    for (const aspect of ['answer', 'more', 'sources'] as const) hold(ask(topic, aspect));
  });

  it('fits whole into one message for every skill', () => {
    for (const skill of knowledge.skills.keys()) hold(ask('skill.detail', 'answer', { skill }));
  });

  it('fits whole into one message for every comparison', () => {
    for (const { skills } of knowledge.comparisons) hold(ask('skill.detail', 'answer', { skill: skills }));
  });

  it('fits whole into one message for pay of several countries and levels', () => {
    for (const country of ['US', 'DE', ['US', 'DE'], ['US', 'DE', 'GB', 'FR']])
      for (const level of ['entry', 'senior', ['entry', 'mid', 'senior']] as const)
        for (const aspect of ['answer', 'more'] as const)
          hold(ask('salary.range', aspect, { country, level } as Slots));
  });

  it('says in a notification what is said straight, not the headings', () => {
    const { text } = renderReply(ask('salary.range', 'answer', { country: ['US', 'DE'], level: 'senior' }));
    expect(text).toMatch(/^Senior back-end developers in the United States: median/);
    expect(text).not.toContain('\n\nSenior, Germany');
    expect(renderReply(ask('path.levels', 'more')).text.length).toBeGreaterThan(200);
  });
});
