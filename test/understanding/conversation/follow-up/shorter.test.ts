import { expect, test } from 'vitest';
import type { Turn } from '../../../../src/core/message.ts';
import type { Topic } from '../../../../src/core/topic.ts';
import { readShorter } from '../../../../src/understanding/conversation/follow-up/shorter.ts';
import type { Found } from '../../../../src/understanding/slots/found.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

const after = (topic: Topic): Turn => ({
  intent: { topic, aspect: 'answer', slots: {}, confidence: 1, alternatives: [] },
  offered: [],
  at: 0,
});
const read = (words: string, topic: Topic = 'learn.degree') => {
  const found = { tokens: tokenise(words), skills: [], levels: [], countries: [] } as unknown as Found;
  return readShorter(found, after(topic))?.aspect;
};

test.each([
  'tl;dr',
  'can you sum it up please',
  'too long. one sentence',
  'a line each',
  'just the gist',
  'wall of text lol',
])('“%s” wants the answer in short', (words) => expect(read(words)).toBe('short'));

test.each(['a shorter course', 'write one line for my resume', 'is a summary on the resume needed', 'too long'])(
  '“%s” wants something else',
  (words) => expect(read(words)).toBeUndefined(),
);

test('only what is told from the knowledge is put in short', () => {
  expect(read('shorter', 'plan')).toBeUndefined();
  expect(read('shorter', 'nudge')).toBeUndefined();
});
