import { describe, expect, test } from 'vitest';
import { understand } from '../knowledge-understanding.ts';

describe('a skill that is to come off beside a look at what is held', () => {
  test.each([
    ['show me what you have noted about me, and delete Git', { skill: 'git', status: 'none' }],
    ['what do you have noted about me? And please remove Python', { skill: 'python', status: 'none' }],
    ['list my skills and remove Docker', { skill: 'docker', status: 'none' }],
    ['show me my skills and delete the C', {}],
  ])('%j', (text, reported) => {
    expect(understand(text).reported).toEqual(reported);
    expect(understand(text).aspect).toBe('answer');
  });

  test.each(['show my skills, then remove all my data', 'show what you hold about me and delete everything'])(
    'but %j is of all that is held',
    (text) => {
      expect(understand(text)).toMatchObject({ topic: 'privacy', aspect: 'delete' });
    },
  );

  test('is not where it is asked how', () => {
    expect(understand('show me my record, and how do I delete Python?').reported).toBeUndefined();
  });
});
