import { describe, expect, test } from 'vitest';
import { understand } from '../knowledge-understanding.ts';

const read = (text: string) => {
  const { topic, aspect, ref } = understand(text);
  return [topic, aspect, ref];
};

describe('settings that are no longer to be kept', () => {
  test.each([
    ['forget my level', 'level'],
    ['please delete the hours and my main language', 'hoursPerWeek,language'],
    ['remove my years of experience', 'years'],
    ['can you clear my goal', 'goal'],
    ['forget what i said about my level', 'level'],
    ['reset the hours per week please', 'hoursPerWeek'],
  ])('%j names %s', (text, ref) => {
    expect(read(text)).toEqual(['settings', 'delete', ref]);
  });

  test('all of them are a part of what is stored', () => {
    expect(read('reset my settings')).toEqual(['privacy', 'delete', undefined]);
  });

  test.each(["don't delete my plan, just my settings", 'no, do not erase everything, only my skills'])(
    '%j deletes a part of what is stored',
    (text) => {
      expect(read(text)).toEqual(['privacy', 'delete', undefined]);
    },
  );

  test.each([
    'remove java',
    'drop kubernetes from my list',
    'forget it',
    'how do I drop to fewer hours at work',
    'delete my plan',
  ])('%j is something else', (text) => {
    expect(read(text).slice(0, 2)).not.toEqual(['settings', 'delete']);
  });
});
