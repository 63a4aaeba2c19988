import { expect, test } from 'vitest';
import { isDislike } from '../../../../src/understanding/said/person/dislike.ts';

test.each(['i hate that', 'boring', 'not for me', 'no interest', "i don't like it", 'meh'])('“%s” is one', (words) =>
  expect(isDislike(words)).toBe(true),
);

test.each(['skip it', 'skip this boring thing', 'i will never need that', 'no thanks', 'drop it'])(
  '“%s” is a word to skip it, or none',
  (words) => expect(isDislike(words)).toBe(false),
);
