import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startTerminal } from '../../../src/adapters/terminal/index.ts';
import { parseLine } from '../../../src/adapters/terminal/parse.ts';
import { renderReply } from '../../../src/adapters/terminal/render.ts';
import type { Form, InboundBody } from '../../../src/core/message.ts';
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
    const offered = { choices: [{ label: 'Next', action }] };
    expect(parseLine('  ', 'id', { choices: [] })).toBeUndefined();
    expect(parseLine('1', 'id', offered)?.body).toEqual({ kind: 'action', action });
    expect(parseLine('7', 'id', offered)?.body).toMatchObject({ kind: 'message', text: '7' });
  });

  test('rates the last answer, where it had thumbs', () => {
    const good = { topic: 'next', aspect: 'like', slots: {} } as const;
    const bad = { topic: 'next', aspect: 'dislike', slots: {} } as const;
    const offered = { choices: [], thumbs: { good, bad } };
    expect(parseLine('+1', 'id', offered)?.body).toEqual({ kind: 'action', action: good });
    expect(parseLine('👎', 'id', offered)?.body).toEqual({ kind: 'action', action: bad });
    expect(parseLine('-1', 'id', { choices: [] })?.body).toMatchObject({ kind: 'message', text: '-1' });
  });
});

const SKILLS = ['git', 'sql'].map((value) => ({ value, label: value }));

describe('somebody who sits there', () => {
  const NOTHING = { topic: 'help', visibility: 'public', figures: [], sources: [] } as const;
  const FORM: Form = {
    title: 'About you',
    submit: 'Save',
    action: { topic: 'settings', aspect: 'answer', slots: {} },
    fields: [
      { id: 'hours', label: 'Hours', kind: 'text', maxLength: 4, value: '6' },
      { id: 'level', label: 'Level', kind: 'select', options: [{ value: 'entry', label: 'junior' }], value: 'entry' },
      { id: 'skills', label: 'Skills', kind: 'multiselect', options: SKILLS, values: ['git'] },
    ],
  };

  /** Types each text in one go, the next once the one before is through. */
  const sit = async (texts: readonly string[]): Promise<readonly InboundBody[]> => {
    const heard: InboundBody[] = [];
    const bot: Bot = {
      handle: async ({ body }) => {
        heard.push(body);
        const asksForForm = body.kind === 'message' && body.text === 'form';
        return { ...NOTHING, blocks: asksForForm ? [{ kind: 'form', form: FORM }] : [{ kind: 'lead', text: 'yes' }] };
      },
    };
    const input = new PassThrough();
    const terminal = startTerminal({ bot, input, output: new PassThrough(), interactive: true });
    for (const text of texts) {
      input.write(text);
      await sleep(120);
    }
    await terminal.stop();
    await terminal.finished;
    return heard;
  };

  test('may paste many lines, which are one text', async () => {
    const [pasted] = await sit(['We are hiring\n\n• Python\n• SQL\n']);
    expect(pasted).toEqual({ kind: 'message', text: 'We are hiring\n\n• Python\n• SQL', addressed: true });
  });

  test('is asked the questions of a form one by one, and Enter leaves things as they are', async () => {
    const [, sent] = await sit(['form\n', '\n', '\n', '2,1\n']);
    expect(sent).toMatchObject({ kind: 'form', values: { hours: ['6'], level: ['entry'], skills: ['sql', 'git'] } });
  });

  test('may take everything off, or stop in the middle', async () => {
    expect(await sit(['form\n', '8\n', '\n', '-\n'])).toMatchObject([{}, { values: { hours: ['8'], skills: [] } }]);
    const stopped = await sit(['form\n', 'stop\n', 'hello\n']);
    expect(stopped).toMatchObject([{}, { values: { hours: ['6'], skills: ['git'] } }, { text: 'hello' }]);
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
