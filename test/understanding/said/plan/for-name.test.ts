import { expect, test } from 'vitest';
import { isForNamed } from '../../../../src/understanding/said/plan/for-name.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

const isForSomebody = (text: string): boolean => {
  const tokens = tokenise(text);
  return isForNamed(tokens, (at) => tokens[at]?.word === 'kotlin');
};

test.each([
  'Make a plan for Lars, five hours a week, Java',
  'And a second plan for Anne with Python, 3 hours',
  'a roadmap for Priya please',
  'make Tom a plan for Go',
  'give Ingrid a study plan',
])('%s is for somebody who is named', (text) => {
  expect(isForSomebody(text)).toBe(true);
});

test.each([
  'make a plan for Kotlin',
  'make a plan for Berlin',
  'a plan for Monday',
  'a plan for March, 5 hours',
  'a plan for Google',
  'a plan for Spring Boot',
  'a plan for AWS',
  'make me a plan for junior',
  'make a plan for lars',
  'Make a plan',
])('%s is for nobody else', (text) => {
  expect(isForSomebody(text)).toBe(false);
});
