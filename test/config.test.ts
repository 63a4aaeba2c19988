import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig as parse } from '../src/config.ts';
import { RungError } from '../src/core/errors.ts';

/** What the start would print. */
const complaint = (env: Record<string, string>): string => {
  try {
    parse(env);
  } catch (error) {
    if (error instanceof RungError) return error.message;
  }
  return '';
};

describe('settings', () => {
  test('need nothing for a chat in the terminal', () => {
    expect(parse({})).toMatchObject({
      slack: undefined,
      discord: undefined,
      phrasing: undefined,
      storeUrl: 'sqlite:data/rung.sqlite',
      knowledgeDir: resolve('knowledge'),
      port: 3000,
    });
  });

  test('treat an empty value as not set', () => {
    expect(parse({ SLACK_BOT_TOKEN: '', DISCORD_TOKEN: '  ', PORT: '' }).port).toBe(3000);
  });

  test('choose Socket Mode with an app token and HTTP with a signing secret', () => {
    expect(parse({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack?.appToken).toBe('xapp-1');
    expect(parse({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }).slack?.signingSecret).toBe('s');
  });

  test('name every problem at once, each with its variable and fix', () => {
    const message = complaint({ SLACK_BOT_TOKEN: 'abc', PORT: '99999', STORE_URL: 'mongo://x', LOG_LEVEL: 'loud' });
    for (const name of ['SLACK_BOT_TOKEN', 'PORT', 'STORE_URL', 'LOG_LEVEL']) expect(message).toContain(`${name}:`);
    expect(message).toContain('xoxb-');
    expect(message).toContain('sqlite:path/to/file');
  });

  test('never show a secret', () => {
    const secret = 'sup3rsecretvalue';
    const names = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'DISCORD_TOKEN', 'STORE_URL', 'REDIS_URL', 'OPENAI_BASE_URL'];
    const message = complaint(Object.fromEntries(names.map((name) => [name, secret])));
    expect(message).toContain('SLACK_BOT_TOKEN');
    expect(message).not.toContain(secret);
  });

  test('take a STORE_KEY of 32 bytes, or several, and say how to make one', () => {
    const [one, two] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64'));
    expect(parse({ STORE_KEY: `${one}, ${two}` }).storeKey).toBe(`${one}, ${two}`);
    const message = complaint({ STORE_KEY: `${one},c2hvcnQ=` });
    expect(message).toContain('openssl rand -base64 32');
    expect(message).not.toContain('c2hvcnQ=');
  });

  test('say which half of a Slack set-up is missing', () => {
    expect(complaint({ SLACK_BOT_TOKEN: 'xoxb-1' })).toContain('SLACK_SIGNING_SECRET: is missing');
    expect(complaint({ SLACK_SIGNING_SECRET: 's' })).toContain('SLACK_BOT_TOKEN: is missing');
    expect(complaint({ SLACK_CLIENT_ID: '1', SLACK_SIGNING_SECRET: 's' })).toContain('SLACK_CLIENT_SECRET');
  });

  test('say what is missing beside what is wrong, and once', () => {
    const message = complaint({ SLACK_BOT_TOKEN: 'abc', SLACK_CLIENT_ID: '1', SHARDS: '0', PORT: '99999' });
    expect(message.match(/^ {2}- \w+: \w+ \w+/gm)).toEqual([
      '  - SLACK_BOT_TOKEN: should start',
      '  - SLACK_CLIENT_SECRET: is missing',
      '  - SLACK_STATE_SECRET: is missing',
      '  - SLACK_SIGNING_SECRET: is missing',
      '  - SHARD_COUNT: is missing',
      '  - PORT: should be',
    ]);
  });

  test('do not call missing what is there but wrong', () => {
    expect(complaint({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'abc' })).not.toContain('is missing');
    expect(complaint({ SLACK_BOT_TOKEN: 'abc', SLACK_SIGNING_SECRET: 's' })).not.toContain('is missing');
  });

  test('take the shards of a process only with how many there are', () => {
    const env = { DISCORD_TOKEN: 'a-token-as-long-as-those-of-discord' };
    expect(parse({ ...env, SHARDS: '0,1', SHARD_COUNT: '4' }).discord?.shards).toEqual({ ids: [0, 1], count: 4 });
    expect(complaint({ ...env, SHARD_COUNT: '4' })).toContain('SHARDS: is missing');
    expect(complaint({ ...env, SHARDS: '0' })).toContain('SHARD_COUNT: is missing');
  });
});
