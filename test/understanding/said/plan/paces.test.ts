import { expect, test } from 'vitest';
import { readPaces } from '../../../../src/understanding/said/plan/paces.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

test.each([
  ['One of them can only study three hours a week, the other eight. How long for each?', 3, [3, 8]],
  ['with 4 or 8 hours a week?', 4, [4, 8]],
  ['4, 8 or 12 hours a week', 8, [4, 8, 12]],
  ['how long at 5 hours a week vs 10 hours a week', 5, [5, 10]],
  ['I have 5 hours a week and she has 10', 5, [5, 10]],
])('%s', (text, known, paces) => {
  expect(readPaces(tokenise(text), known)).toEqual(paces);
});

test.each([
  ['with 6 hours a week', 6],
  ['2 hours on saturday and 3 hours on sunday', 5],
  ['2 hours a day, 10 hours a week', 10],
  ['4 to 6 hours a week', 5],
  ['6 hours a week for 2 years', 6],
  ['one hour or two?', undefined],
  ['the other 3 skills, with 5 hours a week', 5],
])('%s names one pace', (text, known) => {
  expect(readPaces(tokenise(text), known)).toBeUndefined();
});
