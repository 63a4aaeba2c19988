import { describe, expect, test } from 'vitest';
import { type Answered, type BotDeps, createBot } from '../src/bot.ts';
import { createAdvisor } from '../src/core/advisor.ts';
import { RungError } from '../src/core/errors.ts';
import type { Intent } from '../src/core/intent.ts';
import type { Inbound, InboundBody } from '../src/core/message.ts';
import { choicesOf, toPlainText } from '../src/core/plain-text.ts';
import type { Effect } from '../src/core/respond/answer.ts';
import { apology } from '../src/core/respond/chat/chat.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createDesk } from '../src/nudges/desk.ts';
import { createTimetable } from '../src/nudges/timetable.ts';
import { createReviewScheduler } from '../src/reviews/fsrs.ts';
import { openStore, type Store } from '../src/store/open-store.ts';

const knowledge = loadKnowledge('knowledge');
const advisor = createAdvisor({
  knowledge,
  reviews: createReviewScheduler(),
  adverts: { read: () => ({ skills: [] }) },
  calendar: { render: () => '' },
  timetable: createTimetable(),
});

/** Words stand for topics here: understanding has tests of its own. */
const WORDS: Readonly<Record<string, Partial<Intent>>> = {
  salary: { topic: 'salary.range' },
  docker: { topic: 'progress.set', slots: { skill: 'docker', status: 'learned' } },
  progress: { topic: 'progress.show' },
  hello: { topic: 'greeting' },
  weather: { topic: 'none' },
};

const understand = (text: string): Intent => ({
  topic: 'none',
  aspect: 'answer',
  slots: {},
  confidence: 0.9,
  alternatives: [],
  ...WORDS[text],
});

type World = {
  readonly deps: BotDeps;
  readonly answered: Answered[];
  readonly effects: Effect[];
  readonly logged: unknown[];
  readonly store: Store;
};

const createWorld = async (broken: Partial<BotDeps> = {}): Promise<World> => {
  const store = await openStore('memory:');
  const answered: Answered[] = [];
  const effects: Effect[] = [];
  const logged: unknown[] = [];
  const note = (fields: unknown, message: string) => logged.push([message, fields]);
  const deps: BotDeps = {
    advisor,
    understanding: { understand },
    words: { read: () => ({}) },
    progress: store.progress,
    conversations: store.conversations,
    claims: store.claims,
    phrasing: { word: async (reply) => reply },
    clock: { now: () => new Date('2026-11-23T09:00:00Z') },
    observe: (one) => answered.push(one),
    desk: createDesk(store.subscriptions),
    effect: async (effect) => {
      effects.push(effect);
    },
    log: { debug: note, info: note, warn: note, error: note },
    ...broken,
  };
  return { deps, answered, effects, logged, store };
};

const inbound = (
  body: InboundBody | string,
  id: string = crypto.randomUUID(),
  user = 'ada',
  workspace = 'w1',
): Inbound => ({
  id,
  person: { key: `test:${workspace}:${user}`, platform: 'test', workspace: `test:${workspace}` },
  place: { key: `test:${workspace}:dm:${user}`, channel: `test:${workspace}:dm:${user}`, direct: true },
  body: typeof body === 'string' ? { kind: 'message', text: body, addressed: true } : body,
});

const down = async (): Promise<never> => {
  throw new RungError('store', 'store', 'STORE_URL can not be reached: start the server');
};

