import { describe, expect, test } from 'vitest';
import { createUnsaid, isPurpose, isWithoutExperience } from '../../../src/understanding/slots/status/unsaid.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

/** Where the words of the skill stand: between brackets. */
const read = (text: string) => {
  const [before = '', name = ''] = text.split(/[[\]]/);
  const from = tokenise(before).length;
  return { tokens: tokenise(text.replace(/[[\]]/g, '')), name: { from, to: from + tokenise(name).length } };
};

describe('a skill of which nothing is told', () => {
  test.each([
    "I'm scared of the [coding interview]",
    'quite nervous about [sql]',
    '[joins] I always forget',
    'i keep forgetting [regular expressions]',
    "no, I didn't ask about [aws]",
    'I did not say I want to learn [java]',
    "I don't use plain [javascript] any more",
    'easy [leetcode] I am not able to solve',
    'you did not update [it]',
    'my cv has school first, then the [django] project',
  ])('%j', (text) => {
    const { tokens, name } = read(text);
    expect(createUnsaid(tokens)(name)).toBe(true);
  });

  test.each([
    'I was scared, but I finished [docker]',
    'I did not say I know [java]',
    'I did not ask, but I know [aws]',
    "I don't use [php]",
    'I use [typescript] every day',
    'finished [sql], never forget me',
    'I updated [it]',
    'my cv shows the [django] project I finished',
  ])('%j tells of it', (text) => {
    const { tokens, name } = read(text);
    expect(createUnsaid(tokens)(name)).toBe(false);
  });
});

test('what a skill is used for is none', () => {
  const { tokens, name } = read('SQL I use daily for [testing]');
  expect(isPurpose(tokens, name.from)).toBe(true);
  const other = read('I use Jest and [testing]');
  expect(isPurpose(other.tokens, other.name.from)).toBe(false);
});

test.each([
  ['5 hours a week, python, zero experience, netherlands', true],
  ['python, no experience', true],
  ['no experience in python', false],
  ['no experience, and I do not know python', false],
  ['python and some experience', false],
])('%j says that somebody begins: %j', (text, is) => {
  expect(isWithoutExperience(tokenise(text))).toBe(is);
});
