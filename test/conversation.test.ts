import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Inbound, Reply } from '../src/core/message.ts';
import { toPlainText } from '../src/core/plain-text.ts';
import { type House, openHouse } from '../src/house.ts';
import { createLog } from '../src/operations/log.ts';

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

const inbound = (text: string, id: number | string, place = 'dm', user = 'ada'): Inbound => ({
  id: String(id),
  person: { key: `test:w:${user}`, platform: 'test', workspace: 'test:w' },
  place: { key: `test:${place}`, channel: `test:${place}`, direct: true },
  body: { kind: 'message', text, addressed: true },
});

test('is thirty turns long', () => expect(LINES).toHaveLength(30));

test.each(LINES.map((line, at) => ({ ...line, at })))(
  '$at: “$say” is about $topic',
  async ({ say, topic, shows, hides, at }) => {
    const reply = await house.bot.handle(inbound(say, at));
    expect(reply?.topic).toBe(topic);
    const text = reply ? toPlainText(reply) : '';
    for (const part of shows) expect(text).toContain(part);
    for (const part of hides ?? []) expect(text).not.toContain(part);
  },
);

test('what was compared is still spoken of when it is asked which is easier', async () => {
  await house.bot.handle(inbound('mysql or mongodb', 'compared 1', 'compared'));
  const reply = await house.bot.handle(inbound('which of those is easier to learn?', 'compared 2', 'compared'));
  expect(reply && toPlainText(reply)).toMatch(/^Which is easier\? MongoDB on the first day.*• MySQL/s);
});

test.each([
  ['both', ['tell me about mongodb', 'and postgres?', 'thanks', 'put both side by side'], 'skill.databases'],
  ['the other', ['django or laravel?', 'more on the first one', 'not that one, the other'], 'skill.detail'],
  ['a setting', ['set my hours to 5 a week', '7, typo'], 'settings'],
])('what was said two turns ago is pointed back at: %s', async (place, turns, topic) => {
  const replies = [];
  for (const [at, say] of turns.entries()) replies.push(await house.bot.handle(inbound(say, `${place} ${at}`, place)));
  expect(replies.at(-1)?.topic).toBe(topic);
});

test('two people with the same words are each about what they spoke of themselves', async () => {
  const says = async (user: string, turns: readonly string[]) => {
    let reply: Reply | undefined;
    for (const say of turns) reply = await house.bot.handle(inbound(say, `${user} ${say}`, user, user));
    return reply ? toPlainText(reply) : '';
  };
  const other = 'not that one, the other';
  expect(await says('bea', ['what is docker', 'what is redis', other])).toMatch(/^Docker/);
  expect(await says('cem', ['what is graphql', 'what is redis', other])).toMatch(/^GraphQL/);
});
