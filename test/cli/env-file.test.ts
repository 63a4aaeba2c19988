import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-env-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (file: string, ...args: readonly string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'src/cli', file), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
    input: '',
    timeout: 60_000,
  });
  return { status, stderr };
};

const complains = (of: RegExp) => ({ status: 1, stderr: expect.stringMatching(of) });

describe('without .env in the folder it is started from', () => {
  test.each([
    ['ask.ts', [], /^\[rung\] \[ask\] usage: .*\n$/],
    ['ask.ts', ['--nonsense'], /^Unknown option '--nonsense'.*\n$/],
    ['discord-register.ts', [], /^\[rung\] \[discord\] DISCORD_TOKEN is missing.*\n$/],
    ['discord-register.ts', ['--nonsense'], /^Unknown option '--nonsense'.*\n$/],
    ['discord-shards.ts', [], /^\[rung\] \[discord\] usage: .*\n$/],
    ['discord-shards.ts', ['--count', '2'], /^\[rung\] \[discord\] DISCORD_TOKEN is missing.*\n$/],
  ])('%s %j says in one line what it lacks', (file, args, said) => {
    expect(run(file, ...args)).toEqual(complains(said));
  });
});

describe('a command reads .env', () => {
  beforeAll(() => writeFileSync(join(folder, '.env'), 'LOG_LEVEL=loud\n'));

  test.each([
    ['ask.ts', ['hello']],
    ['ask.ts', ['--jsonl']],
    ['discord-register.ts', []],
    ['discord-shards.ts', ['--count', '2']],
    ['backup.ts', ['copy']],
  ])('%s %j', (file, args) => {
    expect(run(file, ...args)).toEqual(
      complains(/^\[rung\] \[settings\] a setting needs a fix:\n {2}- LOG_LEVEL: .*\n$/),
    );
  });
});
