import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SPELLED } from '../../../src/understanding/tokens/spelled.ts';
import { tokenise, toWords } from '../../../src/understanding/tokens/tokens.ts';

test('the words of a phrase are those a message with it is cut into', () => {
  const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.constantFrom(...SPELLED.keys(), 'c++', '9am'));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const phrase = words.join(' ');
      expect(toWords(phrase)).toEqual(tokenise(phrase).map(({ word }) => word));
    }),
    { numRuns: 500 },
  );
});
