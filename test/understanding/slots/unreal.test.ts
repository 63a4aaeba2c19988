import { describe, expect, test } from 'vitest';
import { isUnreal } from '../../../src/understanding/slots/status/unreal.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const isDockerUnreal = (text: string): boolean => {
  const tokens = tokenise(text);
  return isUnreal(
    tokens,
    tokens.findIndex(({ word }) => word === 'docker'),
  );
};

describe('what is no report', () => {
  test.each([
    'finish docker by june',
    'maybe I know docker already',
    'I hope I have finished docker by May',
    "I'm hoping to have learned docker by summer",
    'I will have finished docker by May',
    'I should have learned docker',
    'I know docker, just kidding',
    'I know docker jk lol',
    'yeah right, I know docker',
  ])('%j', (text) => {
    expect(isDockerUnreal(text)).toBe(true);
  });

  test.each([
    'I know docker and hope to use it',
    'I hope to learn git and I know docker',
    'I know docker, I hope that is enough',
    'I know docker, no joke',
    "I finished docker and I'm not kidding",
    'just kidding, I know docker',
    'sure, I know docker',
    'I have finished docker',
  ])('%j is one', (text) => {
    expect(isDockerUnreal(text)).toBe(false);
  });
});
