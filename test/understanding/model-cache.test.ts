import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadClassifier } from '../../src/understanding/model-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'rung-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

const EXAMPLES = [
  { label: 'pay', text: 'what does a junior earn' },
  { label: 'pay', text: 'how much is the salary' },
  { label: 'pay', text: 'tell me about pay in germany' },
  { label: 'learn', text: 'what should I learn' },
  { label: 'learn', text: 'where do I start learning' },
  { label: 'learn', text: 'which course teaches sql' },
];

test('says the same from the folder as freshly trained', () => {
  const fresh = loadClassifier(EXAMPLES, folder);
  const kept = loadClassifier(EXAMPLES, folder);
  expect(readdirSync(folder)).toHaveLength(1);
  for (const text of ['salary of a junior', 'learn sql', 'something else', ''])
    expect(kept.classify(text)).toEqual(fresh.classify(text));
});

test('trains anew for other examples, and over a broken file', () => {
  loadClassifier([...EXAMPLES, { label: 'learn', text: 'one more thing to learn' }], folder);
  expect(readdirSync(folder)).toHaveLength(2);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'broken');
  expect(loadClassifier(EXAMPLES, folder).classify('what does a senior earn').ranked[0]?.label).toBe('pay');
});

test('goes on without a folder to write to', () => {
  expect(loadClassifier(EXAMPLES, '/dev/null/nowhere').classify('what does a senior earn').ranked[0]?.label).toBe(
    'pay',
  );
});
