import { toStem } from './stem.ts';

/** The numbers of the lines of a table that a word of each stem stands in. */
export const toLinesByStem = (table: string): ReadonlyMap<string, readonly number[]> => {
  const lines = new Map<string, number[]>();
  for (const [number, line] of table.trim().split('\n').entries()) {
    for (const each of new Set(line.split(' ').map(toStem))) lines.set(each, [...(lines.get(each) ?? []), number]);
  }
  return lines;
};
