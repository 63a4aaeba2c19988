import type { Intent } from '../../../src/core/intent.ts';
import type { Button, Inbound, InboundBody, Reply, Turn } from '../../../src/core/message.ts';
import { toPlainText } from '../../../src/core/plain-text.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile.ts';
import type { Context } from '../../../src/core/respond/answer.ts';
import { createSkillGraph } from '../../../src/core/road/skill-graph.ts';
import { toSaid } from '../../../src/to-said.ts';
import { createSaidReader } from '../../../src/understanding/said/said-reader.ts';
import { advisor, knowledge } from '../../knowledge-advisor.ts';

export const NOW = new Date('2026-11-23T09:00:00Z');

const words = createSaidReader(knowledge);

/** A button as good as pressed, or words as good as understood: only what they say beside the intent is read. */
export const ask = (
  rest: Partial<Intent>,
  profile: Profile = EMPTY_PROFILE,
  body: InboundBody = { kind: 'message', text: '', addressed: true },
  now = NOW,
  last?: Turn,
) => {
  const intent: Intent = { topic: 'next', aspect: 'answer', slots: {}, confidence: 1, alternatives: [], ...rest };
  const inbound: Inbound = {
    id: '1',
    person: { key: 'test:w:ada', platform: 'test', workspace: 'test:w' },
    place: { key: 'dm', channel: 'dm', direct: true },
    body,
  };
  return advisor.advise({ intent, inbound, said: toSaid(inbound, intent, words), profile, last, now });
};

/** The answer's text and the record after it. */
export const tell = (...given: Parameters<typeof ask>) => {
  const { reply, profile } = ask(...given);
  return { text: toPlainText(reply), profile: profile ?? given[1] ?? EMPTY_PROFILE, reply };
};

export const knows = (...ids: string[]): Profile => ({
  ...EMPTY_PROFILE,
  skills: Object.fromEntries(ids.map((id) => [id, { status: 'learned', since: '2026-01-01T00:00:00.000Z' }])),
});

export const KNOWN = { status: 'learned', since: '2026-01-01T00:00:00.000Z' } as const;
export const BEGUN = { status: 'learning', since: '2026-01-01T00:00:00.000Z' } as const;

export const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);

export const contextOf = (profile: Profile): Context => ({
  knowledge,
  graph,
  profile,
  inbound: {
    id: '1',
    person: { key: 'test:w:ada', platform: 'test', workspace: 'test:w' },
    place: { key: 'dm', channel: 'dm', direct: true },
    body: { kind: 'message', addressed: true },
  },
  said: {},
  now: NOW,
  last: undefined,
  subscriptions: [],
});

export const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons : block.kind === 'choice' ? block.options : [],
  );
