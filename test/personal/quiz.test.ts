import { afterAll, expect, test } from 'vitest';
import { close, talk } from './talk.ts';

afterAll(close);

test.each(['hmm, I can not decide between 1 and 3', 'both are nice', 'not sure'])(
  'the quiz goes on at its question for who cannot choose: “%s”',
  async (words) => {
    const told = await talk('which role fits me?', '2', '3', words, '1');
    expect(told[2]).toContain('Question 3 of 8');
    expect(told[3]).toContain('Question 3 of 8');
    expect(told[3]).toMatch(/^Take the one that came to mind first/);
    expect(told[4]).toContain('Question 4 of 8');
  },
);

test('the quiz begins anew where that is asked for', async () => {
  const told = await talk('which role fits me?', '2', '3', 'start the quiz again');
  expect(told[3]).toContain('Question 1 of 8');
});

test('a question of the quiz is left out, asked again or gone back to, and letters choose as numbers do', async () => {
  const told = await talk('which role fits me?', 'a', 'pass', 'say it again', 'go back', 'option b', 'stop');
  expect(told.slice(0, 7).map((text) => /Question \d/.exec(text)?.[0])).toEqual([
    'Question 1',
    'Question 2',
    'Question 3',
    'Question 3',
    'Question 2',
    'Question 3',
    undefined,
  ]);
  expect(told[6]).toContain('The quiz is over');
});

test('who leaves every question out is told no role', async () => {
  const told = await talk('which role fits me?', ...Array.from({ length: 8 }, () => 'skip'));
  expect(told.at(-1)).toContain('You chose nothing');
});
