import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelServer, startModelServer } from '../stand-ins/model-server.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const ask = (text: string): Promise<Record<string, unknown>> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/ask.ts', '--json', text], {
      env: { PATH: process.env.PATH, OPENAI_BASE_URL: server.url, PHRASING_TIMEOUT_MS: '15000' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
    });
    child.on('error', reject);
    child.on('close', () => resolve(JSON.parse(out)));
  });

test('words what is asked on the command line, and says so', { timeout: 120_000 }, async () => {
  server.behave({ kind: 'word', make: (text) => text.replace('Learn', 'Study') });
  const line = await ask('how do I learn git?');
  expect(line).toMatchObject({ topic: 'skill.version-control', phrased: true });
  expect(line.text).toContain('Study Git');
  expect(line.text).toContain('Worded by a language model');
  expect(server.requests).toHaveLength(1);
});
