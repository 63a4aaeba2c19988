import { describe, expect, test } from 'vitest';
import { readDeadline, readPassing } from '../../../src/understanding/slots/when/deadline.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';

describe('a day to be ready by', () => {
  test.each([
    ['make me a plan by june, 5 hours a week', '2027-06-01'],
    ['by june 5 hours a week', '2027-06-01'],
    ['june 5', '2027-06-05'],
    ['12 june 2029', '2029-06-12'],
    ['sep 27', '2027-09-27'],
    ['in 9 months', '2027-08-22'],
    ['by the beginning of june', '2027-06-01'],
    ['until end of 2028, target senior', '2028-12-31'],
    ['I have an exam in may, so ready by june please', '2027-06-01'],
    ['I want to be ready by march because my exam is in april', '2027-03-01'],
    ['I am off in july but ready by august', '2027-08-01'],
    ['20 hours a week for 3 months, then senior', '2027-02-22'],
    ['ready by next week', '2026-11-29'],
  ])('%j is %s', (text, day) => expect(readDeadline(tokenise(text), NOW)).toBe(day));

  test.each([
    ['start in january instead', 'start'],
    ['not before march', 'start'],
    ['from february on', 'start'],
    ['i want to start next month', 'start'],
    ['i take a break in july', 'break'],
    ['I am on holiday in August, consider this', 'break'],
    ['none in december', 'break'],
    ['no studying in august', 'break'],
    ['skip july', 'break'],
    ['in July I have no time', 'break'],
    ['August is impossible for me', 'break'],
    ["I'm busy in March", 'break'],
    ['skip Christmas week', 'break'],
    ['leave out Easter', 'break'],
    ['not over the Christmas holidays', 'break'],
    ['I take the summer off', 'break'],
    ['i turn 30 in may', 'event'],
    ['i have an exam on 12 march', 'event'],
    ['my interview is in 3 weeks', 'event'],
    ['i start a new job in may', 'event'],
    ['my contract ends in june', 'event'],
    ['I have exams until march', 'event'],
    ['five hours a week until march and then two', 'change'],
    ['25 hours a week for the next month, then 5', 'change'],
    ['20 hours a week for 3 months, 6 after that', 'change'],
  ])('is none where it is told in passing: %j (%s)', (text, passing) => {
    expect(readDeadline(tokenise(text), NOW)).toBeUndefined();
    expect(readPassing(tokenise(text))).toBe(passing);
  });

  test.each(['what is in the plan for next week', 'show next week'])('is none so near: %j', (text) =>
    expect(readDeadline(tokenise(text), NOW)).toBeUndefined(),
  );

  test.each([
    'I have the summer off, so 20 hours a week',
    'what about the summer',
    'show the plan for 8 weeks',
    'I was ill for 3 weeks',
    'june, 5 times a week',
  ])('is none that is only looked at or behind: %j', (text) => expect(readPassing(tokenise(text))).toBeUndefined());
});
