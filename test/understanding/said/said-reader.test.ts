import { expect, test } from 'vitest';
import type { Intent } from '../../../src/core/intent.ts';
import { TOPICS } from '../../../src/core/topic.ts';
import { createSaidReader } from '../../../src/understanding/said/said-reader.ts';
import { quickest } from '../../quickest.ts';
import { HOSTILE } from '../hostile.ts';

const { read } = createSaidReader({
  skills: new Map([['java', { name: 'Java' }]]),
  roles: new Map(),
  topics: new Map(),
  comparisons: [],
  interview: [],
});
const intentOf = (rest: Partial<Intent>): Intent => ({
  topic: 'settings',
  aspect: 'answer',
  slots: {},
  confidence: 1,
  alternatives: [],
  ...rest,
});
const WORDS = 'Note that I work in Go, not Java, as my goal is senior';

test('reads what the topic asks for, of a second question too', () => {
  const slots = { skill: ['go', 'java'] };
  const said = { goal: { level: 'senior', isOnly: true }, atWork: true, rejected: ['java'], toKeep: true };
  expect(read(WORDS, intentOf({ slots }))).toEqual(said);
  expect(read(WORDS, intentOf({ topic: 'job.first', second: { topic: 'settings', slots } }))).toEqual(said);
});

test('reads nothing that no topic asks for', () => {
  expect(read(WORDS, intentOf({ topic: 'job.first' }))).toEqual({});
  expect(read('hello', intentOf({ topic: 'greeting' }))).toEqual({});
});

test('reads a report that sets the main language as a setting', () => {
  const report = intentOf({ topic: 'progress.set', slots: { skill: 'java' } });
  expect(read('change my main language, not java', report)).toEqual({
    setsMain: true,
    toKeep: true,
    language: 'main',
    rejected: ['java'],
  });
  expect(read('I finished java', report)).toEqual({});
});

test.each(HOSTILE)('reads %s in bounded time, whatever it is about', (_name, text) => {
  for (const topic of TOPICS)
    expect(
      quickest(() => read(text, intentOf({ topic }))),
      topic,
    ).toBeLessThan(50);
});
