import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile.ts';
import { tickFields } from '../../../../src/core/respond/progress/tick.ts';
import { ask, buttonsOf, contextOf, graph, knows, NOW, tell } from '../one-person.ts';

describe('skills', () => {
  test.each([
    ['kubernetes', 'mid level'],
    ['docker', 'junior level'],
  ])('%s says when to learn it: %s', (skill, when) => {
    expect(tell({ topic: 'skill.detail', slots: { skill } }).text).toMatch(new RegExp(`When\\W+${when}[;,]`));
  });

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
    expect(set('none', 'git')).toContain('Git basics is not on your record, and so it stays.');
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
