import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCommands, listNamed, loadCommands } from '../../../../src/adapters/discord/commands/commands.ts';
import { findWordProblems, type LocaleWords, loadWords } from '../../../../src/adapters/discord/commands/words.ts';
import { findCommandProblems } from '../../../stand-ins/discord/command-rules.ts';
import { findSpecProblems } from '../../../stand-ins/discord/spec.ts';

const named = listNamed();
const findProblems = (commands: ReturnType<typeof buildCommands>) => [
  ...findCommandProblems(commands),
  ...findSpecProblems('ApplicationCommandUpdateRequestSchema[]', commands),
];

describe('The words of Discord commands in other languages', () => {
  const words = loadWords(named);

  it('come with Rung in five languages', () => {
    expect(Object.keys(words)).toEqual(['de', 'es-ES', 'fr', 'pt-BR', 'uk']);
    expect(findProblems(loadCommands())).toEqual([]);
  });

  it.each(Object.entries(words))('are whole in %s', (_locale, known) => {
    expect(Object.keys(known)).toEqual(named.map(({ key }) => key));
    const described = named.filter(({ kind }) => kind === 'command').map(({ key }) => known[key]?.description ?? '');
    expect(described.filter((text) => text === '')).toEqual([]);
  });

  it.each(Object.entries(words))(
    'tell in %s that answers are English, and what each command is called there',
    (_locale, known) => {
      for (const key of ['ask', 'help'])
        expect(known[key]?.description).toMatch(/englisch|anglais|inglés|inglês|англійськ/i);
      for (const { key, kind } of named.filter(({ key }) => !key.includes('.')))
        if (kind === 'command') expect(known[key]?.description).toContain(`(/${key})`);
    },
  );

  it('are taken only where Discord takes them, whatever they are', () => {
    const name = fc.oneof(
      fc.stringMatching(/^[a-zß-öа-я_-]{1,32}$/),
      fc.string({ maxLength: 40 }),
      fc.constantFrom(...named.map((one) => one.name)),
    );
    const description = fc.oneof(fc.lorem({ maxCount: 4 }), fc.string({ maxLength: 110 }));
    const entry = fc.record({ name, description }, { requiredKeys: ['name'] });
    const locale = fc.constantFrom('de', 'fr', 'uk', 'ja');
    const key = fc.constantFrom(...named.map((one) => one.key));
    let taken = 0;
    fc.assert(
      fc.property(fc.dictionary(locale, fc.dictionary(key, entry, { maxKeys: 4 }), { maxKeys: 2 }), (some) => {
        const isTaken = Object.entries(some).every(([one, known]) => findWordProblems(one, known, named).length === 0);
        if (!isTaken) return;
        taken += 1;
        expect(findProblems(buildCommands(some))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it.each<[string, LocaleWords, RegExp]>([
    ['de', { salry: { name: 'gehalt' } }, /^salry: nothing is called so$/],
    ['de', { salary: { name: 'Gehalt' } }, /^salary: "Gehalt" is no name: .*small letters/],
    ['de', { salary: { name: 'mein gehalt' } }, /small letters/],
    ['de', { salary: { name: 'x'.repeat(33) } }, /1 to 32/],
    ['de', { salary: { name: 'gap' } }, /^gap: called “gap”, as salary is$/],
    ['de', { salary: { name: 'gehalt', description: '' } }, /1 to 100/],
    ['de', { 'match-menu': { name: 'x', description: 'y' } }, /^match-menu: it has a name only$/],
    ['de', { 'nudge.when.day.mon': { name: ' ' } }, /1 to 100/],
    ['klingon', {}, /^Discord knows no such language$/],
  ])('are told what is wrong with them: %s %o', (locale, known, problem) => {
    expect(findWordProblems(locale, known, named)).toEqual([expect.stringMatching(problem)]);
  });

  it('name their file where it can not be used', () => {
    const folder = mkdtempSync(join(tmpdir(), 'words-'));
    writeFileSync(join(folder, 'de.json'), JSON.stringify({ salary: { name: 'Gehalt' }, gap: { name: '' } }));
    expect(() => loadWords(named, pathToFileURL(`${folder}/`))).toThrow(
      /^\[rung\] \[discord\] words of commands: de\.json: salary: .*; de\.json: gap: /,
    );
    for (const text of ['{ "salary": ', 'null', '[]', '{ "salary": null }', '{ "salary": "gehalt" }']) {
      writeFileSync(join(folder, 'de.json'), text);
      expect(() => loadWords(named, pathToFileURL(`${folder}/`))).toThrow(/de\.json holds no words by key/);
    }
    rmSync(folder, { recursive: true });
  });
});
