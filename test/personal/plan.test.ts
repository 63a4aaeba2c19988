import { afterAll, describe, expect, test } from 'vitest';
import { close, lastOf, talk } from './talk.ts';

afterAll(close);

describe('a plan is in the language that was named', () => {
  test.each([
    ['I need a plan to become a mid level engineer with Go, 9 hours per week', 'mid-level in Go', '→ Go →'],
    ['plan me a way to a junior job in PHP, 12 h/week', 'junior in PHP', '→ PHP →'],
    ['make a plan to reach senior using C#, 10 hours weekly', 'senior in C# and .NET', '→ C# and .NET →'],
    ['study plan: junior with rails, 8 hours a week', 'junior with Ruby on Rails', '→ Ruby →'],
  ])('%s', async (words, aim, step) => {
    const told = await lastOf(words);
    expect(told).toContain(`Toward ${aim} at`);
    expect(told).toContain(step);
    expect(told).not.toContain('You named no language');
    expect(told).not.toContain('Python');
  });

  test('and in another once that is asked for, with all else as it was', async () => {
    const [first, other] = await talk(
      'plan toward mid level in Go by 1 march 2028, 9 hours a week',
      'rather in Java please',
    );
    expect(first).toContain('Toward mid-level in Go at 9 hours a week');
    expect(other).toContain('Toward mid-level in Java at 9 hours a week');
    expect(other).toContain('1 March 2028');
    expect(other).not.toContain('Toward mid-level in Go');
  });

  test('which stays the one for what comes next, and where another skill is named', async () => {
    const turns = await talk(
      'plan for junior in Ruby, 7 hours a week',
      'and with kubernetes?',
      'what should I learn next?',
    );
    expect(turns[1]).toContain('Toward junior in Ruby with Kubernetes at 7 hours a week');
    expect(turns[2]).not.toContain('Pick one language');
  });

  test('of two the first, and says so', async () => {
    const told = await lastOf('a plan for mid level with Java and Go please, 10 hours a week');
    expect(told).toContain('Toward mid-level in Java at 10 hours a week');
    expect(told).toContain('Go can wait');
  });

  test('a skill alone is where it leads, and the level in that language is a button away', async () => {
    const [skill, level] = await talk('a plan for learning Java, 10 hours a week', '4');
    expect(skill).toContain('Toward Java at 10 hours a week');
    expect(skill).toContain('[4] Toward junior in Java instead');
    expect(level).toContain('Toward junior in Java at 10 hours a week');
  });
});

describe('a day to be ready by', () => {
  test.each([
    ['plan toward junior by march next year, 10 hours a week', '1 March 2027'],
    ['10 hours a week, plan for a junior job before next summer', '1 June 2027'],
    ['plan for junior, 10 hours a week, ready by the end of summer next year', '31 August 2027'],
    ['plan for junior at 10 hours a week, I want it within a year and a half', '26 May 2028'],
    ['plan for junior at 10 hours a week, by mid 2028', '2 July 2028'],
  ])('is answered: “%s”', async (words, day) => {
    expect(await lastOf(words)).toContain(day);
  });

  test.each([
    'plan toward junior, 10 hours a week, before my wedding',
    'plan to be junior by the time my contract ends, 12 hours a week',
    'make me a plan for mid level, 6 hours a week, before I turn 30',
    'plan for junior by 4/5/2027, 9 hours a week',
  ])('that nobody can tell is asked for: “%s”', async (words) => {
    expect(await lastOf(words)).toContain('I can’t tell which day you mean');
  });

  test('that is past is said to be', async () => {
    expect(await lastOf('plan for junior by 1 march 2025, 10 hours a week')).toContain('1 March 2025 is past');
  });

  test.each([
    'plan toward junior, an hour before work every day',
    'plan for junior, learning by myself, 5 hours a week',
  ])('is not made of other words: “%s”', async (words) => {
    expect(await lastOf(words)).not.toContain('which day');
  });

  test('stays while the hours are asked for', async () => {
    const [asked, told] = await talk('plan me to junior by june 2029', '11 hours a week');
    expect(asked).toContain('How many hours a week');
    expect(told).toContain('1 June 2029');
  });
});

test('hours that are a total are not counted for each day', async () => {
  const told = await lastOf('plan toward junior: 4 hours on weekdays altogether and 5 on the weekend');
  expect(told).toContain('at 9 hours a week');
});

describe('what is known already', () => {
  test('goes on the record beside a plan, and is no aim of it', async () => {
    const told = await lastOf('I already know Java and SQL. Make me a plan for Kubernetes, 6 hours a week');
    expect(told).toContain('Java and SQL are on your record as learned.');
    expect(told).toContain('Toward Kubernetes at 6 hours a week');
  });

  test.each([
    'I have 9 hours a week and want a plan to mid level in Java',
    'plan toward junior in PHP, 6 hours a week, I already know Git',
    'I have 3 evenings of 2 hours, make a plan for a mid Python job',
  ])('is nothing that is only aimed at: “%s”', async (words) => {
    const told = await lastOf(words);
    expect(told).toMatch(/Toward (?:mid-level|junior) in (?:Java|PHP|Python)/);
    expect(told).not.toMatch(/(?:Java|PHP|Python).{0,20} on your record/);
  });

  test('goes on the record beside a gap', async () => {
    const told = await lastOf('what do I still lack for mid level? I know docker and redis already');
    expect(told).toContain('Docker and containers; Redis are on your record as learned.');
    expect(told).toMatch(/Toward mid-level: of \d+ skills you have 2/);
    expect(await lastOf('what am I missing for mid level if I know Ruby and SQL')).toMatch(
      /Toward mid-level: .* you have 2/,
    );
  });

  test('is what was finished, not what is asked about beside it', async () => {
    const [told, skills] = await talk('I finished Docker, is Kubernetes what I should do next?', 'show my skills');
    expect(told).toContain('Docker and containers is on your record as learned.');
    expect(skills).not.toContain('Kubernetes');
  });
});

test('the years of a plan above junior are those without a job, and say so', async () => {
  expect(await lastOf('plan to get to mid level, 5 hours a week')).toContain('learned in a job');
});

describe('a gap', () => {
  test('is in the language that was named', async () => {
    expect(await lastOf('what do I need for a mid level Go position that I lack?')).toContain('mid-level in Go');
  });

  test.each(['am I a senior?', 'what do I still lack for mid level?', 'am I good enough to be a mid level'])(
    'is no verdict where nothing is on record: “%s”',
    async (words) => {
      const told = await lastOf(words);
      expect(told).toMatch(/^Nothing is on your record yet/);
      expect(told).toContain('Tick what I know');
      expect(told).not.toMatch(/you have 0|Missing/);
    },
  );
});
