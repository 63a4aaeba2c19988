import { describe, expect, test } from 'vitest';
import { readFiled } from '../../../src/understanding/slots/status/filed.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

describe('what is asked to be written down', () => {
  test.each([
    ['i stopped rails after two chapters, put it back as not learned', 'none'],
    ['hm i hardly know this, put it as learning', 'learning'],
    ['mark docker as known please', 'learned'],
    ['set sql to done', 'learned'],
    ['file kafka under skipped', 'skipped'],
    ['move redis back to in progress', 'learning'],
    ['i put git as known but only use pull and push. change it to learning', 'learning'],
    ['I marked sql as done last week, please set it to in progress', 'learning'],
    ['i put docker as learned', 'learned'],
    ["kafka's on hold, drop it back to not learned", 'none'],
  ])('of %j is %s', (text, status) => {
    expect(readFiled(tokenise(text))).toBe(status);
  });

  test.each([
    'docker as a skill',
    'put it on my list',
    'half way through, do not count it as finished',
    'mark java as learned and go as learning',
    'as learned as my uncle. mark that',
  ])('of %j is nothing, or several things', (text) => {
    expect(readFiled(tokenise(text))).toBeUndefined();
  });
});
