import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RungError } from '../../src/core/errors.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Copy, copyKnowledge } from './copy.ts';

/** The lines below the first, one a problem. */
const complaints = ({ dir }: Pick<Copy, 'dir'>): readonly string[] => {
  try {
    loadKnowledge(dir);
  } catch (error) {
    if (error instanceof RungError && error.code === 'knowledge') return error.message.split('\n  ').slice(1);
    throw error;
  }
  return [];
};

describe('loading the knowledge folder', () => {
  it('reads what stands in the repository', () => {
    const knowledge = loadKnowledge('knowledge');
    expect(knowledge.sources.get('so-survey-2024')?.label).toBe('Stack Overflow survey 2024');
    expect(knowledge.salary).toHaveLength(12);
    expect(knowledge.skills.size).toBe(120);
    expect(knowledge.roadmap.roads.map(({ steps }) => steps.length)).toEqual([20, 3, 15]);
    expect(knowledge.examples.length).toBeGreaterThan(3000);
    expect(knowledge.roles.get('front-end')?.topics.size).toBeGreaterThan(0);
  });

  it('counts files that are not there as empty', () => {
    const dir = mkdtempSync(join(tmpdir(), 'rung-empty-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const knowledge = loadKnowledge(dir);
    expect(knowledge.topics.size).toBe(0);
    expect(knowledge.roadmap.roads).toEqual([]);
  });

  it('names the folder and the setting when there is none', () => {
    expect(complaints({ dir: 'nowhere' })).toEqual([
      'nowhere: there is no such folder: set KNOWLEDGE_DIR to the knowledge folder',
    ]);
  });
});

describe('a broken file stops the start and is named', () => {
  it('where it is not JSON', () => {
    const copy = copyKnowledge();
    copy.write('adverts.json', '{"phrases": [],\n}');
    expect(complaints(copy)).toEqual([
      expect.stringMatching(/^adverts\.json: is not JSON \(.*line 2 column 1.*\): correct it$/),
    ]);
  });

  it('where a field is missing', () => {
    const copy = copyKnowledge();
    copy.set('salary/three-steps.json', 'rows.1.statistic', undefined);
    expect(complaints(copy)).toEqual(['salary/three-steps.json: rows[1].statistic: is missing: add it']);
  });

  it('where a field is misspelt', () => {
    const copy = copyKnowledge();
    copy.set('salary/three-steps.json', 'rows.0.cautoin', 'none');
    expect(complaints(copy)).toEqual([
      'salary/three-steps.json: rows[0]: does not know cautoin: check the spelling or take it out',
    ]);
  });

  it('where a source is unknown', () => {
    const copy = copyKnowledge();
    copy.set('topics/role/day.json', 'points.1.sources', ['skillexchange-2027']);
    expect(complaints(copy)).toEqual([
      'topics/role/day.json: points[1].sources[0]: no source has the id "skillexchange-2027": ' +
        'add it to sources.json or correct it',
    ]);
  });

  it('where a skill is unknown', () => {
    const copy = copyKnowledge();
    copy.set('roadmap.json', 'roads.0.steps.2.skills', ['sql', 'postgres']);
    expect(complaints(copy)).toEqual([
      'roadmap.json: roads[0].steps[2].skills[1]: no skill has the id "postgres": add it under skills/ or correct it',
    ]);
  });

  it('where a topic is none of ours', () => {
    const copy = copyKnowledge();
    copy.write('topics/role/nonsense.json', { id: 'roll.nonsense' });
    expect(complaints(copy)).toEqual([
      'topics/role/nonsense.json: id: "roll.nonsense" is no topic: begin it with one of the groups ' +
        '(role, learn, skill, salary, path, job, interview, growth) and a dot',
    ]);
  });

  it('where a fact id has another form', () => {
    const copy = copyKnowledge();
    copy.set('adverts.json', 'phrases.0.facts', ['s000-39']);
    expect(complaints(copy)).toEqual([
      'adverts.json: phrases[0].facts[0]: "s000-39" is no fact id: write it like s001-042',
    ]);
  });

  it('where an id stands twice', () => {
    const copy = copyKnowledge();
    copy.set('adverts.json', 'phrases.1.id', 'server-components');
    expect(complaints(copy)).toEqual([
      'adverts.json: phrases[1].id: phrase "server-components" is already in adverts.json: ' +
        'give one of them another id or take it out',
    ]);
  });

  it('where skills wait for each other', () => {
    const copy = copyKnowledge();
    copy.set('skills/testing.json', 'skills.0.prerequisites', ['integration-testing']);
    copy.set('skills/testing.json', 'skills.1.prerequisites', ['unit-testing']);
    expect(complaints(copy)).toContain(
      'skills/testing.json: skills[0].prerequisites: "unit-testing" waits for itself: ' +
        'unit-testing -> integration-testing -> unit-testing; take one of these out',
    );
  });

  it('and not everything that points to it', () => {
    const copy = copyKnowledge();
    copy.set('topics/salary/raise.json', 'title', undefined);
    expect(complaints(copy)).toEqual(['topics/salary/raise.json: title: is missing: add it']);
  });

  it('tells every problem of every file at once', () => {
    const copy = copyKnowledge();
    copy.write('adverts.json', '{');
    copy.set('salary/three-steps.json', 'currency', 'EUR');
    copy.set('salary/three-steps.json', 'reviewed', 'today');
    expect(complaints(copy)).toHaveLength(3);
  });
});
