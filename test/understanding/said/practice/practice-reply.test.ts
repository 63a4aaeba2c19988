import { expect, test } from 'vitest';
import { readPracticeReply } from '../../../../src/understanding/said/practice/practice-reply.ts';

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
  ['was i correct?', 'mark'],
  ['what is wrong in my answer', 'mark'],
  ['i dont understand the question', 'unclear'],
  ['could you rephrase that', 'unclear'],
  ["i'm back sorry, where were we", 'back'],
  ['too hard, an easier one please', 'easier'],
  ['something more challenging', 'harder'],
  ['this is unrelated to what I asked', 'unasked'],
  ['not this one, i had it yesterday', 'had'],
  ['it is easier to read the plan than to guess', 'attempt'],
  ['a left join keeps the unrelated rows too', 'attempt'],
  ['you go back to the index and read the row from there, which is easier than a scan of the table', 'attempt'],
  ['', undefined],
] as const)('takes “%s” as it is meant', (words, reply) => expect(readPracticeReply(words)).toBe(reply));
