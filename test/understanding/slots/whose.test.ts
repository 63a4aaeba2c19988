import { describe, expect, test } from 'vitest';
import { isAboutOthers } from '../../../src/understanding/slots/whose.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

describe('of whom a message speaks', () => {
  test.each([
    'my friend finished docker',
    'my junior has 5 hours a week',
    "set bob's level to mid",
    "show Priya's whole record",
    'he finished docker yesterday',
    'so she knows python',
    'what is her level',
    'make a plan for my brother',
    'a roadmap for him, 6 hours',
    'our intern is a junior',
  ])('%j is of somebody else', (text) => {
    expect(isAboutOthers(tokenise(text))).toBe(true);
  });

  test.each([
    'I finished docker, my friend did not',
    "docker's done",
    "today's plan",
    "let's set my level to mid",
    "what's my level",
    'my level is mid',
    'my boss says I am senior',
    "i'm a junior, my sister is a senior",
    'plan for my first job',
    'my last plan please',
    'remind me and my team',
  ])('%j is not', (text) => {
    expect(isAboutOthers(tokenise(text))).toBe(false);
  });
});
