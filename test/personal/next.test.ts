import { afterAll, expect, test } from 'vitest';
import { close, lastOf, talk } from './talk.ts';

afterAll(close);

test.each([
  ['what are the first three things I should learn?', 3],
  ['tell me the next 4 skills I should learn', 4],
  ['give me two topics to learn next', 2],
])('as many steps as are asked for: “%s”', async (words, many) => {
  const told = await lastOf(words);
  expect(told.match(/^\d\. /gm)).toHaveLength(many);
  expect(told).toContain('one after the other');
});

test('the basics are no order to who has told of much later skills', async () => {
  const [, told] = await talk('I know Go, Redis and Kafka', 'what should I learn next for senior?');
  expect(told).toMatch(/^Next: .*, unless you know it already, which is likely: then tell me\./);
  expect(told).toContain('Tick what I know');
});

test('nor to who has only told their language', async () => {
  expect(await lastOf('my main language is Java')).toMatch(/unless you know it already, which is likely/);
});
