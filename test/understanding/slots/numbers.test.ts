import { describe, expect, test } from 'vitest';
import { readHours } from '../../../src/understanding/slots/hours/hours.ts';
import { readYears } from '../../../src/understanding/slots/years.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

describe('hours a week', () => {
  test.each([
    ['6 hours a week', 6],
    ['6h/week', 6],
    ['6 hrs per wk', 6],
    ['six hours each week', 6],
    ['6 hours weekly', 6],
    ['10hpw', 10],
    ['ten hours every week', 10],
    ['two evenings of 90 minutes', 3],
    ['weekdays 45 min each', 3.75],
    ['45 minutes every weekday', 3.75],
    ['an hour a day', 7],
    ['1 hour daily', 7],
    ['half an hour every evening', 3.5],
    ['30 min a day', 3.5],
    ['3x2h', 6],
    ['3 x 45 min', 2.25],
    ['twice a week for an hour', 2],
    ['three times a week, 1.5 hours', 4.5],
    ['an hour and a half on tuesdays and thursdays', 3],
    ['2 hours Mon, Wed and Fri', 6],
    ['two hours on saturday and one on sunday', 3],
    ['four hours at the weekend', 4],
    ['an hour on weekdays and 3 hours on sundays', 8],
    ['1h30 a day', 10.5],
    ['2 1/2 hours a week', 2.5],
    ['five days a week, one hour', 5],
    ['one evening of 3 hours', 3],
    ['every saturday 3 hours', 3],
    ['three mornings a week, an hour each', 3],
    ['forty five minutes each weekday', 3.75],
    ['5-6 hours a week', 5],
    ['3 sessions of 2 hours', 6],
    ['an hour every other day', 3.5],
    ['a couple of hours a week', 2],
    ['2 hours a night, 4 nights a week', 8],
    ['about 8 hours per week', 8],
    ['90 minutes twice a week', 3],
    ['my hours are 7 a week', 7],
    ['45 mins a day on weekdays', 3.75],
    ['1.5 hours every sunday', 1.5],
    ['an hour before work on mondays', 1],
    ['quarter of an hour a day', 1.75],
    ['half an hour on mondays, wednesdays and fridays', 1.5],
    ['6 hours', 6],
  ])('%j is %d', (text, hours) => {
    expect(readHours(tokenise(text))?.value).toBe(hours);
  });

  test.each([
    'I have 3 years of experience',
    'remind me at 9',
    'half an hour earlier',
    'earlier by 2 hours',
    '200 hours a week',
    'what is the salary',
    '0 hours a week',
  ])('%j says none', (text) => {
    expect(readHours(tokenise(text))).toBeUndefined();
  });
});

describe('years of experience', () => {
  test.each([
    ['3 yoe', 3],
    ['3yoe', 3],
    ['10+ yoe', 10],
    ['yoe: 4', 4],
    ['5 years of experience', 5],
    ['5+ years experience', 5],
    ['with 8 years', 8],
    ['8 yrs exp', 8],
    ['eight years of experience', 8],
    ['two and a half years in the industry', 2.5],
    ['a year and a half of experience', 1.5],
    ['1 year of professional experience', 1],
    ['18 months of experience', 1.5],
    ['six months experience', 0.5],
    ['a decade of experience', 10],
    ['experience: 4 years', 4],
    ['5-7 years of experience', 5],
    ['3 to 5 years experience', 3],
    ['I have been coding for 6 years', 6],
    ["I've worked as a developer for 4 years", 4],
    ['salary after 5 years', 5],
    ['a couple of years of experience', 2],
    ['12 years in the field', 12],
    ['7 years as a backend dev', 7],
    ['15 y of experience', 15],
    ['I have 2 years', 2],
    ['over 20 years of experience', 20],
    ['0 years of experience', 0],
    ['dev with 9 yrs', 9],
    ['half a year of experience', 0.5],
    ['i got 3 years', 3],
    ['1yoe', 1],
    ['twenty five years of experience', 25],
  ])('%j is %d', (text, years) => {
    expect(readYears(tokenise(text))).toBe(years);
  });

  test.each([
    "I'm 33 years old",
    'in 2 years',
    'in the next 3 years',
    'a 2 year degree',
    'a 5 year plan',
    '3 years ago',
    'every 2 years',
    'for the last 3 weeks',
    '6 hours a week',
    '900 years of experience',
  ])('%j says none', (text) => {
    expect(readYears(tokenise(text))).toBeUndefined();
  });
});
