import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { WEEKDAYS, type Weekday } from '../../src/core/intent.ts';
import type { Timing } from '../../src/core/subscription.ts';
import { createTimetable } from '../../src/nudges/timetable.ts';

const timetable = createTimetable();

/** Zones that change in spring, in autumn, at midnight, by half an hour, in Ramadan, by law, or never. */
const ZONES = [
  'Europe/Lisbon',
  'America/New_York',
  'America/Santiago',
  'America/St_Johns',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'UTC',
] as const;

const WEEKS = 522;
const FROM = Temporal.PlainDate.from('2026-01-01');

/** What Temporal says: the local time's first instant; where the clock skips it, the instant it skips to. */
const toInstant = (day: Temporal.PlainDate, time: string, zone: string): number => {
  const wall = day.toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.NaN;
};

const firstDay = (weekday: Weekday): Temporal.PlainDate => {
  const wanted = WEEKDAYS.indexOf(weekday) + 1;
  return FROM.add({ days: (wanted - FROM.dayOfWeek + 7) % 7 });
};

const arbitraryTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 15, 30, 45, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

const runsOf = (timing: Timing, from: Temporal.PlainDate, count: number): number[] => {
  const runs: number[] = [];
  let at = new Date(toInstant(from, timing.time, timing.zone) - 1);
  for (let n = 0; n < count; n++) {
    at = timetable.next(timing, at);
    runs.push(at.getTime());
  }
  return runs;
};

test.each(ZONES)('comes once a week at its local time for ten years in %s, as Temporal says', (zone) => {
  fc.assert(
    fc.property(fc.constantFrom(...WEEKDAYS), arbitraryTime, (weekday, time) => {
      const first = firstDay(weekday);
      const expected = Array.from({ length: WEEKS }, (_, week) => toInstant(first.add({ weeks: week }), time, zone));
      expect(runsOf({ weekday, time, zone, every: 'week' }, first, WEEKS)).toEqual(expected);
    }),
    {
      numRuns: 4,
      examples: [
        ['sun', '02:30'],
        ['sun', '00:00'],
        ['sun', '01:15'],
        ['fri', '00:30'],
      ],
    },
  );
});

test('comes on the first such weekday of each month', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WEEKDAYS), arbitraryTime, fc.constantFrom(...ZONES), (weekday, time, zone) => {
      const wanted = WEEKDAYS.indexOf(weekday) + 1;
      const expected = Array.from({ length: 24 }, (_, month) => {
        const start = FROM.with({ day: 1 }).add({ months: month });
        return toInstant(start.add({ days: (wanted - start.dayOfWeek + 7) % 7 }), time, zone);
      });
      const runs = runsOf({ weekday, time, zone, every: 'month' }, FROM.subtract({ days: 1 }), 24);
      expect(runs).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('never gives the instant it was asked from', () => {
  const timing: Timing = { weekday: 'mon', time: '09:00', zone: 'Europe/Lisbon', every: 'week' };
  const due = timetable.next(timing, new Date('2026-11-22T12:00:00Z'));
  expect(due.toISOString()).toBe('2026-11-23T09:00:00.000Z');
  expect(timetable.next(timing, due).toISOString()).toBe('2026-11-30T09:00:00.000Z');
});
