import type { Calendar, CalendarEvent } from '../../ports.ts';
import { startOf } from '../../road/plan.ts';
import { count, joinWords } from '../../wording.ts';
import { type Answer, answer, type Context } from '../answer.ts';
import { type Made, weekText } from './made/words.ts';

/** The weeks as a calendar file. */
export const exported = (made: Made, calendar: Calendar, { inbound, now }: Context): Answer => {
  const events = made.weeks.map(
    (one): CalendarEvent => ({
      id: `${inbound.person.key}:plan:${one.week}`,
      day: startOf(one, made.from),
      title: `Week ${one.week}: ${joinWords([...new Set(one.items.map(({ skill }) => skill.name))])}`,
      text: weekText(one),
    }),
  );
  return answer('plan', 'private', [
    {
      kind: 'lead',
      text: `${count(events.length, 'week')} for your calendar. Import a newer one over it and these weeks move; if it is shorter, delete what is left over.`,
    },
    { kind: 'file', name: 'rung-plan.ics', type: 'text/calendar', content: calendar.render('Rung plan', events, now) },
  ]);
};
