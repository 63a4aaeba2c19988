import { describe, expect, test } from 'vitest';
import { type Intent, LEVELS, type Level } from '../../src/core/intent.ts';
import type { Inbound, Picture, Reply, SalaryBar } from '../../src/core/message.ts';
import { toPlainText } from '../../src/core/plain-text.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/profile.ts';
import { money } from '../../src/core/wording.ts';
import { advisor, knowledge } from '../knowledge-advisor.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

const inbound = (direct: boolean): Inbound => ({
  id: '1',
  person: { key: 'test:T:U', platform: 'test', workspace: 'test:T' },
  place: { key: 'test:T:C', channel: 'test:T:C', direct },
  body: { kind: 'message', text: '', addressed: true },
});

const known = (skills: Readonly<Record<string, string>>): Profile => ({
  ...EMPTY_PROFILE,
  settings: { hoursPerWeek: 6 },
  skills: Object.fromEntries(Object.entries(skills).map(([id, since]) => [id, { status: 'learned', since }])),
});

const ASHA = known({
  'programming-fundamentals': '2026-10-01T00:00:00Z',
  python: '2026-11-02T00:00:00Z',
  git: '2026-11-19T00:00:00Z',
  sql: '2026-01-01T00:00:00Z',
});

const ask = (topic: Intent['topic'], rest: Partial<Intent> = {}, profile = ASHA, direct = true): Reply =>
  advisor.advise({
    intent: { topic, aspect: 'answer', slots: {}, confidence: 1, alternatives: [], ...rest },
    inbound: inbound(direct),
    profile,
    last: undefined,
    now: NOW,
  }).reply;

const pictured = <K extends Picture['kind']>(reply: Reply, kind: K) => {
  const block = reply.blocks.find((one) => one.kind === 'picture') ?? expect.fail('no picture');
  const { picture, alt } = block;
  if (picture.kind !== kind) return expect.fail(`a ${picture.kind} instead of a ${kind}`);
  return { picture: picture as Extract<Picture, { kind: K }>, alt, block };
};

const tells = (written: string, { low, high, mark, markIs, n }: SalaryBar): boolean =>
  (mark === null || written.includes(`${markIs} ${money(mark)}`)) &&
  (n === null ? written.includes('not said') : written.includes(`n = ${n.toLocaleString('en-US')}`)) &&
  [low, high].every((end) => end === null || written.includes(money(end).slice(1)));

describe('the pay chart', () => {
  test('has a row for every row of the tables, with the same figures, right after the lead', () => {
    const reply = ask('salary.range', { slots: { country: 'US', level: 'entry' } });
    const { picture } = pictured(reply, 'salary');
    const rows = reply.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(reply.blocks.map(({ kind }) => kind).slice(0, 2)).toEqual(['lead', 'picture']);
    expect(picture.rows).toHaveLength(rows.length);
    const told = picture.rows.map((bar) => rows.findIndex((row) => tells(row.join(' '), bar)));
    expect(told.toSorted((a, b) => a - b)).toEqual(rows.map((_, at) => at));
  });

  test('keeps what counts every level apart from the level that was asked for, and shows it once', () => {
    const groupsOf = (level: Level | Level[]) =>
      pictured(ask('salary.range', { slots: { country: 'US', level } }), 'salary').picture.rows;
    const rows = groupsOf(['entry', 'senior']);
    expect([...new Set(rows.map(({ group }) => group))]).toEqual(['Junior', 'Senior', 'All levels together']);
    expect(rows.filter(({ from }) => from === 'official statistics').map(({ group }) => group)).toEqual([
      'All levels together',
    ]);
    expect(groupsOf('entry').find(({ label }) => label === 'ZipRecruiter')?.group).toBe('All levels together');
  });

  test('groups every level that the sources have', () => {
    const { picture } = pictured(ask('salary.range', { slots: { country: 'US' }, aspect: 'more' }), 'salary');
    const groups = picture.rows.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]);
    expect(groups).toEqual(['All levels together', 'Junior', 'Mid-level', 'Senior', 'Lead', 'Principal']);
  });

  test('compares countries under their names, with the percentiles that were published', () => {
    const { picture } = pictured(ask('salary.range', { slots: { country: ['GB', 'NL'], level: 'senior' } }), 'salary');
    expect(picture.title).toBe('Senior back-end pay: United Kingdom and Netherlands');
    expect(new Set(picture.rows.map(({ group }) => group))).toEqual(new Set(['United Kingdom', 'Netherlands']));
    for (const { low, high, half, mark } of picture.rows) {
      const rising = [low, half?.low, mark, half?.high, high];
      expect(rising.every((value, at) => at === 0 || Number(rising[at - 1]) <= Number(value))).toBe(true);
    }
  });

  test('says its figures in words, short enough for any platform, for every country and level', () => {
    const countries = new Set(knowledge.salary.flatMap((file) => file.rows.map((row) => row.country)));
    const levels: readonly (Level | undefined)[] = [undefined, ...LEVELS];
    for (const country of countries)
      for (const level of levels) {
        const reply = ask('salary.range', { slots: { country, ...(level && { level }) }, aspect: 'more' });
        const block = reply.blocks.find((one) => one.kind === 'picture');
        if (block?.kind !== 'picture' || block.picture.kind !== 'salary') continue;
        expect(block.alt.length).toBeLessThanOrEqual(1024);
        expect(block.alt).toContain(money(block.picture.rows[0]?.mark ?? block.picture.rows[0]?.low ?? 0));
      }
  });

  test('shows a country without figures as a gap', () => {
    const { picture, alt } = pictured(ask('salary.range', { slots: { country: ['DE', 'IS'] } }), 'salary');
    const gap = picture.rows.find(({ group }) => group === 'Iceland');
    expect(gap).toMatchObject({ low: null, high: null, mark: null });
    expect(alt).toContain('Iceland, No source, too few people answered: no figures');
  });

  test('tells in its alt text what it shows: headings, figures, how many, when, and what is counted', () => {
    const { picture, alt } = pictured(ask('salary.range', { slots: { country: 'US', level: 'entry' } }), 'salary');
    expect(alt).toContain(picture.title);
    expect(alt).toContain(picture.caption);
    for (const { group, label, low, high, mark, n, date } of picture.rows.slice(0, 6)) {
      for (const part of [
        group,
        label,
        date ?? 'undated',
        n === null ? 'n not said' : `n = ${n.toLocaleString('en-US')}`,
      ])
        expect(alt).toContain(part);
      for (const figure of [low, high, mark]) if (figure !== null) expect(alt).toContain(money(figure).slice(1));
    }
  });

  test('says in its caption what is counted', () => {
    const { picture } = pictured(ask('salary.range', { slots: { country: 'US', level: 'entry' } }), 'salary');
    for (const part of ['US dollars a year', 'bonuses', 'no bonus or equity', 'not said'])
      expect(picture.caption).toContain(part);
  });

  test('is not there where there is nothing to show', () => {
    const reply = ask('salary.range', { slots: { country: 'IS' } });
    expect(reply.blocks.some(({ kind }) => kind === 'picture')).toBe(false);
  });
});

