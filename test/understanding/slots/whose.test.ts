import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAboutOthers, isOfOthers, speaksOfOthers } from '../../../src/understanding/slots/whose.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

describe('of whom a message speaks', () => {
  test.each([
    'my friend finished docker',
    'my junior has 5 hours a week',
    "set bob's level to mid",
    "show Priya's whole record",
    'he finished docker yesterday',
    'the senior has 5 hours a week',
    'half of the juniors know git',
    'so she knows python',
    'what is her level',
    'make a plan for my brother',
    'a roadmap for him, 6 hours',
    'our intern is a junior',
    'my whole team knows git',
    'half my learners have finished sql',
    'they all know docker',
    'like they can react and stuff',
    'the juniors know git',
    'my boss says "I know docker"',
    '"I know docker", said my boss',
    'my friend told me: I finished it',
    'my friend told me he finished it',
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
    'my target is junior back-end developer, please note that',
    'my goal is mid, note it',
    'my boss says I am senior',
    "i'm a junior, my sister is a senior",
    'plan for my first job',
    'my last plan please',
    'remind me and my team',
    'I told my boss: I know docker',
    'as they say, I know docker',
    'they ask for docker',
    'my sister taught me git',
    'my lead made me learn terraform',
    'the gap to senior',
    'the senior gap please',
    'my senior developer plan, 6 hours a week',
    'the path to architect please',
  ])('%j is not', (text) => {
    expect(isAboutOthers(tokenise(text))).toBe(false);
  });
});

describe('of whom a word is said', () => {
  test.each([
    'Avi finished docker',
    'I finished git and Avi finished docker',
    'tom knows docker',
    'Noa is learning docker',
    'most of the team know docker',
    'he wrote "I know docker',
    'I work with my friend who knows docker',
    'I hear half of my team knows docker',
  ])('%j: docker is of somebody else', (text) => {
    expect(isLastOfOthers(text)).toBe(true);
  });

  test.each([
    'Avi finished git and I finished docker',
    'I and Avi finished docker',
    'Yesterday finished docker',
    'Finally learned docker',
    'Kotlin learned and docker',
    'I wrote "I know docker',
    'I listened to my professor and learned docker',
    'I finished the course of my mentor on docker',
    'I agreed with my lead and finished docker',
  ])('%j: docker is not', (text) => {
    expect(isLastOfOthers(text)).toBe(false);
  });

  test('the skills named do nothing themselves', () => {
    expect(isOfOthers(tokenise('Docker finished git'), 2, [{ from: 0, to: 1 }])).toBe(false);
  });
});

const isLastOfOthers = (text: string): boolean => {
  const tokens = tokenise(text);
  return isOfOthers(tokens, tokens.length - 1);
};

test('others are spoken of where anything is said of them', () => {
  const words = [
    'i',
    'my',
    'wife',
    'brother',
    'she',
    'they',
    'know',
    'told',
    'me',
    'to',
    'learn',
    'git',
    'Anna',
    'half',
    'of',
    'team',
    ',',
    '.',
    '"',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (some) => {
      const tokens = tokenise(some.join(' '));
      expect(speaksOfOthers(tokens)).toBe(tokens.some((_, at) => isOfOthers(tokens, at)));
    }),
    { numRuns: 500 },
  );
});
