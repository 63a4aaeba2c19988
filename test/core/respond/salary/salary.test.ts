import { describe, expect, test } from 'vitest';
import { createAdvisor } from '../../../../src/core/advisor.ts';
import { LEVELS, type Slots } from '../../../../src/core/intent.ts';
import { toPlainText } from '../../../../src/core/plain-text.ts';
import { EMPTY_PROFILE } from '../../../../src/core/profile.ts';
import { loadKnowledge } from '../../../../src/knowledge/load.ts';
import { createTimetable } from '../../../../src/nudges/timetable.ts';
import { createReviewScheduler } from '../../../../src/reviews/fsrs.ts';

const knowledge = loadKnowledge('knowledge');
const advisor = createAdvisor({
  knowledge,
  reviews: createReviewScheduler(),
  adverts: { read: () => ({ skills: [] }) },
  calendar: { render: () => '' },
  timetable: createTimetable(),
});

const answer = (slots: Slots, aspect: 'answer' | 'more' = 'answer') =>
  advisor.advise({
    intent: { topic: 'salary.range', aspect, slots, confidence: 1, alternatives: [] },
    inbound: {
      id: '1',
      person: { key: 'test:w:ada', platform: 'test', workspace: 'test:w' },
      place: { key: 'dm', channel: 'dm', direct: true },
      body: { kind: 'message', addressed: true },
    },
    profile: EMPTY_PROFILE,
    last: undefined,
    now: new Date('2026-11-23T09:00:00Z'),
  }).reply;

/** Every number the knowledge folder publishes, with its source and date. */
const PUBLISHED = new Set(
  knowledge.salary.flatMap(({ source, rows }) =>
    rows.flatMap((row) =>
      [row.min, row.max, row.mean, row.p10, row.p25, row.p50, row.p75, row.p90].map(
        (value) => `${value} ${source} ${row.date}`,
      ),
    ),
  ),
);

const COUNTRIES = [undefined, 'US', 'DE', 'GB', 'IN', 'UA', 'PL', 'BR', 'NL', 'CH', 'NG', 'JP'];
const QUESTIONS: readonly Slots[] = [
  ...COUNTRIES.flatMap((country) =>
    [undefined, ...LEVELS].map((level) => ({ ...(country && { country }), ...(level && { level }) })),
  ),
  ...[0, 3, 7, 15, 40].map((years) => ({ years })),
  ...[2, 10].map((years) => ({ years, country: 'DE' })),
  { country: ['DE', 'GB', 'NL'] },
  { level: ['mid', 'senior'], country: 'US' },
  { level: ['entry', 'senior'], country: ['PL', 'NG'] },
];

test('at least sixty questions are asked', () => expect(QUESTIONS.length).toBeGreaterThanOrEqual(60));

describe.each(QUESTIONS.map((slots) => ({ slots, name: JSON.stringify(slots) })))('pay for $name', ({ slots }) => {
  test.each(['answer', 'more'] as const)(
    'states only published figures, each with its source and date (%s)',
    (aspect) => {
      const reply = answer(slots, aspect);
      expect(reply.figures.length).toBeGreaterThan(0);
      for (const { value, source, date, unit } of reply.figures) {
        expect(unit).toBe('USD/year');
        expect(PUBLISHED).toContain(`${value} ${source} ${date}`);
        expect(reply.sources).toContain(source);
      }
      const values = new Set(reply.figures.map(({ value }) => value));
      const stated = toPlainText(reply).matchAll(/(?:\$|(?<=\$[\d,]+[–]))(\d[\d,]*\d)/g);
      for (const [, number] of stated) expect(values).toContain(Number(number?.replaceAll(',', '')));
    },
  );
});

test('entry-level pay shows all guides, official statistics and the survey side by side, and why they differ', () => {
  const reply = answer({ level: 'entry' });
  expect(reply.sources).toEqual(
    expect.arrayContaining([
      'bridged-2024',
      'twenty-steps',
      'skillexchange-2026',
      'three-steps',
      'ziprecruiter-2023',
      'bls-oews-2025',
      'so-survey-2024',
    ]),
  );
  const text = toPlainText(reply);
  for (const range of ['$115,000–145,000', '$75,000–105,000', '$105,000–130,000', '$75,000–110,000', '$119,704'])
    expect(text).toContain(range);
  expect(text).toContain('They differ because');
});

test('says in a comparison of whom each figure is, and never calls everybody a junior', () => {
  const [lead] = answer({ level: 'entry', country: ['NL', 'GB'] }).blocks;
  const text = lead?.kind === 'lead' ? lead.text : '';
  expect(text).toContain('Back-end developers of any experience in the Netherlands: median $79,300');
  expect(text).toContain('Back-end developers with 0-4 professional years in the United Kingdom: median');
  expect(text).not.toContain('Junior, Netherlands');
});

test('says plainly what it has nothing on, and shows the nearest', () => {
  const text = toPlainText(answer({ country: 'NG' }));
  expect(text).toContain('I hold no pay figures for Nigeria');
  expect(text).toContain('all countries');
});

test('never sets total years of coding beside professional years', () => {
  for (const slots of QUESTIONS) {
    const tables = answer(slots, 'more').blocks.filter((block) => block.kind === 'table');
    for (const { rows, caption } of tables) {
      const isCoding = rows.some(([source]) => source?.includes('2025') && source.includes('Stack Overflow'));
      if (isCoding) expect(caption).toContain('not comparable');
      expect(new Set(rows.map(([source]) => Boolean(source?.includes('Stack Overflow survey 2025')))).size).toBe(1);
    }
  }
});
