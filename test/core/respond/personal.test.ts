import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/calendar/ical.ts';
import { ACTION_CODE_LIMIT, encodeAction } from '../../../src/core/action-code.ts';
import { createAdvisor } from '../../../src/core/advisor.ts';
import { ASPECTS, type Intent, LEVELS, SKILL_STATUSES } from '../../../src/core/intent.ts';
import type { Button, InboundBody, Reply } from '../../../src/core/message.ts';
import { toPlainText } from '../../../src/core/plain-text.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile.ts';
import { PERSONAL_TOPICS } from '../../../src/core/topic.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { createTimetable } from '../../../src/nudges/timetable.ts';
import { createReviewScheduler } from '../../../src/reviews/fsrs.ts';
import { parseRecord, renderRecord } from '../../../src/store/record.ts';
import { createAdvertReader } from '../../../src/understanding/read-advert.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';

const knowledge = loadKnowledge('knowledge');
const advisor = createAdvisor({
  knowledge,
  reviews: createReviewScheduler(),
  adverts: createAdvertReader(createSkillReader([...knowledge.skills.values()])),
  calendar: createCalendar(),
  timetable: createTimetable(),
});
const NOW = new Date('2026-11-23T09:00:00Z');

const ask = (
  intent: Partial<Intent>,
  profile: Profile = EMPTY_PROFILE,
  body: InboundBody = { kind: 'message', text: '', addressed: true },
  now = NOW,
) =>
  advisor.advise({
    intent: { topic: 'next', aspect: 'answer', slots: {}, confidence: 1, alternatives: [], ...intent },
    inbound: {
      id: '1',
      person: { key: 'test:w:ada', platform: 'test', workspace: 'test:w' },
      place: { key: 'dm', channel: 'dm', direct: true },
      body,
    },
    profile,
    last: undefined,
    now,
  });

/** The answer's text and the record after it. */
const tell = (...given: Parameters<typeof ask>) => {
  const { reply, profile } = ask(...given);
  return { text: toPlainText(reply), profile: profile ?? given[1] ?? EMPTY_PROFILE, reply };
};

const knows = (...ids: string[]): Profile => ({
  ...EMPTY_PROFILE,
  skills: Object.fromEntries(ids.map((id) => [id, { status: 'learned', since: '2026-01-01T00:00:00.000Z' }])),
});

const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons : block.kind === 'choice' ? block.options : [],
  );

describe('skills', () => {
  test('are put on the record, with prerequisites asked for and not assumed', () => {
    const { text, profile } = tell({ topic: 'progress.set', slots: { skill: 'kubernetes', status: 'learned' } });
    expect(Object.keys(profile.skills)).toEqual(['kubernetes']);
    expect(text).toContain('usually rests on');
  });

  test('take several statuses at once, and all of them back', () => {
    const slots = { skill: ['php', 'linux'], status: ['learned', 'learning'] } as const;
    const { profile } = tell({ topic: 'progress.set', slots }, knows('git'));
    expect(profile.skills.php?.status).toBe('learned');
    expect(profile.skills.linux?.status).toBe('learning');
    expect(tell({ topic: 'progress.set', aspect: 'undo' }, profile).profile.skills).toEqual(knows('git').skills);
  });

  test('keep when learning began once they are learned', () => {
    const started = tell({ topic: 'progress.set', slots: { skill: 'sql', status: 'learning' } }).profile;
    const later = new Date('2027-01-01T00:00:00Z');
    const { profile } = tell(
      { topic: 'progress.set', slots: { skill: 'sql', status: 'learned' } },
      started,
      undefined,
      later,
    );
    expect(profile.skills.sql).toMatchObject({
      status: 'learned',
      started: NOW.toISOString(),
      since: later.toISOString(),
    });
  });
});

