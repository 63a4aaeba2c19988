import { expect, test } from 'vitest';
import { understand } from './knowledge-understanding.ts';

test.each([
  ['what should I learn next', 'next', {}],
  ['salary for a senior in Germany', 'salary.range', { level: 'senior', country: 'DE' }],
  ['how do I become a backend engineer', 'learn.start', {}],
  ['I finished docker', 'progress.set', { skill: 'docker', status: 'learned' }],
  ['help', 'help', {}],
  ['hello there', 'greeting', {}],
  ['thanks a lot', 'thanks', {}],
  ['what is the weather like in Rome', 'none', {}],
])('reads %j as %s', (text, topic, slots) => {
  expect(understand(text)).toMatchObject({ topic, slots });
});

test('marks a message of somebody in distress', () => {
  expect(understand('i do not want to live anymore')).toMatchObject({ topic: 'none', ref: 'crisis' });
});
