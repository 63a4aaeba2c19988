import type { Aspect, Slots } from '../../src/core/intent.ts';
import type { Action, Turn } from '../../src/core/message.ts';
import type { Topic } from '../../src/core/topic.ts';
import { NOW } from './now.ts';

const turn = (topic: Topic, slots: Slots = {}, offered: readonly Action[] = [], aspect: Aspect = 'answer'): Turn => ({
  intent: { topic, aspect, slots, confidence: 0.9, alternatives: [] },
  offered,
  at: NOW.getTime() - 60_000,
});

const offer = (topic: Topic, slots: Slots = {}, aspect: Aspect = 'answer', ref?: string): Action => ({
  topic,
  aspect,
  slots,
  ...(ref === undefined ? {} : { ref }),
});

const SALARY = turn('salary.range', { level: 'senior', country: 'DE' }, [
  offer('salary.range', { level: 'senior' }, 'more'),
]);
const YEARS = turn('salary.range', { years: 3, country: 'FR' });
const LEVELS = turn('path.levels', {});
const NEXT = turn('next', {}, [
  offer('progress.set', { skill: 'docker', status: 'learned' }),
  offer('next', {}, 'another', '1'),
  offer('next', {}, 'why'),
]);
const DETAIL = turn('skill.detail', { skill: 'redis' }, [offer('practice', { skill: 'redis' })]);
const NUDGE = turn('nudge', { nudge: 'on', weekday: 'fri', time: '12:00', zone: 'Europe/Lisbon' });
const PLAN = turn('plan', { level: 'mid', hours_per_week: 6 });
const GAP = turn('gap', { level: 'mid' });
const DELETE = turn('privacy', {}, [offer('privacy', {}, 'confirm')], 'delete');
const SET = turn('progress.set', { skill: 'kafka', status: 'learned' });
const PRACTICE = turn('practice', { skill: 'sql' }, [offer('practice', {}, 'reveal', 'q-17')]);
const CHOICE = turn('clarify', { level: 'senior' }, [
  offer('salary.range', { level: 'senior' }),
  offer('path.next-level', { level: 'senior' }),
  offer('gap', { level: 'senior' }),
]);
const DEGREE = turn('learn.degree', {});

/** What was said before, what is said now, and what it means. */
export type Reply = readonly [last: Turn, text: string, topic: Topic, slots?: Slots, aspect?: Aspect];

