import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASK_SIGNALS } from '../../src/understanding/signals/ask-signals.ts';
import { COMMAND_SIGNALS } from '../../src/understanding/signals/command-signals.ts';
import { COMPLAINT_SIGNALS } from '../../src/understanding/signals/complaint.ts';
import { CRISIS_SIGNALS } from '../../src/understanding/signals/crisis-signals.ts';
import { FOREIGN_SIGNALS } from '../../src/understanding/signals/foreign-signals.ts';
import { createSignals } from '../../src/understanding/signals/signals.ts';
import { TALK_SIGNALS } from '../../src/understanding/signals/talk-signals.ts';
import { toWords } from '../../src/understanding/tokens/tokens.ts';

const TABLES = [ASK_SIGNALS, COMMAND_SIGNALS, COMPLAINT_SIGNALS, CRISIS_SIGNALS, FOREIGN_SIGNALS, TALK_SIGNALS];
const FOLDER = join(import.meta.dirname, '../../src/understanding');
/** Lists of words cut by `text/`, of those a slip is mended into, of ids and names; `conversation` still has some never met. */
const OTHERS = [
  'conversation/*',
  'learning/known-words.ts',
  'slots/skill-names.ts',
  'slots/when/zone-names.ts',
  'text/*',
];

/** The words that no message holds: it is cut into others (`backend` is `back` and `end`). */
const neverMet = (words: readonly string[]): readonly string[] =>
  words.filter((word) => /[a-z]/.test(word) && toWords(word).join(' ') !== word);

test('every word of the signals is one that messages are cut into', () => {
  const { words } = createSignals(TABLES.flat());
  const plain = words.filter((word) => !word.startsWith('AFTER:')).map((word) => word.replace(/^\^|\$$/, ''));
  expect(neverMet(plain)).toEqual([]);
});

test('every word of the lists is one that messages are cut into', () => {
  const files = globSync('**/*.ts', { cwd: FOLDER, exclude: OTHERS });
  const lists = files.flatMap((file) => [
    ...readFileSync(join(FOLDER, file), 'utf8').matchAll(/wordSet\(\s*['`]([^'`]*)['`]/g),
  ]);
  expect(lists.length).toBeGreaterThan(100);
  expect(neverMet(lists.flatMap(([, list = '']) => list.split(/[\s_]+/)))).toEqual([]);
});
