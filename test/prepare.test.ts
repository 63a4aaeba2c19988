import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Prepared, prepare } from '../src/prepare.ts';
import { createClassifier } from '../src/understanding/classifier/classifier.ts';

const folder = mkdtempSync(join(tmpdir(), 'rung-prepare-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder small enough to learn from in no time. */
const dir = join(folder, 'knowledge');
const cache = join(folder, 'cache');
const topic = join(dir, 'topics', 'greeting.json');
cpSync('knowledge/topics/chat', join(dir, 'topics'), { recursive: true });

const keptOf = (kind: string): readonly string[] => readdirSync(cache).filter((name) => name.startsWith(kind));
const firstTopic = ({ learned }: Prepared, text: string) => createClassifier(learned.model).classify(text);

test('says the same from the cache folder as freshly prepared', async () => {
  const fresh = await prepare(dir, cache);
  const kept = await prepare(dir, cache);
  expect(keptOf('knowledge')).toHaveLength(1);
  expect(keptOf('learned')).toHaveLength(1);
  expect(kept).toEqual(fresh);
  for (const text of ['hello', 'thanks a lot', 'what can you do', ''])
    expect(firstTopic(kept, text)).toEqual(firstTopic(fresh, text));
});

test('does not learn again from a change of facts', async () => {
  cpSync('knowledge/sources.json', join(dir, 'sources.json'));
  const { knowledge, learned } = await prepare(dir, cache);
  expect(knowledge.sources.size).toBeGreaterThan(0);
  expect(keptOf('knowledge')).toHaveLength(2);
  expect(keptOf('learned')).toHaveLength(1);
  expect(learned.model?.labels).toContain('greeting');
});

test('prepares anew for other examples, and over a broken file', async () => {
  const { examples, ...rest } = JSON.parse(readFileSync(topic, 'utf8'));
  writeFileSync(topic, JSON.stringify({ ...rest, examples: [...examples, 'zdravstvuyte'] }));
  const fresh = await prepare(dir, cache);
  expect(keptOf('learned')).toHaveLength(2);
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'broken');
  expect(await prepare(dir, cache)).toEqual(fresh);
});

test('goes on without a folder to write to', async () => {
  expect((await prepare(dir, '/dev/null/nowhere')).learned.model?.labels).toContain('greeting');
});

test('tells what is wrong with a folder, every time', async () => {
  const broken = join(folder, 'broken');
  cpSync(dir, broken, { recursive: true });
  writeFileSync(join(broken, 'sources.json'), '{');
  for (const _ of [1, 2]) await expect(prepare(broken, cache)).rejects.toThrow(/sources\.json/);
  await expect(prepare(join(folder, 'nowhere'), cache)).rejects.toThrow(/KNOWLEDGE_DIR/);
});
