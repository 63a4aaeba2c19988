import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

/**
 * What is learned differs a little with every example, and a turn near the edge may then fall on its other side: so many
 * of the conversations may, whichever they are.
 */
const MOST_TURNED = 0.02;

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks('2026-11-23T09:00:00Z');
}, 180_000);
afterAll(() => talks.close());

test('conversations go as people expect', async () => {
  const turned: string[] = [];
  for (const conversation of CONVERSATIONS) turned.push(...(await findAmiss(conversation)).slice(0, 1));
  if (turned.length > 0) console.warn(turned.join('\n'));
  expect(turned.length, turned.join('\n')).toBeLessThanOrEqual(CONVERSATIONS.length * MOST_TURNED);
}, 180_000);

/** What of a conversation's answers is not as it should be. */
const findAmiss = async ({ about, turns }: Conversation): Promise<readonly string[]> => {
  const amiss: string[] = [];
  for (const { say, topic, shows = [], hides = [] } of turns) {
    const reply = await talks.say(about, say);
    const text = reply ? toPlainText(reply) : '';
    const tell = (what: string) => amiss.push(`of ${about}: “${say}” ${what}:\n${text}`);
    if (topic !== undefined && reply?.topic !== topic) tell(`is ${reply?.topic}, not ${topic}`);
    for (const part of shows) if (!text.includes(part)) tell(`lacks “${part}”`);
    for (const part of hides) if (text.includes(part)) tell(`has “${part}”`);
  }
  return amiss;
};
