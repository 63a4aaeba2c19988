import { expect, test } from 'vitest';
import { readSelfQuestion } from '../../../../src/understanding/said/rung/self-question.ts';

test.each([
  ['are you an ai?', 'machine'],
  ['are the answers written by an ai', 'machine'],
  ['am i talking to a bot or a person', 'machine'],
  ['do you use chatgpt', 'machine'],
  ['are you free to use?', 'cost'],
  ['do you cost anything', 'cost'],
  ['who runs you', 'maker'],
  ['who is behind this', 'maker'],
  ['do you speak german too', 'language'],
  ['can you answer in my language', 'language'],
  ['what can you do', undefined],
  ['are you sure', undefined],
] as const)('tells what “%s” asks', (words, asks) => expect(readSelfQuestion(words)).toBe(asks));
