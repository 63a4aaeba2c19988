import { describe, expect, it } from 'vitest';
import type { Inbound } from '../../../../src/core/message.ts';
import { EMPTY_PROFILE } from '../../../../src/core/profile.ts';
import type { Context } from '../../../../src/core/respond/answer.ts';
import { otherRolesExtra } from '../../../../src/core/respond/topics/other-roles.ts';
import { createSkillGraph } from '../../../../src/core/road/skill-graph.ts';
import { loadKnowledge } from '../../../../src/knowledge/load.ts';

const knowledge = loadKnowledge('knowledge');

const inbound: Inbound = {
  id: '1',
  person: { key: 'terminal:1:1', platform: 'terminal', workspace: 'terminal:1' },
  place: { key: 'here', channel: 'here', direct: true },
  body: { kind: 'message', text: 'frontend or backend?', addressed: true },
};

const context: Context = {
  knowledge,
  graph: createSkillGraph(knowledge.skills),
  profile: EMPTY_PROFILE,
  inbound,
  said: {},
  now: new Date('2026-11-22T12:00:00Z'),
  last: undefined,
  subscriptions: [],
};

describe('other roles beside back end', () => {
  it('says how front end differs, with a source for every claim', () => {
    const extra = otherRolesExtra(context);
    expect(extra?.blocks[0]).toEqual({ kind: 'heading', text: 'Front-end engineer beside back-end engineer' });
    expect(extra?.sources.every((id) => knowledge.sources.has(id))).toBe(true);
  });

  it('sets the newest official medians side by side and tells both as figures', () => {
    const extra = otherRolesExtra(context);
    const table = extra?.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows.map((row) => row[0])).toEqual([
      'Software developers, United States',
      'Web developers, United States',
    ]);
    expect(extra?.figures?.map(({ value, date }) => [value, date])).toEqual([
      [135_980, '2025-05'],
      [92_650, '2025-05'],
    ]);
  });

  it('adds nothing where the knowledge folder holds no other role', () => {
    expect(otherRolesExtra({ ...context, knowledge: { ...knowledge, roles: new Map() } })).toBeUndefined();
  });
});
