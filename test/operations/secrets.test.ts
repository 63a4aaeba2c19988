import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../src/cli/secrets.ts';

/** Put together here, so that this file holds none itself. */
const join = (...parts: readonly string[]): string => parts.join('');

const SECRETS: readonly (readonly [string, string])[] = [
  ['Slack token', join('xo', 'xb-1234567890-abcdefghijklmnop1234')],
  ['Slack app-level token', join('xa', 'pp-1-A0123456789-1234567890-', '0123456789abcdef'.repeat(2))],
  ['Discord token', join('MTIzNDU2Nzg5MDEyMzQ1Njc4', '.', 'GabcdE', '.', 'abcdefghijklmnopqrstuvwxyz0123')],
  ['OpenAI key', join('sk', '-proj-', 'Ab3'.repeat(14))],
  ['AWS key', join('AKI', 'AABCDEFGHIJKLMNOP')],
  ['private key', join('-----BEGIN RSA ', 'PRIVATE KEY-----')],
  ['password in an address', join('postgres://rung:', 'kj3h4kjh5kjh6', '@db.example.org/rung')],
];

describe('the search for secrets', () => {
  test.each(SECRETS)('finds a %s and says where, not what', (kind, secret) => {
    const found = findSecrets('a.ts', `first line\nconst x = '${secret}';`);
    expect(found).toEqual([{ file: 'a.ts', line: 2, kind }]);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  test.each([
    'SLACK_BOT_TOKEN=xoxb-…',
    "startsWith('xoxb-', 'the bot token')",
    'xoxb-test-token',
    'postgres://user:password@host/database',
    'postgres://postgres:postgres@127.0.0.1:5432/postgres',
    'a-token-as-long-as-those-of-discord',
  ])('lets %s pass', (text) => {
    expect(findSecrets('a.ts', text)).toEqual([]);
  });
});
