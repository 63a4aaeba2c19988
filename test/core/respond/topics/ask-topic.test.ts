import { expect, test } from 'vitest';
import { tell } from '../one-person.ts';

test('how many posts are open, on which a guide contradicts itself, is told under "more" alone', () => {
  const quarrel = 'How many back-end jobs are open?';
  for (const topic of ['role.outlook', 'job.search'] as const) expect(tell({ topic }).text).not.toContain(quarrel);
  expect(tell({ topic: 'role.outlook', aspect: 'more' }).text).toContain(quarrel);
});

test('why a case of a topic is so is told as the case says it', () => {
  const { text } = tell({ topic: 'path.levels', aspect: 'why', ref: 'until-senior' });
  expect(text).toMatch(/^Because each level is a larger problem/);
  expect(tell({ topic: 'path.levels', aspect: 'why' }).text).toMatch(/^A ladder is a firm's own tool/);
});

test('years are told for the level that is asked for, by each guide that gives them', () => {
  const years = (level: 'lead' | 'senior') => tell({ topic: 'path.levels', case: 'until-senior', slots: { level } });
  expect(years('lead').text).toMatch(/^Years that the guides give for lead: 5–10 in the level, .+; 8–12 in all, /);
  expect(years('lead').reply.sources).toContain('bridged-2024');
  const two = tell({ topic: 'path.next-level', case: 'how-long', slots: { level: ['lead', 'mid'] } }).text;
  expect(two).toMatch(/^Years that the guides give for mid-level: 2–5 in all, .+ For lead: 5–10 in the level, /);
  expect(tell({ topic: 'path.next-level', slots: { level: 'lead' } }).text).toMatch(/^You are promoted/);
  expect(years('senior').text).toMatch(/^From junior to mid about two years/);
});
