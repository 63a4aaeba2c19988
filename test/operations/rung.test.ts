import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personId } from '../../src/core/nudge/history.ts';
import { inboundSchema } from '../../src/operations/inbound-schema.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createSubscription } from '../contracts/subscription-store.ts';

let folder = '';
let env: Record<string, string> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rung-cli-'));
  env = { PATH: process.env.PATH ?? '', STORE_URL: `sqlite:${join(folder, 'rung.sqlite')}`, PORT: '0' };
  const store = await openStore(env.STORE_URL ?? '');
  await store.feedback.count('salary.range', 'disliked', 1);
  await store.feedback.count('none', 'unanswered', 1);
  await store.feedback.count('none', 'unanswered', 1);
  await store.feedback.keep('none', { text: 'how do I\nget promoted', at: new Date().toISOString() });
  const owner = { key: 'slack:T1:U1', platform: 'slack', workspace: 'slack:T1' };
  await store.progress.update(owner, (profile) => ({
    ...profile,
    skills: { sql: { status: 'learning', since: '2026-11-01T09:00:00.000Z' } },
  }));
  for (const subscription of [
    createSubscription(owner, { id: personId(owner), due: '2026-11-30T09:00:00.000Z' }),
    createSubscription(owner, { id: personId({ key: 'slack:T1:U2' }), paused: 'unreachable' }),
  ])
    await store.subscriptions.update(subscription.id, () => subscription);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const rung = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['src/cli/rung.ts', ...args], { encoding: 'utf8', env, timeout: 60_000 });

describe('the rung command', () => {
  test('lists its commands, and says which it does not have', () => {
    expect(rung().stdout).toMatch(/^usage: rung COMMAND[\s\S]*doctor .*checks settings/);
    const wrong = rung('constructor');
    expect([wrong.status, wrong.stderr.split('\n')[0]]).toEqual([
      2,
      '[rung] [command] there is no command "constructor"',
    ]);
  });

  test('shows the curator what went wrong, most first, and the questions that may be shown', () => {
    const [head, first, question, second] = rung('questions').stdout.split('\n');
    expect(head).toBe('unanswered  disliked  liked  topic');
    expect(first?.trim()).toMatch(/^2 +0 +0 +none$/);
    expect(question).toMatch(/“how do I get promoted”$/);
    expect(second?.trim()).toMatch(/^0 +1 +0 +salary\.range$/);
    expect(JSON.parse(rung('questions', '--json').stdout)).toMatchObject([
      { topic: 'none' },
      { topic: 'salary.range' },
    ]);
  });

  test('copies the store and puts it back', () => {
    const copy = join(folder, 'copy.sqlite');
    expect(rung('backup', copy).stdout).toMatch(/copy\.sqlite: \d+ entries, version \d+, whole/);
    expect(rung('backup', copy)).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') });
    expect(rung('restore', copy).stdout).toMatch(/what was there is .*\.before-/);
    expect(rung('questions').stdout).toContain('salary.range');
  });

  test('ends with 1 where the doctor finds something that keeps it from serving', () => {
    expect(rung('doctor').status).toBe(0);
    env = { ...env, LOG_LEVEL: 'loud' };
    const ill = rung('doctor');
    expect([ill.status, ill.stdout]).toEqual([
      1,
      expect.stringMatching(/BAD {3}settings {2}LOG_LEVEL should be one of/),
    ]);
    env = { ...env, LOG_LEVEL: 'warn' };
  });

  test('shows what a nudge would say in a week, and why, and what it was weighed against', () => {
    const shown = rung('nudge', '--preview', '--user', 'slack:T1:U1', '--week', '2026-11-30').stdout;
    expect(shown).toMatch(/^You began SQL 4 weeks ago[\s\S]*\[1\] Done[\s\S]*Considered for 2026-11-30 \(mon 09:00/);
    expect(shown).toMatch(/0\.95 {2}begun:sql: you began SQL 4 weeks ago and it is still open\n0\.80 {2}question:sql-/);
    expect(rung('nudge', '--preview', '--user', 'slack:T1:U2').stdout).toContain('paused (unreachable)');
    for (const wrong of [['--user', 'slack:T1:U9'], ['--user', 'slack:T1:U1', '--week', 'soon'], [], ['--nonsense']])
      expect(rung('nudge', '--preview', ...wrong)).toMatchObject({ status: 1, stdout: '' });
  });

  test('says what a command lacks', () => {
    expect(rung('replay')).toMatchObject({ status: 1, stderr: expect.stringContaining('rung replay FILE') });
    expect(rung('replay', '/nowhere')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('/nowhere is no file'),
    });
    const letter = join(folder, 'letter');
    writeFileSync(letter, 'Dear aunt,');
    expect(rung('replay', letter)).toMatchObject({ status: 1, stderr: expect.stringContaining('line 1 is not JSON') });
    env = { ...env, STORE_URL: `sqlite:${join(folder, 'mistyped.sqlite')}` };
    expect(rung('questions')).toMatchObject({ status: 1, stderr: expect.stringContaining('check STORE_URL') });
    expect(existsSync(join(folder, 'mistyped.sqlite'))).toBe(false);
    env = { ...env, STORE_URL: `sqlite:${join(folder, 'rung.sqlite')}` };
    expect(rung('backup', '--nonsense')).toMatchObject({ status: 1, stderr: expect.stringContaining('--nonsense') });
  });

  test('answers stored messages as the bot would, once for each id', () => {
    const file = join(folder, 'messages.jsonl');
    const person = { key: 'slack:T1:U1', platform: 'slack', workspace: 'slack:T1' };
    const place = { key: 'slack:T1:D1', channel: 'slack:T1:D1', direct: true };
    const command = { kind: 'command', topic: 'salary.range', slots: { level: 'senior', country: 'DE' } };
    const lines = [
      { id: '1', person, place, body: command },
      { id: '1', person, place, body: command },
    ];
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const { stdout, status } = rung('replay', file);
    expect(stdout).toMatch(/^› 1\n[\s\S]*Germany[\s\S]*› 1\n\(silent\)/);
    expect(status).toBe(0);
  }, 90_000);
});

describe('a stored message', () => {
  test('is refused where it is none, with the field', () => {
    const found = inboundSchema.safeParse({ id: '1', person: {}, place: {}, body: { kind: 'shout' } });
    expect(found.error?.issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['person.key', 'place.channel', 'body.kind']),
    );
  });
});
