import { expect, test } from 'vitest';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { readSwapped } from '../../../src/understanding/slots/status/swapped.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const names = createSkillReader(
  ['python', 'javascript', 'java', 'go', 'docker'].map((id) => ({ id, name: id, aliases: [] })),
);

const read = (text: string) => {
  const tokens = tokenise(text);
  return Object.fromEntries(readSwapped(tokens, names.read(tokens)));
};

test.each([
  ['please forget the python, I take javascript', { python: 'off', javascript: 'begun' }],
  ['forget java, I will learn go', { java: 'off', go: 'begun' }],
  ['drop python, go instead', { python: 'off', go: 'begun' }],
  ["not python, I'll do javascript", { python: 'off', javascript: 'begun' }],
  ['instead of python I will learn javascript', { python: 'off', javascript: 'begun' }],
  ['I take javascript, forget python', { python: 'off', javascript: 'begun' }],
  ['I stopped learning python and now I learn go', { python: 'off', go: 'begun' }],
  ['I switched from java to go', { java: 'unsaid', go: 'begun' }],
  ["don't forget python, I take javascript", {}],
  ['should I drop python and take javascript?', {}],
  ['forget python, I will learn javascript next year', {}],
  ['I learn go, not python', {}],
  ['I do java, not python', {}],
  ['I will learn javascript', {}],
  ['forget python and docker', {}],
] as const)('reads “%s” as %j', (text, swap) => expect(read(text)).toEqual(swap));
