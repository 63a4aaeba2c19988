import { expect, test } from 'vitest';
import {
  hashGroups,
  hashNeighbours,
  hashPairs,
  hashPieces,
} from '../../../../src/understanding/classifier/vectors/features.ts';

const share = (a: string, b: string): boolean => hashGroups(a).some((group) => hashGroups(b).includes(group));

test.each([
  ['salary', 'wages'],
  ['purchase', 'buying'],
  ['monday', 'friday'],
  ['postgres', 'mongodb'],
  ['germany', 'france'],
  ['7', 'seven'],
  ['2019', '2024'],
])('%s and %s are alike', (a, b) => expect(share(a, b)).toBe(true));

test.each([
  ['salary', 'monday'],
  ['docker', 'germany'],
  ['the', 'of'],
])('%s and %s are not', (a, b) => expect(share(a, b)).toBe(false));

test('pairs leave out the order of words, neighbours keep it', () => {
  expect([...hashPairs([1, 2, 3])].sort()).toEqual([...hashPairs([3, 2, 1])].sort());
  expect(hashNeighbours([1, 2, 3])).not.toEqual(hashNeighbours([3, 2, 1]));
});

test('a message of no words has no neighbours and no pairs', () => {
  expect(hashNeighbours([])).toEqual([]);
  expect(hashPairs([])).toEqual([]);
});

test('the work of pairs ends with the fourteenth word', () => {
  const many = Array.from({ length: 60 }, (_, i) => i);
  expect(hashPairs(many)).toEqual(hashPairs(many.slice(0, 14)));
});

test('slips share most pieces of a word', () => {
  const known = new Set(hashPieces('kubernetes'));
  const kept = hashPieces('kubernets').filter((piece) => known.has(piece));
  expect(kept.length).toBeGreaterThan(hashPieces('kubernets').length * 0.7);
});
