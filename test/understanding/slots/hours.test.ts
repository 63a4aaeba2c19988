import { describe, expect, test } from 'vitest';
import { readHours } from '../../../src/understanding/slots/hours/hours.ts';
import { tokenise } from '../../../src/understanding/tokens.ts';

describe('everyday ways to say hours a week', () => {
  test.each([
    ['an hour each weekday', 5],
    ['20 min a day', 2.33],
    ['I can study full-time', 40],
    ['full time', 40],
    ['part time, 20 hours', 20],
    ['half an hour on weekdays and 2h on sat', 4.5],
    ['3 to 4 hours every weekend', 3],
    ['weekends only, 3 hours each day', 6],
    ['sat and sun, 2 hours each', 4],
    ['2h on both weekend days', 4],
    ['half a day on saturdays', 4],
    ['a full day each week', 8],
    ['every other evening, an hour', 3.5],
    ['one evening per week, roughly three hours', 3],
    ['half an hour each morning', 3.5],
    ['1.5h x 4', 6],
    ['4 x 1.5h', 6],
    ['three 50-minute sessions per week', 2.5],
    ['six half-hour slots', 3],
    ['two 2-hour blocks on weekends', 4],
    ['30m daily', 3.5],
    ['five hours tops', 5],
    ['not more than 8 hours a week', 8],
    ['up to ten hours weekly', 10],
    ['an hour on tuesdays, two on thursdays', 3],
    ['nothing on weekdays, four hours on sunday', 4],
    ['weekly budget: 7h', 7],
    ['I have a dozen hours a week', 12],
    ['every night for 40 minutes', 4.67],
    ['Mon-Thu 30 min', 2],
    ['tue to fri, an hour each', 4],
    ['hour and a half every saturday', 1.5],
    ['an hour and a quarter three times a week', 3.75],
    ['1h15 on four days', 5],
    ['half hour daily', 3.5],
    ['25 minutes each way, five days a week', 4.17],
    ['change my hours from 5 to 8', 8],
    ['no longer 10 hours, only 4', 4],
    ['cut it to three hours', 3],
    ['6 instead of 10 hours', 6],
    ['instead of 10 hours make it 6', 6],
    ['bump my weekly hours up to 9', 9],
    ['i used to have 10 hours, now it is 6', 6],
    ['13 hours a month', 3],
    ['2 hours per fortnight', 1],
    ['three and a half hours', 3.5],
    ['two and a half hours on saturdays', 2.5],
    ['1 hour on weekdays except fridays', 4],
    ['every day but sunday, 30 min', 3],
    ['a couple hours on sundays', 2],
    ['a few hours a week', 3],
    ['couple of hrs sat morning', 2],
    ['120 minutes a week', 2],
    ['two hours twice weekly', 4],
    ['once a week for two hours', 2],
    ['thrice weekly 40 mins', 2],
    ['an hour per working day', 5],
    ['5 to 10 hours a week', 5],
    ['between 5 and 7 hours weekly', 5],
    ['two hours per day, weekends excluded', 10],
    ['an hour a day, not on weekends', 5],
    ['four pomodoros of 25 minutes a week', 1.67],
  ])('%j is %d', (text, hours) => {
    expect(readHours(tokenise(text))?.value).toBe(hours);
  });

  test.each(['a full time job', 'I work full time', 'the meeting lasted 2 hours', 'in 24 hours', 'within 48 hours'])(
    '%j says none',
    (text) => {
      expect(readHours(tokenise(text))?.weekly ?? false).toBe(false);
    },
  );
});
