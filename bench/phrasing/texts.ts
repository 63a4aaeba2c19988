import { createCalendar } from '../../src/calendar/ical.ts';
import { createAdvisor } from '../../src/core/advisor.ts';
import { type Intent, LEVELS, type Slots } from '../../src/core/intent.ts';
import { EMPTY_PROFILE } from '../../src/core/profile.ts';
import type { Topic } from '../../src/core/topic.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { createTimetable } from '../../src/nudges/timetable.ts';
import { createReviewScheduler } from '../../src/reviews/fsrs.ts';

/** What the bot says, plain: the leads of every topic, skill and question of pay, and the claims behind them. */
export const answerTexts = (
  knowledge: Knowledge,
): { readonly leads: readonly string[]; readonly claims: readonly string[] } => {
  const leadsFor = createLeads(knowledge);
  const topics = [...knowledge.topics.values()];
  return {
    leads: unique([
      ...topics.flatMap(({ id }) => leadsFor(id, {})),
      ...[...knowledge.skills.keys()].flatMap((skill) => leadsFor('skill.detail', { skill })),
      ...payQuestions(knowledge).flatMap((slots) => leadsFor('salary.range', slots)),
    ]),
    claims: unique(
      topics.flatMap((topic) =>
        [...topic.points, ...topic.detail.flatMap(({ claims }) => claims)].map(({ text }) => text),
      ),
    ),
  };
};

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text.length >= 40);

const createLeads = (knowledge: Knowledge) => {
  const advisor = createAdvisor({
    knowledge,
    reviews: createReviewScheduler(),
    adverts: { read: () => ({ skills: [] }) },
    calendar: createCalendar(),
    timetable: createTimetable(),
  });
  return (topic: Topic, slots: Slots): readonly string[] => {
    const intent: Intent = { topic, aspect: 'answer', slots, confidence: 1, alternatives: [] };
    const { reply } = advisor.advise({
      intent,
      inbound: INBOUND,
      profile: EMPTY_PROFILE,
      last: undefined,
      now: NOW,
      subscriptions: [],
    });
    return reply.blocks.flatMap((block) => (block.kind === 'lead' ? [block.text] : []));
  };
};

const NOW = new Date('2026-01-05T09:00:00Z');
const INBOUND = {
  id: 'bench',
  person: { key: 'bench', platform: 'bench', workspace: 'bench' },
  place: { key: 'bench', channel: 'bench', direct: true },
  body: { kind: 'message', text: '', addressed: true },
} as const;

/** Every level and several years in every country with figures, and some pairs. */
const payQuestions = (knowledge: Knowledge): readonly Slots[] => {
  const countries = [...new Set(knowledge.salary.flatMap(({ rows }) => rows.map(({ country }) => country)))].slice(
    0,
    12,
  );
  return countries.flatMap((country, at): Slots[] => [
    { country },
    ...LEVELS.map((level) => ({ country, level })),
    { country, years: 3 },
    { country: [country, countries[at + 1] ?? 'US'], level: 'senior' },
    { country, level: ['mid', 'senior'] },
  ]);
};