describe('the road', () => {
  test('around the next step shows what it rests on and what it opens', () => {
    const reply = ask('next');
    const { picture, alt } = pictured(reply, 'road');
    const next = picture.steps.find(({ state }) => state === 'next') ?? expect.fail('no next step');
    const lead = reply.blocks.find((block) => block.kind === 'lead')?.text ?? '';
    expect(lead).toContain(next.name);
    for (const need of next.after) expect(picture.steps.some(({ id }) => id === need)).toBe(true);
    for (const { name, state } of picture.steps) if (state !== 'next') expect(alt).toContain(`${name} (${state})`);
    expect(picture.steps.length).toBeLessThanOrEqual(13);
  });

  test('as a whole has every skill once, with one next', () => {
    const { picture, alt } = pictured(ask('progress.show', { aspect: 'more' }), 'road');
    expect(new Set(picture.steps.map(({ id }) => id)).size).toBe(picture.steps.length);
    expect(picture.steps.filter(({ state }) => state === 'next')).toHaveLength(1);
    expect(picture.steps.find(({ id }) => id === 'python')?.state).toBe('learned');
    expect(picture.steps.some(({ id }) => id === 'java')).toBe(false);
    const learned = picture.steps.filter(({ state }) => state === 'learned').length;
    expect(alt).toContain(`${learned} learned`);
    expect(alt.length).toBeLessThanOrEqual(1024);
    for (const { name, state } of picture.steps) if (state === 'learned') expect(alt).toContain(name);
  });

  test('leads through the one of several that a person has', () => {
    const flask = known({ python: '2026-01-01T00:00:00Z', 'flask-fastapi': '2026-01-01T00:00:00Z' });
    const { picture } = pictured(ask('progress.show', { aspect: 'more' }, flask), 'road');
    expect(picture.steps.find(({ id }) => id === 'rest-api')?.after).not.toContain('django');
  });

  test('in steps shows where a person stands, in a direct chat only', () => {
    const { picture, alt } = pictured(ask('learn.start'), 'road');
    const here = picture.steps.find(({ state }) => state === 'next') ?? expect.fail('nowhere');
    expect(picture.shape).toBe('line');
    expect(picture.steps).toHaveLength(20);
    expect(alt).toContain(`step ${here.id} of 20, “${here.name}”`);
    for (const { id, note, state } of picture.steps)
      if (state === 'learning') expect(alt).toContain(`${id} (${note} skills)`);
    const isPictured = (reply: Reply) => reply.blocks.some(({ kind }) => kind === 'picture');
    expect(isPictured(ask('learn.start', {}, ASHA, false))).toBe(false);
    expect(isPictured(ask('learn.start', {}, EMPTY_PROFILE))).toBe(false);
  });
});

describe('progress and plan', () => {
  test('progress counts levels, categories and the last eight weeks', () => {
    const { picture, alt } = pictured(ask('progress.show'), 'progress');
    expect(picture.weeks).toEqual([1, 0, 0, 0, 0, 1, 0, 1]);
    const levels = picture.groups.filter(({ by }) => by === 'By level');
    const categories = picture.groups.filter(({ by }) => by === 'By category');
    for (const groups of [levels, categories])
      expect(groups.reduce((sum, { learned }) => sum + learned, 0)).toBe(Object.keys(ASHA.skills).length);
    expect(alt).toContain('Junior 4 of');
    expect(alt).toContain('1, 0, 0, 0, 0, 1, 0 and 1');
  });

  test('a plan has the weeks and hours that the list tells', () => {
    const reply = ask('plan');
    const { picture, alt } = pictured(reply, 'plan');
    const items = reply.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(picture.weeks).toHaveLength(items.length);
    picture.weeks.forEach(({ week, starts, items: skills }, at) => {
      expect(items[at]?.title).toContain(starts);
      for (const { name, hours } of skills) {
        expect(items[at]?.text).toContain(`${name} (${hours} h`);
        expect(alt).toContain(`${name} ${hours} h`);
      }
      expect(alt).toContain(`week ${week} from ${starts}`);
    });
  });
});

test('plain text does not tell a picture again that the words tell', () => {
  const reply = ask('salary.range', { slots: { country: 'DE' } });
  expect(toPlainText(reply)).not.toContain(pictured(reply, 'salary').alt);
  const steps = ask('learn.start');
  expect(toPlainText(steps)).toContain(pictured(steps, 'road').alt);
});
