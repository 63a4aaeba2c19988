import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound, Reply } from '../../../src/core/message.ts';
import type { Bot, Log } from '../../../src/core/ports.ts';
import { answer } from '../../../src/core/respond/answer.ts';
import { startBullmqScheduler } from '../../../src/nudges/bullmq.ts';
import { startEmbeddedScheduler } from '../../../src/nudges/embedded.ts';
import { createSendNudge } from '../../../src/nudges/send-nudge.ts';
import { createTimetable } from '../../../src/nudges/timetable.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { watchBot } from '../../../src/operations/watch-bot.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { SOMETHING } from '../../contracts/nudge-world.ts';
import { createSubscription } from '../../contracts/subscription-store.ts';
import { startOnDiscord } from './discord.ts';
import { createLines, type Line } from './lines.ts';
import { type SlackWorld, startOnSlack } from './slack.ts';
import { type StartWorld, WORD, type World } from './world.ts';

const { TEST_REDIS_URL = '' } = process.env;

const HELP = { topic: 'help', aspect: 'more', slots: {} } as const;
const WORDS: Reply = answer('help', 'public', [
  { kind: 'lead', text: 'Here.' },
  { kind: 'buttons', buttons: [{ label: 'More', action: HELP }] },
]).reply;
const FORM: Reply = answer('match', 'private', [
  { kind: 'lead', text: 'Here.' },
  {
    kind: 'form',
    form: {
      title: 'Match',
      submit: 'Match',
      action: { topic: 'match', aspect: 'confirm', slots: {} },
      fields: [{ id: 'words', label: 'Words', kind: 'text', maxLength: 100 }],
    },
  },
]).reply;

/** Takes its time, and says in between which message it has in hand. */
const createBot = (log: Log): Bot =>
  watchBot(
    {
      handle: async ({ body }: Inbound) => {
        await sleep(Math.random() * 20);
        log.info({ ...(body.kind === 'message' && { mark: body.text.split(' ').at(-1) }) }, 'in hand');
        await sleep(Math.random() * 20);
        return body.kind === 'command' ? FORM : WORDS;
      },
    },
    { note: () => {}, log },
  );

const PLATFORMS: readonly (readonly [string, StartWorld])[] = [
  ['Slack over HTTP', (...parts) => startOnSlack('http', ...parts)],
  ['Slack in Socket Mode', (...parts) => startOnSlack('socket', ...parts)],
  ['Discord', startOnDiscord],
];

const idsOf = (lines: readonly Line[]): ReadonlySet<string | undefined> => new Set(lines.map(({ request }) => request));
const named =
  (msg: string) =>
  (line: Line): boolean =>
    line.msg === msg;
const isFailure = ({ err }: Line): boolean => err !== undefined;

