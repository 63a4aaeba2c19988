import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-coverage-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const cover = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['src/cli/knowledge-coverage.ts', ...args], { encoding: 'utf8', timeout: 60_000 });

test('wants a list of facts', () => {
  expect(cover()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^usage: .* FACTS/) });
  expect(cover('/nowhere')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^\[rung\].* \/nowhere is no/) });
});

test('ends with 1 where a fact is missing', () => {
  const facts = join(folder, 'facts.json');
  writeFileSync(facts, '[{"id":"never-told"}]');
  expect(cover(facts)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^never-told {2}MISSING\n/) });
});
