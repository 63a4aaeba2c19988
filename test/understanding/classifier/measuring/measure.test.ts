import { expect, test } from 'vitest';
import { parseExamples } from '../../../../src/understanding/classifier/measuring/example-lines.ts';
import { chooseThreshold, type Judged, measure } from '../../../../src/understanding/classifier/measuring/measure.ts';

const judged: readonly Judged[] = [
  { truth: 'pay', guess: 'pay', inScope: 0.9 },
  { truth: 'pay', guess: 'remote', inScope: 0.8 },
  { truth: 'remote', guess: 'remote', inScope: 0.4 },
  { truth: 'oos', guess: 'pay', inScope: 0.3 },
  { truth: 'oos', guess: 'remote', inScope: 0.2 },
];

test('declines nothing at threshold 0', () => {
  expect(measure(judged, 0)).toEqual({ accuracy: 2 / 3, oosRecall: 0, oosPrecision: null });
});

test('counts what is declined rightly and wrongly', () => {
  expect(measure(judged, 0.5)).toEqual({ accuracy: 1 / 3, oosRecall: 1, oosPrecision: 2 / 3 });
});

test('chooses the threshold with the most right in all', () => {
  const threshold = chooseThreshold(judged);
  expect(threshold).toBeGreaterThan(0.3);
  expect(threshold).toBeLessThanOrEqual(0.4);
});

test('without messages out of scope nothing is declined', () => {
  expect(chooseThreshold(judged.filter(({ truth }) => truth !== 'oos'))).toBe(0);
});

test('reads lines of text and label, and names the first that is not', () => {
  expect(parseExamples('{"text":"a","label":"b"}\n\n', 'f')).toEqual([{ text: 'a', label: 'b' }]);
  expect(() => parseExamples('{"text":"a","label":"b"}\n{"text":1}', 'f')).toThrow('f:2');
  expect(() => parseExamples('no json', 'f')).toThrow('f:1');
});
