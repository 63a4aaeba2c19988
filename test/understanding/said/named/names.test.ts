import { expect, test } from 'vitest';
import { createNameReader } from '../../../../src/understanding/said/named/names.ts';

const read = createNameReader(['C', 'Rust', 'SQLite', 'Symfony', 'Rust']);

test.each([
  ['rust, anybody?', ['Rust']],
  ['is c or rust the better start', ['C', 'Rust']],
  ['c# or c++', []],
  ['crafty people with rusty skills', []],
  ['symfony', ['Symfony']],
] as const)('finds names as words of their own: %s', (words, names) => expect(read(words)).toEqual(names));
