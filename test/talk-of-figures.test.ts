import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../src/core/message.ts';
import { toPlainText } from '../src/core/plain-text.ts';
import { openTalks, type Talks } from './talks.ts';

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks('2026-11-23T09:00:00Z');
}, 60_000);
afterAll(() => talks.close());

/** What the last of these, said one after the other in a talk of their own, is answered. */
const answerTo = async (...turns: readonly string[]): Promise<{ readonly text: string; readonly reply: Reply }> => {
  const replies = await talks.answers(...turns);
  const reply = replies.at(-1);
  if (!reply) throw new Error('nothing was answered');
  return { text: toPlainText(reply), reply };
};

/** Numbers of pay in a text, each of which must be among the figures. */
const dollarsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?:\$|(?<=\$[\d,]+–))(\d[\d,]*\d)/g)].map(([, digits]) => Number(digits?.replaceAll(',', '')));

/** Whatever is said of pay is among the figures, each of a source that is named. */
const expectFigures = ({ text, reply }: { readonly text: string; readonly reply: Reply }): void => {
  const values = new Set(reply.figures.map(({ value }) => value));
  for (const dollars of dollarsIn(text)) expect(values).toContain(dollars);
  for (const { source } of reply.figures) expect(reply.sources).toContain(source);
};

describe('what is asked of figures just shown', () => {
  test.each([
    [
      ['what does a senior earn in Germany', 'is that a lot?'],
      /^Of the \d+ countries in .+, Germany is number \d+ by the median/,
    ],
    [
      ['pay for seniors in Spain and Poland', 'which pays best?'],
      /^Senior, Poland \(\$.+\), before Senior, Spain \(\$/,
    ],
    [
      ['pay for seniors in Germany and Romania', 'which one is higher?'],
      /^Like with like, so with any experience: Germany \(\$80,600\), before Romania/,
    ],
    [
      ['pay for juniors in Spain and Italy', 'which is higher?'],
      /^Spain, any experience \(\$.+\), before Italy, any experience \(\$/,
    ],
    [['pay in Germany', 'per month?'], /^I hold pay by the year alone/],
    [
      ['which country pays back-end engineers the most?'],
      /^Of the \d+ countries in .+, pay is highest in the United States \(\$/,
    ],
    [
      ['pay in Germany', 'which country pays seniors most?'],
      /^Of the \d+ countries where .+ tells years apart, pay is highest in the United States \(\$.+ medians of senior/,
    ],
    [
      ['which country pays seniors most?', 'and juniors?'],
      /^Of the \d+ countries where .+ medians of junior .+ Some of its bands are wider/,
    ],
    [['top 3 countries for pay'], /^Of the \d+ countries in .+, pay is highest in/],
    [
      ['pay for seniors in Poland and Germany', 'and Ukraine too', 'sort them'],
      /^Senior, Germany .+ and Senior, Ukraine/,
    ],
    [['lead in Canada', 'do principals make more?'], /can’t tell these apart: a median of \$112,700/],
    [
      ['pay in Germany for 3 years vs 10 years', 'rank them'],
      /^10 years, Germany \(\$80,600\), before 3 years, Germany/,
    ],
  ] as const)('is answered first, in a line: %s', async (turns, starts) => {
    const answered = await answerTo(...turns);
    expect(answered.text).toMatch(starts);
    expectFigures(answered);
  });

  test('is answered without them where they were not split alike', async () => {
    const answered = await answerTo('pay for seniors in Germany and Romania');
    expect(answered.text).toContain('“Senior, Romania” counts everybody there, whatever their experience');
  });
});

describe('a sum in the question', () => {
  test.each([
    ['is 98k dollars fine for a mid in the US?', '98,000 dollars a year is under the survey’s median of $125,000'],
    ['they pay me 66k as a junior in Chicago, too little?', '66,000 dollars a year is very low: nine in ten'],
    ['7500 usd a month as a senior in the US, am I underpaid', '7,500 dollars a month (90,000 a year) is very low'],
    ['senior in the US on 170k, am I underpaid?', '170,000 dollars a year lies between the survey’s medians'],
  ])('in dollars gets its verdict first: %s', async (say, starts) => {
    const answered = await answerTo(say);
    expect(answered.text.startsWith(starts)).toBe(true);
    expectFigures(answered);
  });

  test.each([
    ['do I earn too little with 58k in Hamburg', 'Turn 58,000 a year into dollars', 'the median of $80,600'],
    ['got an offer of 41k eur as a junior in Valencia, should I take it', 'Turn 41,000 EUR a year', 'gets less'],
    ['13k zloty a month after 6 years in Krakow, am I underpaid?', '13,000 PLN a month (156,000 a year)', '$66,800'],
    ['is 49k pounds ok for a mid', 'My figures for the United Kingdom', 'Turn 49,000 GBP a year'],
  ])('in another currency is told what to compare: %s', async (say, ...parts) => {
    const answered = await answerTo(say);
    expect(answered.text).toMatch(/^My figures for .+ are in US dollars, and I hold no exchange rate\./);
    for (const part of parts) expect(answered.text).toContain(part);
    expectFigures(answered);
  });

  test.each([
    [
      ['got an offer of 43k eur as a junior in Hamburg', 'is it low?'],
      /^That turns on what 43,000 EUR .+ \$40,900 .+ middle/,
    ],
    [['I make 48k euros in Spain', 'and per month?'], /^48,000 EUR a year is about 4,000 EUR a month/],
    [['I make 5k euros a month in Spain', 'and per month?'], /^5,000 EUR a month \(60,000 a year\) is about 5,000/],
  ] as const)('is asked about again by itself: %s', async (turns, starts) => {
    const answered = await answerTo(...turns);
    expect(answered.text).toMatch(starts);
    expectFigures(answered);
  });

  test.each([
    [
      'what does a junior earn in Poland',
      'what number do I say as my salary expectation',
      'of 0-4 professional',
      '$30,300',
    ],
    ['pay in India with 10 years', 'how much of a raise when switching', 'of 8-11 professional years', '$36,500'],
  ])('still to be named begins from one’s own group: %s, %s', async (first, then, ...parts) => {
    const answered = await answerTo(first, then);
    expect(answered.text).toMatch(/^What I hold for/);
    for (const part of parts) expect(answered.text).toContain(part);
    expectFigures(answered);
  });

  test('in euros of nobody knows where waits for the country, and is not forgotten', async () => {
    const first = 'am I paid fairly with 55k euros';
    expect((await answerTo(first)).text).toMatch(/^In which country\?/);
    expect((await answerTo(first, 'France')).text).toContain('Turn 55,000 EUR a year into dollars');
  });

  test.each([
    [['mid pay in Poland', 'and in zloty?'], 'I can’t put it in PLN'],
    [['what do leads get in Canada', 'in canadian dollars please'], 'I can’t put it in CAD'],
    [['senior pay in Sweden', 'in pounds?'], 'I can’t put it in GBP'],
  ])('is asked for in another currency after figures of pay: %s', async (turns, starts) => {
    const answered = await answerTo(...turns);
    expect(answered.text.startsWith(starts)).toBe(true);
    expect(answered.reply.blocks.some(({ kind }) => kind === 'table')).toBe(false);
    expectFigures(answered);
  });
});

describe('pay of another role', () => {
  test.each([
    [
      'how much does a devops engineer make in the US',
      'I hold no pay for DevOps engineers: what follows is back-end pay.',
    ],
    ['salary of a qa tester in poland', 'I hold no pay for testers: what follows is back-end pay.'],
    ['front end developer salary in Germany', 'I hold no pay for front-end engineers: what follows is back-end pay.'],
  ])('says first that it is not held: %s', async (say, starts) => {
    expect((await answerTo(say)).text.startsWith(starts)).toBe(true);
  });

  test('is that of the official group, where the folder has one', async () => {
    const answered = await answerTo('what is the pay of a front end developer');
    expect(answered.text).toMatch(/^I hold no pay for front-end engineers alone\. .+web developers.+\$92,650/);
    expectFigures(answered);
  });
});

describe('back end beside a role without a page', () => {
  test.each([
    [['backend vs data engineer'], /^Back end serves requests now/, 'data engineering is the nearest step'],
    [
      ['frontend or backend?', 'no, devops I mean, not front end'],
      /^Back end builds the service, DevOps/,
      'I hold no DevOps pay',
    ],
    [['frontend vs backend vs full stack'], /^Front end is what people see/, 'full stack does both'],
  ])('%s', async (turns, starts, part) => {
    const { text } = await answerTo(...turns);
    expect(text).toMatch(starts);
    expect(text).toContain(part);
  });
});

describe('where just those figures come from', () => {
  test('names each source after figures of pay, with date, answers and what it counts', async () => {
    const { text } = await answerTo('what do seniors earn in germany', 'who says so');
    expect(text).toMatch(/^The figures for senior back-end developers in Germany come from Stack Overflow survey 2024/);
    for (const part of ['Asked in May 2024.', '5-7 professional years, 49 answers', 'bonuses and perks, before tax'])
      expect(text).toContain(part);
    expect(text).not.toContain('US labour statistics');
  });

  test('answers straight what is asked of them', async () => {
    const { text } = await answerTo('what do seniors earn in germany', 'is that before tax?');
    expect(text).toMatch(/^Before tax, where the source says so:/);
    expect(text).toContain('The figures for senior back-end developers in Germany come from');
    const compared = await answerTo('pay of seniors in poland', 'is that what glassdoor says?');
    expect(compared.text).toContain('119,704');
    expectFigures(compared);
  });

  test('says why they are in dollars', async () => {
    const { text } = await answerTo('pay for mids in Spain', 'why is all of that in dollars?');
    expect(text).toMatch(/in US dollars.+hold no exchange rate/);
    expect(text.length).toBeLessThan(600);
  });

  test('tells in general of tax and dollars too', async () => {
    const { text } = await answerTo('where do your salary numbers come from, and why dollars?');
    expect(text).toMatch(/^All are in US dollars a year: the survey/);
    expect(text).toContain('I hold no exchange rates');
  });
});

test('says what the next level up reported before advice on a raise', async () => {
  const answered = await answerTo('mid salary in germany', 'how do I get paid more');
  expect(answered.text).toMatch(/^The next level up, senior, reported a median of \$75,200 to \$93,100/);
  expectFigures(answered);
});

describe('how long it takes', () => {
  test.each([
    [
      ['how long until a first job if I study 6 hours a week'],
      'At 6 hours a week the way from nothing to a first job takes between 2.5 and 7 years',
    ],
    [
      ['how long until a first job if I study 6 hours a week', 'and with 20?'],
      'At 20 hours a week the way from nothing',
    ],
    [
      ['how long does learning java take', 'I have 3 hours a day'],
      'At 21 hours a week Java takes between 4 and 8 weeks',
    ],
    [
      ['how many weeks for docker at 4 hours a week'],
      'At 4 hours a week Docker and containers takes between 3 and 8 weeks',
    ],
    [
      ['how long does it take to get to mid level with 8 hours a week'],
      'At 8 hours a week the way from nothing to mid level',
    ],
    [['how long does it take'], 'From nothing to your first applications: about 9 months'],
  ])('%s', async (turns, starts) => {
    const { text } = await answerTo(...turns);
    expect(text.startsWith(starts)).toBe(true);
  });
});

describe('a page that was just sent', () => {
  test.each([
    [['what is docker', 'what is docker', 'what is docker']],
    [['do I need a degree', 'more', 'more']],
    [['do I need a degree', 'do I need a degree', 'do I need a degree', 'do I need a degree']],
    [['pay in the netherlands for 3 years', 'more', 'pay in the netherlands for 3 years']],
  ])('is not sent again and again: %s', async (turns) => {
    const { text } = await answerTo(...turns);
    expect(text).toMatch(/^(That is all I hold on |Once more[: ])/);
    expect(text.length).toBeLessThan(700);
  });

  test.each([
    [['what do backend devs earn', 'and devops engineers?'], /^I hold no pay for DevOps engineers/],
    [['what is docker', 'what is redis'], /^Redis/],
    [['do I need a degree', 'what is redis', 'do I need a degree'], /^No law/],
    [['what should I learn next', 'what should I learn next'], /^Next:/],
  ])('is another where something else was asked: %s', async (turns, starts) => {
    expect((await answerTo(...turns)).text).toMatch(starts);
  });
});
