import { describe, expect, test } from 'vitest';
import { readSchedule } from '../../../src/understanding/slots/when/schedule.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const schedule = (text: string) => readSchedule(tokenise(text), []);

describe('the day and time wanted', () => {
  test.each([
    ['yoga on tuesdays and choir on friday, so send my nudge on saturday at 8:30', { weekday: 'sat', time: '08:30' }],
    ['nudge me on monday, gym is on tuesday', { weekday: 'mon' }],
    ['no, the evening one', { time: '18:00' }],
    ['at one in the afternoon', { time: '13:00' }],
    ['it lands at 4 in the night, 10:15 would suit me', { time: '10:15' }],
    ['not sundays, saturday', { weekday: 'sat' }],
    ['switch them back on, mondays 19h', { weekday: 'mon', time: '19:00' }],
    ['every thu 7.45 please', { weekday: 'thu', time: '07:45' }],
    ['day: tuesday, hour: 20', { weekday: 'tue', time: '20:00' }],
    ['9am is when I teach, let it come at 10:45 instead', { time: '10:45' }],
    ['it came at 2.15 in the night, noon would be right', { time: '12:00' }],
    ['on wensday or thrusday? no, firday', { weekday: 'fri' }],
    ['comes at 6am, I want 8am', { time: '08:00' }],
    ['it wakes me at 5, please make it ten', { time: '10:00' }],
    ['the tuesday one no longer suits, wednesday from now on', { weekday: 'wed' }],
    ['swap monday for saturday', { weekday: 'sat' }],
    ['anything but monday, say thursday', { weekday: 'thu' }],
    ['any day except friday', {}],
    ['never on saturday', {}],
    ['but no mondays', {}],
    ['no, mondays', { weekday: 'mon' }],
    ['mondays are bad, tuesdays please', { weekday: 'tue' }],
    ['monday is full of meetings so push it to wednesday', { weekday: 'wed' }],
    ['shift it from sunday to monday morning', { weekday: 'mon', time: '09:00' }],
    ['move it from 9am to 11am', { time: '11:00' }],
    ['instead of 8 make it 10', { time: '10:00' }],
    ['10:30 instead of 9:00', { time: '10:30' }],
    ['7 is too early, 9 please', { time: '09:00' }],
    ["sunday doesn't work any more, try thursday", { weekday: 'thu' }],
    ['I never look at it on friday, so send it tuesday', { weekday: 'tue' }],
    ['right now it arrives wednesdays at 7, sundays at 10 would suit me', { weekday: 'sun', time: '10:00' }],
    ['keep the time but move the day to friday', { weekday: 'fri' }],
    ['i start work at 9, so nudge me at 8:15', { time: '08:15' }],
    ["I'd like to keep 8am but on fridays", { weekday: 'fri', time: '08:00' }],
  ])('%j is %j', (text, said) => {
    expect(schedule(text)).toEqual(said);
  });
});

describe('times of day', () => {
  test.each([
    ['quarter to nine', '08:45'],
    ['a quarter past ten', '10:15'],
    ['twenty past six in the evening', '18:20'],
    ['at five to eight in the morning', '07:55'],
    ['at ten to nine', '08:50'],
    ['half eight', '08:30'],
    ['half past seven pm', '19:30'],
    ['at 0730', '07:30'],
    ['19h30', '19:30'],
    ['7.30pm', '19:30'],
    ['7:30 in the evening', '19:30'],
    ['eight thirty on saturdays', '08:30'],
    ['nine fifteen am', '09:15'],
    ['noonish', '12:00'],
    ['around 10ish', '10:00'],
    ['at 18 o clock', '18:00'],
    ['6 pm sharp', '18:00'],
    ['first thing on mondays', '08:00'],
    ['during lunch', '12:00'],
    ['on my lunch break', '12:00'],
    ['after lunch', '13:00'],
    ['at twelve', '12:00'],
    ['sat mornings', '09:00'],
    ['weekly on Weds @ 16:45', '16:45'],
    ['after 6pm', '18:00'],
    ['by 8 in the evening', '20:00'],
    ["10 o'clock at night", '22:00'],
    ['noon sharp on thursdays', '12:00'],
    ['in the afternoon, around 3', '15:00'],
    ['in the evening at 8', '20:00'],
    ['evenings, 8ish', '20:00'],
    ['mornings at 6', '06:00'],
    ['sunday night at 9', '21:00'],
    ['fridays in the evening, at half past seven', '19:30'],
    ['somewhat later in the morning, say 10', '10:00'],
    ['thursdays 8', '08:00'],
    ['10 on saturdays', '10:00'],
    ['1pm', '13:00'],
  ])('%j is %s', (text, time) => {
    expect(schedule(text).time).toBe(time);
  });

  test.each([
    ['an hour and a half later', 90],
    ['two hours sooner', -120],
    ['bring it forward by an hour', -60],
    ['push it 45 minutes back', 45],
    ['a bit later', 30],
    ['quarter of an hour earlier', -15],
    ['thirty minutes later', 30],
  ])('%j moves it by %d minutes', (text, shift) => {
    expect(schedule(text)).toEqual({ shift });
  });

  test.each([
    ['start of the week', 'mon'],
    ['at the end of the work week', 'fri'],
    ['on a tuesday', 'tue'],
    ['next nudge on thurs', 'thu'],
    ['Sunday evenings', 'sun'],
  ])('%j is on %s', (text, weekday) => {
    expect(schedule(text).weekday).toBe(weekday);
  });

  test.each(['half of it', 'I passed 8 of 10', 'the top 10', 'give me 5 minutes', 'for 2 weeks', 'chapter 9'])(
    '%j says none',
    (text) => {
      expect(schedule(text)).toEqual({});
    },
  );
});
