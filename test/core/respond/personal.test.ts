import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/calendar/ical.ts';
import { ACTION_CODE_LIMIT, encodeAction } from '../../../src/core/action-code.ts';
import { createAdvisor } from '../../../src/core/advisor.ts';
import { ASPECTS, type Intent, LEVELS, SKILL_STATUSES } from '../../../src/core/intent.ts';
import type { Button, InboundBody, Reply } from '../../../src/core/message.ts';
import { mainLanguage, rankSteps } from '../../../src/core/next-step.ts';
import { toPlainText } from '../../../src/core/plain-text.ts';
import { roadAhead } from '../../../src/core/plan.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile.ts';
import type { Context } from '../../../src/core/respond/answer.ts';
import { tickFields } from '../../../src/core/respond/tick.ts';
import { createSkillGraph } from '../../../src/core/skill-graph.ts';
import { standingFor } from '../../../src/core/standing.ts';
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

const KNOWN = { status: 'learned', since: '2026-01-01T00:00:00.000Z' } as const;
const BEGUN = { status: 'learning', since: '2026-01-01T00:00:00.000Z' } as const;

const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);

const contextOf = (profile: Profile): Context => ({
  knowledge,
  graph,
  profile,
  inbound: {
    id: '1',
    person: { key: 'test:w:ada', platform: 'test', workspace: 'test:w' },
    place: { key: 'dm', channel: 'dm', direct: true },
    body: { kind: 'message', text: '', addressed: true },
  },
  now: NOW,
  last: undefined,
  subscriptions: [],
});

const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons : block.kind === 'choice' ? block.options : [],
  );

