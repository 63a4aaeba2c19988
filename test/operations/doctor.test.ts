import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { examine } from '../../src/operations/doctor/examine.ts';
import type { Finding } from '../../src/operations/doctor/finding.ts';
import { createDiscordStandIn } from '../stand-ins/discord/discord-stand-in.ts';

const TOKEN = 'a-token-as-long-as-those-of-discord';
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const look = (env: Readonly<Record<string, string>>, more: { nodeVersion?: string; scopes?: readonly string[] } = {}) =>
  examine({
    env: { STORE_URL: 'memory:', PORT: '0', ...env },
    scopes: ['chat:write', 'commands'],
    nodeVersion: '24.1.0',
    now: new Date(),
    ...more,
  });

const of = (findings: readonly Finding[], part: string): string =>
  findings
    .filter((one) => one.part === part)
    .map((one) => `${one.state}: ${one.says}${one.state === 'ok' ? '' : ` -> ${one.fix}`}`)
    .join('\n');

/** What Slack's Web API says to the tokens of one app, by a clock that is so many milliseconds ahead of ours. */
const startSlack = async (ahead = 0): Promise<string> => {
  const server = createServer((request, response) => {
    const isGood = ['Bearer xoxb-good', 'Bearer xapp-good'].includes(request.headers.authorization ?? '');
    const body = isGood ? { ok: true, team: 'Guild', url: 'wss://x' } : { ok: false, error: 'invalid_auth' };
    response.writeHead(200, {
      'content-type': 'application/json',
      'x-oauth-scopes': 'chat:write,commands',
      date: new Date(Date.now() + ahead).toUTCString(),
    });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
};

describe('the doctor', () => {
  test('finds nothing to fix where nothing is configured', async () => {
    const findings = await look({});
    expect(findings.filter(({ state }) => state === 'bad')).toEqual([]);
    expect(of(findings, 'platforms')).toMatch(/none is configured -> set the tokens/);
    expect(of(findings, 'knowledge')).toMatch(/topics/);
  });

  test('names each setting that is wrong', async () => {
    const findings = await look({ PORT: 'x', LOG_LEVEL: 'loud' });
    expect(of(findings, 'settings')).toMatch(/^bad: PORT should be[\s\S]*\nbad: LOG_LEVEL should be/m);
  });

  test('wants Node 24', async () => {
    expect(of(await look({}, { nodeVersion: '20.20.2' }), 'node')).toMatch(/^bad: 20\.20\.2 is too old -> .*Node 24/);
  });

  test('tells a Slack token that holds from one that does not, and the scopes that are missing', async () => {
    const SLACK_API_URL = await startSlack();
    const env = { SLACK_BOT_TOKEN: 'xoxb-good', SLACK_APP_TOKEN: 'xapp-good', SLACK_API_URL };
    expect(of(await look(env), 'slack')).toBe(
      'ok: SLACK_BOT_TOKEN holds for Guild\nok: SLACK_APP_TOKEN opens Socket Mode',
    );
    expect(of(await look(env, { scopes: ['chat:write', 'im:history'] }), 'slack')).toMatch(
      /bad: scopes are missing: im:history -> update the app from slack-manifest\.json/,
    );
    const wrong = await look({ ...env, SLACK_BOT_TOKEN: 'xoxb-wrong' });
    expect(of(wrong, 'slack')).toMatch(/bad: SLACK_BOT_TOKEN is refused: invalid_auth -> install the app/);
    expect(JSON.stringify(wrong)).not.toContain('xoxb-wrong');
  });

  test('takes the word of a proxy for none of Slack’s', async () => {
    const server = createServer((_, response) => response.writeHead(503).end('<html>'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.close());
    const SLACK_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
    const findings = await look({ SLACK_BOT_TOKEN: 'xoxb-good', SLACK_APP_TOKEN: 'xapp-good', SLACK_API_URL });
    expect(of(findings, 'slack')).toMatch(/^bad: the Web API answered 503 without a word on the token -> .*proxy/);
    expect(of(findings, 'slack')).not.toContain('refused');
  });

  test('compares the clock with the platforms', async () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-good', SLACK_SIGNING_SECRET: 's' };
    expect(of(await look({ ...env, SLACK_API_URL: await startSlack() }), 'clock')).toMatch(/^ok: agrees/);
    expect(of(await look({ ...env, SLACK_API_URL: await startSlack(60_000) }), 'clock')).toMatch(
      /^warn: (5\d|60) s behind/,
    );
    expect(of(await look({ ...env, SLACK_API_URL: await startSlack(-400_000) }), 'clock')).toMatch(
      /^bad: 40\d s ahead .*NTP/,
    );
  });

  test('tells a Discord token that holds from one that does not', async () => {
    const discord = await createDiscordStandIn({ token: TOKEN });
    closing.push(discord.stop);
    const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
    expect(of(await look(env), 'discord')).toMatch(/^ok: DISCORD_TOKEN holds for .*\nok: the gateway is there/);
    const wrong = await look({ ...env, DISCORD_TOKEN: `${TOKEN}-no-more` });
    expect(of(wrong, 'discord')).toMatch(/^bad: DISCORD_TOKEN is refused -> .*Bot page/);
    expect(JSON.stringify(wrong)).not.toContain(TOKEN);
  });

  test('says why a platform or a server is out of reach', async () => {
    const gone = await startSlack();
    await closing.pop()?.();
    const findings = await look({
      SLACK_BOT_TOKEN: 'xoxb-good',
      SLACK_SIGNING_SECRET: 's',
      SLACK_API_URL: gone,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: gone,
      OPENAI_BASE_URL: gone,
      REDIS_URL: gone.replace('http:', 'redis:'),
    });
    expect(of(findings, 'slack')).toMatch(/^bad: the Web API can't be reached: ECONNREFUSED ->/);
    expect(of(findings, 'discord')).toMatch(/^bad: the API can't be reached: ECONNREFUSED ->/);
    expect(of(findings, 'wording')).toMatch(/^warn: the model server can't be reached: ECONNREFUSED ->/);
    expect(of(findings, 'queue')).toMatch(
      /^bad: redis:\/\/127\.0\.0\.1:\d+.* can't be used .* -> check that the server runs and that REDIS_URL is right/,
    );
  });

  test('tries a store that is there without changing it, and finds one that is damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rung-doctor-'));
    closing.push(() => rmSync(folder, { recursive: true }));
    expect(of(await look({ STORE_URL: `sqlite:${folder}/new.sqlite` }), 'store')).toMatch(/^ok: .*will be created/);
    writeFileSync(join(folder, 'bad.sqlite'), 'not a database at all, but long enough to be taken for one'.repeat(20));
    expect(of(await look({ STORE_URL: `sqlite:${folder}/bad.sqlite` }), 'store')).toMatch(
      /^bad: .* can't be used.* -> .*rung restore FILE/,
    );
  });

  test('tells a folder from a file, and the file of a newer Rung from one of its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rung-doctor-'));
    closing.push(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'store'));
    expect(of(await look({ STORE_URL: `sqlite:${folder}/store` }), 'store')).toMatch(/^bad: .* is a folder -> /);
    const db = new DatabaseSync(join(folder, 'newer.sqlite'));
    db.exec('CREATE TABLE entries (key TEXT, value TEXT); PRAGMA user_version = 99');
    db.close();
    expect(of(await look({ STORE_URL: 'sqlite://host/file' }), 'store')).toMatch(
      /^bad: sqlite: names no file -> use a/,
    );
    expect(of(await look({ STORE_URL: `sqlite:${folder}/newer.sqlite` }), 'store')).toMatch(
      /^bad: .* was written by a newer Rung.* -> start the newer one/,
    );
  });

  test('tells a knowledge folder that is not there from one with problems', async () => {
    expect(of(await look({ KNOWLEDGE_DIR: '/nowhere' }), 'knowledge')).toBe(
      'bad: /nowhere is no folder -> set KNOWLEDGE_DIR to one, or to nothing for the one that comes along',
    );
  });
});