describe.each(PLATFORMS)('The log of %s', (_name, start) => {
  const { log, read, text, forget } = createLines();
  let world: World;
  beforeEach(async () => {
    world = await start(createBot(log), log);
    forget();
  });
  afterEach(async () => {
    for (const secret of [WORD, ...world.secrets]) expect(text()).not.toContain(secret);
    await world.stop();
  });

  it.each(['message', 'command', 'press', 'submit'] as const)(
    'tells a failing answer to a %s by its id',
    async (kind) => {
      if (kind === 'message') world.say(`${WORD} 1`, 'closed');
      else await world[kind]();
      await expect.poll(() => read().some(isFailure)).toBe(true);
      await sleep(100);
      const [failure] = read().filter(isFailure);
      const whole = read().filter(({ request }) => request === failure?.request);
      expect(failure?.request).toMatch(/^[0-9a-f]{12}$/);
      expect(whole.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['in hand', 'handled']));
      expect(
        read()
          .filter(isFailure)
          .every(({ request }) => request === failure?.request),
      ).toBe(true);
      expect(idsOf(read())).not.toContain(undefined);
    },
  );

  it('never gives two at the same time one id', async () => {
    const marks = Array.from({ length: 24 }, (_mark, at) => String(at));
    for (const mark of marks) world.say(`${WORD} ${mark}`, Number(mark) % 2 === 0 ? 'open' : 'closed');
    const failed = () => idsOf(read().filter(isFailure));
    await expect.poll(() => failed().size, { timeout: 5_000 }).toBe(12);
    await expect.poll(() => read().filter(named('handled')).length).toBe(24);
    const begun = read().filter(named('in hand'));
    expect(idsOf(begun).size).toBe(24);
    expect(idsOf(read())).toEqual(idsOf(begun));
    expect(idsOf(read().filter(named('handled'))).size).toBe(24);
    expect(failed()).toEqual(idsOf(begun.filter(({ mark }) => Number(mark) % 2 === 1)));
  });

  it('gives each nudge an id of its own, and all of its lines', async () => {
    const nudges = await keepNudges(world, log);
    const scheduler = startEmbeddedScheduler(nudges.deps);
    await expect.poll(() => read().filter(isPaused).length, { timeout: 5_000 }).toBe(2);
    await scheduler.stop();
    await nudges.close();
    expectTwo(read());
  });

  it.skipIf(!TEST_REDIS_URL)('does so for nudges over Redis', async () => {
    const nudges = await keepNudges(world, log);
    const prefix = `rung-test-${randomUUID()}`;
    const scheduler = await startBullmqScheduler({ ...nudges.deps, url: TEST_REDIS_URL, prefix });
    await expect.poll(() => read().filter(isPaused).length, { timeout: 5_000 }).toBe(2);
    await scheduler.stop();
    await nudges.close();
    expectTwo(read());
  });
});

const isPaused = ({ msg }: Line): boolean => msg.endsWith('paused');

/** Two that are due in a channel where the bot may not post. */
const keepNudges = async (world: World, log: Log) => {
  const store = await openStore('memory:');
  const { subscriptions } = store;
  const owner = { key: world.closed, platform: 'test', workspace: 'test' };
  const due = new Date(Date.now() - 60_000).toISOString();
  for (const id of ['one', 'other'])
    await subscriptions.update(id, () =>
      createSubscription(owner, { id, kind: 'channel', channel: world.closed, due }),
    );
  const clock = { now: () => new Date() };
  const deliver = new Map([['test', world.deliver]]);
  const send = createSendNudge({
    ...{ subscriptions, clock, log, deliver, timetable: createTimetable() },
    compose: async () => ({ reply: SOMETHING, keys: [] }),
    explain: () => SOMETHING,
    observe: () => {},
  });
  const deps = { subscriptions, clock, log, deliver, send, asRequest, everySeconds: 1, gaps: {} };
  return { deps, close: store.close };
};

/** Two requests, each of which failed, and nothing besides. */
const expectTwo = (lines: readonly Line[]): void => {
  const ids = idsOf(lines.filter(isPaused));
  expect(ids.size).toBe(2);
  expect(ids).not.toContain(undefined);
  expect(idsOf(lines)).toEqual(ids);
  expect(idsOf(lines.filter(isFailure))).toEqual(ids);
};

describe('The log while Slack says there is too much', () => {
  it('tells what was held back meanwhile by the id of its own message', async () => {
    const { log, read, forget } = createLines();
    const world: SlackWorld = await startOnSlack('http', createBot(log), log);
    forget();
    const requestOf = (mark: string) => read().find((line) => line.mark === mark)?.request;
    world.api.answer('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } }, 'breaks');
    world.say('first', 'open');
    await expect.poll(() => world.api.calls).toContain('chat.postMessage');
    world.say('second', 'open');
    const failing = (why: string) =>
      read().find(({ msg }) => msg.startsWith('http request failed') && msg.includes(why));
    await expect.poll(() => failing('fetch failed'), { timeout: 5_000 }).toBeDefined();
    expect(failing('rate limit')?.request).toBe(requestOf('first'));
    expect(failing('fetch failed')?.request).toBe(requestOf('second'));
    expect(requestOf('second')).not.toBe(requestOf('first'));
    await world.stop();
  });
});
