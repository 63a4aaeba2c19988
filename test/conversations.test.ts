import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPlainText } from '../src/core/plain-text.ts';
import { openTalks, type Talks } from './talks.ts';

/** Conversations as people have them: what they say, and what must stand in the answer or must not. */
type Conversation = {
  readonly about: string;
  readonly turns: readonly {
    readonly say: string;
    /** Left out where several would do. */
    readonly topic?: string;
    readonly shows?: readonly string[];
    readonly hides?: readonly string[];
  }[];
};

const CONVERSATIONS: readonly Conversation[] = readFileSync('test/fixtures/conversations.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Conversation);

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks('2026-11-23T09:00:00Z');
}, 60_000);
afterAll(() => talks.close());

describe('a conversation', () => {
  test.each(CONVERSATIONS)('of $about', async ({ about, turns }) => {
    for (const { say, topic, shows = [], hides = [] } of turns) {
      const reply = await talks.say(about, say);
      const text = reply ? toPlainText(reply) : '';
      if (topic !== undefined) expect([say, reply?.topic]).toEqual([say, topic]);
      for (const part of shows) expect(text).toContain(part);
      for (const part of hides) expect(text).not.toContain(part);
    }
  });
});