describe('the next step', () => {
  test('is the same for the same record', () => {
    expect(tell({}, knows('python', 'git')).text).toBe(tell({}, knows('python', 'git')).text);
  });

  test('moves on with "another", and does not come back to what was passed over', () => {
    const first = tell({}, knows('python'));
    const another = buttonsOf(first.reply).find(({ label }) => label === 'Another')?.action;
    const second = tell(another ?? {}, knows('python'));
    expect(second.text).not.toBe(first.text);
    expect(tell({}, second.profile).text).toBe(second.text);
  });

  test('never sends somebody to learn what their skills rest on', () => {
    expect(tell({}, knows('java', 'sql', 'spring-boot')).text).not.toContain('Next: Programming fundamentals');
  });

  test('says when a level is covered, and names the first step of the next', () => {
    const all = [...knowledge.skills.values()].filter(({ level }) => level === 'entry').map(({ id }) => id);
    expect(tell({}, knows(...all)).text).toContain('You have covered what I count up to junior');
  });
});

describe('onboarding', () => {
  const values = { level: ['entry'], language: ['go'], hours: ['6'], skills: ['git', 'http'], goal: ['mid'] };

  test('keeps every answer of the form and goes on to the next step', () => {
    const { text, profile } = tell({ topic: 'settings' }, EMPTY_PROFILE, {
      kind: 'form',
      action: { topic: 'settings', aspect: 'answer', slots: {} },
      values,
    });
    expect(profile.settings).toMatchObject({ level: 'entry', language: 'go', hoursPerWeek: 6, goal: { level: 'mid' } });
    expect(Object.keys(profile.skills)).toEqual(['go', 'git', 'http']);
    expect(text).toContain('Next:');
  });

  test('may be left out altogether, and survives nonsense', () => {
    const form = (odd: Record<string, string[]>) =>
      tell({ topic: 'settings' }, EMPTY_PROFILE, {
        kind: 'form',
        action: { topic: 'settings', aspect: 'answer', slots: {} },
        values: odd,
      }).profile;
    expect(form({})).toEqual(EMPTY_PROFILE);
    expect(form({ hours: ['many'], level: ['wizard'], skills: ['<@U1>'] }).skills).toEqual({});
  });
});

