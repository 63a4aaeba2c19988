import { expect, test } from 'vitest';
import { readDeniedAgain } from '../../../src/understanding/slots/denied-again.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const NAMES = new Set(['java', 'go', 'redis']);
const read = (text: string) => {
  const tokens = tokenise(text);
  const names = tokens.flatMap(({ word }, at) =>
    NAMES.has(word) ? [{ value: { id: word }, from: at, to: at + 1 }] : [],
  );
  return [...readDeniedAgain(tokens, names)];
};

test.each([
  [
    'I did some java, sorry, not java, go',
    [
      [0, 2],
      [1, 2],
    ],
  ],
  [
    'java last month, no wait, not java, it was go',
    [
      [0, 2],
      [1, 2],
    ],
  ],
  ['I know java, not go, redis', []],
  ['java, sorry, not go', []],
  ['I know java but not java on redis', []],
])('%j', (text, denied) => {
  expect(read(text)).toEqual(denied);
});
