import { expect, test } from 'vitest';
import { readLetterNames } from '../../../../src/understanding/said/named/letter-names.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

test.each([
  ['I know Python and C', ['C']],
  ['delete the R, this is long ago', ['R']],
  ['I know C and R', ['C', 'R']],
  ['I take option C', []],
  ['A, B and C are done', []],
  ['I know C# and c', []],
])('%j names %j', (text, names) => {
  expect(readLetterNames(tokenise(text))).toEqual(names);
});