describe('skills', () => {
  test('are put on the record, with prerequisites asked for and not assumed', () => {
    const { text, profile } = tell({ topic: 'progress.set', slots: { skill: 'kubernetes', status: 'learned' } });
    expect(Object.keys(profile.skills)).toEqual(['kubernetes']);
    expect(text).toContain('What it rests on is not on your record');
  });

  test('take several statuses at once, and all of them back', () => {
    const slots = { skill: ['php', 'linux'], status: ['learned', 'learning'] } as const;
    const { profile } = tell({ topic: 'progress.set', slots }, knows('git'));
    expect(profile.skills.php?.status).toBe('learned');
    expect(profile.skills.linux?.status).toBe('learning');
    expect(tell({ topic: 'progress.set', aspect: 'undo' }, profile).profile.skills).toEqual(knows('git').skills);
  });

  test('may be taken over all at once, the very ones that were named, and back again', () => {
    const told = tell({ topic: 'progress.set', slots: { skill: 'docker', status: 'learned' } }, knows('java'));
    const all = buttonsOf(told.reply).find(({ label }) => label.startsWith('I know all'))?.action;
    const { profile, text } = tell(all ?? {}, told.profile);
    expect(profile.skills.linux?.status).toBe('learned');
    expect(profile.skills.kubernetes).toBeUndefined();
    const had = Object.keys(profile.skills);
    for (const id of had)
      expect(had).toEqual(
        expect.arrayContaining(
          [...(graph.skills.get(id)?.prerequisites ?? [])].filter((need) => !graph.isMilestone(need)),
        ),
      );
    expect(text).toContain('are on your record as learned');
    expect(tell({ topic: 'progress.set', aspect: 'undo' }, profile).profile.skills).toEqual(told.profile.skills);
  });

  test('may be ticked by group: what is ticked is learned, what is ticked no longer goes, and undo brings it back', () => {
    const before = knows('git', 'linux', 'sql');
    const form = { kind: 'form', action: { topic: 'progress.set', aspect: 'answer', slots: {} } } as const;
    const sent = tell({ topic: 'progress.set' }, before, { ...form, values: { 'ticks-basics': ['git', 'http'] } });
    expect(Object.keys(sent.profile.skills).toSorted()).toEqual(['git', 'http', 'sql']);
    expect(tell({ topic: 'progress.set', aspect: 'undo' }, sent.profile).profile.skills).toEqual(before.skills);
    expect(ask({ topic: 'progress.set' }, before, { ...form, values: {} }).profile).toBeUndefined();
  });

  test('are all in one group of the form, and no group is larger than a menu', () => {
    const fields = tickFields(contextOf(EMPTY_PROFILE));
    const ids = fields.flatMap((field) =>
      field.kind === 'multiselect' ? field.options.map(({ value }) => value) : [],
    );
    for (const field of fields) expect(field.kind === 'multiselect' && field.options.length).toBeLessThanOrEqual(25);
    const tickable = [...graph.skills.values()].filter(
      ({ id, category }) => category !== 'career' && !graph.isMilestone(id),
    );
    expect(ids.toSorted()).toEqual(tickable.map(({ id }) => id).toSorted());
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

  test('names what is made for one’s own language, never what is made for another', () => {
    const toward = (language: string): Profile => ({
      ...knows('programming-fundamentals', 'command-line', 'git'),
      skills: { ...knows('programming-fundamentals', 'command-line').skills, [language]: KNOWN, 'unit-testing': BEGUN },
    });
    expect(tell({}, toward('java')).text).toContain('Start with: JUnit');
    expect(tell({}, toward('go')).text).toContain('Start with: Go: testing');
    for (const language of ['python', 'javascript', 'java', 'csharp-dotnet', 'go', 'ruby', 'php'])
      for (const { resources } of graph.skills.values())
        expect(resources.some((one) => one.language === undefined || one.language === language)).toBe(true);
  });

  test('says when a level is covered, and names the first step of the next', () => {
    const all = [...knowledge.skills.values()].filter(({ level }) => level === 'entry').map(({ id }) => id);
    expect(tell({}, knows(...all)).text).toContain('You have covered what I count up to junior');
  });
});

describe('onboarding', () => {
  const values = { level: ['entry'], language: ['go'], hours: ['6'], goal: ['mid'], 'ticks-basics': ['git', 'http'] };

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

describe('what somebody says of themselves', () => {
  const say = (text: string, slots: Intent['slots'], profile: Profile = EMPTY_PROFILE) =>
    tell({ topic: 'settings', slots }, profile, { kind: 'message', text, addressed: true });

  test('knows a level aimed at from the level somebody has', () => {
    const goals = [
      ['set my goal to mid level', { level: 'mid' }, { goal: { level: 'mid' } }],
      ["I'm aiming for senior", { level: 'senior' }, { goal: { level: 'senior' } }],
      ['I am a junior and want to become a senior', { level: 'entry' }, { level: 'entry', goal: { level: 'senior' } }],
      ['mid-level, c#. goal: lead', { level: 'mid' }, { level: 'mid', goal: { level: 'lead' } }],
      ['I am mid level now', { level: 'mid' }, { level: 'mid' }],
    ] as const;
    for (const [text, slots, wanted] of goals) {
      const { onboarded: _when, ...settings } = say(text, slots).profile.settings;
      expect(settings).toEqual(wanted);
    }
  });

  test('takes a language named alone for the main one, and asks whether it is known', () => {
    const { profile, text, reply } = say('complete beginner, python, 6 hours', { skill: 'python', hours_per_week: 6 });
    expect(profile.settings).toMatchObject({ language: 'python', hoursPerWeek: 6 });
    expect(profile.skills).toEqual({});
    expect(text).toContain('Do you know Python already?');
    const known = buttonsOf(reply).find(({ label }) => label === 'I know Python')?.action;
    expect(tell(known ?? {}, profile).profile.skills.python?.status).toBe('learned');
  });

  test('never puts a skill on the record that only came up', () => {
    expect(say('make it 8 hours', { skill: 'docker', hours_per_week: 8 }).profile.skills).toEqual({});
  });

  test('asks somebody at work for their language, and takes it as known', () => {
    const { text, reply } = say('backend developer for 6 years', { years: 6 });
    expect(text).toContain('Which language do you work in?');
    expect(buttonsOf(reply).find(({ label }) => label === 'Go')?.action.slots).toEqual({
      skill: 'go',
      status: 'learned',
    });
  });

  test('says so where nothing changes', () => {
    const set = (status: 'learned' | 'none', skill: string) =>
      tell({ topic: 'progress.set', slots: { skill, status } }, knows('sql')).text;
    expect(set('learned', 'sql')).toContain('SQL is on your record already as learned.');
    expect(set('none', 'git')).toContain('Git basics is not on your record anyway.');
  });
});

describe('what counts toward a level', () => {
  const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(Number);
  const leadOf = (intent: Partial<Intent>, profile: Profile) => tell(intent, profile).text.split('\n')[0] ?? '';

  test.each([
    ['nothing', []],
    ['Java alone', ['java', 'sql', 'git']],
    ['two languages', ['java', 'python', 'django', 'sql']],
    ['another framework', ['python', 'flask-fastapi', 'mysql', 'rest-api']],
  ])('is the same in “my skills”, in the gap and in the plan: %s', (_name, ids) => {
    const profile: Profile = { ...knows('git', ...ids), settings: { goal: { level: 'mid' } } };
    const [, have, wanted] = numbers(leadOf({ topic: 'progress.show' }, profile));
    const gap = numbers(leadOf({ topic: 'gap' }, profile));
    const likely = gap.length > 5 ? (gap[2] ?? 0) : 0;
    const left = gap.at(gap.length > 5 ? 3 : 2);
    expect(gap.slice(0, 2)).toEqual([wanted, have]);
    expect((have ?? 0) + likely + (left ?? 0)).toBe(wanted);
    const planned = numbers(leadOf({ topic: 'plan', slots: { hours_per_week: 8 } }, profile))[1];
    if (ids.length > 0) expect(planned).toBe(left);
  });

  test('is nothing made for another language, and no second framework or database for the same job', () => {
    const { text } = tell(
      { topic: 'gap', aspect: 'more', slots: { level: 'mid' } },
      knows('python', 'flask-fastapi', 'mysql'),
    );
    const missing = text
      .split('\n')
      .filter((line) => line.includes('Missing'))
      .join('\n');
    for (const name of ['Express', 'Spring', 'TypeScript', 'Node.js', 'Django', 'PostgreSQL'])
      expect(missing).not.toContain(name);
  });

  test('is read from years where no level was said', () => {
    const years = (many: number): Profile => ({ ...knows('python'), settings: { years: many } });
    expect(leadOf({ topic: 'gap' }, years(1))).toContain('Toward mid-level');
    expect(leadOf({ topic: 'gap' }, years(4))).toContain('Toward senior');
    expect(tell({ topic: 'settings' }, { ...years(4), settings: { years: 4, onboarded: 'x' } }).text).toContain(
      '4 years, which I read as mid-level',
    );
  });

  test('names the required, the optional, and where ladders disagree', () => {
    const { text } = tell({ topic: 'gap', slots: { level: 'senior' } }, knows('python'));
    expect(text).toContain('Optional, where a job asks for it');
    expect(text).toMatch(
      /Years that ladders name for senior: 3–5 in the level, says .*; 5\+ in all, says .*; 5–8 in all, says/,
    );
  });
});

describe('a skill that is skipped', () => {
  test('is no main language any more', () => {
    const told: Profile = { ...knows('php', 'go'), settings: { language: 'php', level: 'entry' } };
    const { profile } = tell({ topic: 'progress.set', slots: { skill: 'php', status: 'skipped' } }, told);
    expect(mainLanguage(graph, profile)).toBe('go');
    expect(rankSteps(graph, profile).map(({ skill }) => skill.id)).not.toContain('laravel');
  });

  test('is no step again, and does not bar the way to what rests on it', () => {
    const skipped = { status: 'skipped', since: '2026-01-01T00:00:00.000Z' } as const;
    const base = knows(
      'python',
      'django',
      'rest-api',
      'sql',
      'code-hosting',
      'dns-hosting',
      'unit-testing',
      'postgresql',
      'linux',
    );
    const steps = rankSteps(graph, { ...base, skills: { ...base.skills, 'personal-projects': skipped } });
    expect(steps.map(({ skill }) => skill.id)).not.toContain('personal-projects');
    const docker = steps.find(({ skill }) => skill.id === 'docker');
    expect(docker?.reasons.map(({ text }) => text)).toContain(
      'it usually rests on Personal and team projects, which you skipped',
    );
  });
});

describe('a plan', () => {
  test('leads to a skill: all that is missing before it, in an order that works, and nothing else', () => {
    const { text, profile } = tell(
      { topic: 'plan', slots: { hours_per_week: 6, skill: 'kubernetes' } },
      knows('java', 'sql'),
    );
    expect(text).toMatch(/^Toward Kubernetes at 6 hours a week: \d+ skills/);
    expect(text).toMatch(/In this order: Command line → .* → Kubernetes/);
    expect(text).not.toContain('Microservices');
    expect(profile.plan.skills).toEqual(['kubernetes']);
    const road = roadAhead(graph, profile, standingFor(graph, profile, ['kubernetes']));
    const learned = new Set(graph.withGround(new Set(['java', 'sql'])));
    for (const { id } of road) {
      expect(graph.missing(id, learned)).toEqual([]);
      learned.add(id);
    }
    expect(road.at(-1)?.id).toBe('kubernetes');
    expect(road.map(({ id }) => id)).toContain('spring-boot');
    expect(tell({ topic: 'plan' }, profile).text).toContain('Toward Kubernetes');
    expect(tell({ topic: 'plan', slots: { level: 'mid' } }, profile).text).toContain('Toward mid-level');
  });

  test('is honest about a skill by a date', () => {
    const intent = { topic: 'plan', slots: { hours_per_week: 6, skill: 'kubernetes' }, ref: '2027-03-01' } as const;
    expect(tell(intent, knows('java', 'sql')).text).toContain('does not fit before 1 March 2027');
    expect(tell({ ...intent, ref: '2036-03-01' }, knows('java', 'sql')).text).toContain(
      'That fits before 1 March 2036',
    );
    expect(
      tell({ ...intent, slots: { hours_per_week: 1, skill: 'kubernetes' }, ref: '2030-03-01' }, knows('java')).text,
    ).toContain('does not fit');
  });

  test('forgets a date that is past, or that was said of something else', () => {
    const { profile } = tell(
      { topic: 'plan', slots: { hours_per_week: 6, level: 'mid' }, ref: '2027-03-01' },
      knows('java'),
    );
    expect(profile.plan.by).toBe('2027-03-01');
    expect(tell({ topic: 'plan', slots: { skill: 'redis' } }, profile).profile.plan.by).toBeUndefined();
    expect(tell({ topic: 'plan' }, profile, undefined, new Date('2027-03-02')).profile.plan.by).toBeUndefined();
  });

  test('follows the pace told last, and a skill that was learned meanwhile', () => {
    const { profile } = tell({ topic: 'plan', slots: { hours_per_week: 6, skill: 'docker' } }, knows('java', 'sql'));
    const slower = tell({ topic: 'settings', slots: { hours_per_week: 2 } }, profile).profile;
    expect(tell({ topic: 'plan' }, slower).text).toContain('at 2 hours a week');
    const done = tell({ topic: 'progress.set', slots: { skill: 'docker', status: 'learned' } }, slower).profile;
    expect(tell({ topic: 'plan', slots: { skill: 'docker' } }, done).text).toContain('nothing is left to plan');
    expect(tell({ topic: 'plan' }, done).text).toContain('Toward junior');
  });

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
    expect(text).toContain('does not fit before 1 March 2027');
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

  test('shows the answer to whoever has no idea, and takes a grade pressed twice for one', () => {
    const ref = knowledge.interview[0]?.id ?? '';
    const last = {
      intent: { topic: 'practice', aspect: 'answer', slots: {}, confidence: 1, alternatives: [], ref },
      offered: [],
      at: 0,
    } as const;
    const early = { topic: 'practice', aspect: 'again', slots: {}, confidence: 1, alternatives: [], ref } as const;
    const shown = advisor.advise({
      intent: early,
      inbound: contextOf(EMPTY_PROFILE).inbound,
      profile: EMPTY_PROFILE,
      last,
      now: NOW,
    });
    expect(toPlainText(shown.reply)).toContain('A good answer covers');
    expect(shown.profile).toBeUndefined();
    const once = tell({ topic: 'practice', aspect: 'good', ref }).profile;
    expect(tell({ topic: 'practice', aspect: 'easy', ref }, once).profile.reviews).toEqual(once.reviews);
  });

  test('says when the next review is due', () => {
    const [question] = knowledge.interview;
    const { profile } = tell({ topic: 'practice', aspect: 'good', ref: question?.id ?? '' }, knows('sql'));
    expect(tell({ topic: 'practice' }, profile).text).toMatch(
      /No review is due before \d+ \w+ 2026, so here is a new one/,
    );
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

  test('counts what lies below the level as likely, apart from what was said', () => {
    const text = match({ ...knows('java'), settings: { level: 'senior' } });
    expect(text).toContain('You have 0 of the 4 skills it asks for, most likely 2 more');
    expect(text).toContain('Likely yours, but you have not said so: PostgreSQL; Docker and containers.');
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

test('what is exported comes back as the same record', () => {
  fc.assert(
    fc.property(fc.array(someIntent, { maxLength: 12 }), (intents) => {
      const profile = intents.reduce((before: Profile, intent) => ask(intent, before).profile ?? before, EMPTY_PROFILE);
      const file = ask({ topic: 'privacy', aspect: 'export' }, profile).reply.blocks.find((one) => one.kind === 'file');
      const { nudges, ...record } = JSON.parse(file?.content ?? '') as { readonly nudges: unknown };
      expect(parseRecord(JSON.stringify(record)).profile).toEqual(profile);
      expect(nudges).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a choice between topics fits a button too, however much was named', () => {
  const skill = [
    'incident-response',
    'infrastructure-as-code',
    'microservices',
    'system-design',
    'performance-profiling',
  ];
  const { reply } = ask({
    topic: 'clarify',
    alternatives: ['growth.wellbeing', 'plan'],
    slots: { level: 'senior', skill },
  });
  const actions = buttonsOf(reply).map(({ action }) => action);
  expect(actions.length).toBeGreaterThan(1);
  for (const one of actions) {
    expect(encodeAction(one).length).toBeLessThanOrEqual(ACTION_CODE_LIMIT);
    expect(one.slots.skill).toContain('incident-response');
  }
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
