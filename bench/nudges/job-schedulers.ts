import { defaultRepeatStrategy, Queue } from 'bullmq';
import { Temporal } from 'temporal-polyfill';
import { createTimetable } from '../../src/nudges/timetable.ts';
import { dropKeys, openRedis } from './redis.ts';
import { print, REDIS } from './world.ts';

/**
 * What it would be to keep a zoned job scheduler of BullMQ for each subscription, beside the store: whether its times
 * are right, and what it costs to set them up and to hold them.
 */
export const measureJobSchedulers = async (): Promise<void> => {
  const weeks = countWrongWeeks();
  print('nudges.job-schedulers.weeks-wrong', weeks.bullmq, 'weeks', weeks.all);
  print('nudges.timetable.weeks-wrong', weeks.ours, 'weeks', weeks.all);
  if (REDIS) await measureHolding();
};

/** Times that a change of clocks touches in each of these zones. */
const TIMES = [
  ['Europe/Lisbon', 'sun', '01:15'],
  ['America/New_York', 'sun', '02:30'],
  ['America/Santiago', 'sun', '00:00'],
  ['America/St_Johns', 'sun', '02:30'],
  ['Africa/Cairo', 'fri', '00:00'],
  ['Africa/Casablanca', 'sun', '02:30'],
  ['Asia/Kolkata', 'mon', '09:00'],
  ['Australia/Lord_Howe', 'sun', '02:00'],
  ['Pacific/Auckland', 'sun', '02:30'],
  ['UTC', 'mon', '09:00'],
] as const;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKS = 522;
const DAY_MS = 86_400_000;

/** A week is wrong where nothing comes on its local day, or more than once. */
const countWrongWeeks = () => {
  const timetable = createTimetable();
  let [all, bullmq, ours] = [0, 0, 0];
  for (const [zone, weekday, time] of TIMES) {
    const [hour, minute] = time.split(':').map(Number);
    const next = (after: number) => theirs(after, `${minute} ${hour} * * ${weekday}`, zone);
    const own = (after: number) => timetable.next({ weekday, time, zone, every: 'week' }, new Date(after)).getTime();
    const monday = Temporal.PlainDate.from('2026-01-05');
    for (let week = 0; week < WEEKS; week++) {
      const day = monday.add({ weeks: week, days: DAYS.indexOf(weekday) });
      all++;
      if (!isOn(day, zone, next)) bullmq++;
      if (!isOn(day, zone, own)) ours++;
    }
  }
  return { all, bullmq, ours };
};

const theirs = (after: number, pattern: string, tz: string): number => {
  try {
    return defaultRepeatStrategy(after, { pattern, tz }) ?? Number.NaN;
  } catch {
    return Number.NaN;
  }
};

const isOn = (day: Temporal.PlainDate, zone: string, next: (after: number) => number): boolean => {
  const start = day.toZonedDateTime(zone).epochMilliseconds;
  const first = next(start - 3 * DAY_MS);
  const second = next(first);
  const dayOf = (at: number) =>
    Number.isNaN(at)
      ? ''
      : Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  return dayOf(first) === day.toString() && dayOf(second) !== day.toString();
};

const MANY = 100_000;
const AT_ONCE = 100;

const measureHolding = async (): Promise<void> => {
  const redis = openRedis();
  const prefix = `rung-bench-${crypto.randomUUID()}`;
  const queue = new Queue('nudges', { connection: redis, prefix });
  const used = async () => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]);
  const before = await used();
  const from = performance.now();
  for (let at = 0; at < MANY; at += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => {
        const id = `person:slack:T1:U${at + n}`;
        return queue.upsertJobScheduler(id, { pattern: '0 9 * * mon', tz: 'Europe/Lisbon' }, { data: { id } });
      }),
    );
  print('nudges.job-schedulers.upsert', ((performance.now() - from) * 1000) / MANY, 'us', MANY);
  print('nudges.job-schedulers.redis-memory', ((await used()) - before) / 2 ** 20, 'MB', MANY);
  await queue.close();
  redis.disconnect();
  await dropKeys(`${prefix}:*`);
};
