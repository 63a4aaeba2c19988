import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toKeepable } from '../src/core/asked.ts';
import type { Action, Inbound, InboundBody, Reply } from '../src/core/message.ts';
import { choicesOf, toPlainText } from '../src/core/plain-text.ts';
import { type House, openHouse } from '../src/house.ts';
import { createLog } from '../src/operations/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'rung-consent-'));
const FILE = join(folder, 'rung.sqlite');
let house: House;
let now = new Date();

beforeAll(async () => {
  house = await openHouse({
    knowledgeDir: 'knowledge',
    storeUrl: `sqlite:${FILE}`,
    log: createLog('silent'),
    now: () => now,
  });
}, 60_000);
afterEach(() => {
  now = new Date();
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** Every word that is kept anywhere. */
const scan = (): string => {
  const db = new DatabaseSync(FILE, { readOnly: true });
  const rows = db.prepare('SELECT key, value FROM entries').all();
  db.close();
  return rows.map(({ key, value }) => `${key} ${value}`).join('\n');
};

const inbound = (body: InboundBody, user: string, workspace: string): Inbound => ({
  id: `${workspace}:${user}:${crypto.randomUUID()}`,
  person: { key: `${workspace}:${user}`, platform: 'test', workspace },
  place: { key: `${workspace}:C1`, channel: `${workspace}:C1`, direct: false },
  body,
});

const handle = async (body: InboundBody, user: string, workspace = 'test:w1'): Promise<Reply> => {
  const reply = await house.bot.handle(inbound(body, user, workspace));
  if (!reply) throw new Error('nothing was answered');
  return reply;
};
const say = (text: string, user: string) => handle({ kind: 'message', text, addressed: true }, user);
const press = (action: Action, user: string, workspace?: string) => handle({ kind: 'action', action }, user, workspace);

const labelled = (reply: Reply, label: string): Action | undefined =>
  choicesOf(reply).find((choice) => choice.label === label)?.action;
const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('it is not there');
  return value;
};
const thumbs = (reply: Reply) => must(reply.blocks.find((block) => block.kind === 'feedback'));
const keptFor = async (topic: string) => (await house.store.feedback.read()).find((one) => one.topic === topic);

describe('a question nobody could answer', () => {
  test('is kept once its asker says so, without a name, and shown to the curator', async () => {
    const asked = await say('which zeppelin should I fly to zanzibar', 'ada');
    expect(asked.topic).toBe('none');
    expect(scan()).not.toContain('zeppelin');
    const kept = await press(must(labelled(asked, 'Keep my question')), 'ada');
    expect(kept.visibility).toBe('private');
    expect(toPlainText(kept)).toContain('“which zeppelin should I fly to zanzibar”');
    const line = must(
      scan()
        .split('\n')
        .find((one) => one.includes('zeppelin')),
    );
    expect(line).not.toContain('ada');
    const shown = spawnSync(process.execPath, ['src/cli/rung.ts', 'questions'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', STORE_URL: `sqlite:${FILE}` },
    });
    expect(shown.stdout).toContain('“which zeppelin should I fly to zanzibar”');
  }, 60_000);

  test('is kept once, however often the button is pressed', async () => {
    const keep = must(labelled(await say('do walruses like opera more than herring', 'once'), 'Keep my question'));
    await press(keep, 'once');
    expect(toPlainText(await press(keep, 'once'))).toContain('already');
    expect((await keptFor('none'))?.questions.filter(({ text }) => text.includes('walruses'))).toHaveLength(1);
  });

  test('is nobody else’s to keep, in this workspace or another', async () => {
    const keep = must(labelled(await say('why do pink xylophones taste of autumn', 'bea'), 'Keep my question'));
    for (const [user, workspace] of [
      ['cal', 'test:w1'],
      ['bea', 'test:w2'],
    ] as const)
      expect(toPlainText(await press(keep, user, workspace))).not.toContain('xylophones');
    expect(scan()).not.toContain('xylophones');
  });

  test('is forgotten after a quarter of an hour, and may then be written again', async () => {
    const keep = must(labelled(await say('how heavy is a quokka on the moon', 'dan'), 'Keep my question'));
    now = new Date(now.getTime() + 16 * 60_000);
    const late = await press(keep, 'dan');
    expect(scan()).not.toContain('quokka');
    const form = must(late.blocks.find((block) => block.kind === 'form')).form;
    await handle({ kind: 'form', action: form.action, values: { question: ['how heavy is a quokka'] } }, 'dan');
    expect(scan()).toContain('how heavy is a quokka');
  });

  test('is gone from memory once everything is deleted', async () => {
    const keep = must(labelled(await say('may I marry a volcano in spring', 'evelyn'), 'Keep my question'));
    await press({ topic: 'privacy', aspect: 'confirm', slots: {} }, 'evelyn');
    expect(scan()).not.toContain('evelyn');
    await press(keep, 'evelyn');
    expect(scan()).not.toContain('volcano');
  });

  test('is never offered to be kept where somebody is in distress', async () => {
    const reply = await say('I want to kill myself', 'fay');
    expect(labelled(reply, 'Keep my question')).toBeUndefined();
  });
});

describe('a thumb', () => {
  test('down asks whether the question may be kept, quoting the very words', async () => {
    const answered = await say('what does a senior earn in germany', 'gus');
    const asked = await press(thumbs(answered).bad, 'gus');
    expect(asked.visibility).toBe('private');
    expect(toPlainText(asked)).toContain('“what does a senior earn in germany”');
    expect(scan()).not.toContain('senior earn in germany');
    await press(must(labelled(asked, 'Yes, keep it')), 'gus');
    expect((await keptFor('salary.range'))?.questions.map(({ text }) => text)).toEqual([
      'what does a senior earn in germany',
    ]);
  });

  test('down can be followed by a yes in words', async () => {
    await press(thumbs(await say('do I need a degree', 'hal')).bad, 'hal');
    expect(toPlainText(await say('yes', 'hal'))).toContain('Kept, without your name');
    expect((await keptFor('learn.degree'))?.questions.map(({ text }) => text)).toEqual(['do I need a degree']);
  });

  test('up asks for nothing', async () => {
    const liked = await press(thumbs(await say('how do I prepare for interviews', 'ida')).good, 'ida');
    expect(choicesOf(liked)).toEqual([]);
  });

  test('counts once for one answer, and the last one counts', async () => {
    const { good, bad } = thumbs(await say('what is a bootcamp worth', 'jon'));
    for (const thumb of [good, good, bad, good, bad]) await press(thumb, 'jon');
    expect(await keptFor(good.topic)).toMatchObject({ liked: 0, disliked: 1 });
  });
});

test('a thumb and a consent leave the conversation where it was', async () => {
  const { bad } = thumbs(await say('what does a senior earn in germany', 'kim'));
  const asked = await press(bad, 'kim');
  await press(must(labelled(asked, 'Yes, keep it')), 'kim');
  expect(toPlainText(await say('and in brazil?', 'kim'))).toMatch(/Senior back-end developers in Brazil|Brazil/);
});

test('what may be kept is one line without names, addresses, links and numbers', () => {
  const topic = { topic: 'none' } as const;
  expect(toKeepable('ask <@U123|jo> or jo.doe+x@example.com,\n@ann +44 20 7946 0958 https://a.b/c?d', topic)).toBe(
    'ask (a name) or (an address), (a name) (a number) (a link)',
  );
  expect(toKeepable('red\u001b[31m text \u202e reversed', topic)).toBe('red [31m text reversed');
  expect(toKeepable('do I need 10 years for 120,000 in 2026', topic)).toBe('do I need 10 years for 120,000 in 2026');
  expect(toKeepable('x'.repeat(600), topic)).toHaveLength(500);
  for (const personal of ['settings', 'match', 'progress.set', 'privacy'] as const)
    expect(toKeepable('I am Ada and know SQL', { topic: personal })).toBe('');
});
