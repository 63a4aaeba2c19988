import ical from 'ical-generator';
import type { Calendar } from '../core/ports.ts';

/** Plans as iCalendar files: all-day events with ids of their own, so that a second import replaces the first. */
export const createCalendar = (): Calendar => ({
  render: (name, events, now) => {
    const calendar = ical({ name, prodId: { company: 'rung', product: 'plan' } });
    for (const { id, day, title, text } of events)
      calendar.createEvent({
        id,
        start: new Date(`${day}T00:00:00Z`),
        allDay: true,
        timezone: null,
        summary: title,
        description: text,
        stamp: now,
        // A later file is a later version of the same weeks, and calendars take the higher number.
        sequence: Math.floor(now.getTime() / 60_000),
      });
    return calendar.toString();
  },
});
