import { describe, expect, test } from 'vitest';
import { toSlots } from '../../../src/understanding/slots/fit.ts';
import { createFinder } from '../../../src/understanding/slots/found.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';

const SKILLS = ['Java', 'Kafka', 'SQL'].map((name) => ({ id: name.toLowerCase(), name, aliases: [] }));
/** A reader that is sure of nothing: what the words around a name tell is all there is. */
const UNSURE = { status: undefined, reported: undefined };
const find = createFinder(createSkillReader(SKILLS), {
  read: (_tokens, skills) => skills.map(() => UNSURE),
  readIt: () => undefined,
});
const statusIn = (text: string) => toSlots('gap', find(tokenise(normalise(text).text), NOW)).status;

describe('a skill told of beside the question', () => {
  test.each([
    'I have 4 years of java, what am I missing for senior?',
    '4 yoe java, sql. gaps for senior?',
    'java for 3 years, what do I lack for lead?',
    'sql every day, what am I missing for mid?',
    'my stack is java and sql. what am I missing?',
  ])('is known: %j', (text) => {
    expect(statusIn(text)).toBe('learned');
  });

  test('is begun where only a part is told', () => {
    expect(statusIn('5 hours a week, a bit of sql, what is missing for junior?')).toBe('learning');
  });

  test.each([
    'what am I missing for senior in java?',
    'my team has 3 years of java, what am I missing?',
    'they ask for 3 years of kafka, what am I missing?',
    'in 2 years I want to know kafka, what am I missing?',
  ])('is not told of: %j', (text) => {
    expect(statusIn(text)).toBeUndefined();
  });
});
