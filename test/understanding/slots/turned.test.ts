import { describe, expect, test } from 'vitest';
import { readTurned } from '../../../src/understanding/slots/status/turned.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const turned = (text: string) => {
  const tokens = tokenise(text);
  const from = tokens.findIndex(({ word }) => word === 'docker');
  return readTurned(tokens, { from, to: from + 1 });
};

describe('what a skill is turned to', () => {
  test.each([
    ['I give up on docker', 'skipped'],
    ["I'm giving up docker", 'skipped'],
    ['docker I give up', 'skipped'],
    ['started docker yesterday but gave up', 'skipped'],
    ['I come back to docker', 'learning'],
    ['restarted docker this week', 'learning'],
    ["ok, I'll start docker then", 'learning'],
    ['I am going to start with docker', 'learning'],
    ['I will never give up on docker', 'unsaid'],
  ])('%j', (text, status) => {
    expect(turned(text)).toBe(status);
  });

  test.each([
    'should I give up on docker',
    'how do I come back to docker',
    'I know docker, and give up on git',
    'I gave up, docker is done',
    'I finished docker',
    "I'll start docker next month",
  ])('%j turns to nothing', (text) => {
    expect(turned(text)).toBeUndefined();
  });
});
