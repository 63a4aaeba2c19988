import { describe, expect, test } from 'vitest';
import { isAllBut } from '../../../src/understanding/said/person/all-but.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

describe('all on the record but what is named', () => {
  test.each([
    'remove everything except Git',
    'drop all but Git',
    'delete all my skills besides git and sql',
    'forget everything apart from SQL',
  ])('%j', (text) => {
    expect(isAllBut(tokenise(text))).toBe(true);
  });

  test.each([
    'remove git',
    "don't remove everything except git",
    'I know everything except git',
    'remove everything',
    'drop git but keep all the others',
  ])('%j is none', (text) => {
    expect(isAllBut(tokenise(text))).toBe(false);
  });
});
