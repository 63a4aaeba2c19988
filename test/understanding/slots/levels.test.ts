import { describe, expect, test } from 'vitest';
import { readLevels, toMeantLevels } from '../../../src/understanding/slots/level.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const levels = (text: string) => {
  const tokens = tokenise(text);
  return toMeantLevels(tokens, readLevels(tokens)).map((hit) => hit.value);
};

describe('everyday names of levels', () => {
  test.each([
    ['intern pay', 'entry'],
    ['how far off staff am i', 'principal'],
    ['my senior salary', 'senior'],
    ['an internship salary', 'entry'],
    ['apprentice developers', 'entry'],
    ['what do graduates get', 'entry'],
    ['graduate pay', 'entry'],
    ['a bootcamp grad', 'entry'],
    ['fresh out of uni', 'entry'],
    ['fresh out of a bootcamp', 'entry'],
    ['straight from college', 'entry'],
    ['right out of school', 'entry'],
    ['a working student', 'entry'],
    ['career starters', 'entry'],
    ['someone just starting out', 'entry'],
    ['a beginner developer', 'entry'],
    ['regular developer', 'mid'],
    ['semi senior', 'mid'],
    ['semi-senior dev', 'mid'],
    ['a strong mid', 'mid'],
    ['mediors', 'mid'],
    ['midlevels', 'mid'],
    ['one below senior', 'mid'],
    ['the step after junior', 'mid'],
    ['one level up from mid', 'senior'],
    ['the rung below lead', 'senior'],
    ['snr', 'senior'],
    ['one step above senior', 'lead'],
    ['the level above senior', 'lead'],
    ['a lead position', 'lead'],
    ['tl at a bank', 'lead'],
    ['head of engineering', undefined],
    ['next after lead', 'principal'],
    ['principle engineer', 'principal'],
    ['staff eng', 'principal'],
    ['a Staff role', 'principal'],
    ['staff backend engineers', 'principal'],
  ])('%j is %s', (text, level) => {
    expect(levels(text)).toEqual(level === undefined ? [] : [level]);
  });

  test.each([
    'senior citizens',
    'the lead singer',
    'lead me to the docs',
    'a staff meeting',
    'mid october',
    'principal component analysis',
    'lead magnets',
    'seniority',
    'leading a team',
    'the regular way',
    'regular expressions',
    'graduates from this course',
    'for starters',
    'tl;dr',
    'my first job',
    'how do i ask my senior for feedback',
    'our lead says no',
    'the staff here is kind',
  ])('%j names none', (text) => {
    expect(levels(text)).toEqual([]);
  });
});
