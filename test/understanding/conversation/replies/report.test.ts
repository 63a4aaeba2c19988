import { expect, test } from 'vitest';
import { readUnkept } from '../../../../src/understanding/conversation/replies/report.ts';
import type { Found } from '../../../../src/understanding/slots/found.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

const isUnkept = (text: string) =>
  readUnkept({ tokens: tokenise(text), skills: [] } as unknown as Found, text.includes('?')) !== undefined;

test.each([
  'I know Selenium',
  'I started rust but dropped it',
  'drop C++',
  'and drop c++ nobody needs it',
  'skip rust, I will not need it',
  'add Excel to my skills',
  'please remove Kotlin from my list',
])('“%s” reports what is not kept', (text) => expect(isUnkept(text)).toBe(true));

test.each([
  'should I drop C++?',
  'skip rust what should I learn next',
  'drop it',
  'scratch that',
  'add an example in C++ to my portfolio',
])('“%s” does not', (text) => expect(isUnkept(text)).toBe(false));
