import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutReaction } from '../../../src/understanding/conversation/reaction.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';

const rest = (text: string): string => withoutReaction(normalise(text)).text;

test.each([
  ['wow, that is low. who says so?', 'who says so?'],
  ['nvm that. Which databases should I know', 'Which databases should I know'],
  ['no bootcamp then. which certificates are worth it', 'which certificates are worth it'],
  ['makes sense!\nhow long does it take', 'how long does it take'],
])('%j leaves %j', (text, left) => {
  expect(rest(text)).toBe(left);
});

test.each([
  'nvm that',
  'ok. go on',
  'no. I meant mysql of course',
  'docker then. what about its price',
  'I know sql. what is next for me',
  'great',
])('%j stays as it is', (text) => {
  expect(rest(text)).toBe(text);
});

test('leaves the end of a message as it was, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const plain = normalise(text);
      expect(plain.text.endsWith(withoutReaction(plain).text)).toBe(true);
    }),
  );
});
