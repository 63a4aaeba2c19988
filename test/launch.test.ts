import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A copy of Rung that knows little, so that it is prepared in no time. */
const home = mkdtempSync(join(tmpdir(), 'rung-launch-'));
const node = (file: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [join(home, file), ...args], { cwd: home, encoding: 'utf8' });
const keptPrograms = (): readonly string[] =>
  readdirSync(join(home, '.cache')).filter((name) => /^program-/.test(name));

beforeAll(() => {
  for (const part of ['src', 'knowledge/topics/chat', 'package.json'])
    cpSync(part, join(home, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(home, 'node_modules'));
  node('src/cli/prepare.ts');
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

test('the kept program answers as the sources do', { timeout: 60_000 }, () => {
  expect(keptPrograms()).toHaveLength(1);
  const answer = node('src/launch.js', 'ask', 'hello');
  expect(answer).toBe(node('src/cli/ask.ts', 'hello'));
  expect(answer).toMatch(/back-end/);
});

test('the kept program holds no letter that would double the memory of all', () => {
  const folder = join(home, '.cache', keptPrograms()[0] ?? '');
  const wide = readdirSync(folder).filter((file) => /[^\0-\x7f]/.test(readFileSync(join(folder, file), 'utf8')));
  expect(wide).toEqual([]);
});

test.each([
  ['the chat', '', 'hello'],
  ['ask', 'ask --jsonl', '{"id":1,"text":"hello"}'],
])('%s ends quietly where only its first line is read', { timeout: 60_000 }, (_, command, line) => {
  const run = `{ "${process.execPath}" src/launch.js ${command}; echo "ended with $?" >&2; } | head -n 1`;
  const input = `${line}\n`.repeat(2_000);
  const { stdout, stderr } = spawnSync('sh', ['-c', run], { cwd: home, input, encoding: 'utf8' });
  expect(stdout).toMatch(/^.*back-end.*\n$/);
  expect(stderr).toBe('ended with 0\n');
});

test('preparing twice makes it once', { timeout: 60_000 }, () => {
  node('src/cli/prepare.ts');
  expect(keptPrograms()).toHaveLength(1);
});

test('changed sources are run as they are, until they are prepared', { timeout: 60_000 }, () => {
  appendFileSync(join(home, 'src', 'cli', 'ask.ts'), "\nconsole.log('as changed');\n");
  expect(node('src/launch.js', 'ask', 'hello')).toContain('as changed');
  node('src/cli/prepare.ts');
  expect(keptPrograms()).toHaveLength(2);
  expect(node('src/launch.js', 'ask', 'hello')).toContain('as changed');
});

test('other packages make another program', { timeout: 60_000 }, () => {
  const before = keptPrograms().length;
  appendFileSync(join(home, 'package.json'), '\n');
  node('src/cli/prepare.ts');
  expect(keptPrograms()).toHaveLength(before + 1);
});
