import { expect, it } from 'vitest';
import { coverContradictions, coverFacts, findInventedFacts } from '../../src/knowledge/coverage.ts';
import { readFolder } from '../../src/knowledge/read-folder.ts';
import { copyKnowledge } from './copy.ts';

it('says of each fact which file carries it, why it was left out, or that it is missing', () => {
  const { dir, set, write } = copyKnowledge();
  set('adverts.json', 'phrases.0.facts', ['s004-990']);
  write('left-out.json', { reviewed: '2026-11-22', leftOut: [{ facts: ['s004-991'], reason: 'An address.' }] });
  expect(coverFacts(readFolder(dir).folder, ['s004-990', 's004-991', 's004-992'])).toEqual([
    { kind: 'carried', fact: 's004-990', files: ['adverts.json'] },
    { kind: 'left out', fact: 's004-991', reason: 'An address.' },
    { kind: 'missing', fact: 's004-992' },
  ]);
});

it('finds fact ids that the guides do not have', () => {
  const { dir, set } = copyKnowledge();
  set('adverts.json', 'phrases.0.facts', ['s004-990']);
  const { folder } = readFolder(dir);
  expect(findInventedFacts(folder, ['s004-990'])).not.toContain('s004-990 (adverts.json)');
  expect(findInventedFacts(folder, [])).toContain('s004-990 (adverts.json)');
});

it('says where each contradiction of the guides is shown', () => {
  const { dir, set } = copyKnowledge();
  set('topics/role/day.json', 'disagreements', [
    {
      id: 'C99',
      question: 'When does the day begin?',
      positions: [
        { says: 'At nine.', source: 'rung' },
        { says: 'Whenever.', source: 'esco' },
      ],
    },
  ]);
  expect(coverContradictions(readFolder(dir).folder, ['C99', 'C98'])).toEqual([
    { id: 'C99', files: ['topics/role/day.json'] },
    { id: 'C98', files: [] },
  ]);
});
