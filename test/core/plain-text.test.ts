import { expect, test } from 'vitest';
import { inWordsOf } from '../../src/core/plain-text.ts';
import { knows, tell } from './respond/one-person.ts';

test('a form says what to write where it cannot be filled in', () => {
  const asked = tell({ topic: 'progress.set', aspect: 'start', slots: { skill: 'docker' } }, knows('docker'));
  expect(inWordsOf(asked.reply)).toMatch(/^Which of these do you know\? Say it in words, such as “I know .*”\.$/);
  expect(inWordsOf(tell({ topic: 'settings', aspect: 'start' }).reply)).toMatch(/^About you: say it in words/);
  expect(inWordsOf(tell({ topic: 'next' }).reply)).toBe('');
});
