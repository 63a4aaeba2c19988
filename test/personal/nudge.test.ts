import { afterAll, describe, expect, test } from 'vitest';
import { close, lastOf, talk } from './talk.ts';

afterAll(close);

describe('a nudge comes once a week or once a month', () => {
  test.each([
    'every 5 weeks would do',
    'not weekly please, every four weeks is plenty',
    'every other month is enough for me',
  ])('where less was wished for, monthly, and says so: “%s”', async (words) => {
    const told = await lastOf('nudge me on wednesdays at 8am, paris time', words);
    expect(told).toContain('the first Wednesday of each month at 08:00 (Europe/Paris)');
    expect(told).toContain('once a month is the nearest');
  });

  test('monthly where that was said, without more words', async () => {
    const told = await lastOf('nudge me on wednesdays at 8am, paris time', 'make it monthly, not weekly');
    expect(told).toContain('the first Wednesday of each month');
    expect(told).not.toContain('nearest');
  });

  test.each([
    ['remind me every weekday at 7:30', '07:30'],
    ['nudge me daily at 18:00', '18:00'],
    ['send me a reminder every morning at 9', '09:00'],
  ])('asks which day where all were wished for, and begins nothing: “%s”', async (words, time) => {
    const [asked, status, told] = await talk(words, 'is my nudge on?', 'thursday please');
    expect(asked).toContain('Which day shall it be?');
    expect(asked).toContain(`Day, at ${time}: [1] Monday`);
    expect(status).not.toContain('Your nudge comes on');
    expect(told).toContain('Your nudge comes on Thursdays');
  });

  test('keeps the time for the day that is pressed', async () => {
    expect(await lastOf('remind me every weekday at 7:30', '2')).toContain('Your nudge comes on Tuesdays at 07:30');
  });

  test('takes the first of two days and says so, the other a button away', async () => {
    const [told, other] = await talk('nudge me on mondays and fridays at 10', '2');
    expect(told).toContain('Your nudge comes on Mondays at 10:00');
    expect(told).toContain('one day a week');
    expect(told).toContain('[2] Friday instead');
    expect(other).toContain('Your nudge comes on Fridays at 10:00');
  });

  test.each([
    ['move it from monday to friday', 'Fridays'],
    ['monday and tuesday are bad for me, wednesday is better', 'Wednesdays'],
    ['not daily! only on thursdays', 'Thursdays'],
    ['not wednesday, sunday evening', 'Sundays'],
  ])('and hears no more days than are wished for: “%s”', async (words, days) => {
    const told = await lastOf('nudge me on mondays at 10', words);
    expect(told).toContain(`Your nudge comes on ${days}`);
    expect(told).not.toContain('one day a week');
  });

  test('is moved from when it comes, whatever was spoken of since', async () => {
    const told = await lastOf(
      'nudge me on fridays at 5pm, berlin time',
      'what does a senior earn in germany',
      'move my nudge to thursday',
      'an hour later',
    );
    expect(told).toContain('Your nudge comes on Thursdays at 18:00');
  });

  test('asks weekly or monthly where something between was wished for', async () => {
    const [, asked, told] = await talk('nudge me on sundays at 10', 'every second week please', '2');
    expect(asked).toContain('nothing lies between');
    expect(told).toContain('the first Sunday of each month');
  });
});

describe('a pause', () => {
  test('stays as it is where the rhythm after it is changed', async () => {
    const turns = await talk(
      'remind me on tuesdays at 7am, kenya time',
      'pause it for three weeks',
      'and from then on just once a month please',
    );
    expect(turns[1]).toContain('Quiet until Tuesday 22 December');
    expect(turns[2]).toContain('the first Tuesday of each month');
    expect(turns[2]).toContain('The next one: Tuesday 5 January');
  });

  test('stays as it is where the day is changed', async () => {
    const told = await lastOf('remind me on tuesdays at 7am', 'pause it for three weeks', 'make it thursdays');
    expect(told).toContain('Your nudge comes on Thursdays');
    expect(told).toContain('December');
  });

  test('that was not wanted ends', async () => {
    const told = await lastOf('remind me on tuesdays at 7am', 'skip one', 'I did not want a snooze!');
    expect(told).toContain('The next one: Tuesday 1 December');
  });

  test('ends on the first of next month where that is said', async () => {
    const told = await lastOf('nudge me on mondays at 9', 'stay quiet only until the first of next month');
    expect(told).toContain('Quiet until Monday 7 December');
  });
});

test.each([
  ['nudge me around lunchtime, at 12:45', '12:45'],
  ['a nudge on mondays at lunchtime', '12:00'],
])('the exact time counts: “%s”', async (words, time) => {
  expect(await lastOf(words)).toContain(`at ${time}`);
});

test.each([
  ['any day works, say sat', 'Saturdays'],
  ['whichever day, maybe wed', 'Wednesdays'],
])('a short name of a day is one: “%s”', async (words, days) => {
  expect(await lastOf('nudge me at 9', words)).toContain(`Your nudge comes on ${days}`);
});
