import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Inbound } from '../src/core/message.ts';
import { toPlainText } from '../src/core/plain-text.ts';
import { type House, openHouse } from '../src/house.ts';
import { createLog } from '../src/operations/log.ts';

/** Conversations as people have them: what they say, and what must stand in the answer or must not. */
type Conversation = {
  readonly about: string;
  readonly turns: readonly {
    readonly say: string;
    readonly topic: string;
    readonly shows?: readonly string[];
    readonly hides?: readonly string[];
  }[];
};

const CONVERSATIONS: readonly Conversation[] = readFileSync('test/fixtures/conversations.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Conversation);

let house: House;
beforeAll(async () => {
  house = await openHouse({
    knowledgeDir: 'knowledge',
    storeUrl: 'memory:',
    log: createLog('silent'),
    now: () => new Date('2026-11-23T09:00:00Z'),
  });
}, 60_000);
afterAll(() => house.close());

const inbound = (text: string, who: string, at: number): Inbound => ({
  id: `${who} ${at}`,
  person: { key: `test:w:${who}`, platform: 'test', workspace: 'test:w' },
  place: { key: `test:${who}`, channel: `test:${who}`, direct: true },
  body: { kind: 'message', text, addressed: true },
});

describe('a conversation', () => {
  test.each(CONVERSATIONS)('of $about', async ({ about, turns }) => {
    for (const [at, { say, topic, shows = [], hides = [] }] of turns.entries()) {
      const reply = await house.bot.handle(inbound(say, about, at));
      const text = reply ? toPlainText(reply) : '';
      expect([say, reply?.topic]).toEqual([say, topic]);
      for (const part of shows) expect(text).toContain(part);
      for (const part of hides) expect(text).not.toContain(part);
    }
  });
});
