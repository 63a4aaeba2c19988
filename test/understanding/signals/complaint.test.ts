import { describe, expect, test } from 'vitest';
import { understand } from '../knowledge-understanding.ts';

describe('words against the answer', () => {
  test.each([
    'you are useless',
    'this bot sucks',
    'that was a stupid answer',
    "that's not what I asked",
    "you don't get it, do you",
    'shut up',
    'not helpful at all',
    'what a waste of time',
    'your reply is garbage!!',
  ])('%j gets an apology', (text) => {
    expect(understand(text)).toMatchObject({ topic: 'none', ref: 'complaint' });
  });

  test.each([
    'is java useless',
    'my boss is an idiot and never reviews my code, what can I do',
    'i feel stupid compared to my coworkers',
    'is mongodb garbage?',
    'your answer is rubbish, how much does a junior earn in spain',
    'leetcode is a waste of time, right?',
  ])('%j is about something else', (text) => {
    expect(understand(text).ref).toBeUndefined();
  });
});
