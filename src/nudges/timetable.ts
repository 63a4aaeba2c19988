import { Cron } from 'croner';
import type { Timetable } from '../core/ports.ts';
import type { Timing } from '../core/subscription.ts';

/** Weekly and monthly times by croner, which knows the clock changes of every zone. */
export const createTimetable = (): Timetable => ({
  next: (timing, after) => {
    const next = new Cron(toPattern(timing), { timezone: timing.zone, paused: true }).nextRun(after);
    if (next === null) throw new RangeError(`never due: ${toPattern(timing)} in ${timing.zone}`);
    return next;
  },
});

const toPattern = ({ weekday, time, every }: Timing): string => {
  const [hour, minute] = time.split(':').map(Number);
  return `${minute} ${hour} * * ${weekday}${every === 'month' ? '#1' : ''}`;
};
