import { afterAll, describe, expect, test } from 'vitest';
import { close, lastOf, talk } from './talk.ts';

afterAll(close);

describe('where nothing is stored', () => {
  test.each(['what data do you have on me?', 'delete all my data', 'forget everything about me'])(
    'that is said, and nothing is offered to delete: “%s”',
    async (words) => {
      const told = await lastOf(words);
      expect(told).toMatch(/^Nothing is stored about you/);
      expect(told).not.toMatch(/0 skills|: none|Yes, delete/);
    },
  );

  test('that is the answer to who wants something undone, too', async () => {
    expect(await lastOf('what should I learn next?', 'take that back, I don’t want my data stored')).toMatch(
      /^Nothing is stored about you/,
    );
  });
});

test('names what it would delete, and only that', async () => {
  expect(await lastOf('I know Java and SQL', 'delete everything you have on me')).toContain(
    'This deletes all I hold about you for good: 2 skills. Shall I?',
  );
  expect(await lastOf('plan toward junior in Java, 6 hours a week', 'please delete all my data')).toContain(
    'This deletes all I hold about you for good: your settings and your plan. Shall I?',
  );
  expect(await lastOf('I know Java', 'nudge me on mondays at 9', 'delete all my data')).toContain(
    'This deletes all I hold about you for good: 1 skill, and ends your nudges. Shall I?',
  );
});

test.each(['who can see that?', 'can my manager read this?'])('says first who sees it: “%s”', async (words) => {
  const [, told] = await talk('what do you know about me?', words);
  expect(told).toMatch(/^Only you see it/);
});
