import { afterAll, describe, expect, test } from 'vitest';
import { close, lastOf, talk } from './talk.ts';

afterAll(close);

describe('the main language', () => {
  test.each([
    ['please change my main language to Go', 'Go'],
    ['switch my language to Java', 'Java'],
    ['C# is my main language now', 'C# and .NET'],
    ['use Ruby as my main language', 'Ruby'],
    ['I work with TypeScript, it is my main language', 'JavaScript'],
    ['my main language is node', 'JavaScript'],
    ['change my main language from PHP to Python', 'Python'],
    ['my main language is Go, not Java', 'Go'],
    ['Ruby it is, not Python: change my main language', 'Ruby'],
  ])('is set by “%s”', async (words, language) => {
    expect(await lastOf(words)).toContain(`Main language: ${language}`);
  });

  test('is no report of what is known', async () => {
    const told = await lastOf('I have decided: Go, not Java. Change my main language, I gave up on Spring');
    expect(told).toContain('Main language: Go');
    expect(told).not.toContain('Learned:');
  });

  test('of who works in TypeScript is JavaScript, which is said, and asked no more', async () => {
    const [noted, next] = await talk(
      'set my level to mid level. TypeScript is what I work in, as my main language',
      'what should I learn next?',
    );
    expect(noted).toContain('TypeScript goes with JavaScript');
    expect(next).not.toMatch(/Which language|Programming fundamentals/);
  });

  test('is plain from what is made for it', async () => {
    const told = await lastOf(
      'I finished a bootcamp, we did node, express, postgres and git. What should I learn next?',
    );
    expect(told).not.toContain('Pick one language');
    expect(told).toMatch(/\nNext: /);
  });
});

describe('asked which language, a person', () => {
  test.each([
    ['Go', 'Go is on your record as learned'],
    ['java mostly', 'Java is on your record as learned'],
    ['I use typescript', 'TypeScript is on your record as learned'],
  ])('answers with its name: “%s”', async (words, told) => {
    const [asked, answer, next] = await talk('set my level to mid', words, 'what should I learn next?');
    expect(asked).toContain('Which language do you work in?');
    expect(answer).toContain(told);
    expect(next).not.toContain('Which language');
  });

  test.each(['you choose', 'no preference, pick one for me'])('may leave it to Rung: “%s”', async (words) => {
    expect(await lastOf('what should I learn next? I finished Docker', words)).toContain(
      'Python is on your record as being learned',
    );
  });

  test('may still ask about one of them', async () => {
    expect(await lastOf('set my level to mid', 'what is Go used for?')).not.toContain('on your record');
  });
});

describe('what somebody says of themselves beside a question', () => {
  test.each([
    'Mid level developer here, 6 years, mostly Java. Is remote work common?',
    'I am a senior with 9 years in Go. Should I become a manager?',
    'I am a junior, 1 year in. How do I make a good impression in an interview?',
    'Lead at a bank, 12 years. How do I prepare for a system design interview?',
  ])('is offered no settings: “%s”', async (words) => {
    const told = await lastOf(words);
    expect(told).not.toMatch(/You also asked|My settings|Noted/);
  });

  test('is noted where the question is about their own way', async () => {
    const told = await lastOf('I am a mid level dev with 3 years. What am I missing?');
    expect(told).toMatch(/^Noted: mid-level and 3 years of experience\./);
    expect(told).toContain('Toward senior: of');
    const next = await lastOf('I am a junior and know PHP. What should I learn next?');
    expect(next).toMatch(/^Noted: .*junior/);
    expect(next).toContain('PHP is on your record as learned.');
    expect(next).not.toContain('Programming fundamentals');
  });

  test('is no aim, where it is the level they have', async () => {
    expect(await lastOf('I am a junior and already know Java. What am I missing?')).toContain('Toward mid-level: of');
    expect(await lastOf('senior dev here, I know Go. make me a plan, 5 hours a week')).toContain('Toward lead');
    expect(await lastOf('am I a senior?')).toContain('Toward senior I count');
  });
});
