import type { Found } from '../../slots/found.ts';

/** The skills that a message names, each once, in the order they were said. */
export const namedIds = (skills: Found['skills']): readonly string[] => [
  ...new Set(skills.map(({ value }) => value.id)),
];
