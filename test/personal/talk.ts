import { openTalks } from '../talks.ts';

/** On a Thursday. What somebody new is told at each of their turns, as plain text. */
export const { talk, close } = await openTalks('2026-11-26T10:00:00Z');

/** What they are told last. */
export const lastOf = async (...turns: readonly string[]): Promise<string> => (await talk(...turns)).at(-1) ?? '';
