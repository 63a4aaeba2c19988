import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWithMember, type WithMember } from '../../../../src/adapters/slack/answering/with-member.ts';
import type { Action, Inbound, InboundBody } from '../../../../src/core/message.ts';
import { QUIET } from '../../../contracts/nudge-world.ts';
import { refused, startWebApi, type WebApi } from '../../../stand-ins/slack/web-api.ts';

let api: WebApi;
let ask: (body: InboundBody, direct?: boolean) => Promise<Inbound>;
beforeEach(async () => {
  api = await startWebApi();
  const withMember: WithMember = createWithMember(QUIET);
  const client = new webApi.WebClient('xoxb-test', { slackApiUrl: api.url, retryConfig: { retries: 0 } });
  ask = (body, direct = false) =>
    withMember(
      {
        id: '1',
        person: { key: 'slack:T1:U1', platform: 'slack', workspace: 'slack:T1' },
        place: { key: 'slack:T1:C1', channel: 'slack:T1:C1', direct },
        body,
      },
      client,
    );
});
afterEach(() => api.close());

const knows = (user: Readonly<Record<string, unknown>>): void =>
  api.answer('users.info', { body: { ok: true, user: { tz: 'Europe/Lisbon', ...user } } });
const words = (text: string): InboundBody => ({ kind: 'message', text, addressed: true });
const pressed = (action: Partial<Action>): InboundBody => ({
  kind: 'action',
  action: { topic: 'nudge', aspect: 'answer', slots: {}, ...action },
});
const COMMAND: InboundBody = { kind: 'command', topic: 'nudge' };

describe('what is about weekly words', () => {
  test.each(['fridays at noon', 'mornings are better', 'nudge me', 'monthly then', 'every friday'])(
    'comes with the zone Slack knows: %s',
    async (text) => {
      knows({});
      expect((await ask(words(text))).zone).toBe('Europe/Lisbon');
    },
  );

  test('is asked for once by the same person', async () => {
    knows({});
    await ask(COMMAND);
    expect((await ask(COMMAND)).zone).toBe('Europe/Lisbon');
    expect(api.calls).toEqual(['users.info']);
  });

  test('goes on without where Slack does not tell', async () => {
    api.answer('users.info', refused('user_not_found'));
    expect(await ask(COMMAND)).not.toHaveProperty('zone');
  });

  test('asks nothing for the buttons under a nudge, nor for what is about something else', async () => {
    await ask(pressed({ aspect: 'why', ref: 'win:sql' }));
    await ask(pressed({ aspect: 'done' }));
    await ask(words('salary for a senior in germany'));
    expect(api.calls).toEqual([]);
    await ask(pressed({ slots: { nudge: 'on' } }));
    expect(api.calls).toEqual(['users.info']);
  });
});

describe('a channel’s digest', () => {
  test.each([
    ['whoever runs the workspace', { is_admin: true }, true],
    ['its owner', { is_owner: true }, true],
    ['a guest', { is_restricted: true }, false],
    ['a guest of one channel', { is_ultra_restricted: true }, false],
    ['a member, of whom Slack tells nothing', {}, undefined],
  ])('may be managed by %s: %j', async (_who, user, manages) => {
    knows(user);
    expect((await ask(COMMAND)).place.manages).toBe(manages);
  });
});