describe('the bot', () => {
  test('answers the same id once, however often it comes', async () => {
    const { deps } = await createWorld();
    const bot = createBot(deps);
    const replies = await Promise.all([1, 2, 3, 4].map(() => bot.handle(inbound('salary', 'same'))));
    expect(replies.filter(Boolean)).toHaveLength(1);
  });

  test('answers an id once across two processes on one store', async () => {
    const { deps } = await createWorld();
    const replies = await Promise.all(
      [createBot(deps), createBot(deps)].map((bot) => bot.handle(inbound('salary', 'same'))),
    );
    expect(replies.filter(Boolean)).toHaveLength(1);
  });

  test('keeps what people say of themselves, and keeps people and workspaces apart', async () => {
    const { deps } = await createWorld();
    const bot = createBot(deps);
    await bot.handle(inbound('docker'));
    const texts = await Promise.all(
      [inbound('progress'), inbound('progress', 'b', 'ben'), inbound('progress', 'c', 'ada', 'w2')].map(async (one) => {
        const reply = await bot.handle(one);
        return reply ? toPlainText(reply) : '';
      }),
    );
    expect(texts[0]).toContain('Docker');
    expect(texts[1]).not.toContain('Docker');
    expect(texts[2]).not.toContain('Docker');
  });

  test('stays silent in a thread where the words are not for it, and speaks where they are', async () => {
    const { deps } = await createWorld();
    const bot = createBot(deps);
    const overheard = (text: string) => bot.handle(inbound({ kind: 'message', text, addressed: false }));
    expect(await overheard('weather')).toBeUndefined();
    expect(await overheard('hello')).toBeUndefined();
    expect((await overheard('salary'))?.topic).toBe('salary.range');
  });

  test('goes on with general answers while the store is down, and says kindly what does not work', async () => {
    const store = { progress: { load: down, update: down, erase: down }, claims: { claim: down, release: down } };
    const { deps } = await createWorld({ ...store, conversations: { recall: down, remember: down, forget: down } });
    const bot = createBot(deps);
    expect((await bot.handle(inbound('salary')))?.figures.length).toBeGreaterThan(0);
    const personal = await bot.handle(inbound('progress'));
    expect(personal?.visibility).toBe('private');
    expect(personal && toPlainText(personal)).toContain('nothing was changed');
  });

  test('still answers once while the store is down', async () => {
    const { deps } = await createWorld({ claims: { claim: down, release: down } });
    const bot = createBot(deps);
    expect(await bot.handle(inbound('salary', 'same'))).toBeDefined();
    expect(await bot.handle(inbound('salary', 'same'))).toBeUndefined();
  });

  test('turns a failure of its own into one kind reply and tells the log, without what was said', async () => {
    const { deps, logged } = await createWorld({
      understanding: {
        understand: () => {
          throw new Error('broken');
        },
      },
    });
    const reply = await createBot(deps).handle(inbound('my secret question'));
    expect(reply && toPlainText(reply)).toContain('something went wrong on my side');
    expect(JSON.stringify(logged)).not.toContain('secret');
  });

  test('asks for the erasing of everything when somebody confirms it', async () => {
    const { deps, effects } = await createWorld();
    await createBot(deps).handle(
      inbound({ kind: 'action', action: { topic: 'privacy', aspect: 'confirm', slots: {} } }),
    );
    expect(effects).toEqual([{ kind: 'erase' }]);
  });

  test('says so where a question could not be kept, and keeps it at the next press', async () => {
    let isDown = true;
    const kept: Effect[] = [];
    const { deps } = await createWorld({
      effect: async (effect) => {
        if (effect.kind !== 'keep') return;
        if (isDown) await down();
        kept.push(effect);
      },
    });
    const bot = createBot(deps);
    const asked = await bot.handle(inbound('weather'));
    const keep = choicesOf(asked ?? apology('store')).find(({ label }) => label === 'Keep my question')?.action;
    const press = () =>
      bot.handle(inbound({ kind: 'action', action: keep ?? { topic: 'none', aspect: 'keep', slots: {} } }));
    const failed = await press();
    expect(failed && toPlainText(failed)).toContain('nothing was changed');
    isDown = false;
    await press();
    expect(kept).toMatchObject([{ kind: 'keep', topic: 'none', text: 'weather' }]);
  });

  test('counts what was answered without its text or its asker', async () => {
    const { deps, answered } = await createWorld();
    await createBot(deps).handle(inbound('salary'));
    expect(answered[0]?.intent.topic).toBe('salary.range');
    expect(answered[0]?.micros).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(answered)).not.toContain('test:w1');
  });
});
