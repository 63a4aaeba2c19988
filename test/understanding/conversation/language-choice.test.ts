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
  ])('of %j is %s, and nothing is said of how far it is known', (text, skill) => {
    expect(understand(text)).toMatchObject({ topic: 'settings', slots: { skill } });
    expect(understand(text).slots).not.toHaveProperty('status');
  });

  test.each(["I don't want java", 'should I switch to go', 'python or java', 'I want to learn go', 'I want docker'])(
    'of %j is none',
    (text) => {
      expect(understand(text).topic).not.toBe('settings');
    },
  );
});
