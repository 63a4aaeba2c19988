import { expect, test } from 'vitest';
import type { Aspect } from '../../../../src/core/intent.ts';
import { toPlainText } from '../../../../src/core/plain-text.ts';
import { EMPTY_PROFILE } from '../../../../src/core/profile.ts';
import { respondToPrivacy } from '../../../../src/core/respond/settings/privacy.ts';
import { createSkillGraph } from '../../../../src/core/road/skill-graph.ts';
import { NOTHING_SAID, type Said } from '../../../../src/core/said.ts';
import { loadKnowledge } from '../../../../src/knowledge/load.ts';
import { createPerson } from '../../../contracts/people.ts';
import { createSubscription } from '../../../contracts/subscription-store.ts';

const knowledge = loadKnowledge('knowledge');
const [me, other] = [createPerson(), createPerson()];
const subscriptions = [
  createSubscription(me),
  createSubscription(other, {
    id: 'channel:1',
    channel: 'test:C1',
    kind: 'channel',
    members: [me, other],
    names: { [me.key]: 'Ana', [other.key]: 'Somebody else' },
  }),
  createSubscription(other, { id: 'channel:2', kind: 'channel', channel: 'test:elsewhere' }),
];

const ask = (aspect: Aspect, said: Said = NOTHING_SAID) =>
  respondToPrivacy(
    { topic: 'privacy', aspect, slots: {}, confidence: 1, alternatives: [] },
    {
      knowledge,
      graph: createSkillGraph(knowledge.skills),
      profile: EMPTY_PROFILE,
      inbound: {
        id: 'x',
        person: me,
        place: { key: 'c', channel: 'c', direct: true },
        body: { kind: 'message', addressed: true },
      },
      said,
      now: new Date('2026-11-22T12:00:00Z'),
      last: undefined,
      subscriptions,
    },
  ).reply;

test('says that nudges are held, and how many', () => {
  expect(toPlainText(ask('answer'))).toContain('2 entries: day, time and zone');
});

test('exports one’s own nudges whole, of a channel’s one’s own part, and nothing of others', () => {
  const file = ask('export').blocks.flatMap((block) => (block.kind === 'file' ? [block.content] : []))[0] ?? '{}';
  const { nudges } = JSON.parse(file) as { nudges: readonly object[] };
  expect(nudges[0]).toMatchObject({ kind: 'person', weekday: 'mon', zone: 'Europe/Lisbon' });
  expect(nudges[1]).toEqual({ channel: 'test:C1', counted: true, name: 'Ana' });
  expect(nudges).toHaveLength(2);
  expect(file).not.toContain('Somebody else');
  expect(file).not.toContain(other.key.split(':').at(-1));
});

test('deletes and exports nothing where it is only asked who could', () => {
  for (const aspect of ['delete', 'export'] as const) {
    const told = toPlainText(ask(aspect, { privacy: 'by-others' }));
    expect(told).toContain('only you can have it shown, exported or deleted');
    expect(told).not.toContain('Shall I?');
  }
});
