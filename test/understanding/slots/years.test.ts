import { describe, expect, test } from 'vitest';
import { isOwnTrade } from '../../../src/understanding/slots/calling.ts';
import { readYears } from '../../../src/understanding/slots/years.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';
import { slotsOfText } from './slots-of-text.ts';

describe('everyday ways to say years of experience', () => {
  test.each([
    ['6 years at the same insurance company', 6],
    ['no experience, five hours a week', 0],
    ['0 years in the field', 0],
    ['in my second year on the job', 2],
    ['two years and half in the job', 2.5],
    ['zero experience', 0],
    ['half a decade of backend', 5],
    ['half a decade in', 5],
    ['two decades of coding', 20],
    ['a decade and a half of experience', 15],
    ['going on three years', 3],
    ['nearly four years in', 4],
    ['4 yrs under my belt', 4],
    ['been at it for six years', 6],
    ['eight years at it', 8],
    ['a year and a half in', 1.5],
    ['2,5 years of experience', 2.5],
    ['2½ years of experience', 2.5],
    ['18 months on the job', 1.5],
    ['one and a half years as a developer', 1.5],
    ['3y exp', 3],
    ['doing this for 9 years', 9],
    ['fifteen years of backend work', 15],
    ['I started coding professionally 4 years ago', 4],
    ['five and a half years of go', 5.5],
    ['twelve years in the trade', 12],
    ['I am 35 with 10 years in IT', 10],
    ['3 years in', 3],
    ['with nine years behind me', 9],
    ["six years' worth of experience", 6],
    ['exp 6 years', 6],
    ['experience 6y', 6],
    ['yoe 8', 8],
    ['years of experience: 11', 11],
    ['my experience is about 7 years', 7],
    ['7 years doing backend', 7],
    ['writing java for 13 years', 13],
    ['three years into my career', 3],
    ['I have been a dev 6 years', 6],
    ['1.5 yrs at a startup', 1.5],
    ['just over two years experience', 2],
    ['seven-year veteran', 7],
    ['24 months experience', 2],
    ['a backend dev since 2019', 7],
    ['coding for money since 2012', 14],
    ['in the industry since 2024', 2],
    ['I finished my second year on the job', 2],
    ['just completed five years as an engineer', 5],
    ['my first year in the job is behind me', 1],
    ['after three years as a junior', 3],
    ['0 yoe', 0],
    ['no years of experience', 0],
  ])('%j is %d', (text, years) => {
    expect(readYears(tokenise(normalise(text).text), NOW)).toBe(years);
  });

  test.each([
    'in five years',
    'where will I be in 10 years',
    'the market of the last 2 years',
    'an advert from 3 years ago',
    'I am 28 years old',
    'over the next three years',
    'a two year contract',
    'within two years',
    'I have 4 months savings',
    '5 months of savings',
    '6 months no job since my course',
    'a roadmap for 2 years at 6 hours',
    '90k a year',
    'a 3 year old repo',
    'five years from now',
    'it takes 2 years to learn',
    'postgres is better since 2019',
    'my first year at university',
    'since 2 years I have a dog',
    'I am 52 years of age and write software',
    'I have no experience with docker',
  ])('%j says none', (text) => {
    expect(readYears(tokenise(normalise(text).text), NOW)).toBeUndefined();
  });
});

describe('years beside another calling', () => {
  test.each([
    ["I'm a tester with 4 years of experience", undefined],
    ['I have 4 years of QA experience', undefined],
    ['4 years as qa, not as dev', undefined],
    ['I have 10 years of Excel and VBA', undefined],
    ['5 years of Excel, then 3 years as a Python developer', 3],
    ["I'm a nurse and I've been doing this for 11 years now", undefined],
    ['nurse for 10 years, zero experience in coding', undefined],
    ['i was a nurse for 11 years, now 2 years as a developer', 2],
    ['3 years as sysadmin and 2 years of back end work', 2],
    ['teacher who has been coding for 2 years', 2],
    ['I have twenty years experience in another field', undefined],
    ['15 years of experience outside of IT', undefined],
    ['I have 5 years of experience and look for another job', 5],
    ['3 years as a developer in another industry', 3],
  ])('%j', (text, years) => {
    expect(readYears(tokenise(text))).toBe(years);
  });
});

describe('a trade of one’s own', () => {
  test.each([
    "I'm an accountant",
    'does my accounting help',
    'should I leave nursing',
    '10 years of Excel',
    'I know VBA',
  ])('is told of: %s', (text) => expect(isOwnTrade(tokenise(text))).toBe(true));
  test.each(['my accountant says so', 'accounting software', 'the marketing team', "I'm a junior", 'sales are high'])(
    'is not told of: %s',
    (text) => expect(isOwnTrade(tokenise(text))).toBe(false),
  );
});

describe('how long somebody is bound', () => {
  test.each(['a bond of 3 years', 'a 2 year bond', 'shares vest over 4 years', 'the non-compete is 1 year'])(
    'is no time that was worked: %s',
    (text) => expect(slotsOfText('salary.range', text).years).toBeUndefined(),
  );
  test('is told from the years beside it', () =>
    expect(slotsOfText('salary.range', '5 years of experience, and a bond of 2 years')).toEqual({ years: 5 }));
});

describe('years in the front end', () => {
  const FRONT_END = 'Front-end developer in Lisbon, 4 years';
  test('are none of a level of back end, and count for pay', () => {
    expect(slotsOfText('settings', FRONT_END)).toEqual({ country: 'PT' });
    expect(slotsOfText('salary.range', FRONT_END)).toEqual({ country: 'PT', years: 4 });
  });
  test.each(['full-stack developer, 4 years', 'from front-end developer to back end, 4 years of experience'])(
    'are not read where both sides are told of: %s',
    (text) => expect(slotsOfText('settings', text).years).toBe(4),
  );
});

describe('years away from work', () => {
  test.each([
    'I have been home with the kids for nine years. Before that I tested software',
    'ill for 2 years, java dev before',
  ])('are no years of work: %s', (text) => expect(slotsOfText('learn.career-change', text).years).toBeUndefined());
  test('leave those of work as they are', () => {
    expect(slotsOfText('salary.range', 'unemployed for 2 years, 5 years as a java dev').years).toBe(5);
  });
});
