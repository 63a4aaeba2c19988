import { expect, test } from 'vitest';
import { createQuestionWishReader } from '../../../../src/understanding/said/practice/question-wish.ts';

const read = createQuestionWishReader([
  { id: 'rest-status', skill: 'rest-api', question: 'Which status code do you return when something was created?' },
  { id: 'http-caching', skill: 'http', question: 'How can HTTP headers make a page load faster?' },
]);

test.each([
  ['5 questions on sql please', { skill: 'sql' }, { count: 5 }],
  ['give me three interview questions for a senior', { level: 'senior' }, { count: 3 }],
  ['quiz me on rust', {}, { isOther: true }],
  ['ask me something about my codebase at work', {}, { isOther: true }],
  ['can you ask me about HTTP status codes', { skill: 'http' }, { id: 'rest-status' }],
  ['ask me about http caching', { skill: 'http' }, undefined],
  ['quiz me on sql', { skill: 'sql' }, undefined],
  ['quiz me on anything', {}, undefined],
  ['test me on what I learned', {}, undefined],
  ['one question on git please', { skill: 'git' }, undefined],
  ['practise', {}, undefined],
] as const)('of “%s”', (words, slots, wish) => expect(read(words.toLowerCase(), slots)).toEqual(wish));
