import { describe, expect, test } from 'vitest';
import { readTerms } from '../../../src/understanding/slots/sum-terms.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const read = (text: string) => readTerms(tokenise(text));

describe('what is said of an offered sum', () => {
  test.each([
    ['+ 10% bonus, Madrid', { bonus: 10 }],
    ['with a bonus of 15%', { bonus: 15 }],
    ['for a 4-day week', { days: 4 }],
    ['and a four day week, 5 percent bonus', { days: 4, bonus: 5 }],
    ['4 days a week', { days: 4 }],
  ])('%s', (text, terms) => expect(read(text)).toEqual(terms));

  test.each([
    '3 days a week in the office',
    'office 3 days',
    'bonus of 5000',
    '10% more',
    'within 4 days',
    '30 days of holiday',
  ])('none in %s', (text) => expect(read(text)).toEqual({}));

  test('days alone, where a week is spoken of', () => {
    const tokens = tokenise('for 4 days or');
    expect([readTerms(tokens, true), readTerms(tokens)]).toEqual([{ days: 4 }, {}]);
  });
});
