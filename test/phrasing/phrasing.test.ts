import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import type { Inbound, Reply } from '../../src/core/message.ts';
import type { Bot, Phrasing, Understanding } from '../../src/core/ports.ts';
import { createDesk } from '../../src/nudges/desk.ts';
import { createModel } from '../../src/phrasing/model.ts';
import type { Wording } from '../../src/phrasing/outcome.ts';
import { createPhrasing } from '../../src/phrasing/phrasing.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { learn } from '../../src/understanding/learning/learn.ts';
import { createSaidReader } from '../../src/understanding/said/said-reader.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';
import { advisor, knowledge, skills } from '../knowledge-advisor.ts';
import { type ModelServer, startModelServer } from '../stand-ins/model-server.ts';

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const QUESTION = 'Do I need a degree to become a back-end engineer?';
const LEVELS = 'What do senior backend engineers earn in Germany?';

const PLAIN: Phrasing = { word: async (reply) => reply };

let understanding: Understanding;
let server: ModelServer;
let bot: Bot;
let plain: Bot;
let outcomes: Wording[];
let asked = 0;

/** The bot of the house with a store and a phrasing of its own; what understands is learned once for all. */
const openBot = async (phrasing: (store: Store) => Phrasing): Promise<Bot> => {
  const store = await openStore('memory:', { now: () => Date.now(), warn: () => {} });
  return createBot({
    advisor,
    understanding,
    words: createSaidReader(knowledge),
    progress: store.progress,
    conversations: store.conversations,
    claims: store.claims,
    phrasing: phrasing(store),
    clock: { now: () => new Date() },
    observe: () => {},
    desk: createDesk(store.subscriptions),
    effect: async () => {},
    log,
  });
};

const openWorded = (timeoutMs = 2500): Promise<Bot> =>
  openBot((store) =>
    createPhrasing({
      knowledge,
      model: createModel({ baseUrl: server.url, apiKey: undefined, model: 'stand-in' }),
      cache: store.phrasings,
      now: () => performance.now(),
      timeoutMs,
      observe: (one) => outcomes.push(one),
    }),
  );

const say = (text: string, user = 'ada'): Inbound => {
  asked += 1;
  return {
    id: `said:${asked}`,
    person: { key: `test:w:${user}`, platform: 'test', workspace: 'test:w' },
    place: { key: `place:${asked}`, channel: `place:${asked}`, direct: true },
    body: { kind: 'message', text, addressed: true },
  };
};

const press = (topic: 'settings', ref: string): Inbound => ({
  ...say(''),
  body: { kind: 'action', action: { topic, aspect: 'answer', slots: {}, ref } },
});

const leadOf = (reply: Reply | undefined): string => {
  const lead = reply?.blocks.find((block) => block.kind === 'lead');
  return lead?.kind === 'lead' ? lead.text : '';
};

const reorder = (text: string): string =>
  text
    .split(/(?<=\.) /)
    .toReversed()
    .join(' ');

beforeAll(async () => {
  understanding = createUnderstanding({ learned: learn(knowledge), skills, topics: knowledge.topics });
  plain = await openBot(() => PLAIN);
}, 120_000);
beforeEach(async () => {
  outcomes = [];
  server = await startModelServer();
  bot = await openWorded();
});
afterEach(() => server.close());

describe('a model that answers well', () => {
  test('words the lead and leaves everything else alone', async () => {
    server.behave({ kind: 'word', make: reorder });
    const before = await plain.handle(say(QUESTION));
    const worded = await bot.handle(say(QUESTION));
    expect(worded?.phrased).toBe(true);
    expect(leadOf(worded)).toBe(reorder(leadOf(before)));
    expect(worded?.blocks.filter(({ kind }) => kind !== 'lead')).toEqual(
      before?.blocks.filter(({ kind }) => kind !== 'lead'),
    );
    expect(outcomes).toMatchObject([{ kind: 'worded', cached: false }]);
  });

  test('gives back every figure, level, country and source that was masked', async () => {
    server.behave({ kind: 'word', make: reorder });
    const before = leadOf(await plain.handle(say(LEVELS)));
    const worded = leadOf(await bot.handle(say(LEVELS)));
    expect(worded).toBe(reorder(before));
    expect(worded).toMatch(/\d/);
  });

  test('is asked once for the same words, and once again for another tone', async () => {
    await bot.handle(say(QUESTION));
    await bot.handle(say(QUESTION, 'bea'));
    expect(server.requests).toHaveLength(1);
    expect(outcomes[1]).toMatchObject({ kind: 'worded', cached: true });
    await bot.handle(press('settings', 'tone:coaching'));
    await bot.handle(say(QUESTION));
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.body).toContain('encouraging');
  });

  test('may lack structured output, which is found out once', async () => {
    server.knowFormats(false);
    await bot.handle(say(QUESTION));
    await bot.handle(say(LEVELS));
    expect(server.requests.map(({ body }) => body.includes('response_format'))).toEqual([true, false, false]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['worded', 'worded']);
  });

  test('may wrap its words as code', async () => {
    server.behave({ kind: 'raw', make: (text) => completion(`\`\`\`json\n${JSON.stringify({ text })}\n\`\`\``) });
    expect((await bot.handle(say(QUESTION)))?.phrased).toBe(true);
  });
});

const completion = (content: string): string =>
  JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }] });

