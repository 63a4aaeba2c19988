import { afterEach, describe, expect, it } from 'vitest';
import { IDS } from '../../stand-ins/slack/local-slack.ts';
import { readPost } from '../../stand-ins/slack/read-post.ts';
import { createScreen } from '../../stand-ins/slack/screen.ts';
import { createStage, mention, toReply } from './stage.ts';

const stage = createStage();
const { start, ours } = stage;
afterEach(stage.stop);

describe('Slack in trouble', () => {
  it('waits when Slack says there is too much, and sends it then', async () => {
    const { front, say } = await start(() => toReply('late but here'));
    front.fail('chat.postMessage', { kind: 'limited', afterSeconds: 1 });
    await say(IDS.ada, `${mention} hello`);
    expect((await ours()).map(readPost)).toEqual(['late but here']);
  });

  it('tries again when Slack breaks off', async () => {
    const { front, say } = await start(() => toReply('here'));
    front.fail('chat.postMessage', { kind: 'broken' });
    await say(IDS.ada, `${mention} hello`);
    expect((await ours()).map(readPost)).toEqual(['here']);
  });

  it.each(['not_in_channel', 'is_archived', 'missing_scope', 'restricted_action', 'channel_not_found'])(
    'tells the person what to do when Slack says %s',
    async (error) => {
      const { front, say, directChat } = await start(() => toReply('what was asked for'));
      front.fail('chat.postMessage', { kind: 'error', error });
      await say(IDS.ada, `${mention} hello`);
      const said = await ours(await directChat(IDS.ada));
      expect(said.map(readPost).join()).toMatch(/I answer here|installing me again/);
      expect(said.map(readPost).join()).toContain('what was asked for');
    },
  );

  it('shows in the direct chat what a command or a press can not show where it was made', async () => {
    const { front, host, settled, directChat } = await start(({ body }) =>
      toReply(body.kind, {
        visibility: body.kind === 'action' ? 'private' : 'public',
        blocks: [{ kind: 'lead', text: `answer to ${body.kind}` }],
      }),
    );
    front.fail('chat.postEphemeral', { kind: 'error', error: 'user_not_in_channel' });
    const payload = {
      type: 'block_actions',
      team: { id: IDS.team },
      user: { id: IDS.ada },
      channel: { id: IDS.general },
      container: { type: 'message', message_ts: '1.2', channel_id: IDS.general },
      response_url: 'http://127.0.0.1:9/used-five-times',
      actions: [{ type: 'button', action_id: 'rung:0', value: 'next~~~', action_ts: '1.3' }],
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    await host.send(body, { type: 'application/x-www-form-urlencoded' });
    await settled();
    const said = (await ours(await directChat(IDS.ada))).map(readPost).join();
    expect(said).toMatch(/not in that channel[\s\S]*answer to action/);
  });

  it('names the permission that is missing for a file, and says the rest', async () => {
    const { front, slack, settled } = await start(() =>
      toReply('Here it is.', {
        visibility: 'private',
        blocks: [
          { kind: 'lead', text: 'Here it is.' },
          { kind: 'file', name: 'export.json', type: 'application/json', content: '{}' },
        ],
      }),
    );
    front.fail('files.getUploadURLExternal', { kind: 'error', error: 'missing_scope', needed: 'files:write' });
    await slack.command(IDS.ada, IDS.general, '/career', 'export');
    await settled();
    expect((await ours()).map(readPost).join()).toMatch(/Here it is\.[\s\S]*permission[\s\S]*files:write/);
  });

  it('stays up when its token is revoked, says so in the log, and answers once it is good again', async () => {
    const { front, notes, say } = await start(() => toReply('hello'));
    const unrevoke = front.revoke('xoxb-test-rung');
    await say(IDS.ada, `${mention} hello`);
    expect(notes.filter(({ level }) => level === 'error').map(({ fields }) => String(fields.err))).toEqual([
      expect.stringMatching(/SLACK_BOT_TOKEN.*token_revoked.*copy it again/),
    ]);
    unrevoke();
    await say(IDS.ada, `${mention} hello again`);
    expect((await ours()).map(readPost)).toEqual(['hello']);
  });

  it('closes a form in time however long its answer takes, and answers then', async () => {
    const form = {
      title: 'About you',
      submit: 'Save',
      action: { topic: 'settings', aspect: 'answer', slots: {} },
      fields: [{ id: 'hours', label: 'Hours', kind: 'text', maxLength: 4 }],
    } as const;
    const { slack, settled } = await start(({ body }) =>
      body.kind === 'form'
        ? new Promise((resolve) => setTimeout(() => resolve(toReply('slowly', { problems: { hours: 'no' } })), 2_600))
        : toReply('', { visibility: 'private', blocks: [{ kind: 'form', form }] }),
    );
    const screen = createScreen(slack.base);
    await slack.command(IDS.ada, IDS.general, '/career', 'settings');
    await settled();
    expect(await screen.submit(IDS.ada, { hours: 'many' })).toEqual({});
    expect(await screen.modal()).toBeUndefined();
    await settled();
    expect((await ours()).map(readPost)).toEqual(['slowly']);
  });
});
