import { EVERYDAY_SYNONYMS } from './everyday-synonyms.ts';
import { toLinesByStem } from './lines-by-stem.ts';
import { WORKING_SYNONYMS } from './working-synonyms.ts';

/**
 * The groups of words alike in meaning that a stem belongs to. A word stands for its group beside itself, so that a
 * wording never met is read by one that was. A group's number is its line.
 */
export const groupsOf = (stemmed: string): readonly number[] => byStem.get(stemmed) ?? NO_GROUP;

const NO_GROUP: readonly number[] = [];

const byStem = toLinesByStem(`${EVERYDAY_SYNONYMS.trim()}\n${WORKING_SYNONYMS.trim()}`);
