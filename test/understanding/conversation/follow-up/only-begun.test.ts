import { expect, test } from 'vitest';
import type { Slots } from '../../../../src/core/intent.ts';
import type { Turn } from '../../../../src/core/message.ts';
import type { Topic } from '../../../../src/core/topic.ts';
import { readOnlyBegun } from '../../../../src/understanding/conversation/follow-up/only-begun.ts';
import type { Found } from '../../../../src/understanding/slots/found.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

const after = (topic: Topic, slots: Slots): Turn => ({
  intent: { topic, aspect: 'answer', slots, confidence: 1, alternatives: [] },
  offered: [],
  at: 0,
});
const LEARNED: Slots = { skill: 'sql', status: 'learned' };
const read = (words: string, last = after('progress.set', LEARNED)) =>
  readOnlyBegun({ tokens: tokenise(words), skills: [] } as unknown as Found, last)?.slots;

test.each([
  'wait, not finished, I only watched the first lecture',
  'no, I just did two chapters',
  'not done with it yet',
  'I am not really through it',
  'hm, I only read half of it',
  'sorry, not finished',
])('“%s” after a skill was put down as learned says that it is only begun', (words) =>
  expect(read(words)).toEqual({ skill: 'sql', status: 'learning' }),
);

test.each(['I only used it at work', 'I have not finished school', 'just did it today', 'I finished it', 'not now'])(
  '“%s” says nothing of that',
  (words) => expect(read(words)).toBeUndefined(),
);

test('says nothing after anything else', () => {
  expect(read('not finished', after('progress.set', { skill: 'sql', status: 'learning' }))).toBeUndefined();
  expect(read('not finished', after('plan', {}))).toBeUndefined();
});
