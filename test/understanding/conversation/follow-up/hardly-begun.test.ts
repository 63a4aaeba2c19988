import { expect, test } from 'vitest';
import type { Slots } from '../../../../src/core/intent.ts';
import type { Turn } from '../../../../src/core/message.ts';
import { readHardlyBegun } from '../../../../src/understanding/conversation/follow-up/hardly-begun.ts';
import { made } from '../../../../src/understanding/conversation/follow-up/made.ts';
import type { Found } from '../../../../src/understanding/slots/found.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

const after = (slots: Slots): Turn => ({ intent: made('progress.set', 'answer', slots), at: 0, offered: [] });
const KNOWN = after({ skill: 'sql', status: 'learned' });
const read = (text: string, last = KNOWN) =>
  readHardlyBegun(tokenise(text), { skills: [] } as unknown as Found, last)?.slots.status;

test.each([
  'wait, not finished, I only watched the first lecture',
  'no, I only ran compose up',
  'actually I just skimmed the docs',
  'not done, one chapter is missing',
  'not really, I watched two videos',
  'no wait, I still have two chapters to go',
  'not done with it yet',
  'I am not really through it',
  'hm, I only read half of it',
  'sorry, not finished',
])('hears of “%s” that it is being learned', (text) => expect(read(text)).toBe('learning'));

test.each([
  'not really, what does it pay?',
  'I only want another one',
  'I only have 5 hours a week',
  'I just did it for fun',
  'I only used it at work',
  'I have not finished school',
  'I finished it',
  'not now',
  'done, quiz me on it',
  'did I only watch one?',
])('hears nothing of the kind in “%s”', (text) => expect(read(text)).toBeUndefined());

test('speaks of one skill that was noted as learned', () => {
  expect(read('I only read the intro', after({ skill: 'sql', status: 'learning' }))).toBeUndefined();
  expect(read('I only read the intro', after({ skill: ['sql', 'go'], status: 'learned' }))).toBeUndefined();
});
