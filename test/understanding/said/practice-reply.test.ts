import { expect, test } from 'vitest';
import { readPracticeReply } from '../../../src/understanding/said/practice-reply.ts';

test.each([
  ["ok let's stop", 'enough'],
  ["that's it for today", 'enough'],
  ['i want to stop', 'enough'],
  ['no more questions please', 'enough'],
  ["i don't know, show me", 'show'],
  ['no idea', 'show'],
  ['an index is a sorted tree of keys', 'attempt'],
  ['hmm i do not know exactly but maybe it is about what transactions see', undefined],
  ['next question', undefined],
  ['', undefined],
] as const)('takes “%s” as it is meant', (words, reply) => expect(readPracticeReply(words)).toBe(reply));
