import { expect, it } from 'vitest';
import { findMisreads, type Learn } from '../../src/knowledge/misreads.ts';
import { readFolder } from '../../src/knowledge/read-folder.ts';
import { copyKnowledge } from './copy.ts';

/** Reads a text as the topic of the example that shares most words with it. */
const nearest: Learn = (examples) => (text) => {
  const words = new Set(text.split(' '));
  const shared = (other: string): number => other.split(' ').filter((word) => words.has(word)).length;
  const [best] = [...examples].sort((a, b) => shared(b.text) - shared(a.text));
  return best && { label: best.label, probability: 0.5 };
};

it('tells which examples are read as another topic by an engine that has not seen them', () => {
  const { dir, set } = copyKnowledge();
  set('topics/role/day.json', 'examples', ['zaphod asks the way', 'zaphod asks the hour', 'trillian wants a raise']);
  set('topics/salary/raise.json', 'examples', [
    'please trillian wants a raise now',
    'please trillian wants a raise soon',
  ]);
  const { folder } = readFolder(dir);
  const two = folder.topics.filter(({ data }) => data.id === 'role.day' || data.id === 'salary.raise');
  expect(findMisreads({ ...folder, topics: two, spoken: [] }, nearest, 3)).toEqual({
    read: 4,
    total: 5,
    problems: [
      {
        file: 'topics/role/day.json',
        field: 'examples[2]',
        message: '"trillian wants a raise" reads as salary.raise (50 %): move it, or add more like it',
      },
    ],
  });
});
