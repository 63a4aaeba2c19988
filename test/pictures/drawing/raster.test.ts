import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pictureSamples } from '../../../src/cli/picture-samples.ts';
import type { Picture } from '../../../src/core/message.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { drawSvg } from '../../../src/pictures/drawing/draw-svg.ts';
import { toIndexedPng } from '../../../src/pictures/drawing/indexed-png.ts';
import { createRasterise, MOST_BYTES } from '../../../src/pictures/drawing/raster.ts';

const rasterise = createRasterise();
const samples = pictureSamples(loadKnowledge(fileURLToPath(new URL('../../../knowledge', import.meta.url))));
const named = (name: string) => samples.find((sample) => sample.name === name)?.picture ?? expect.fail(name);

/** Palette indices of a PNG, row by row. */
const pixelsOf = (png: Uint8Array): Buffer => {
  const bytes = Buffer.from(png);
  const from = bytes.indexOf('IDAT');
  return inflateSync(bytes.subarray(from + 4, from + 4 + bytes.readUInt32BE(from - 4)));
};

test.each(['pay-senior-germany', 'junior-next', 'junior-steps', 'junior-progress', 'junior-plan'])(
  'the words of %s are really drawn',
  (name) => {
    const svg = drawSvg(named(name));
    const wordless = svg.replace(/<text[^>]*>[^<]*<\/text>/g, '');
    const [full, bare] = [pixelsOf(rasterise(svg)), pixelsOf(rasterise(wordless))];
    const differing = full.reduce((sum, pixel, at) => sum + (pixel === bare[at] ? 0 : 1), 0);
    expect(wordless).not.toContain('<text');
    expect(full.length).toBe(bare.length);
    expect(differing / full.length).toBeGreaterThan(0.01);
  },
);

test('letters that the small fonts lack come from the whole one', () => {
  const plan = (name: string): Picture => ({
    kind: 'plan',
    title: 'A plan',
    weeks: [{ week: 1, starts: '2026-11-23', items: [{ name, hours: 5 }] }],
  });
  const [full, bare] = ['Основы Λ ł', ''].map((name) => pixelsOf(rasterise(drawSvg(plan(name)))));
  expect(full?.equals(bare ?? Buffer.alloc(0))).toBe(false);
});

test('a picture keeps its plain colours, however many shades there are between', () => {
  const shades = Array.from({ length: 400 }, (_, at) => [at % 256, (at * 7) % 256, (at * 13) % 256, 255]);
  const plain = [22, 32, 42, 255];
  const nearlyPlain = [23, 33, 43, 255];
  const pixels = [nearlyPlain, ...Array.from({ length: 999 }, () => plain), ...shades];
  const png = Buffer.from(toIndexedPng({ width: 100, height: 14, pixels: new Uint8Array(pixels.flat()) }));
  const palette = png.subarray(png.indexOf('PLTE') + 4);
  expect(png.readUInt32BE(png.indexOf('PLTE') - 4)).toBeLessThanOrEqual(3 * 256);
  expect([...palette.subarray(0, 3)]).toEqual(plain.slice(0, 3));
  expect(pixelsOf(png)).toHaveLength(101 * 14);
});

test('samples of every kind are drawn within its bytes, twice the same', () => {
  for (const { name, picture } of samples.filter((_, at) => at % 5 === 0)) {
    const png = rasterise(drawSvg(picture));
    expect(png.length, name).toBeLessThanOrEqual(MOST_BYTES);
    expect(Buffer.compare(rasterise(drawSvg(structuredClone(picture))), png), name).toBe(0);
  }
});

const sizeOf = (svg: string) => /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
const smallestLetters = (svg: string) =>
  Math.min(...[...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));

test('letters are nine pixels high at least where Slack shows a picture 360 wide, the whole road aside', () => {
  for (const { name, picture } of samples.filter(({ name: one }) => !one.endsWith('-road'))) {
    const svg = drawSvg(picture);
    expect((smallestLetters(svg) * 360) / (sizeOf(svg)[0] ?? 0), name).toBeGreaterThanOrEqual(9);
  }
});

test.each(['pay-senior-germany', 'junior-next', 'student-plan'])(
  '%s is read where Discord shows 400 by 300',
  (name) => {
    const svg = drawSvg(named(name));
    const [width = 0, height = 0] = sizeOf(svg);
    expect(smallestLetters(svg) * Math.min(400 / width, 300 / height)).toBeGreaterThanOrEqual(9);
  },
);

test('the whole road fits a desktop as it is', () => {
  for (const { name, picture } of samples.filter(({ name: one }) => one.endsWith('-road'))) {
    const [width = 0, height = 0] = sizeOf(drawSvg(picture));
    expect(width, name).toBeLessThanOrEqual(1600);
    expect(height, name).toBeLessThanOrEqual(900);
  }
});
