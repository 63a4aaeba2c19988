import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answered } from '../../src/bot.ts';
import { RungError } from '../../src/core/errors.ts';
import type { Inbound, Reply } from '../../src/core/message.ts';
import { createLog } from '../../src/operations/log.ts';
import type { Event } from '../../src/operations/metrics.ts';
import { rememberAnswered, watchBot } from '../../src/operations/watch-bot.ts';
import { watchStore } from '../../src/operations/watch-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createNotes } from './notes.ts';

const inbound = (text: string): Inbound => ({
  id: text,
  person: { key: 'test:w1:ada', platform: 'test', workspace: 'test:w1' },
  place: { key: 'p', channel: 'p', direct: true },
  body: { kind: 'message', text, addressed: true },
});

const reply = (topic: Reply['topic']): Reply => ({ topic, visibility: 'public', blocks: [], figures: [], sources: [] });
const answered = (topic: Reply['topic']): Answered => ({
  intent: { topic, aspect: 'answer', slots: {}, confidence: 1, alternatives: [] },
  reply: reply(topic),
  micros: 90,
});

/** Says the topic that it was told; an apology where it is told to fail. */
const bot = {
  handle: async ({ body }: Inbound) => {
    const said = body.kind === 'message' ? body.text : '';
    if (said === 'silence') return undefined;
    if (said === 'fail') return reply('none');
    const topic = said as Reply['topic'];
    rememberAnswered(answered(topic));
    return reply(topic);
  },
};

describe('a watched bot', () => {
  test('counts each answer by topic and outcome', async () => {
    const events: Event[] = [];
    const watched = watchBot(bot, { note: (event) => events.push(event), log: createNotes().log });
    const words = ['salary.range', 'clarify', 'none', 'silence', 'fail'];
    await Promise.all(words.map((word) => watched.handle(inbound(word))));
    expect(events.map((event) => event.kind === 'answer' && [event.topic, event.outcome, event.micros])).toEqual(
      expect.arrayContaining([
        ['salary.range', 'answered', 90],
        ['clarify', 'asked-back', 90],
        ['none', 'unanswered', 90],
        ['none', 'silent', undefined],
        ['none', 'failed', undefined],
      ]),
    );
  });
});

describe('the log', () => {
  test('gives all lines of one request the same id, and no line a secret or what a person said', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rung-log-'));
    const file = join(folder, 'log');
    const stream = createWriteStream(file);
    const log = createLog('debug', stream);
    const failing = {
      handle: async (one: Inbound) => {
        const err = Object.assign(new Error('refused'), { requestBody: { content: 'my words' }, data: 'my words' });
        log.warn({ err, token: 'xoxb-secret', slack: { signingSecret: 'hidden' } }, 'a call failed');
        return bot.handle(one);
      },
    };
    const watched = watchBot(failing, { note: () => {}, log });
    await watched.handle(inbound('salary.range'));
    await watched.handle(inbound('salary.range'));
    log.info({}, 'outside');
    await new Promise((resolve) => stream.end(resolve));
    const text = readFileSync(file, 'utf8');
    rmSync(folder, { recursive: true });
    const ids = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).request as string | undefined);
    expect(ids).toHaveLength(5);
    expect(ids[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(ids).toEqual([ids[0], ids[0], ids[2], ids[2], undefined]);
    expect(ids[0]).not.toBe(ids[2]);
    for (const secret of ['xoxb-secret', 'hidden', 'my words', 'ada']) expect(text).not.toContain(secret);
  });
});

describe('an error in the log', () => {
  const toLine = (err: unknown): string => {
    const lines: string[] = [];
    createLog('info', { write: (line: string) => void lines.push(line) }).warn({ err }, 'a call failed');
    return lines.join();
  };
  const failOn = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      return error;
    }
  };

  test.each(['my words', '{"text":my words"}', `[${'1,'.repeat(99)}my words${',1'.repeat(99)}]`, 'my "quoted" words'])(
    'is told without what it quotes: %s',
    (text) => {
      const error = failOn(text);
      expect(String(error)).toContain('my ');
      for (const told of [error, new RungError('store', 'store', 'a record can’t be read', { cause: error })]) {
        expect(toLine(told)).toContain('… is not valid JSON');
        expect(toLine(told)).not.toContain('my ');
      }
    },
  );

  test('that is none is told as it is', () => {
    expect(toLine('just words')).toContain('"err":"just words"');
    expect(toLine(undefined)).toContain('a call failed');
  });
});

describe('a watched store', () => {
  test('counts only calls that failed because it is out of reach, and passes all on', async () => {
    const events: Event[] = [];
    const store = await openStore('memory:');
    const down = async (): Promise<never> => {
      throw new RungError('store', 'store', 'is away');
    };
    const wrong = async (): Promise<never> => {
      throw new Error('a mistake of ours');
    };
    const { progress, claims, feedback } = watchStore(
      { ...store, claims: { ...store.claims, claim: down }, feedback: { ...store.feedback, read: wrong } },
      (event) => events.push(event),
    );
    expect((await progress.load(inbound('').person)).skills).toEqual({});
    await expect(claims.claim('x', 1)).rejects.toThrow('is away');
    await expect(feedback.read()).rejects.toThrow('mistake');
    expect(events).toEqual([{ kind: 'store-error', part: 'claims' }]);
    await store.close();
  });
});
