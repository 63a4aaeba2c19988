import { expect, test } from 'vitest';
import { readPrivacyQuestion } from '../../../../src/understanding/said/rung/privacy-question.ts';

test.each([
  ['can my boss see this?', 'seen'],
  ['who can read what i tell you', 'seen'],
  ['is my data visible to others', 'seen'],
  ['do you send my messages to openai', 'shared'],
  ['do you share my data with anyone', 'shared'],
  ['is this gdpr compliant', 'law'],
  ['how long do you keep it', 'kept'],
  ['where is it stored', 'kept'],
  ['what do you know about me', undefined],
  ['delete everything', undefined],
] as const)('tells what “%s” asks', (words, asks) => expect(readPrivacyQuestion(words)).toBe(asks));
