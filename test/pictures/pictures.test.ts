import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Picture } from '../../src/core/message.ts';
import { createPictures, type PicturesOptions } from '../../src/pictures/pictures.ts';

type Line = { readonly fields: Readonly<Record<string, unknown>>; readonly message: string };

const started: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop()));
});

const start = (options: Omit<PicturesOptions, 'log'> = {}) => {
  const lines: Line[] = [];
  const write = (fields: Readonly<Record<string, unknown>>, message: string) => void lines.push({ fields, message });
  const pictures = createPictures({ log: { debug: write, info: write, warn: write, error: write }, ...options });
  started.push(pictures);
  return { ...pictures, lines };
};

const plan = (name: string): Picture => ({
  kind: 'plan',
  title: 'A plan',
  weeks: [{ week: 1, starts: '2026-11-23', items: [{ name, hours: 5 }] }],
});

const program = async (source: string): Promise<URL> => {
  const file = join(await mkdtemp(join(tmpdir(), 'rung-test-')), 'program.mjs');
  writeFileSync(file, source);
  return pathToFileURL(file);
};

const isPng = (png: Uint8Array | undefined) => Buffer.from(png?.subarray(1, 4) ?? []).toString() === 'PNG';

describe('pictures', () => {
  test('come as PNG, the same bytes for the same data, whoever draws them', async () => {
    const [first, second] = [await start().draw(plan('SQL')), await start().draw(plan('SQL'))];
    expect(isPng(first)).toBe(true);
    expect(second).toEqual(first);
  });

  test('are drawn once and kept', async () => {
    const { draw } = start();
    expect(await draw(plan('SQL'))).toBe(await draw(plan('SQL')));
  });

  test('are forgotten when the kept ones grow too large', async () => {
    const { draw } = start({ cacheBytes: 1 });
    const first = await draw(plan('SQL'));
    const second = await draw(plan('SQL'));
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });

  test('equal ones wanted at the same time are drawn once', async () => {
    const { draw } = start();
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => draw(plan('SQL'))));
    expect(isPng(first)).toBe(true);
    for (const other of others) expect(other).toBe(first);
  });
});

describe('without a picture the answer goes out all the same', () => {
  test('when a font file is missing, and the log names it', async () => {
    const { draw, lines } = start({ fontFiles: ['/nowhere/Inter.ttf'] });
    expect(await draw(plan('SQL'))).toBeUndefined();
    expect(lines[0]?.fields.reason).toContain('/nowhere/Inter.ttf');
  });

  test('when the font file is not a font', async () => {
    const notFont = new URL(import.meta.url).pathname;
    const { draw, lines } = start({ fontFiles: [notFont] });
    expect(await draw(plan('SQL'))).toBeUndefined();
    expect(lines[0]?.fields.reason).toContain('no text can be drawn');
  });

  test('when the thread dies, and the next picture gets a new thread', async () => {
    const { draw, lines } = start({ program: await program('process.exit(3)') });
    expect(await draw(plan('SQL'))).toBeUndefined();
    expect(await draw(plan('Git'))).toBeUndefined();
    expect(lines.map(({ fields }) => fields.reason)).toEqual([
      'the drawing thread ended with code 3',
      'the drawing thread ended with code 3',
    ]);
  });

  test('when the thread throws', async () => {
    const { draw, lines } = start({ program: await program('throw new Error("no renderer here")') });
    expect(await draw(plan('SQL'))).toBeUndefined();
    expect(lines[0]?.fields.reason).toBe('no renderer here');
  });

  test('when the thread hangs, which is then ended', async () => {
    const { draw, lines } = start({ program: await program('for (;;);'), lateAfter: 5_000, giveUpAfter: 200 });
    expect(await draw(plan('SQL'))).toBeUndefined();
    expect(lines[0]?.fields.reason).toBe('a picture took longer than 200 ms');
  });

  test('when it is late; it is there the next time', async () => {
    const { draw, lines } = start({ lateAfter: 0 });
    expect(await draw(plan('SQL'))).toBeUndefined();
    expect(lines[0]?.message).toContain('late');
    await expect.poll(() => draw(plan('SQL')), { timeout: 10_000 }).toBeDefined();
  });

  test('when 200 are wanted at once: some are drawn, the rest is left out at once, and all works after', async () => {
    const { draw } = start({ mostInHand: 10, lateAfter: 10_000 });
    const drawn = await Promise.all(Array.from({ length: 200 }, (_, at) => draw(plan(`Skill ${at}`))));
    expect(drawn.filter(Boolean)).toHaveLength(10);
    expect(isPng(await draw(plan('One more')))).toBe(true);
  });
});
