import { createCalendar } from '../src/calendar/ical.ts';
import { createAdvisor } from '../src/core/advisor.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createTimetable } from '../src/nudges/timetable.ts';
import { createReviewScheduler } from '../src/reviews/fsrs.ts';
import { createAdvertReader } from '../src/understanding/advert/read-advert.ts';
import { createSkillReader } from '../src/understanding/slots/skills.ts';

/** The knowledge that comes with the project, and an advisor that goes by it. */
export const knowledge = loadKnowledge('knowledge');
export const skills = createSkillReader([...knowledge.skills.values()]);
export const advisor = createAdvisor({
  knowledge,
  reviews: createReviewScheduler(),
  adverts: createAdvertReader(skills),
  calendar: createCalendar(),
  timetable: createTimetable(),
});
