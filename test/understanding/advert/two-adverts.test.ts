import { expect, test } from 'vitest';
import { isTwoAdverts } from '../../../src/understanding/advert/two-adverts.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

test.each([
  ['2 adverts: first says "Java, Mumbai, 3+ years". second says "Python, Pune"', true],
  ['first one: Java and Spring, Berlin. second one: Go, remote', true],
  ['ad 1: Java, Kafka. ad 2: Python, Django', true],
  ['Job A - Java, 5 years\nJob B - Go, 3 years', true],
  ['the first asks for Java and SQL, the other wants Go', true],
  ['We offer a competitive salary. Job 2-3 days a week on site', false],
  ['First round: a call, second round: a task', false],
  ['We have two products: the first is written in Java, the second is in Go', false],
  ['I have two adverts. first one: Java, Spring, SQL', false],
  ['Java Developer, Mumbai, 3+ years, Spring, Hibernate', false],
])('%j holds two: %s', (text, isTwo) => {
  expect(isTwoAdverts(tokenise(text))).toBe(isTwo);
});
