import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/understanding/slots/when/date.ts';
import { readSchedule, shiftTime } from '../../../src/understanding/slots/when/schedule.ts';
import { readCountries } from '../../../src/understanding/slots/where/country.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';

const schedule = (text: string) => {
  const tokens = tokenise(text);
  return readSchedule(tokens, readCountries(tokens));
};

describe('day, time and zone', () => {
  test.each([
    ['fridays noon lisbon time', { weekday: 'fri', time: '12:00', zone: 'Europe/Lisbon' }],
    ['every monday at 9', { weekday: 'mon', time: '09:00' }],
    ['tuesday 9am', { weekday: 'tue', time: '09:00' }],
    ['at noon on the day before sunday', { weekday: 'sat', time: '12:00' }],
    ['the day after sundays at 8', { weekday: 'mon', time: '08:00' }],
    ['0645hrs on sundays', { weekday: 'sun', time: '06:45' }],
    ['at 2130 hours', { time: '21:30' }],
    ['not mondays, mondays i have choir. tuesdays', { weekday: 'tue' }],
    ['tuesdays i have time', { weekday: 'tue' }],
    ['7pm is dinner with the family, make it 9pm', { time: '21:00' }],
    ['wednesday at 4 in the afternoon, osaka', { weekday: 'wed', time: '16:00', zone: 'Asia/Tokyo' }],
    ["sat 10 o'clock, time of warsaw", { weekday: 'sat', time: '10:00', zone: 'Europe/Warsaw' }],
    ['thursdays, ten to six pm', { weekday: 'thu', time: '17:50' }],
    ['tue 9 am', { weekday: 'tue', time: '09:00' }],
    ['on weds at 17:30', { weekday: 'wed', time: '17:30' }],
    ['Thursday 5pm', { weekday: 'thu', time: '17:00' }],
    ['sat at 10.30', { weekday: 'sat', time: '10:30' }],
    ['sundays at seven in the evening', { weekday: 'sun', time: '19:00' }],
    ['half past nine', { time: '09:30' }],
    ['half past six in the evening', { time: '18:30' }],
    ['quarter to eight on friday', { weekday: 'fri', time: '07:45' }],
    ['quarter past 4 in the afternoon', { time: '16:15' }],
    ['midnight', { time: '00:00' }],
    ['midday', { time: '12:00' }],
    ['12am', { time: '00:00' }],
    ['12pm', { time: '12:00' }],
    ['at 8 oclock', { time: '08:00' }],
    ["8 o'clock", { time: '08:00' }],
    ['at 5', { time: '17:00' }],
    ['18h', { time: '18:00' }],
    ['mornings are better', { time: '09:00' }],
    ['friday afternoon', { weekday: 'fri', time: '14:00' }],
    ['after work on tuesdays', { weekday: 'tue', time: '18:00' }],
    ['make it tuesday instead of monday', { weekday: 'tue' }],
    ['from monday to thursday', { weekday: 'thu' }],
    ['thursday, not friday', { weekday: 'thu' }],
    ['17:30 CET', { time: '17:30', zone: 'Europe/Berlin' }],
    ['9am EST', { time: '09:00', zone: 'America/New_York' }],
    ['6pm pacific', { time: '18:00', zone: 'America/Los_Angeles' }],
    ['10:00 UTC', { time: '10:00', zone: 'UTC' }],
    ['utc+2', { zone: 'Etc/GMT-2' }],
    ['GMT-5', { zone: 'Etc/GMT+5' }],
    ['Europe/Berlin', { zone: 'Europe/Berlin' }],
    ['my timezone is America/New_York', { zone: 'America/New_York' }],
    ['nairobi time', { zone: 'Africa/Nairobi' }],
    ['india time', { zone: 'Asia/Kolkata' }],
    ['german time', { zone: 'Europe/Berlin' }],
    ['new york time', { zone: 'America/New_York' }],
    ['timezone tokyo', { zone: 'Asia/Tokyo' }],
    ['sao paulo time 8am', { time: '08:00', zone: 'America/Sao_Paulo' }],
    ['7:15 am', { time: '07:15' }],
    ['at 20:00', { time: '20:00' }],
    ['mon 0800', { weekday: 'mon', time: '08:00' }],
    ['earlier by half an hour', { shift: -30 }],
    ['half an hour earlier', { shift: -30 }],
    ['an hour later', { shift: 60 }],
    ['2 hours earlier please', { shift: -120 }],
    ['15 minutes later', { shift: 15 }],
    ['push it back 30 min', { shift: 30 }],
  ])('%j is %j', (text, said) => {
    expect(schedule(text)).toEqual(said);
  });

  test.each([
    'what is next',
    'I sat down and wed my partner',
    'the sun is out today',
    '6 hours a week',
    '3 years at google',
  ])('%j says none', (text) => {
    expect(schedule(text)).toEqual({});
  });

  test('moves a time round the clock', () => {
    expect(shiftTime('00:15', -30)).toBe('23:45');
    expect(shiftTime('23:30', 60)).toBe('00:30');
  });
});

