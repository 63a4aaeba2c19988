import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import { roadAhead } from '../../../../src/core/road/road-ahead.ts';
import { standingFor } from '../../../../src/core/road/standing.ts';
import { ask, graph, knows, tell } from '../one-person.ts';

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
    const road = [...roadAhead(graph, profile, standingFor(graph, profile, ['kubernetes']))];
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
    const told = tell({ topic: 'progress.set', slots: { skill: 'docker', status: 'learned' } }, slower);
    expect(told.text).toContain('The plan anew');
    const done = told.profile;
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

describe('forgetting the plan', () => {
  const profile: Profile = {
    ...knows('git'),
    settings: { hoursPerWeek: 6 },
    plan: { level: 'mid', hoursPerWeek: 6, by: '2027-05-01' },
  };

  test('drops its aim and date, and keeps skills and hours', () => {
    const dropped = tell({ topic: 'plan', aspect: 'delete' }, profile).profile;
    expect(dropped).toEqual({ ...profile, plan: {}, planBefore: { plan: profile.plan, hoursPerWeek: 6 } });
    expect(tell({ topic: 'plan', aspect: 'undo' }, dropped).profile.plan).toEqual(profile.plan);
  });

  test('says so where there is none', () => {
    expect(tell({ topic: 'plan', aspect: 'delete' }, knows('git')).text).toMatch(/^There is no plan to drop/);
  });
});
