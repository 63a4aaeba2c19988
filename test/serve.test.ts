import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
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
    const isPosting = request.url?.includes('chat.');
    const body = isPosting
      ? { ok: false, error: 'not_in_channel' }
      : request.url?.includes('gateway')
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

const start = async (botToken: string, more: Readonly<Record<string, string>> = {}) => {
  const api = await startPlatforms();
  const child: ChildProcess = spawn(process.execPath, ['src/launch.js'], {
    env: {
      PATH: process.env.PATH ?? '',
      STORE_URL: 'memory:',
      PORT: '0',
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_API_URL: `${api}/`,
      DISCORD_TOKEN: 'a-token-as-long-as-those-of-discord',
      DISCORD_API_URL: api,
      ...more,
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

/** As Slack sends it, signed. */
const send = (port: string, type: string, body: string): Promise<number> => {
  const stamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', 'secret').update(`v0:${stamp}:${body}`).digest('hex');
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': stamp,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  }).then(({ status }) => status);
};

test(
  'the log of a process holds no word, name, id or secret, whatever goes wrong on the way',
  async () => {
    const { child, ended, errors } = await start('xoxb-good', { DISCORD_TOKEN: '', LOG_LEVEL: 'debug' });
    await expect.poll(errors, { timeout: PATIENCE_MS }).toContain('"msg":"serving"');
    const port = /"port":(\d+)/.exec(errors())?.[1] ?? expect.fail(errors());
    const who = { team_id: 'T1', user_id: 'UWHISPER', user_name: 'ada-lovelace', channel_id: 'CWHISPER' };
    const command = (text: string, id: string) =>
      new URLSearchParams({
        ...who,
        command: '/career',
        text,
        trigger_id: id,
        response_url: 'http://127.0.0.1:9/whispered-address',
      }).toString();
    const mention = JSON.stringify({
      type: 'event_callback',
      team_id: 'T1',
      event_id: 'EWHISPER',
      authorizations: [{ team_id: 'T1', user_id: 'U1', is_bot: true }],
      event: { type: 'app_mention', user: 'UWHISPER', channel: 'CWHISPER', ts: '1.1', text: '<@U1> marmalade pay' },
    });
    const form = 'application/x-www-form-urlencoded';
    expect(await send(port, form, command('senior pay in germany for marmalade', '1'))).toBe(200);
    expect(await send(port, form, command('I know SQL and marmalade', '2'))).toBe(200);
    expect(await send(port, 'application/json', mention)).toBe(200);
    await send(port, 'application/json', '{"type":"marmalade","text":"marmalade"');
    await send(port, form, 'payload=%7Bmarmalade');
    await expect.poll(errors, { timeout: 20_000 }).toContain('could not be shown');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const lines = errors()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ofMention = lines.filter(({ msg }) => msg === 'an answer could not be shown');
    expect(ofMention[0].request).toMatch(/^[0-9a-f]{12}$/);
    expect(lines.some(({ msg, request }) => msg === 'handled' && request === ofMention[0].request)).toBe(true);
    for (const private_ of ['marmalade', 'WHISPER', 'whispered', 'lovelace', 'xoxb-good', '"secret"'])
      expect(errors()).not.toContain(private_);
  },
  PATIENCE_MS,
);

const { TEST_REDIS_URL = '' } = process.env;

test.skipIf(!TEST_REDIS_URL)(
  'health names the queue of the nudges where there is one',
  async () => {
    const { child, ended, errors } = await start('xoxb-good', { DISCORD_TOKEN: '', REDIS_URL: TEST_REDIS_URL });
    await expect.poll(errors, { timeout: PATIENCE_MS }).toContain('"msg":"serving"');
    const port = /"port":(\d+)/.exec(errors())?.[1] ?? expect.fail(errors());
    const health = await fetch(`http://127.0.0.1:${port}/healthz`).then((response) => response.json());
    expect(health).toEqual({ live: true, ready: true, parts: { store: 'ok', slack: 'ok', queue: 'ok' } });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  },
  PATIENCE_MS,
);
