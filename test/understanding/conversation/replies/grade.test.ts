import { expect, test } from 'vitest';
import { readGrade, readOtherGrade } from '../../../../src/understanding/conversation/replies/grade.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

test.each([
  ['good i guess', 'good'],
  ["I'd rate that one hard", 'hard'],
  ['not bad', 'good'],
  ['not so good honestly', 'hard'],
  ['pretty good', 'good'],
  ['it was not that easy', undefined],
  ['so so', 'hard'],
  ['I got most of it', 'good'],
  ['all of it, easy', 'easy'],
  ['terrible lol', 'again'],
  ['I knew nothing', 'again'],
  ['good question', undefined],
  ['good or easy', undefined],
  ['is there a good book on it', undefined],
  ['', undefined],
] as const)('grades “%s” as %s', (text, grade) => expect(readGrade(tokenise(text))).toBe(grade));

test.each([
  ['oops I meant Good', 'good'],
  ['no wait, hard', 'hard'],
  ['change that to easy', 'easy'],
  ['Good', 'good'],
  ['great', undefined],
  ['ok thanks', undefined],
  ['no', undefined],
  ['no more please', undefined],
] as const)('takes “%s” behind a grade for %s', (text, grade) => expect(readOtherGrade(tokenise(text))).toBe(grade));
