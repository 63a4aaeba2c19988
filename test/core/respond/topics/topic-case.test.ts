import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import type { Action, Reply } from '../../../../src/core/message.ts';
import { EMPTY_PROFILE } from '../../../../src/core/profile.ts';
import type { Context } from '../../../../src/core/respond/answer.ts';
import { respondToAsk } from '../../../../src/core/respond/topics/ask-topic.ts';
import { createSkillGraph } from '../../../../src/core/road/skill-graph.ts';
import { loadKnowledge } from '../../../../src/knowledge/load.ts';
import type { AskTopicFile, TopicCase } from '../../../../src/knowledge/schema.ts';

const loaded = loadKnowledge('knowledge');
const figure = { value: 12, unit: 'weeks', source: 'bridged-2024', date: null };
const topic: AskTopicFile = {
  id: 'job.search',
  title: 'Searching',
  lead: { text: 'Treat the search as a pipeline.', sources: ['rung'] },
  points: [
    { text: 'Look at career pages before the large boards.', sources: ['rung'] },
    { text: 'Tailor every letter to the company.', sources: ['twenty-steps'] },
    { text: 'Follow up once after a week.', sources: ['rung'], figures: [{ ...figure, source: 'rung' }] },
    { text: 'Sign before you resign.', sources: ['skillexchange-2026'] },
    { text: 'Leave a place that harms you.', sources: ['skillexchange-2026'] },
  ],
  detail: [],
  disagreements: [
    {
      question: 'How many?',
      positions: [
        { says: 'Few.', source: 'esco' },
        { says: 'Many.', source: 'onet-29' },
      ],
    },
  ],
  related: [],
  skills: [],
  reviewed: '2026-11-26',
  examples: [],
};
const plain: TopicCase = {
  id: 'laid-off',
  said: ['laid off'],
  lead: { text: 'Sorry to hear it. Claim support first.', sources: ['bridged-2024'], figures: [figure] },
};
const withPoints: TopicCase = {
  id: 'letters',
  said: ['letters'],
  lead: { text: 'Yes, short ones.', sources: ['rung'] },
  points: [{ text: 'Tailor the letter to every company you like.', sources: ['rung'] }],
};
const trade: TopicCase = {
  id: 'nurse',
  said: ['nurse'],
  tells: true,
  lead: { text: 'Hospitals buy software.', sources: ['onet-29'] },
};

const context: Context = {
  knowledge: {
    ...loaded,
    topics: new Map([
      ['job.search', { ...topic, cases: [plain, withPoints, { ...plain, id: 'alone', alone: true }, trade] }],
    ]),
  },
  graph: createSkillGraph(loaded.skills),
  profile: EMPTY_PROFILE,
  inbound: {
    id: '1',
    person: { key: 't:1:1', platform: 't', workspace: 't:1' },
    place: { key: 'here', channel: 'here', direct: true },
    body: { kind: 'message', addressed: true },
  },
  said: {},
  now: new Date('2026-11-26T12:00:00Z'),
  last: undefined,
  subscriptions: [],
};

const reply = (intent: Partial<Intent>): Reply =>
  respondToAsk(
    { topic: 'job.search', aspect: 'answer', slots: {}, confidence: 1, alternatives: [], ...intent },
    context,
  ).reply;
const leads = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'lead' ? [block.text] : []));
const listed = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : []));
const pressed = ({ blocks }: Reply, label: string): Action | undefined =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])).find((button) => button.label === label)
    ?.action;
const texts = topic.points.map(({ text }) => text);

describe('a more special question within a topic', () => {
  it('is answered by its own lead, then three points of the topic, with the sources and figures of these alone', () => {
    const asked = reply({ case: 'laid-off' });
    expect(leads(asked)).toEqual([plain.lead.text]);
    expect(listed(asked)).toEqual(texts.slice(0, 3));
    expect(asked.sources).toEqual(['bridged-2024', 'rung', 'twenty-steps']);
    expect(asked.figures).toEqual([figure, { ...figure, source: 'rung' }]);
    expect(asked.blocks.some(({ kind }) => kind === 'positions')).toBe(false);
  });

  it('leaves out points that its own repeat', () => {
    expect(listed(reply({ case: 'letters' }))).toEqual([
      'Tailor the letter to every company you like.',
      ...[0, 2, 3].map((at) => texts[at]),
    ]);
  });

  it('stands alone where the topic speaks to others', () => {
    expect(listed(reply({ case: 'alone' }))).toEqual([]);
  });

  it('is followed by what is for those who tell what they tell, in the place of what is for all', () => {
    const asked = reply({ case: 'letters', beside: 'nurse' });
    expect(leads(asked)).toEqual(['Yes, short ones.']);
    expect(listed(asked)).toEqual(['Hospitals buy software.', 'Tailor the letter to every company you like.']);
    expect(asked.sources).toContain('onet-29');
    const intent = { topic: 'job.search', aspect: 'answer', slots: {}, confidence: 1, alternatives: [] } as const;
    const last = { intent: { ...intent, case: 'letters', beside: 'nurse' }, offered: [], at: 0 };
    const more = respondToAsk({ ...intent, aspect: 'more', ref: 'letters' }, { ...context, last }).reply;
    expect(listed(more)).toEqual([topic.lead.text, ...texts]);
  });

  it('is followed by the topic itself and all the rest of it under More', () => {
    const more = pressed(reply({ case: 'laid-off' }), 'More');
    expect(more).toMatchObject({ aspect: 'more', ref: 'laid-off' });
    const rest = reply({ ...more });
    expect(listed(rest)).toEqual([topic.lead.text, ...texts.slice(3)]);
    expect(rest.blocks.some(({ kind }) => kind === 'positions')).toBe(true);
  });

  it('names its sources before those of the topic', () => {
    const sources = pressed(reply({ case: 'laid-off' }), 'Sources');
    expect(reply({ ...sources }).sources[0]).toBe('bridged-2024');
  });

  it('is the topic as ever where the folder has no such case', () => {
    expect(reply({ case: 'unknown' })).toEqual(reply({}));
    expect(leads(reply({}))).toEqual([topic.lead.text]);
  });
});
