import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A file of the tree with one import that it should, or should not, be let have. */
type Probe = readonly [path: string, imported: string];

const FORBIDDEN: readonly Probe[] = [
  ['src/core/probe.ts', 'node:fs'],
  ['src/core/probe.ts', 'zod'],
  ['src/core/probe.ts', '../store/open-store.ts'],
  ['src/core/respond/probe.ts', '../../understanding/understanding.ts'],
  ['src/core/respond/probe.ts', '../../adapters/slack/index.ts'],
  ['src/core/respond/probe.ts', '../../knowledge/load.ts'],
  ['src/core/probe.ts', '../bot.ts'],
  ['src/bot.ts', './main.ts'],
  ['src/store/probe.ts', '../understanding/understanding.ts'],
  ['src/store/probe.ts', 'discord.js'],
  ['src/understanding/probe.ts', '../knowledge/load.ts'],
  ['src/understanding/slots/probe.ts', '../../store/open-store.ts'],
  ['src/knowledge/probe.ts', '../store/open-store.ts'],
  ['src/phrasing/probe.ts', '../store/open-store.ts'],
  ['src/phrasing/probe.ts', '@slack/bolt'],
  ['src/pictures/probe.ts', '../adapters/terminal/index.ts'],
  ['src/adapters/slack/probe.ts', '../discord/render.ts'],
  ['src/adapters/discord/probe.ts', '../slack/render.ts'],
  ['src/adapters/discord/probe.ts', '@slack/bolt'],
  ['src/adapters/slack/probe.ts', 'discord.js'],
  ['src/adapters/terminal/probe.ts', '../../store/open-store.ts'],
  ['src/adapters/terminal/probe.ts', '../../bot.ts'],
  ['src/nudges/probe.ts', '../store/open-store.ts'],
  ['src/nudges/probe.ts', 'keyv'],
  ['src/store/probe.ts', 'bullmq'],
  ['src/bot.ts', 'keyv'],
  ['src/cli/probe.ts', 'openai'],
];

const ALLOWED: readonly Probe[] = [
  ['src/core/respond/probe.ts', '../../knowledge/schema.ts'],
  ['src/core/respond/probe.ts', '../wording.ts'],
  ['src/nudges/probe.ts', 'bullmq'],
  ['src/nudges/probe.ts', '../core/ports.ts'],
  ['src/store/probe.ts', 'keyv'],
  ['src/store/probe.ts', '../core/ports.ts'],
  ['src/store/probe.ts', '../or-late.ts'],
  ['src/adapters/slack/probe.ts', '../../or-late.ts'],
  ['src/adapters/slack/probe.ts', '../work.ts'],
  ['src/phrasing/probe.ts', 'openai'],
  ['src/adapters/slack/probe.ts', '@slack/bolt'],
  ['src/adapters/discord/probe.ts', 'discord.js'],
  ['src/adapters/discord/probe.ts', '../../core/message.ts'],
  ['src/understanding/probe.ts', '../knowledge/schema.ts'],
];

const CYCLE: Readonly<Record<string, string>> = {
  'src/core/one.ts': "import type { Two } from './two.ts';\nexport type One = Two | 1;\n",
  'src/core/two.ts': "import type { One } from './one.ts';\nexport type Two = One | 2;\n",
};

const folder = mkdtempSync(join(tmpdir(), 'rung-walls-'));
const pathOf = (path: string, at: number) =>
  path.replace('probe.ts', `probe-${at}.ts`).replace('bot.ts', `bot-${at}.ts`);
const found = new Map<string, readonly string[]>();

beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'));
  const probes = [...FORBIDDEN, ...ALLOWED].map(
    ([path, imported], at) =>
      [pathOf(path, at), `import * as it from '${imported}';\nexport const used = it;\n`] as const,
  );
  for (const [path, text] of [...probes, ...Object.entries(CYCLE)]) write(path, text);
  for (const [path, rules] of lint()) found.set(path, rules);
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** The rules that each file breaks, as the linter tells. */
const lint = (): Map<string, string[]> => {
  const biome = resolve('node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const rules = new Map<string, string[]>();
  for (const { category, location } of diagnostics)
    rules.set(location.path, [...(rules.get(location.path) ?? []), category.split('/').at(-1) ?? '']);
  return rules;
};

test.each(FORBIDDEN.map(([path, imported], at) => ({ path, imported, at })))(
  'keeps $path from importing $imported',
  ({ path, at }) => {
    expect(found.get(pathOf(path, at))).toContain('noRestrictedImports');
  },
);

test.each(ALLOWED.map(([path, imported], at) => ({ path, imported, at: at + FORBIDDEN.length })))(
  'lets $path import $imported',
  ({ path, at }) => {
    expect(found.get(pathOf(path, at)) ?? []).not.toContain('noRestrictedImports');
  },
);

test('sees a circle, even one of types alone', () => {
  expect(found.get('src/core/one.ts')).toContain('noImportCycles');
});