export const FOLLOW_UPS: readonly Reply[] = [
  [SALARY, 'same for leads', 'salary.range', { level: 'lead', country: 'DE' }],
  [SALARY, 'in brazil then', 'salary.range', { level: 'senior', country: 'BR' }],
  [SALARY, 'and for juniors?', 'salary.range', { level: 'entry', country: 'DE' }],
  [SALARY, 'what about france', 'salary.range', { level: 'senior', country: 'FR' }],
  [SALARY, 'and in the uk?', 'salary.range', { level: 'senior', country: 'GB' }],
  [SALARY, 'with 3 years of experience', 'salary.range', { level: 'senior', years: 3, country: 'DE' }],
  [SALARY, 'compare that with poland', 'salary.range', { level: 'senior', country: ['DE', 'PL'] }],
  [SALARY, 'junior in germany vs junior in poland', 'salary.range', { level: 'entry', country: ['DE', 'PL'] }],
  [SALARY, 'lead against mid in spain', 'salary.range', { level: ['lead', 'mid'], country: 'ES' }],
  [SALARY, 'how come', 'salary.sources', { level: 'senior', country: 'DE' }],
  [SALARY, 'go on', 'salary.range', { level: 'senior', country: 'DE' }, 'more'],
  [SALARY, 'sources?', 'salary.sources', { level: 'senior', country: 'DE' }],
  [SALARY, 'where did you get that', 'salary.sources', { level: 'senior', country: 'DE' }],
  [SALARY, 'US?', 'salary.range', { level: 'senior', country: 'US' }],
  [SALARY, 'india', 'salary.range', { level: 'senior', country: 'IN' }],
  [SALARY, 'what about us', 'salary.range', { level: 'senior', country: 'US' }],
  [SALARY, 'ok and for mid level in spain?', 'salary.range', { level: 'mid', country: 'ES' }],
  [SALARY, 'principal then', 'salary.range', { level: 'principal', country: 'DE' }],
  [SALARY, 'staff?', 'salary.range', { level: 'principal', country: 'DE' }],
  [SALARY, 'what about remote?', 'job.remote', { level: 'senior', country: 'DE' }],
  [SALARY, 'lead pay us', 'salary.range', { level: 'lead', country: 'US' }],
  [SALARY, 'ok and chile', 'salary.range', { level: 'senior', country: 'CL' }],
  [SALARY, 'what if I live in nairobi', 'salary.range', { level: 'senior', country: 'KE' }],
  [SALARY, 'how much would a lead get', 'salary.range', { level: 'lead', country: 'DE' }],
  [SALARY, '🇫🇷?', 'salary.range', { level: 'senior', country: 'FR' }],
  [YEARS, 'and with 7?', 'salary.range', { years: 7, country: 'FR' }],
  [YEARS, '10 years?', 'salary.range', { years: 10, country: 'FR' }],
  [YEARS, 'for a lead', 'salary.range', { level: 'lead', country: 'FR' }],
  [YEARS, 'dutch ones?', 'salary.range', { years: 3, country: 'NL' }],
  [LEVELS, 'tell me more', 'path.levels', {}, 'more'],
  [LEVELS, 'says who', 'path.levels', {}, 'sources'],
  [LEVELS, 'why', 'path.levels', {}, 'why'],
  [NEXT, 'got that one', 'progress.set', { skill: 'docker', status: 'learned' }],
  [NEXT, 'already done', 'progress.set', { skill: 'docker', status: 'learned' }],
  [NEXT, 'I know that already', 'progress.set', { skill: 'docker', status: 'learned' }],
  [NEXT, 'not interested', 'progress.set', { skill: 'docker', status: 'skipped' }],
  [NEXT, 'skip it', 'progress.set', { skill: 'docker', status: 'skipped' }],
  [NEXT, "ok I'll start it", 'progress.set', { skill: 'docker', status: 'learning' }],
  [NEXT, 'working on it', 'progress.set', { skill: 'docker', status: 'learning' }],
  [NEXT, 'another', 'next', {}, 'another'],
  [NEXT, 'something else', 'next', {}, 'another'],
  [NEXT, 'not that one', 'next', {}, 'another'],
  [NEXT, 'why', 'next', {}, 'why'],
  [NEXT, 'why this one?', 'next', {}, 'why'],
  [NEXT, 'how come?', 'next', {}, 'why'],
  [DETAIL, 'and kafka?', 'skill.detail', { skill: 'event-streaming' }],
  [DETAIL, 'what about mongodb', 'skill.detail', { skill: 'mongodb' }],
  [DETAIL, 'test me on it', 'practice', { skill: 'redis' }],
  [DETAIL, 'how long does it take to learn?', 'learn.duration', { skill: 'redis' }],
  [DETAIL, 'done', 'progress.set', { skill: 'redis', status: 'learned' }],
  [DETAIL, 'never touched it', 'progress.set', { skill: 'redis', status: 'none' }],
  [DETAIL, 'more', 'skill.detail', { skill: 'redis' }, 'more'],
  [NUDGE, 'earlier by half an hour', 'nudge', { nudge: 'on', weekday: 'fri', time: '11:30', zone: 'Europe/Lisbon' }],
  [NUDGE, 'an hour later please', 'nudge', { nudge: 'on', weekday: 'fri', time: '13:00', zone: 'Europe/Lisbon' }],
  [NUDGE, 'make it tuesday', 'nudge', { nudge: 'on', weekday: 'tue', time: '12:00', zone: 'Europe/Lisbon' }],
  [NUDGE, 'mornings are better', 'nudge', { nudge: 'on', weekday: 'fri', time: '09:00', zone: 'Europe/Lisbon' }],
  [NUDGE, 'berlin time', 'nudge', { nudge: 'on', weekday: 'fri', time: '12:00', zone: 'Europe/Berlin' }],
  [NUDGE, 'at 9 instead', 'nudge', { nudge: 'on', weekday: 'fri', time: '09:00', zone: 'Europe/Lisbon' }],
  [NUDGE, 'stop it for two weeks', 'nudge', { nudge: 'snooze' }],
  [NUDGE, 'turn it off', 'nudge', { nudge: 'off' }],
  [PLAN, 'make it 4 hours a week', 'plan', { level: 'mid', hours_per_week: 4 }],
  [PLAN, 'what with 10 hours?', 'plan', { level: 'mid', hours_per_week: 10 }],
  [PLAN, 'for senior instead', 'plan', { level: 'senior', hours_per_week: 6 }],
  [PLAN, 'two evenings of 90 minutes', 'plan', { level: 'mid', hours_per_week: 3 }],
  [GAP, 'and for senior?', 'gap', { level: 'senior' }],
  [GAP, 'lead?', 'gap', { level: 'lead' }],
  [GAP, 'make me a plan for that', 'plan', { level: 'mid' }],
  [DELETE, 'yes', 'privacy', {}, 'confirm'],
  [DELETE, 'yes, do it', 'privacy', {}, 'confirm'],
  [SET, 'undo', 'progress.set', { skill: 'kafka', status: 'none' }, 'undo'],
  [SET, 'oops, wrong one', 'progress.set', { skill: 'kafka', status: 'none' }, 'undo'],
  [SET, 'and redis', 'progress.set', { skill: 'redis', status: 'learned' }],
  [SET, 'what next?', 'next', {}],
  [PRACTICE, 'show me the answer', 'practice', { skill: 'sql' }, 'reveal'],
  [PRACTICE, 'no idea', 'practice', { skill: 'sql' }, 'again'],
  [PRACTICE, 'that was easy', 'practice', { skill: 'sql' }, 'easy'],
  [PRACTICE, 'another one', 'practice', { skill: 'sql' }, 'another'],
  [PRACTICE, 'now one about docker', 'practice', { skill: 'docker' }],
  [CHOICE, '2', 'path.next-level', { level: 'senior' }],
  [CHOICE, 'the last of those', 'gap', { level: 'senior' }],
  [CHOICE, 'the first one please', 'salary.range', { level: 'senior' }],
  [CHOICE, 'second', 'path.next-level', { level: 'senior' }],
  [CHOICE, 'option c', 'gap', { level: 'senior' }],
  [DEGREE, 'why?', 'learn.degree', {}, 'why'],
  [DEGREE, 'can you elaborate on that', 'learn.degree', {}, 'more'],
  [DEGREE, 'what about bootcamps?', 'learn.bootcamp', {}],
  [DEGREE, 'salary for a senior in germany', 'salary.range', { level: 'senior', country: 'DE' }],
  [DEGREE, 'thanks!', 'thanks', {}],
];