describe('a plan', () => {
  test('fills weeks at the pace given and can be put in a calendar', () => {
    const { text, profile } = tell({ topic: 'plan', slots: { hours_per_week: 6, level: 'entry' } }, knows('python'));
    expect(text).toContain('Week 1, from 2026-11-23');
    const { reply } = ask({ topic: 'plan', aspect: 'export' }, profile);
    const file = reply.blocks.find((block) => block.kind === 'file');
    expect(file?.content).toContain('BEGIN:VCALENDAR');
    expect(file?.content.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(10);
    expect(file?.content).toContain('DTSTART;VALUE=DATE:20261123');
  });

  test('says honestly when a date can not be met, and what can', () => {
    const { text } = tell(
      { topic: 'plan', slots: { hours_per_week: 3, level: 'mid' }, ref: '2027-03-01' },
      knows('python'),
    );
    expect(text).toContain('does not fit before 2027-03-01');
    expect(text).toContain('By then you can have');
  });

  test('asks for the hours where nobody said them', () => {
    expect(tell({ topic: 'plan' }).text).toContain('How many hours a week');
  });
});

describe('practice', () => {
  test('asks, shows what a good answer covers, and comes back when it said', () => {
    const asked = tell({ topic: 'practice', slots: { skill: 'sql' } }, knows('sql'));
    const reveal = buttonsOf(asked.reply)[0]?.action;
    const shown = tell(reveal ?? {}, asked.profile);
    expect(shown.text).toContain('A good answer covers');
    const good = buttonsOf(shown.reply).find(({ label }) => label === 'Good')?.action;
    const { profile, text } = tell(good ?? {}, shown.profile);
    const id = reveal?.ref ?? '';
    expect(text).toMatch(/comes back in \d+ days?/);
    expect(ask({ topic: 'practice', slots: { skill: 'sql' } }, profile).reply).not.toEqual(asked.reply);
    const due = new Date(Date.parse(profile.reviews[id]?.due ?? '') + 1);
    expect(buttonsOf(ask({ topic: 'practice' }, profile, undefined, due).reply)[0]?.action.ref).toBe(id);
  });

  test('goes through different questions with "another"', () => {
    const seen = new Set<string | undefined>();
    let intent: Partial<Intent> = { topic: 'practice', slots: { skill: 'sql' } };
    for (let at = 0; at < 3; at++) {
      const { reply } = tell(intent, knows('sql'));
      seen.add(buttonsOf(reply)[0]?.action.ref);
      intent = { ...(buttonsOf(reply).find(({ label }) => label === 'Another')?.action ?? {}) };
    }
    expect(seen.size).toBe(3);
  });
});

describe('the quiz', () => {
  test('asks eight questions and then says which role fits, and why', () => {
    let { reply } = ask({ topic: 'quiz' });
    for (let at = 0; at < 8; at++) reply = ask(buttonsOf(reply)[1]?.action ?? {}).reply;
    expect(toPlainText(reply)).toContain('fits your answers best');
  });

  test('starts anew on an answer sheet that can not be', () => {
    for (const ref of ['99999999', 'abc', '012345678901234'])
      expect(toPlainText(ask({ topic: 'quiz', ref }).reply)).toContain('Question 1 of 8');
  });
});

const ADVERT = `<h2>Backend Engineer</h2><p>About us: we build ledgers.</p>
<b>Requirements</b><ul><li>3+ years of experience with Python and Django</li><li>PostgreSQL, Docker</li></ul>
<b>Nice to have</b><ul><li>Kubernetes</li><li>Kafka</li></ul><p>Salary: €60,000–75,000. Remote.</p>`;

describe('a job advert', () => {
  const match = (profile: Profile, text = ADVERT) =>
    tell({ topic: 'match' }, profile, { kind: 'message', text, addressed: true }).text;

  test('is set beside the record: had, near, far, and nice to have', () => {
    const text = match(knows('python', 'postgresql', 'django'));
    expect(text).toContain('You have 3 of the 4 skills it asks for');
    expect(text).toContain('Nice to have: Kubernetes');
    expect(text).toContain('it asks for 3');
    expect(text).toContain('€60,000–75,000');
  });

  test('is only read out where nothing is on the record', () => {
    expect(match(EMPTY_PROFILE)).toContain('Your record is empty');
  });

  test('may be long, or no advert at all', () => {
    expect(match(knows('python'), 'word '.repeat(2400))).toContain('no skill');
    expect(match(knows('python'), ADVERT.padEnd(12_000, ' and more of it'))).toContain('You have 1 of the 4');
  });
});

/** Nudges may be a channel's, and have tests of their own. */
const someIntent = fc.record({
  topic: fc.constantFrom(...PERSONAL_TOPICS.filter((topic) => topic !== 'nudge')),
  aspect: fc.constantFrom(...ASPECTS),
  slots: fc.record(
    {
      skill: fc.oneof(fc.constantFrom(...knowledge.skills.keys()), fc.string()),
      status: fc.constantFrom(...SKILL_STATUSES),
      level: fc.constantFrom(...LEVELS),
      hours_per_week: fc.integer({ min: 1, max: 80 }),
      years: fc.nat(60),
    },
    { requiredKeys: [] },
  ),
  ref: fc.oneof(
    fc.constantFrom(...knowledge.interview.map(({ id }) => id), '2027-06-01'),
    fc.string({ maxLength: 20 }),
  ),
});

test('any sequence of commands leaves a valid record that comes back whole from its text', () => {
  fc.assert(
    fc.property(fc.array(someIntent, { maxLength: 12 }), (intents) => {
      const profile = intents.reduce((before: Profile, intent) => ask(intent, before).profile ?? before, EMPTY_PROFILE);
      expect(parseRecord(renderRecord({ profile, aside: [] }))).toEqual({ profile, aside: [] });
    }),
    { numRuns: 60 },
  );
});

test('every button of every personal answer fits a platform', () => {
  fc.assert(
    fc.property(someIntent, (intent) => {
      const { reply } = ask(intent, knows('python', 'git'));
      expect(reply.visibility).toBe('private');
      for (const { action } of buttonsOf(reply))
        expect(encodeAction(action).length).toBeLessThanOrEqual(ACTION_CODE_LIMIT);
    }),
    { numRuns: 60 },
  );
});
