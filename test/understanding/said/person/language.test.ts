import { expect, test } from 'vitest';
import {
  isAtWork,
  isRejected,
  readLanguageWord,
  setsMainLanguage,
} from '../../../../src/understanding/said/person/language.ts';

test.each([
  ['my main language is typescript', 'main'],
  ['my language is go', 'any'],
  ['i know go', undefined],
] as const)('tells of which language “%s” speaks', (words, language) => expect(readLanguageWord(words)).toBe(language));

test.each([
  ['go, not java. change my main language', true],
  ['make python my main language', true],
  ['my main language is go', false],
] as const)('tells whether “%s” sets another', (words, sets) => expect(setsMainLanguage(words)).toBe(sets));

test.each([
  ['i mostly code in java', true],
  ['we develop in go', true],
  ['i know java', false],
] as const)('tells whether “%s” is of somebody at work', (words, works) => expect(isAtWork(words)).toBe(works));

test.each([
  ['change my language from java to go', 'Java', true],
  ['change my language from java to go', 'Go', false],
  ['go instead of c# and .net', 'C# and .NET', true],
  ['python it is', 'Java', false],
] as const)('tells of “%s” whether %s is not wanted', (words, name, rejected) =>
  expect(isRejected(name, words)).toBe(rejected),
);
