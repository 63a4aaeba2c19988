import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/profile.ts';
import { likelyHad } from '../../../src/core/road/ground.ts';
import { BEGUN, graph, knows } from '../respond/one-person.ts';

const isLikely = (skills: typeof EMPTY_PROFILE.skills): boolean =>
  likelyHad(graph, { ...EMPTY_PROFILE, skills }).has('programming-fundamentals');

test.each(['python', 'django', 'docker'])('who has begun with %s most likely programs', (id) => {
  expect(isLikely({ [id]: BEGUN })).toBe(true);
});

test.each(['sql', 'git', 'html-css', 'command-line'])('a bit of %s is no programming', (id) => {
  expect(isLikely({ [id]: BEGUN })).toBe(false);
});

test('what is learned rests on all that comes before it', () => {
  expect(isLikely(knows('sql').skills)).toBe(true);
});
