import { stem } from 'porter2';
import { EVERYDAY_SYNONYMS } from './everyday-synonyms.ts';
import { WORKING_SYNONYMS } from './working-synonyms.ts';

/**
 * The groups of words alike in meaning that a stem belongs to. A word stands for its group beside itself, so that a
 * wording never met is read by one that was. A group's number is its line.
 */
export const groupsOf = (stemmed: string): readonly number[] => byStem.get(stemmed) ?? NO_GROUP;

const NO_GROUP: readonly number[] = [];

const byStem: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  for (const [number, line] of `${EVERYDAY_SYNONYMS.trim()}\n${WORKING_SYNONYMS.trim()}`.split('\n').entries()) {
    for (const each of new Set(line.split(' ').map(stem))) groups.set(each, [...(groups.get(each) ?? []), number]);
  }
  return groups;
})();
