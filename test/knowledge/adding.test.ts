import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/check.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { copyKnowledge } from './copy.ts';

const TODAY = '2026-11-22';

it('takes a new topic from one file', () => {
  const { dir, write } = copyKnowledge();
  const before = checkKnowledge(dir, TODAY, []).problems.length;
  write('topics/job/relocation.json', {
    $schema: '../../schemas/topic.schema.json',
    id: 'job.relocation',
    title: 'Moving abroad for a job',
    lead: { text: 'Find the employer first, and let it carry the visa.', sources: ['rung'] },
    points: [{ text: 'Ask before the first interview whether the firm sponsors visas.', sources: ['rung'] }],
    detail: [],
    disagreements: [],
    related: ['job.remote'],
    skills: ['job-search'],
    reviewed: TODAY,
    examples: Array.from({ length: 60 }, (_, at) => `relocating abroad, way of asking ${at}`),
  });
  const knowledge = loadKnowledge(dir);
  expect(knowledge.topics.get('job.relocation')?.title).toBe('Moving abroad for a job');
  expect(knowledge.examples.filter(({ topic }) => topic === 'job.relocation')).toHaveLength(60);
  expect(checkKnowledge(dir, TODAY, []).problems).toHaveLength(before);
});

it('takes a new pay source from one file and its entry among the sources', () => {
  const { dir, write, set } = copyKnowledge();
  const before = checkKnowledge(dir, TODAY, []).problems.length;
  set('sources.json', '-', {
    id: 'town-survey-2026',
    publisher: 'The town',
    title: 'Pay in our town',
    label: 'Town survey 2026',
    date: '2026-05',
    kind: 'survey',
    licence: 'CC0-1.0',
  });
  const copied = JSON.parse(readFileSync(join(dir, 'salary/three-steps.json'), 'utf8'));
  write('salary/town-survey-2026.json', {
    ...copied,
    source: 'town-survey-2026',
    rows: [{ ...copied.rows[0], country: 'PT', facts: undefined }],
  });
  const knowledge = loadKnowledge(dir);
  expect(knowledge.salary.find(({ source }) => source === 'town-survey-2026')?.rows).toMatchObject([{ country: 'PT' }]);
  expect(checkKnowledge(dir, TODAY, []).problems).toHaveLength(before);
});

it('takes a second role from a folder of its own, whose skills build on those of back end', () => {
  const { dir, write } = copyKnowledge();
  const skills = JSON.parse(readFileSync(join(dir, 'skills/testing.json'), 'utf8'));
  const [first] = skills.skills;
  const claim = { text: 'Looks after releases.', sources: ['rung'] };
  write('roles/release/role.json', {
    id: 'release',
    name: 'Release engineer',
    aliases: ['release manager'],
    definition: claim,
    fits: claim,
    differs: [claim],
    reviewed: TODAY,
  });
  write('roles/release/skills/release.json', {
    ...skills,
    category: 'release',
    skills: [{ ...first, id: 'release-trains', category: 'release', prerequisites: ['ci-cd'], anyOf: [] }],
  });
  const { roles, skills: own } = loadKnowledge(dir);
  expect(roles.get('release')?.about.name).toBe('Release engineer');
  expect([...(roles.get('release')?.skills.keys() ?? [])]).toEqual(['release-trains']);
  expect(own.has('release-trains')).toBe(false);
});
