import { describe, expect, test } from 'vitest';
import type { Intent, Slots } from '../../../../../src/core/intent.ts';
import { toPlainText } from '../../../../../src/core/plain-text.ts';
import { EMPTY_PROFILE } from '../../../../../src/core/profile.ts';
import { advisor } from '../../../../knowledge-advisor.ts';
import { BEGUN, buttonsOf, contextOf, knows, NOW, tell } from '../../one-person.ts';

const lasts = (slots: Slots) => tell({ topic: 'learn.duration', slots });

describe('how long it takes', () => {
  test('is the span a plan at the same pace has', () => {
    for (const hours_per_week of [3, 6, 12, 25]) {
      const [, span] = / takes (between .+?), by our estimate/.exec(lasts({ hours_per_week }).text) ?? [];
      expect(tell({ topic: 'plan', slots: { hours_per_week, level: 'entry' } }).text).toContain(`so ${span}.`);
    }
  });

  test('says of each skill what it takes, together, and what comes before', () => {
    const { text } = lasts({ skill: ['java', 'docker'], hours_per_week: 10 });
    expect(text).toMatch(/^At 10 hours a week Java takes .+\. At 10 hours a week Docker and containers takes/);
    expect(text).toMatch(/All of these: 92–180 hours/);
    expect(text).toMatch(/Before that, from nothing: .+another/);
  });

  test('goes by the record, for its owner alone', () => {
    const php = { ...knows('php', 'laravel'), settings: { hoursPerWeek: 4 } };
    const { text, reply } = tell({ topic: 'learn.duration', slots: { skill: 'docker' } }, php);
    expect(text).toMatch(/^At 4 hours a week Docker and containers takes between 3 and 8 weeks/);
    expect(text).toContain('what you have not told me you know');
    expect(text).not.toContain('Python');
    expect(reply.visibility).toBe('private');
    expect(lasts({ skill: 'docker' }).reply.visibility).toBe('public');
  });

  test('counts on from what is on the record to a level', () => {
    const slots = { level: 'mid', hours_per_week: 6 } as const;
    const { text, reply } = tell({ topic: 'learn.duration', slots }, knows('java', 'git'));
    expect(text).toContain('the way on from what is on your record to mid level');
    expect(reply.visibility).toBe('private');
    expect(reply.figures[0]?.value ?? 0).toBeLessThan(lasts(slots).reply.figures[0]?.value ?? 0);
  });

  test('leaves out what is named as known, and what comes before a skill that was begun', () => {
    const slots: Slots = { skill: ['go', 'php'], status: ['none', 'learned'], hours_per_week: 4 };
    expect(tell({ topic: 'learn.duration', slots }, knows('php')).text).not.toContain('PHP takes');
    const begun = { ...EMPTY_PROFILE, skills: { docker: BEGUN } };
    expect(tell({ topic: 'learn.duration', slots: { skill: 'docker' } }, begun).text).not.toContain('Before that');
  });

  test('tells several paces beside each other', () => {
    const said = { kind: 'message', text: 'with 3 hours a week or 8 hours a week?', addressed: true } as const;
    const { text } = tell({ topic: 'learn.duration', slots: { level: 'mid', hours_per_week: 3 } }, EMPTY_PROFILE, said);
    expect(text).toMatch(/at 3 hours a week between .+?, at 8 between/);
  });

  test('names hours and two paces where none was said', () => {
    expect(lasts({ skill: 'sql' }).text).toMatch(
      /^SQL takes \d+–\d+ hours of study, by our estimate: at 5 hours a week/,
    );
  });

  test('tells of work and ladders above junior', () => {
    const { text } = lasts({ level: 'senior' });
    expect(text).toContain('learned at work');
    expect(text).toContain('Years that ladders name for senior level');
  });

  test('begins where somebody is', () => {
    expect(lasts({ level: ['mid', 'senior'], hours_per_week: 5 }).text).toContain('from mid level to senior level');
    const hoursOf = (slots: Slots) => lasts({ ...slots, hours_per_week: 5 }).reply.figures[0]?.value ?? 0;
    expect(hoursOf({ level: ['mid', 'senior'] })).toBeLessThan(hoursOf({ level: 'senior' }));
    expect(hoursOf({ level: 'senior', years: 6 })).toBeLessThan(hoursOf({ level: 'senior' }));
  });

  test('counts on what somebody who changes careers comes with', () => {
    const slots = { skill: ['python', 'sql'] };
    const rest = { aspect: 'answer', slots, confidence: 1, alternatives: [] } as const;
    const before: Intent = { ...rest, topic: 'learn.career-change' };
    const { reply } = advisor.advise({
      ...contextOf(EMPTY_PROFILE),
      intent: { ...rest, topic: 'learn.duration' },
      last: { intent: before, offered: [], at: NOW.getTime() },
    });
    expect(toPlainText(reply)).toMatch(/^The way on from Python and SQL to a first job takes 50 skills/);
  });

  test('counts on what the trade brings that was told of, and answers what makes it quicker', () => {
    const intent: Intent = {
      topic: 'learn.career-change',
      aspect: 'answer',
      slots: {},
      confidence: 1,
      alternatives: [],
    };
    const told = (before: Intent, rest: Partial<Intent> = {}) =>
      toPlainText(
        advisor.advise({
          ...contextOf(EMPTY_PROFILE),
          intent: { ...intent, topic: 'learn.duration', ...rest },
          last: { intent: before, offered: [], at: NOW.getTime() },
        }).reply,
      );
    expect(told({ ...intent, case: 'data' })).toMatch(/^The way on from SQL, Relational model and Data formats/);
    expect(told({ ...intent, case: 'data', reported: { skill: 'python', status: 'learned' } })).toContain('Python');
    expect(told({ ...intent, case: 'health' })).toMatch(/^From nothing/);
    const slots = { skill: 'docker', hours_per_week: 5 };
    expect(told({ ...intent, topic: 'learn.duration', slots }, { slots, case: 'faster' })).toMatch(/^Quicker with/);
  });

  test('is in the language named beside a level, and leads to a plan for just that', () => {
    const { text, reply } = lasts({ level: 'entry', skill: 'go', hours_per_week: 10 });
    expect(text).toContain('to a first job in Go takes');
    expect(buttonsOf(reply)[0]?.action.slots).toEqual({ level: 'entry', skill: 'go', hours_per_week: 10 });
  });

  test('tells in general where nothing was said, and of a step that any language meets', () => {
    for (const slots of [{}, { level: 'entry' }, { skill: 'first-backend-language' }] satisfies Slots[])
      expect(lasts(slots).text).toMatch(/^From nothing to your first applications: about 9/);
  });

  test('says in general what the road comes to at those hours', () => {
    const general = lasts({}).text;
    const [, quick, slow, quickest, slowest] =
      /about (\d+) months at 15 hours a week, (\d+) at 10, .+ interviews (\d+) to (\d+) in all\./.exec(general) ?? [];
    const months = (hours_per_week: number) =>
      [...lasts({ hours_per_week }).text.matchAll(/between (\d+) (?:months )?and/g)].map(([, many]) => many);
    expect(months(15).slice(0, 2)).toEqual([quickest, quick]);
    expect(months(10).slice(0, 2)).toEqual([slowest, slow]);
  });

  test('tells a plan and a span alike when the first applications can go out', () => {
    const said = /To begin to apply for a first job .+?: between .+?\./;
    const [span] = said.exec(lasts({ hours_per_week: 10 }).text) ?? [];
    expect(span).toBeDefined();
    expect(tell({ topic: 'plan', slots: { hours_per_week: 10, level: 'entry' } }).text).toContain(span);
  });

  test('holds every number of hours among its figures', () => {
    for (const slots of [{ skill: ['java', 'sql'] }, { level: 'mid', hours_per_week: 7 }] satisfies Slots[]) {
      const { text, reply } = lasts(slots);
      const values = new Set(reply.figures.map(({ value }) => value));
      for (const [, min, max] of text.matchAll(/([\d,]+)–([\d,]+) hours/g))
        for (const said of [min, max]) expect(values).toContain(Number(said?.replaceAll(',', '')));
    }
  });
});