describe('a model that answers badly', () => {
  test.each([
    ['429', { kind: 'status', status: 429 }, 'throttled'],
    ['500', { kind: 'status', status: 500 }, 'server'],
    ['401', { kind: 'status', status: 401 }, 'server'],
    ['400 to everything', { kind: 'status', status: 400 }, 'server'],
    ['half a body', { kind: 'half' }, 'unreachable'],
    ['truncated JSON', { kind: 'raw', make: (): string => '{"choices":[{"message":{"content":"Yes' }, 'garbled'],
    ['truncated words', { kind: 'content', content: '{"text":"No law and no comp' }, 'garbled'],
    ['words cut off', { kind: 'content', content: 'No law and no comp', finish: 'length' }, 'cut off'],
    ['no choice at all', { kind: 'raw', make: (): string => '{"choices":[]}' }, 'garbled'],
    ['a web page', { kind: 'raw', make: (): string => '<html>hello</html>' }, 'garbled'],
    ['nothing', { kind: 'content', content: '' }, 'empty'],
    ['50 kB', { kind: 'content', content: 'a degree '.repeat(6000) }, 'too long'],
    ['a huge body', { kind: 'huge', bytes: 4_000_000 }, 'too big'],
    [
      'an added figure',
      { kind: 'word', make: (text: string): string => text.replace('.', ' in 90% of cases.') },
      'digit',
    ],
    [
      'the opposite',
      { kind: 'word', make: (text: string): string => text.replace('still opens', 'never opens') },
      'negation',
    ],
  ] as const)('leaves the plain answer on %s', async (_name, behaviour, reason) => {
    server.behave(behaviour);
    const before = await plain.handle(say(QUESTION));
    expect(await bot.handle(say(QUESTION))).toEqual(before);
    expect(outcomes).toMatchObject([{ kind: 'plain', reason }]);
  });

  test.each([
    ['answers slowly', { kind: 'word', make: (text: string): string => text, afterMs: 2000 }],
    ['stops half-way', { kind: 'stall' }],
    ['never answers', { kind: 'never' }],
  ] as const)('is not waited for when it %s', async (_name, behaviour) => {
    bot = await openWorded(250);
    server.behave(behaviour);
    const started = performance.now();
    const before = await plain.handle(say(QUESTION));
    expect(await bot.handle(say(QUESTION))).toEqual(before);
    expect(performance.now() - started).toBeLessThan(1500);
    expect(outcomes).toMatchObject([{ kind: 'plain', reason: 'late' }]);
    await expect.poll(() => server.load().now).toBe(0);
  });

  test('is left alone after three failures in a row', async () => {
    server.behave({ kind: 'status', status: 500 });
    for (let at = 0; at < 6; at += 1) await bot.handle(say(QUESTION));
    expect(server.requests).toHaveLength(3);
    expect(outcomes.map((one) => one.kind === 'plain' && one.reason)).toEqual([
      'server',
      'server',
      'server',
      'resting',
      'resting',
      'resting',
    ]);
  });

  test('is not asked again for a while for what it got wrong', async () => {
    server.behave({ kind: 'word', make: (): string => 'Buy our course now.' });
    await bot.handle(say(QUESTION));
    await bot.handle(say(QUESTION));
    expect(server.requests).toHaveLength(1);
    expect(outcomes[1]).toMatchObject({ reason: 'refused before' });
  });

  test('that is gone leaves every answer as it is without one', async () => {
    await server.close();
    for (const { id: topic } of knowledge.topics.values()) {
      const action = { topic, aspect: 'answer' as const, slots: {} };
      const inbound = (): Inbound => ({ ...say(''), body: { kind: 'action', action } });
      expect(JSON.stringify(await bot.handle(inbound()))).toBe(JSON.stringify(await plain.handle(inbound())));
    }
  });
});

describe('what the model never sees', () => {
  test('is what people write, their record, their name, and any fact', async () => {
    const said = [
      'Zebediah here, how do I become a backend engineer?',
      'I know python and docker, xyzzy',
      'I am a senior with 7 years in Germany, what should I earn?',
      'what should I learn next?',
      'what am I missing for lead? plugh',
      'my skills',
      'make me a plan for 9 hours a week',
      'tell me about kafka, frobnicate',
      QUESTION,
      'export my data',
      'what do you know about me',
      'practice question',
      'hello',
      'gibberish blorb',
    ];
    for (const text of said) await bot.handle(say(text, 'Zebediah-Quux'));
    const sent = server.requests.map(({ body }) => JSON.parse(body).messages.at(-1).content as string);
    expect(sent.length).toBeGreaterThan(2);
    for (const text of sent) expect(text).not.toMatch(/\d(?!\}\})/);
    for (const { body, headers } of server.requests)
      expect(`${body}${JSON.stringify(headers)}`).not.toMatch(
        /zebediah|quux|xyzzy|plugh|frobnicate|blorb|python|docker|kafka|germany|senior|test:w|place:/i,
      );
  });

  test('is anything of somebody who does not want the model', async () => {
    await bot.handle(press('settings', 'phrasing:off'));
    await bot.handle(say(QUESTION));
    expect(server.requests).toHaveLength(0);
    await bot.handle(press('settings', 'phrasing:on'));
    await bot.handle(say(QUESTION));
    expect(server.requests).toHaveLength(1);
  });
});

test('bounds how many texts are worded at once', async () => {
  server.behave({ kind: 'word', make: (text) => text, afterMs: 300 });
  const topics = [...knowledge.topics.values()].slice(0, 12).map(({ id }) => id);
  const replies = await Promise.all(
    topics.map((topic) =>
      bot.handle({ ...say('', topic), body: { kind: 'action', action: { topic, aspect: 'answer', slots: {} } } }),
    ),
  );
  expect(replies.every((reply) => reply !== undefined)).toBe(true);
  expect(server.load().most).toBeLessThanOrEqual(4);
  expect(outcomes.some((one) => one.kind === 'plain' && one.reason === 'busy')).toBe(true);
});
