import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../../src/core/profile.ts';
import { mainLanguage } from '../../../../src/core/road/main-language.ts';
import { rankSteps } from '../../../../src/core/road/next-step.ts';
import { knowledge } from '../../../knowledge-advisor.ts';
import { ask, BEGUN, buttonsOf, graph, KNOWN, knows, tell } from '../one-person.ts';

describe('the next step', () => {
  test('is the same for the same record', () => {
    expect(tell({}, knows('python', 'git')).text).toBe(tell({}, knows('python', 'git')).text);
  });

  test('lists several in the order that "the last of those" counts by', () => {
    const text = 'give me 3 things to learn';
    const { listed = [], reply } = ask({}, knows('python'), { kind: 'message', text, addressed: true });
    const titles = reply.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ title }) => title) : [],
    );
    expect(listed.map((id) => graph.skills.get(id)?.name)).toEqual(titles);
    expect(listed).toHaveLength(3);
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
    const toward = tell({ slots: { level: 'mid' } }, knows(...all));
    expect(toward.text).toMatch(/^Next: /);
    expect(toward.profile.settings.goal).toBeUndefined();
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
    expect(docker?.reasons().map(({ text }) => text)).toContain(
      'it usually rests on Personal and team projects, which you skipped',
    );
  });
});
