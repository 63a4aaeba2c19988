import { describe, expect, test } from 'vitest';
import { understand } from '../knowledge-understanding.ts';

describe('the language somebody settles on', () => {
  test.each([
    ['change to go', 'go'],
    ['I want go instead of java', 'go'],
    ["ok I'll stay with python then", 'python'],
    ["I'd rather do ruby than php", 'ruby'],
    ["I'll take java", 'java'],
    ['switch my main language to typescript please', 'typescript'],
    ["I'd like to go with Java. No wait, Python, my colleague uses it", 'python'],
    ['I like Python and Java. I choose Java as my main language', 'java'],
    ['I choose Go as my main language because everybody here uses it', 'go'],
    ['my language shall be Java', 'java'],
  ])('of %j is %s, and nothing is said of how far it is known', (text, skill) => {
    expect(understand(text)).toMatchObject({ topic: 'settings', slots: { skill } });
    expect(understand(text).slots).not.toHaveProperty('status');
  });

  test.each([
    "I don't want java",
    'should I switch to go',
    'python or java',
    'I want to learn go',
    'I want docker',
    'I like Java and I know Python',
    'I choose Java, how long does it take?',
    'I take Java. I finished SQL',
  ])('of %j is none', (text) => {
    expect(understand(text).topic).not.toBe('settings');
  });
});
