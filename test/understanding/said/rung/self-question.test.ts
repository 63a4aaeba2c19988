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
  ['i want to set you up for my discord', 'setup'],
  ['how do i install you', 'setup'],
  ['can i invite you to our workspace', 'setup'],
  ['which permissions do you need', 'setup'],
  ['can you answer only in one channel', 'place'],
  ['what do you do in a channel', 'place'],
  ['how do i use you', undefined],
  ['what can you do', undefined],
  ['are you sure', undefined],
] as const)('tells what “%s” asks', (words, asks) => expect(readSelfQuestion(words)).toBe(asks));
