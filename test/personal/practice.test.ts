import { afterAll, describe, expect, test } from 'vitest';
import { close, lastOf, talk } from './talk.ts';

afterAll(close);

describe('the next question', () => {
  test.each(['next question please', 'next', 'another one', '1'])(
    'stays with the skill that was asked for: “%s”',
    async (words) => {
      const told = await talk('quiz me on SQL', 'no idea', 'good', words);
      expect(told[0]).toMatch(/^SQL: /);
      expect(told[3]).toMatch(/^SQL: /);
      expect(told[3]).not.toBe(told[0]);
    },
  );

  test('is on something else once there is none left on the skill, which is said', async () => {
    const told = await talk('test me on redis', 'no idea', 'good', 'next', 'no idea', 'good', 'next');
    expect(told[3]).toMatch(/^Redis: /);
    expect(told[6]).not.toMatch(/^Redis: /);
    expect(told[6]).toContain('on something else');
  });

  test('is one in system design after a page on that', async () => {
    const told = await talk('how do I prepare for a system design interview?', 'ask me a practice question', 'another');
    expect(told[1]).toMatch(/^System design: /);
    expect(told[2]).toMatch(/^System design: /);
  });

  test.each(['stop', 'ok, enough for today', 'that is enough, thanks', 'no more', 'i want to stop'])(
    'does not come after “%s”',
    async (words) => {
      const told = await lastOf('quiz me on SQL', 'no idea', 'good', 'next', words);
      expect(told).toMatch(/enough for now|You are welcome/);
      expect(told).not.toContain('Show what a good answer covers');
    },
  );
});

describe('a question that is open', () => {
  test('is skipped, and not the skill', async () => {
    const told = await talk('practice system design with me', 'skip', 'what did I learn');
    expect(told[1]).not.toBe(told[0]);
    expect(told.slice(1).join()).not.toContain('skipped');
  });

  test('is answered by what is said of the matter, whoever it speaks of', async () => {
    const told = await lastOf('ask me about caching', 'you keep things in memory so you need not ask the database');
    expect(told).toContain('A good answer covers');
  });

  test('gives way to one on what is named next', async () => {
    expect(await lastOf('quiz me on SQL', 'now docker')).toMatch(/^Docker/);
  });
});

describe('what a good answer covers', () => {
  test('comes with a word that Rung marks nobody’s text, where one answered in writing', async () => {
    const told = await lastOf(
      'test me on docker',
      'An image is a read only template and the container is a running copy of it',
    );
    expect(told).toContain('I can’t mark what you write');
    expect(told).toContain('A good answer covers');
  });

  test.each(['I do not know, show me', 'no idea', 'please show me what they expect'])(
    'comes without where one only asked: “%s”',
    async (words) => {
      const told = await lastOf('test me on docker', words);
      expect(told).toContain('A good answer covers');
      expect(told).not.toContain('mark');
    },
  );
});
