import { createCalendar } from '../calendar/ical.ts';
import { createAdvisor } from '../core/advisor.ts';
import type { Intent, Slots } from '../core/intent.ts';
import type { Inbound, Picture } from '../core/message.ts';
import { EMPTY_PROFILE, type Profile, type SkillRecord } from '../core/profile.ts';
import type { Topic } from '../core/topic.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { createTimetable } from '../nudges/timetable.ts';
import { createReviewScheduler } from '../reviews/fsrs.ts';
import { createAdvertReader } from '../understanding/advert/read-advert.ts';
import { createSkillReader } from '../understanding/slots/skills.ts';

/** A picture that an answer brought, and the words that stand for it. */
export type Sample = { readonly name: string; readonly picture: Picture; readonly alt: string };

const NOW = new Date('2026-11-20T12:00:00Z');

/** Every picture that the sample people get, and the charts of the sample pay questions. Always the same ones. */
export const pictureSamples = (knowledge: Knowledge): readonly Sample[] => {
  const advisor = createAdvisor({
    knowledge,
    reviews: createReviewScheduler(),
    adverts: createAdvertReader(createSkillReader([...knowledge.skills.values()])),
    calendar: createCalendar(),
    timetable: createTimetable(),
  });
  const ask = (name: string, profile: Profile, topic: Topic, rest: Partial<Intent> = {}): readonly Sample[] => {
    const intent: Intent = { topic, aspect: 'answer', slots: {}, confidence: 1, alternatives: [], ...rest };
    const { reply } = advisor.advise({ intent, inbound: INBOUND, profile, last: undefined, now: NOW });
    return reply.blocks.flatMap((block) =>
      block.kind === 'picture' ? [{ name, picture: block.picture, alt: block.alt }] : [],
    );
  };
  const personal = Object.entries(PEOPLE).flatMap(([name, profile]) => [
    ...ask(`${name}-next`, profile, 'next'),
    ...ask(`${name}-progress`, profile, 'progress.show'),
    ...ask(`${name}-road`, profile, 'progress.show', { aspect: 'more' }),
    ...ask(`${name}-steps`, profile, 'learn.start'),
    ...ask(`${name}-plan`, profile, 'plan'),
    ...ask(`${name}-plan-more`, profile, 'plan', { aspect: 'more' }),
  ]);
  const pay = Object.entries(PAY).flatMap(([name, slots]) =>
    ask(`pay-${name}`, EMPTY_PROFILE, 'salary.range', { slots, ...(name.endsWith('-all') && { aspect: 'more' }) }),
  );
  return [...pay, ...personal];
};

const INBOUND: Inbound = {
  id: 'sample',
  person: { key: 'sample:local:you', platform: 'sample', workspace: 'sample:local' },
  place: { key: 'sample:local', channel: 'sample:local', direct: true },
  body: { kind: 'message', text: '', addressed: true },
};

const PAY: Readonly<Record<string, Slots>> = {
  'senior-germany': { level: 'senior', country: 'DE' },
  'us-any-level': { country: 'US' },
  'us-junior': { country: 'US', level: 'entry' },
  'three-countries': { country: ['GB', 'NL', 'IS'], level: 'senior' },
  'us-junior-and-senior': { country: 'US', level: ['entry', 'senior'] },
  'us-all': { country: 'US' },
};

/** Skills as `id` learned some weeks ago, `~id` being learned, `-id` skipped. */
const person = (skills: string, settings: Profile['settings'] = {}): Profile => ({
  ...EMPTY_PROFILE,
  settings: { hoursPerWeek: 6, ...settings },
  skills: Object.fromEntries(skills.split(/\s+/).filter(Boolean).map(toRecord)),
});

const toRecord = (written: string, at: number): readonly [string, SkillRecord] => {
  const status = written.startsWith('~') ? 'learning' : written.startsWith('-') ? 'skipped' : 'learned';
  const since = new Date(NOW.getTime() - ((at * 5) % 90) * 86_400_000).toISOString();
  return [written.replace(/^[~-]/, ''), { status, since }];
};

const PEOPLE: Readonly<Record<string, Profile>> = {
  newcomer: person('programming-fundamentals ~python'),
  student: person('programming-fundamentals data-structures algorithms computer-architecture java ~sql git html-css', {
    level: 'entry',
    hoursPerWeek: 12,
  }),
  'front-end': person('programming-fundamentals html-css javascript typescript git http code-review ~nodejs -php', {
    level: 'entry',
    hoursPerWeek: 8,
  }),
  junior: person(
    'programming-fundamentals python git command-line linux http sql relational-model api-basics rest-api flask-fastapi web-framework-basics unit-testing debugging ~docker ~authentication data-formats web-architecture',
    { level: 'entry', goal: { level: 'mid' } },
  ),
  mid: person(
    'programming-fundamentals java git git-branching command-line linux networking http sql relational-model data-modeling postgresql indexes transactions orm spring-boot web-framework-basics api-basics rest-api openapi unit-testing integration-testing docker ci-cd code-review clean-code agile communication debugging dependency-management ~caching ~kubernetes data-structures algorithms data-formats web-architecture',
    { level: 'mid', goal: { level: 'senior' }, hoursPerWeek: 4 },
  ),
  operator: person('linux command-line networking docker kubernetes ci-cd aws infrastructure-as-code git ~go logging', {
    level: 'mid',
    hoursPerWeek: 5,
  }),
  senior: person(
    'programming-fundamentals go git linux networking http sql relational-model data-modeling postgresql redis indexes transactions rest-api api-basics caching load-balancing microservices distributed-systems docker kubernetes ci-cd logging metrics-monitoring unit-testing integration-testing load-testing code-review design-patterns clean-code system-design ~mentoring ~event-streaming concurrency background-jobs',
    { level: 'senior', goal: { level: 'lead' }, hoursPerWeek: 3 },
  ),
  returning: person('php mysql html-css javascript -laravel ~git other-vcs', { level: 'entry', hoursPerWeek: 20 }),
};
