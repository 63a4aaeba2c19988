import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/core/message.ts';
import { drawSvg } from '../../../src/pictures/drawing/draw-svg.ts';
import { bundledFonts } from '../../../src/pictures/drawing/raster.ts';
import { outlineOf, toColumns } from '../../../src/pictures/road/outline.ts';
import { widthOf, wrapTo } from '../../../src/pictures/style/text-width.ts';
import { arbitraryPicture } from '../arbitrary-picture.ts';

const pay = { low: null, high: null, mark: null, markIs: 'median', openTop: false, n: null, date: null };

const SMALL: Readonly<Record<string, Picture>> = {
  salary: {
    kind: 'salary',
    title: 'Back-end pay: senior, Germany',
    caption: 'US dollars a year, before tax.',
    rows: [
      {
        ...pay,
        group: '',
        label: 'Survey 2024',
        detail: '5-7 years',
        from: 'survey',
        low: 52200,
        high: 97700,
        mark: 75200,
        n: 49,
        date: '2024',
      },
      {
        ...pay,
        group: '',
        label: 'Statistics',
        from: 'official statistics',
        low: 60000,
        high: 110000,
        mark: 80000,
        n: 1_687_890,
        date: '2025-05',
      },
      { ...pay, group: '', label: 'A guide', from: 'guide', low: 70000, high: 120000, openTop: true },
      { ...pay, group: 'Iceland', label: 'No source', detail: 'too few people answered' },
    ],
  },
  'road around a step': {
    kind: 'road',
    title: 'Your next step: SQL',
    shape: 'around',
    steps: [
      { id: 'a', name: 'Relational model', state: 'learned', after: [] },
      { id: 'b', name: 'SQL', state: 'next', after: ['a'] },
      { id: 'c', name: 'Indexes and query plans', state: 'locked', after: ['b'] },
      { id: 'd', name: 'Git basics', state: 'learning', after: [] },
      { id: 'e', name: 'HTML', state: 'open', after: [] },
      { id: 'f', name: 'SOAP', state: 'skipped', after: [] },
    ],
  },
  'road in steps': {
    kind: 'road',
    title: 'Six steps: where you stand',
    shape: 'line',
    steps: ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name, at) => ({
      id: name,
      name: `Step ${name}`,
      state: at < 2 ? 'learned' : at === 2 ? 'next' : 'open',
      after: [],
      ...(at === 2 && { note: '1 of 3' }),
    })),
  },
  progress: {
    kind: 'progress',
    title: 'Your skills so far',
    groups: [
      { name: 'Junior', by: 'By level', learned: 3, learning: 1, total: 8 },
      { name: 'Databases', by: 'By category', learned: 2, learning: 0, total: 4 },
      { name: 'Testing', by: 'By category', learned: 0, learning: 0, total: 3 },
    ],
    weeks: [0, 0, 1, 0, 0, 0, 2, 1],
    until: '2026-11-20',
  },
  plan: {
    kind: 'plan',
    title: 'Toward junior at 5 hours a week',
    weeks: [
      { week: 1, starts: '2026-11-23', items: [{ name: 'SQL', hours: 5 }] },
      {
        week: 2,
        starts: '2026-11-30',
        items: [
          { name: 'SQL', hours: 2 },
          { name: 'Git', hours: 2 },
        ],
        review: true,
      },
    ],
  },
};

const parse = (svg: string) =>
  new Resvg(svg, { font: { fontFiles: [...bundledFonts()], loadSystemFonts: false, defaultFontFamily: 'Inter' } });

test.each(Object.entries(SMALL))('%s looks as it did', async (name, picture) => {
  await expect(`${drawSvg(picture).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
    `snapshots/${name.replaceAll(' ', '-')}.svg`,
  );
});

describe('any picture data', () => {
  test('make an SVG that can be read, twice the same', () => {
    fc.assert(
      fc.property(arbitraryPicture, (picture) => {
        const svg = drawSvg(picture);
        expect(svg).not.toMatch(/="[^"]*(NaN|undefined|Infinity)/);
        expect(parse(svg).width).toBeGreaterThan(100);
        expect(drawSvg(structuredClone(picture))).toBe(svg);
      }),
      { numRuns: 30 },
    );
  });

  test('stay inside the card, so that nothing is cut off', () => {
    fc.assert(
      fc.property(arbitraryPicture, (picture) => {
        const svg = drawSvg(picture).replace(/<rect width="\d+" height="\d+" fill="#ffffff"\/>/, '');
        const drawing = parse(svg);
        const box = drawing.getBBox();
        expect(box?.x ?? 0).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(drawing.width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(drawing.height);
      }),
      { numRuns: 30 },
    );
  });
});

test('a whole road has every step once, whatever rests on what', () => {
  fc.assert(
    fc.property(arbitraryPicture, (picture) => {
      if (picture.kind !== 'road') return;
      const ids = outlineOf(picture.steps).map(({ step }) => step.id);
      expect(ids.toSorted()).toEqual(picture.steps.map(({ id }) => id).toSorted());
      const shown = toColumns(outlineOf(picture.steps), 3).flat();
      expect(shown).toHaveLength(ids.length);
    }),
    { numRuns: 200 },
  );
});

describe('states and kinds of sources', () => {
  test('differ without colour: each state has a sign of its own', () => {
    const shapeOf = (state: 'learned' | 'learning' | 'next' | 'open' | 'locked' | 'skipped') =>
      drawSvg({ kind: 'road', title: '', shape: 'whole', steps: [{ id: 'a', name: '', state, after: [] }] })
        .replace(/<text.*?<\/text>/g, '')
        .replace(/#[0-9a-f]{6}/g, 'grey');
    const shapes = new Set((['learned', 'learning', 'next', 'open', 'locked', 'skipped'] as const).map(shapeOf));
    expect(shapes.size).toBe(6);
  });

  test('differ without colour: bars are plain, hatched or dashed', () => {
    const svg = drawSvg(SMALL.salary ?? expect.fail());
    expect(svg).toContain('fill="url(#hatch)"');
    expect(svg).toContain('stroke-dasharray="4 2.5"');
  });
});

describe('the width of text', () => {
  test.each([
    ['Stack Overflow survey 2024', 400],
    ['Software developers · n = 1.69M, May 2025', 400],
    ['Back-end pay: Senior, United Kingdom', 700],
    ['$75.2k', 700],
  ] as const)('“%s” at weight %i is what the font draws', (text, weight) => {
    const drawn = parse(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="10" y="40" font-size="20" font-weight="${weight}">${text}</text></svg>`,
    ).getBBox();
    expect(Math.abs((drawn?.width ?? 0) - widthOf(text, 20, weight))).toBeLessThan(0.05 * widthOf(text, 20, weight));
  });

  test('holds every wrapped line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapTo(text, width, 12, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
