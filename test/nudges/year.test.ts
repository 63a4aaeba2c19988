import { beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/core/message.ts';
import { choicesOf, toPlainText } from '../../src/core/plain-text.ts';
import { QUIET } from '../contracts/nudge-world.ts';
import { liveYear, type Week, type Year } from './year/live.ts';

/** `npm run -s nudge:year` prints what is judged here. */
let years: readonly Year[];
beforeAll(async () => {
  years = await liveYear({ knowledgeDir: 'knowledge', log: QUIET, from: new Date('2026-01-05T00:00:00Z') });
}, 120_000);

type Got = Week & { readonly got: Reply };
const gotBy = (name: string): readonly Got[] =>
  (years.find((year) => year.name === name)?.weeks ?? []).filter((week): week is Got => week.got !== undefined);
const people = () => years.filter(({ name }) => !name.startsWith('#'));

/** What is said in whole sentences: not the titles that say of what kind it is, nor the question that offers less. */
const saidIn = ({ blocks }: Reply): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'lead' || block.kind === 'text' ? [block.text] : []));
const sentencesIn = (reply: Reply): readonly string[] =>
  saidIn(reply)
    .flatMap((text) => text.split(/(?<=[.?!]) /))
    .filter((sentence) => sentence.split(' ').length > 5);

describe('a year of nudges', () => {
  test('says nothing twice to anybody within eight weeks, not even a sentence', () => {
    const repeats = people().flatMap(({ name }) => {
      const lately = new Map<string, string>();
      return gotBy(name).flatMap(({ day, got }) =>
        sentencesIn(got).flatMap((sentence) => {
          const before = lately.get(sentence);
          lately.set(sentence, day);
          const isSoon = before !== undefined && Date.parse(day) - Date.parse(before) < 56 * 86_400_000;
          return isSoon ? [`${name}, ${before} and ${day}: ${sentence}`] : [];
        }),
      );
    });
    expect(repeats).toEqual([]);
  });

  test('is short, and offers to have done, another, to snooze and to say why', () => {
    for (const { name } of years)
      for (const { got } of gotBy(name)) {
        const text = toPlainText(got);
        expect(text.length, text).toBeLessThan(name.startsWith('#') ? 2_500 : 1_100);
        const labels = choicesOf(got).map(({ label }) => label);
        for (const label of ['Another', 'Snooze', 'Why this?']) expect(labels).toContain(label);
      }
  });

  test('names the source of every figure', () => {
    for (const { name } of years)
      for (const { got } of gotBy(name)) for (const { source } of got.figures) expect(got.sources).toContain(source);
  });

  test('stops after three without an answer, and comes back when asked', () => {
    const weeks = gotBy('Dana').map(({ week }) => week);
    const offer = gotBy('Dana').find(({ got }) => toPlainText(got).includes('I don’t want to be noise'));
    expect(offer?.week).toBeLessThan(24);
    expect(weeks.filter((week) => week > (offer?.week ?? 0) && week < 33)).toEqual([]);
    expect(weeks.some((week) => week > 33)).toBe(true);
    expect(gotBy('#quiet')).toHaveLength(4);
  });

  test('has little to say to who says nothing, and much to who moves', () => {
    expect(gotBy('Goran').length).toBeLessThan(6);
    expect(gotBy('Ana').length).toBeGreaterThan(45);
    expect(gotBy('Jun').length).toBeLessThan(14);
  });

  test('tells no senior to learn what a beginner learns', () => {
    const proposed = gotBy('Hana').flatMap(({ got, did }) =>
      choicesOf(got).some(({ label }) => label === 'Start it') ? [[toPlainText(got), did]] : [],
    );
    expect(proposed.length).toBeGreaterThan(0);
    expect(JSON.stringify(proposed)).not.toContain('Packages and dependency management');
  });

  test('says of a member’s move in the channel once, and only of those who gave a name', () => {
    const lines = gotBy('#backend-learners').flatMap(({ got }) =>
      got.blocks
        .flatMap((block) => (block.kind === 'list' ? block.items : []))
        .filter(({ title }) => /^[A-Z][a-z]+$/.test(title ?? '')),
    );
    expect(new Set(lines.map(({ title }) => title))).toEqual(new Set(['Ana', 'Jun']));
    expect(new Set(lines.map(({ title, text }) => `${title} ${text}`)).size).toBe(lines.length);
  });
});
