import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Reading the knowledge folder and learning from its examples takes seconds, on a busy machine many. */
const PATIENCE_MS = 90_000;

/** Slack's Web API with one good token, and a Discord whose gateway is not there. */
const startPlatforms = async (): Promise<string> => {
  const server = createServer((request, response) => {
    const isGood = request.headers.authorization === 'Bearer xoxb-good';
    const gateway = {
      url: 'ws://127.0.0.1:9',
      shards: 1,
      session_start_limit: { remaining: 9, total: 9, reset_after: 0, max_concurrency: 1 },
    };
    const body = request.url?.includes('gateway')
      ? gateway
      : isGood
        ? { ok: true, team_id: 'T1', user_id: 'U1' }
        : { ok: false, error: 'invalid_auth' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
};

const start = async (botToken: string) => {
  const api = await startPlatforms();
  const child: ChildProcess = spawn(process.execPath, ['src/main.ts'], {
    env: {
      PATH: process.env.PATH ?? '',
      STORE_URL: 'memory:',
      PORT: '0',
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_API_URL: `${api}/`,
      DISCORD_TOKEN: 'a-token-as-long-as-those-of-discord',
      DISCORD_API_URL: api,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  closing.push(() => child.kill('SIGKILL'));
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = once(child, 'exit').then(([code]) => code);
  return { child, ended, errors: () => errors };
};

describe('while one platform is out of reach', () => {
  test(
    'a process that is told to stop does so',
    async () => {
      const { child, ended, errors } = await start('xoxb-good');
      await expect.poll(errors, { timeout: PATIENCE_MS }).toContain('Discord');
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(errors()).toContain('"msg":"stopped"');
    },
    PATIENCE_MS,
  );

  test(
    'the wrong token of the other ends the start, and says so',
    async () => {
      const { ended, errors } = await start('xoxb-wrong');
      expect(await ended).toBe(1);
      expect(errors()).toMatch(/^\[rung\] \[SLACK_BOT_TOKEN\] was refused by Slack \(invalid_auth\)/m);
    },
    PATIENCE_MS,
  );
});
