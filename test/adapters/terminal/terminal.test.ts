import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startTerminal } from '../../../src/adapters/terminal/index.ts';
import { parseLine } from '../../../src/adapters/terminal/parse.ts';
import { renderReply } from '../../../src/adapters/terminal/render.ts';
import type { Bot } from '../../../src/core/ports.ts';
import { type AdapterHarness, describeAdapter } from '../../contracts/adapter.ts';
import { arbitraryReply } from '../../fixtures/arbitrary-reply.ts';

/** Lines typed into a pipe, and what comes out of it; a number presses what the reply before offered. */
const startHarness = async (bot: Bot): Promise<AdapterHarness> => {
  const input = new PassThrough();
  const output = new PassThrough();
  let written = '';
  output.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  let pending = Promise.withResolvers<void>();
  const waiting: Bot = {
    handle: async (inbound) => {
      try {
        return await bot.handle(inbound);
      } finally {
        setImmediate(() => pending.resolve());
      }
    },
  };
  const terminal = startTerminal({ bot: waiting, input, output, interactive: false });
  const type = async (line: string) => {
    pending = Promise.withResolvers();
    input.write(`${line}\n`);
    await pending.promise;
  };
  return {
    say: (text) => type(text),
    sayAsBen: type,
    sayAsBot: (_who, text) => type(text),
    commandNext: () => type('/next'),
    press: async (label) => {
      const number = new RegExp(`\\[(\\d+)\\] ${label}`).exec(written)?.[1];
      expect(number).toBeDefined();
      await type(number ?? '');
    },
    redeliver: async () => {},
    seen: async () =>
      written ? [{ text: written, buttons: [...written.matchAll(/\[\d+\] (\w+)/g)].map(([, one]) => one ?? '') }] : [],
    seenByBen: async () => [],
    stop: async () => {
      await terminal.stop();
      await terminal.finished;
    },
  };
};

describeAdapter('terminal', startHarness, { lacks: ['others', 'bots', 'unaddressed', 'redelivery'] });

describe('a typed line', () => {
  test('is words, a number for what was offered, or nothing', () => {
    const action = { topic: 'next', aspect: 'answer', slots: {} } as const;
    expect(parseLine('  ', 'id', [])).toBeUndefined();
    expect(parseLine('1', 'id', [{ label: 'Next', action }])?.body).toEqual({ kind: 'action', action });
    expect(parseLine('7', 'id', [{ label: 'Next', action }])?.body).toMatchObject({ kind: 'message', text: '7' });
  });
});

describe('the screen', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be printed
  const DANGEROUS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

  test('never gets a control character from a reply', () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        expect(renderReply(reply, { colours: false, columns: 80 })).not.toMatch(DANGEROUS);
      }),
    );
  });

  test('is never wider than its columns, but for words that are', () => {
    fc.assert(
      fc.property(arbitraryReply, fc.integer({ min: 20, max: 120 }), (reply, columns) => {
        for (const line of renderReply(reply, { colours: false, columns }).split('\n'))
          expect(
            line.length <= columns ||
              !line
                .trim()
                .replace(/^(•|\d+\.) /, '')
                .includes(' '),
          ).toBe(true);
      }),
    );
  });
});

test('a pipe is answered line by line and ends with code 0', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['src/main.ts'], { env: { ...process.env, STORE_URL: 'memory:' } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stdin.end('what should I learn next\nsalary for seniors in germany\n');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
  expect(output).toContain('Next: Programming fundamentals');
  expect(output).toContain('Stack Overflow survey 2024');
  expect(output).toContain('Germany');
});