describe('days of the calendar', () => {
  test.each([
    ['until the 12th', '2026-12-12'],
    ['until the 25th', '2026-11-25'],
    ['back on the 1st', '2026-12-01'],
    ['by march', '2027-03-01'],
    ['by the end of march', '2027-03-31'],
    ['before december 10', '2026-12-10'],
    ['by 1 June 2027', '2027-06-01'],
    ['june 1st', '2027-06-01'],
    ['the 5th of january', '2027-01-05'],
    ['until jan 5th', '2027-01-05'],
    ['2027-03-01', '2027-03-01'],
    ['in 3 months', '2027-02-22'],
    ['in three months', '2027-02-22'],
    ['within half a year', '2027-05-22'],
    ['for two weeks', '2026-12-06'],
    ['for a week', '2026-11-29'],
    ['in a year', '2027-11-22'],
    ['in 10 days', '2026-12-02'],
    ['over the next 6 weeks', '2027-01-03'],
    ['next month', '2026-12-22'],
    ['until next week', '2026-11-29'],
    ['until monday', '2026-11-23'],
    ['until sunday', '2026-11-29'],
    ['next friday', '2026-11-27'],
    ['until tomorrow', '2026-11-23'],
    ['by christmas', '2026-12-25'],
    ['before summer', '2027-06-01'],
    ['by the end of the year', '2026-12-31'],
    ['by end of next year', '2027-12-31'],
    ['end of the month', '2026-11-30'],
    ['until may', '2027-05-01'],
    ['in september 2027', '2027-09-01'],
    ['by eoy', '2026-12-31'],
    ['by march next year', '2027-03-01'],
    ['before the end of march of next year', '2027-03-31'],
    ['by mid october', '2027-10-15'],
    ['by next summer', '2027-06-01'],
    ['before the end of next spring', '2027-05-31'],
    ['by summer 2029', '2029-06-01'],
    ['by this december', '2026-12-01'],
    ['by next december', '2027-12-01'],
    ['before winter', '2026-12-01'],
    ['before next winter', '2027-12-01'],
    ['at the start of next year', '2027-01-01'],
    ['by the middle of next year', '2027-07-02'],
    ['by late 2027', '2027-11-25'],
    ['before 2029', '2029-01-01'],
    ['in 2028', '2028-12-31'],
    ['by Q3 2027', '2027-07-01'],
    ['by the end of q1', '2027-03-31'],
    ['by easter', '2027-03-28'],
    ['before easter 2028', '2028-04-16'],
    ['before the new year', '2027-01-01'],
    ['in 20 months', '2028-07-22'],
    ['within a year and a half', '2028-05-22'],
    ['in less than two years', '2028-11-22'],
    ['eighteen months from now', '2028-05-22'],
    ['until the first of next month', '2026-12-01'],
    ['the 20th of next month', '2026-12-20'],
    ['by 15.06.2027', '2027-06-15'],
    ['by 30/4/2027', '2027-04-30'],
    ['by 4/30/2027', '2027-04-30'],
  ])('%j is %s', (text, day) => {
    expect(readDate(tokenise(text), NOW)).toBe(day);
  });

  test.each([
    '6 hours a week',
    'I may learn go',
    'for 2 hours a day',
    '3rd year student',
    'every monday at 9',
    'the 2nd one',
    'by 4/5/2027',
    'i finished school in 2019',
    'for 3 days a week',
    'the first of those',
    'people fall for it in spring framework',
  ])('%j names none', (text) => {
    expect(readDate(tokenise(text), NOW)).toBeUndefined();
  });
});
