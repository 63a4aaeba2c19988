import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPlainText } from '../src/core/plain-text.ts';
import { openTalks, type Talks } from './talks.ts';

type Line = {
  readonly say: string;
  readonly topic: string;
  readonly shows: readonly string[];
  readonly hides?: readonly string[];
};

/** A newcomer's conversation of thirty turns: what they say, and what must stand in the answer. */
const LINES: readonly Line[] = readFileSync('test/fixtures/conversation.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks('2026-11-23T09:00:00Z');
}, 60_000);
afterAll(() => talks.close());

test('is thirty turns long', () => expect(LINES).toHaveLength(30));

test.each(LINES.map((line, at) => ({ ...line, at })))(
  '$at: “$say” is about $topic',
  async ({ say, topic, shows, hides }) => {
    const reply = await talks.say('ada', say);
    expect(reply?.topic).toBe(topic);
    const text = reply ? toPlainText(reply) : '';
    for (const part of shows) expect(text).toContain(part);
    for (const part of hides ?? []) expect(text).not.toContain(part);
  },
);

test('what was compared is still spoken of when it is asked which is easier', async () => {
  await talks.say('compares', 'mysql or mongodb');
  const reply = await talks.say('compares', 'which of those is easier to learn?');
  expect(reply && toPlainText(reply)).toMatch(/^Which is easier\? MongoDB on the first day.*• MySQL/s);
});

test.each([
  ['both', ['tell me about mongodb', 'and postgres?', 'thanks', 'put both side by side'], 'skill.databases'],
  ['the other', ['django or laravel?', 'more on the first one', 'not that one, the other'], 'skill.detail'],
  ['a setting', ['set my hours to 5 a week', '7, typo'], 'settings'],
])('what was said two turns ago is pointed back at: %s', async (_what, turns, topic) => {
  const replies = await talks.answers(...turns);
  expect(replies.at(-1)?.topic).toBe(topic);
});

test('two people with the same words are each about what they spoke of themselves', async () => {
  const other = 'not that one, the other';
  expect((await talks.talk('what is docker', 'what is redis', other)).at(-1)).toMatch(/^Docker/);
  expect((await talks.talk('what is graphql', 'what is redis', other)).at(-1)).toMatch(/^GraphQL/);
});
