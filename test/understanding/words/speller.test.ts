import { describe, expect, test } from 'vitest';
import { hashEnglish } from '../../../src/understanding/words/hash-english.ts';
import { createMend, toLexicon } from '../../../src/understanding/words/speller.ts';
import { EXAMPLES } from '../classifier/examples.ts';

const messages = EXAMPLES.map(({ text }) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .split(' '),
);
const mend = createMend(toLexicon([...messages, ['kubernetes', 'kubernetes']], hashEnglish()));

describe('mends', () => {
  test.each([
    ['salray', 'salary'],
    ['salry', 'salary'],
    ['salaryy', 'salary'],
    ['salery', 'salary'],
    ['databse', 'database'],
    ['intervew', 'interview'],
    ['kubernets', 'kubernetes'],
    ['kuberentse', 'kubernetes'],
    ['wht', 'what'],
    ['hwo', 'how'],
  ])('%s into %s', (slip, word) => expect(mend([slip])).toEqual([word]));
});

describe('leaves alone', () => {
  test.each(['celery', 'remove', 'hose', 'intervene', 'zzzzzz', 'c++', 'k8s', 'résumé', 'go', ''])('%s', (word) =>
    expect(mend([word])).toEqual([word]),
  );
});

test('keeps the words around a slip in their order', () => {
  expect(mend(['what', 'salray', 'can', 'i', 'expect'])).toEqual(['what', 'salary', 'can', 'i', 'expect']);
});
