import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { RungError } from '../../src/core/errors.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const root = mkdtempSync(join(tmpdir(), 'rung-knowledge-'));
let dir = '';
let copies = 0;

beforeEach(() => {
  dir = join(root, String(copies++));
  mkdirSync(dir, { recursive: true });
  cpSync('knowledge', dir, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
};

/** Changes a JSON file of the copy. */
const edit = (file: string, change: (data: unknown) => unknown): void =>
  write(file, JSON.stringify(change(JSON.parse(readFileSync(join(dir, file), 'utf8')))));

const complaint = (): string => {
  try {
    loadKnowledge(dir);
  } catch (error) {
    if (error instanceof RungError && error.code === 'knowledge') return error.message;
    throw error;
  }
  return '';
};

describe('loading the knowledge folder', () => {
  it('reads what stands in the repository', () => {
    const knowledge = loadKnowledge('knowledge');
    expect(knowledge.sources.get('so-survey-2024')?.label).toBe('Stack Overflow survey 2024');
    expect(knowledge.salary.length).toBeGreaterThanOrEqual(12);
  });

  it('counts files that are not there as empty', () => {
    const knowledge = loadKnowledge(mkdtempSync(join(root, 'empty-')));
    expect(knowledge.topics.size).toBe(0);
    expect(knowledge.roadmap.roads).toEqual([]);
  });

  it('names the folder and the setting when there is none', () => {
    dir = join(root, 'nowhere');
    expect(complaint()).toContain('set KNOWLEDGE_DIR');
  });

  it('says which file is not JSON, and where', () => {
    write('sources.json', '[{"id": "a",\n}]');
    expect(complaint()).toMatch(/1 problem: .*\n {2}sources\.json: is not JSON \(.*line 2 column 1.*\): correct it$/);
  });

  it('says which field is missing', () => {
    edit('salary/three-steps.json', (file) => ({ ...(file as object), occupation: undefined }));
    expect(complaint()).toMatch(/\n {2}salary\/three-steps\.json: occupation: is missing: add it$/);
  });

  it('says which field it does not know', () => {
    edit('salary/three-steps.json', (file) => ({ ...(file as object), curency: 'USD' }));
    expect(complaint()).toMatch(/three-steps\.json: does not know curency: check the spelling or take it out$/);
  });

  it('tells every problem of every file at once', () => {
    write('sources.json', '{');
    edit('salary/three-steps.json', (file) => ({ ...(file as object), currency: 'EUR', reviewed: 'today' }));
    expect(complaint().split('\n')).toHaveLength(4);
  });

  it('says that a topic is none of ours', () => {
    write('topics/role/nonsense.json', JSON.stringify({ id: 'role.nonsense' }));
    expect(complaint()).toMatch(/topics\/role\/nonsense\.json: id: "role\.nonsense" is no topic: use an id of/);
  });

  it('names both places of an id used twice', () => {
    edit('sources.json', (sources) => [...(sources as unknown[]), (sources as unknown[])[0]]);
    expect(complaint()).toMatch(/sources\.json: \[19\]\.id: source "bridged-2024" is already in sources\.json/);
  });
});
