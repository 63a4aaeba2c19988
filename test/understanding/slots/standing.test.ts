import { expect, test } from 'vitest';
import { readStanding } from '../../../src/understanding/slots/status/standing.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

test.each([
  ['which ones did i skip', 'skipped'],
  ['what have i skipped so far', 'skipped'],
  ["which ones I've skipped", 'skipped'],
  ['show me everything i marked as skipped', 'skipped'],
  ['the things i told you i am skipping', 'skipped'],
  ['what am i learning right now', 'learning'],
  ["remind me what i'm in the middle of learning", 'learning'],
  ['which of them are in progress', 'learning'],
  ['which are those i am still learning', 'learning'],
  ['the list of stuff i marked as learning', 'learning'],
  ['everything filed as done', 'learned'],
  ["a list of what I've learned please", 'learned'],
  ['show my learning progress', undefined],
  ['the finished ones as well as those that are open', undefined],
  ['how much have i learned', undefined],
  ['what have i learned so far', undefined],
  ['what do i know so far', undefined],
] as const)('reads which skills are asked for: %s', (text, standing) =>
  expect(readStanding(tokenise(normalise(text).text))).toBe(standing),
);
