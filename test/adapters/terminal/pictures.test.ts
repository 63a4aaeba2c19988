import { readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { startTerminal, type TerminalDeps } from '../../../src/adapters/terminal/index.ts';
import { inlineWay, toInline } from '../../../src/adapters/terminal/inline-picture.ts';
import type { Reply } from '../../../src/core/message.ts';
import { createPictures } from '../../../src/pictures/pictures.ts';

const REPLY: Reply = {
  topic: 'plan',
  visibility: 'private',
  blocks: [
    { kind: 'lead', text: 'Here is the plan.' },
    {
      kind: 'picture',
      picture: {
        kind: 'plan',
        title: 'Plan',
        weeks: [{ week: 1, starts: '2026-11-23', items: [{ name: 'SQL', hours: 5 }] }],
      },
      alt: 'Week 1: SQL, 5 hours',
      repeats: true,
    },
  ],
  figures: [],
  sources: [],
};

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const answered = async (rest: Partial<TerminalDeps>): Promise<string> => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const written: Buffer[] = [];
  output.on('data', (chunk: Buffer) => written.push(chunk));
  const terminal = startTerminal({
    bot: { handle: async () => REPLY },
    input,
    output,
    interactive: false,
    ...rest,
  });
  input.end('plan\n');
  await terminal.finished;
  return Buffer.concat(written).toString();
};

describe('a picture in the terminal', () => {
  test('follows the words as the path of a PNG that only its reader may open', async () => {
    const pictures = createPictures({ log: silent, lateAfter: 10_000 });
    const text = await answered({ draw: pictures.draw });
    await pictures.stop();
    const path = /^Here is the plan\.\n\nPicture: (\S+plan-\w{8}\.png)\n\n$/.exec(text)?.[1] ?? expect.fail(text);
    expect((await readFile(path)).subarray(1, 4).toString()).toBe('PNG');
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect((await stat(dirname(path))).mode & 0o077).toBe(0);
    await rm(dirname(path), { recursive: true });
  });

  test('is left out where it can not be drawn', async () => {
    expect(await answered({ draw: async () => undefined })).toBe('Here is the plan.\n\n');
    expect(await answered({})).toBe('Here is the plan.\n\n');
  });

  test('stands in the text where the terminal shows pictures', async () => {
    const png = new Uint8Array([1, 2, 3]);
    const text = await answered({ draw: async () => png, inline: 'iterm' });
    expect(text).toContain(toInline(png, 'iterm', 72));
    expect(text).toContain('Picture: ');
  });
});

describe('inline pictures', () => {
  test.each([
    [{ TERM_PROGRAM: 'iTerm.app' }, 'iterm'],
    [{ LC_TERMINAL: 'iTerm2' }, 'iterm'],
    [{ TERM_PROGRAM: 'WezTerm' }, 'iterm'],
    [{ TERM: 'xterm-kitty' }, 'kitty'],
    [{ KITTY_WINDOW_ID: '1' }, 'kitty'],
    [{ TERM_PROGRAM: 'ghostty' }, 'kitty'],
    [{ TERM: 'xterm-256color' }, undefined],
    [{ TERM_PROGRAM: 'iTerm.app', TMUX: '/tmp/tmux' }, undefined],
    [{}, undefined],
  ])('%j takes them as %s', (env, way) => expect(inlineWay(env)).toBe(way));

  test('reach kitty whole, in pieces that say whether more follows', () => {
    const png = Uint8Array.from({ length: 10_000 }, (_, at) => at % 251);
    const codes = toInline(png, 'kitty', 72);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes around each piece
    const pieces = [...codes.matchAll(/\u001b_G([^;]*);([^\u001b]*)\u001b\\/g)];
    expect(pieces.map(([, how]) => how)).toEqual(['f=100,a=T,q=2,c=72,m=1', 'm=1', 'm=1', 'm=0']);
    expect(pieces.every(([, , piece]) => (piece?.length ?? 0) <= 4096)).toBe(true);
    expect(Buffer.from(pieces.map(([, , piece]) => piece).join(''), 'base64')).toEqual(Buffer.from(png));
  });

  test('reach iTerm2 whole, with their size', () => {
    const png = Uint8Array.from([9, 8, 7, 6]);
    expect(toInline(png, 'iterm', 60)).toBe(
      `\u001b]1337;File=inline=1;size=4;width=60;preserveAspectRatio=1:${Buffer.from(png).toString('base64')}\u0007\n`,
    );
  });
});
