import { expect, test } from 'vitest';
import {
  crossValidate,
  toConfusions,
  toScores,
  type Unseen,
} from '../../../../src/understanding/classifier/measuring/cross-validate.ts';
import { EXAMPLES } from '../examples.ts';

const unseen: readonly Unseen[] = [
  { text: 'a', label: 'pay', guesses: ['pay', 'remote'] },
  { text: 'b', label: 'pay', guesses: ['remote', 'pay'] },
  { text: 'c', label: 'pay', guesses: ['remote', 'job', 'learn', 'pay'] },
  { text: 'd', label: 'remote', guesses: ['remote'] },
  { text: 'e', label: 'oos', guesses: ['none', 'pay'] },
];

test('judges every example once', () => {
  const judged = crossValidate(EXAMPLES, 3, 0.5);
  expect(judged.map(({ text }) => text).toSorted()).toEqual(EXAMPLES.map(({ text }) => text).toSorted());
});

test('judges an example by its marks too', () => {
  const examples = Array.from({ length: 24 }, (_, i) =>
    i % 4 < 2
      ? { text: 'how about this', label: 'pay', marks: ['\ue000'] }
      : { text: 'how about this', label: 'job', marks: ['\ue001'] },
  );
  expect(crossValidate(examples, 3, 0).filter(({ label, guesses }) => guesses[0] !== label)).toEqual([]);
});

test('tells what is taken for what, the most frequent first', () => {
  expect(toConfusions(unseen)).toEqual([{ label: 'pay', guess: 'remote', texts: ['b', 'c'] }]);
});

test('tells how each label fares, the worst first', () => {
  expect(toScores(unseen)).toEqual([
    { label: 'pay', total: 3, first: 1 / 3, three: 2 / 3 },
    { label: 'oos', total: 1, first: 1, three: 1 },
    { label: 'remote', total: 1, first: 1, three: 1 },
  ]);
});
