import { describe, expect, test } from 'vitest';
import { isTesting, namesCalling } from '../../../src/understanding/slots/calling.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { slotsOfText } from './slots-of-text.ts';

describe('another calling', () => {
  test.each([
    'I do manual testing',
    '4 years in testing',
    'I have worked in QA since 2020',
    "I'm a nurse",
    'ten years of marketing',
  ])('is told of: %j', (text) => {
    expect(namesCalling(tokenise(text))).toBe(true);
  });

  test.each([
    'java at an insurance company',
    'a banking app in Go',
    "I'm self taught",
    'I know testing and REST',
    'experience in testing',
  ])('is not: %j', (text) => {
    expect(namesCalling(tokenise(text))).toBe(false);
  });

  test('of testing as a trade, and not as a skill', () => {
    expect(isTesting(tokenise('manual testing'), 1)).toBe(true);
    expect(isTesting(tokenise('unit testing'), 1)).toBe(false);
  });
});

test.each([
  ['i earn 2800 a month now, what does a junior make in nl', { level: 'entry', country: 'NL' }],
  ['3000 euros a month in Spain, is that ok?', { country: 'ES' }],
  ['I get paid once a year', {}],
])('what is paid a month is no time that was worked: %j', (text, slots) => {
  expect(slotsOfText('salary.range', text)).toEqual(slots);
});
