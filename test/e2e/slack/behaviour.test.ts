import { afterEach, describe, expect, it } from 'vitest';
import type { Inbound, Reply } from '../../../src/core/message.ts';
import { IDS, type SlackPost } from '../../stand-ins/slack/local-slack.ts';
import { readBlocks, readPost } from '../../stand-ins/slack/read-post.ts';
import { envelope } from '../../stand-ins/slack/signed.ts';
import { isOurs, type Served, serveSlack } from './serve.ts';

const toReply = (text: string, more: Partial<Reply> = {}): Reply => ({
  topic: 'help',
  visibility: 'public',
  blocks: [{ kind: 'lead', text }],
  figures: [],
  sources: [],
  ...more,
});

const mention = `<@${IDS.bot}>`;

describe('Slack', () => {
  let served: Served;
  const heard: Inbound[] = [];
  afterEach(() => served.stop());

  const start = async (answer: (inbound: Inbound) => Reply | undefined | Promise<Reply | undefined>) => {
    heard.length = 0;
    const seen = new Set<string>();
    const handle = async (inbound: Inbound) => {
      if (seen.has(inbound.id)) return undefined;
      seen.add(inbound.id);
      heard.push(inbound);
      return answer(inbound);
    };
    served = await serveSlack('http', { handle });
    return served;
  };
  /** A person's direct chat with the bot, which comes about when it first writes there. */
  const openChat = async (find: Served['directChat']): Promise<string> => {
    await fetch(`${served.slack.apiUrl}conversations.open`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxb-test-rung', 'content-type': 'application/json' },
      body: JSON.stringify({ users: IDS.ada }),
    });
    return find(IDS.ada);
  };
  const ours = async (channel: string = IDS.general): Promise<readonly SlackPost[]> =>
    (await served.slack.posts(channel)).filter(isOurs);

  it('answers in the thread of the question, and follows up there without being named', async () => {
    const { say } = await start(({ body }) => toReply(body.kind === 'message' && body.addressed ? 'first' : 'second'));
    const root = await say(IDS.ada, `${mention} salary in germany`);
    await say(IDS.ben, 'and for seniors?', IDS.general, root.ts);
    expect((await ours()).map((post) => [readPost(post), post.thread_ts])).toEqual([
      ['first', root.ts],
      ['second', root.ts],
    ]);
    expect(heard.map(({ body }) => body.kind === 'message' && body.addressed)).toEqual([true, false]);
    expect(heard[1]?.place.key).toBe(heard[0]?.place.key);
  });

  it('stays out of threads it was not brought into', async () => {
    const { say } = await start(() => toReply('no'));
    const root = await say(IDS.ben, 'a thread of others');
    await say(IDS.ada, 'salary in germany', IDS.general, root.ts);
    expect(heard).toEqual([]);
  });

  it('answers once to an event that comes four times', async () => {
    const { host, say, settled } = await start(() => toReply('once'));
    await say(IDS.ada, `${mention} hello`);
    for (let times = 0; times < 3; times++) expect(await host.repeat()).not.toContain(500);
    await settled();
    expect(await ours()).toHaveLength(1);
  });

  it('refuses a forged signature and one that is too old, and does nothing about them', async () => {
    const { host, settled } = await start(() => toReply('no'));
    const event = envelope({
      type: 'app_mention',
      user: IDS.ada,
      channel: IDS.general,
      ts: '1.2',
      text: `${mention} hi`,
    });
    expect((await host.send(event, { secret: 'another secret' })).status).toBe(401);
    expect((await host.send(event, { ageSeconds: 60 * 6 })).status).toBe(401);
    expect((await host.send(event)).status).toBe(200);
    await settled();
    expect(heard).toHaveLength(1);
  });

  it('ignores what is edited, deleted or said by the system', async () => {
    const { host, slack, say, settled } = await start(() => toReply('no'));
    const post = await say(IDS.ada, 'a word among us');
    await slack.edit(IDS.ada, post, `${mention} salary`);
    await slack.remove(IDS.ada, post);
    const channel = IDS.general;
    for (const subtype of ['channel_join', 'channel_name', 'channel_archive', 'bot_message'])
      await host.send(envelope({ type: 'message', subtype, user: IDS.ada, channel, ts: '1.3', text: 'x' }));
    await settled();
    expect(heard).toEqual([]);
  });

  it('never shows a private answer to the channel, whatever way it was asked for', async () => {
    const secret = 'only for Ada';
    const { slack, say, press, settled, seenBy } = await start(() =>
      toReply(secret, {
        visibility: 'private',
        replace: true,
        blocks: [
          { kind: 'lead', text: secret },
          { kind: 'buttons', buttons: [{ label: 'Again', action: { topic: 'next', aspect: 'answer', slots: {} } }] },
        ],
      }),
    );
    const root = await say(IDS.ada, `${mention} what next`);
    await say(IDS.ada, `${mention} what next`, IDS.general, root.ts);
    await slack.command(IDS.ada, IDS.general, '/next');
    await settled();
    await press(IDS.ada, IDS.general, 'Again');
    expect((await seenBy(IDS.ada, IDS.general)).map(readPost).join()).toContain(secret);
    expect((await seenBy(IDS.ben, IDS.general)).map(readPost).join()).not.toContain(secret);
    for (const post of await ours()) expect(post.ephemeral_to).toBe(IDS.ada);
  });

  it('leaves a public message standing when a private answer would replace it', async () => {
    const { say, press, seenBy } = await start(({ body }) =>
      body.kind === 'action'
        ? toReply('mine', { visibility: 'private', replace: true })
        : toReply('facts', {
            blocks: [
              { kind: 'lead', text: 'facts' },
              { kind: 'buttons', buttons: [{ label: 'Mine', action: { topic: 'next', aspect: 'answer', slots: {} } }] },
            ],
          }),
    );
    await say(IDS.ada, `${mention} facts`);
    await press(IDS.ada, IDS.general, 'Mine');
    expect((await seenBy(IDS.ben, IDS.general)).filter(isOurs).map(readPost)).toEqual([
      expect.stringContaining('facts'),
    ]);
    expect((await seenBy(IDS.ada, IDS.general)).filter(isOurs)).toHaveLength(2);
  });

  it('renews a message for one person where its menu was used, and leaves public ones to the core', async () => {
    const menu = (visibility: Reply['visibility'], text: string) =>
      toReply(text, {
        topic: 'plan',
        visibility,
        blocks: [
          { kind: 'lead', text },
          {
            kind: 'choice',
            label: 'Hours',
            options: [{ label: '5', action: { topic: 'plan', aspect: 'answer', slots: { hours_per_week: 5 } } }],
          },
        ],
      });
    const { slack, settled, press } = await start(({ body, id }) =>
      menu(body.kind === 'command' || id.includes('press') ? 'private' : 'public', body.kind),
    );
    await slack.command(IDS.ada, IDS.general, '/next');
    await settled();
    await press(IDS.ada, IDS.general, '5');
    expect((await ours()).map(readPost)).toEqual([expect.stringMatching(/^action/)]);
    await slack.say(IDS.ada, IDS.general, `${mention} plan`);
    await settled();
    await press(IDS.ada, IDS.general, '5');
    expect((await ours()).map((post) => [readPost(post).split('\n')[0], post.ephemeral_to])).toEqual([
      ['action', IDS.ada],
      ['message', undefined],
      ['action', IDS.ada],
    ]);
  });

  it('puts files into the direct chat, with a word about it where they were asked for', async () => {
    const { slack, settled, directChat } = await start(() =>
      toReply('Here it is.', {
        visibility: 'private',
        blocks: [
          { kind: 'lead', text: 'Here it is.' },
          { kind: 'file', name: 'export.json', type: 'application/json', content: '{"a":1}' },
        ],
      }),
    );
    await slack.command(IDS.ada, IDS.general, '/career', 'export');
    await settled();
    expect((await ours()).map(readPost).join()).toMatch(/Here it is\.[\s\S]*direct messages/);
    const [post] = await ours(await directChat(IDS.ada));
    const file = post?.files?.[0];
    const response = await fetch(file?.url_private ?? '', { headers: { authorization: 'Bearer xoxb-test-rung' } });
    expect([file?.name, await response.text()]).toEqual(['export.json', '{"a":1}']);
  });

  it('shows a picture as an image with its words, and draws it once', async () => {
    const png = new Uint8Array([137, 80, 78, 71]);
    let drawn = 0;
    const picture = { kind: 'progress', title: 'Progress', groups: [], weeks: [] } as const;
    const reply = toReply('', { blocks: [{ kind: 'picture', picture, alt: '3 of 9 skills' }] });
    served = await serveSlack(
      'http',
      { handle: async () => reply },
      {
        draw: async () => {
          drawn++;
          return png;
        },
      },
    );
    await served.say(IDS.ada, `${mention} progress`);
    await Promise.all([1, 2, 3].map((n) => served.say(IDS.ada, `${mention} progress ${n}`)));
    for (const post of await ours())
      expect(post.blocks?.[0]).toMatchObject({
        type: 'image',
        alt_text: '3 of 9 skills',
        slack_file: { id: expect.any(String) },
      });
    expect(drawn).toBe(1);
  });

  it('gives Slack a moment with a new picture, and tells it in words where that does not help', async () => {
    const picture = { kind: 'progress', title: 'Progress', groups: [], weeks: [] } as const;
    const reply = toReply('', { blocks: [{ kind: 'picture', picture, alt: '3 of 9 skills' }] });
    served = await serveSlack('http', { handle: async () => reply }, { draw: async () => new Uint8Array([137, 80]) });
    const refusal = { kind: 'error', error: 'invalid_blocks' } as const;
    served.front.fail('chat.postMessage', refusal);
    await served.say(IDS.ada, `${mention} progress`);
    served.front.fail('chat.postMessage', refusal, refusal, refusal);
    await served.say(IDS.ada, `${mention} progress`);
    expect((await ours()).map((post) => post.blocks?.[0]?.type)).toEqual(['image', 'context']);
    await served.slack.command(IDS.ada, IDS.general, '/career', 'progress');
    await served.settled();
    expect((await ours()).at(-1)?.blocks?.[0]?.type).toBe('image');
  });

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

  it('keeps in the direct chat what can not be asked for again', async () => {
    const { slack, settled, directChat } = await start(() =>
      toReply('You have 2 of 3.', { topic: 'match', visibility: 'private' }),
    );
    await slack.command(IDS.ada, IDS.general, '/career', 'match: we need Go and SQL');
    await settled();
    const [shown] = await ours();
    expect(shown && readPost(shown)).toMatch(/You have 2 of 3\.[\s\S]*A copy is in your direct messages/);
    expect(shown?.ephemeral_to).toBe(IDS.ada);
    expect((await ours(await directChat(IDS.ada))).map(readPost)).toEqual(['You have 2 of 3.']);
  });

  it('acknowledges a command in time however long its answer takes', async () => {
    const { slack, settled } = await start(
      () => new Promise((resolve) => setTimeout(() => resolve(toReply('slowly')), 2_600)),
    );
    const asked = Date.now();
    await slack.command(IDS.ada, IDS.general, '/career', 'something slow');
    expect(Date.now() - asked).toBeLessThan(2_900);
    await settled();
    expect((await ours()).map(readPost)).toEqual(['slowly']);
  });

  it('explains each command', async () => {
    const { slack, settled } = await start(() => toReply('no'));
    for (const command of ['/career', '/salary', '/next', '/skills', '/nudge'])
      await slack.command(IDS.ada, IDS.general, command, 'help');
    await settled();
    const said = await ours();
    expect(said).toHaveLength(5);
    expect(said.map(readPost)[1]).toContain('/salary senior germany vs uk');
    expect(said.every((post) => post.ephemeral_to === IDS.ada)).toBe(true);
    expect(heard).toEqual([]);
  });

  it('takes words after a command as text, without what Slack wraps them in', async () => {
    const { slack, settled } = await start(() => toReply('ok'));
    await slack.command(IDS.ada, IDS.general, '/salary', 'senior &amp; lead <https://x.example|germany> <@U0BEN|ben>');
    await settled();
    expect(heard[0]?.body).toEqual({ kind: 'command', topic: 'salary.range', text: 'salary senior & lead germany' });
  });

  it('reads a message as an advert through the shortcut, and answers the person alone', async () => {
    const { host, slack, settled } = await start(() => toReply('You have 2 of 3.', { visibility: 'private' }));
    const post = await slack.say(IDS.ben, IDS.general, 'We need Go &amp; SQL');
    const payload = {
      type: 'message_action',
      callback_id: 'match',
      trigger_id: '1.2.3',
      action_ts: '1.2',
      team: { id: IDS.team },
      user: { id: IDS.ada },
      channel: { id: IDS.general },
      message: { ...post },
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    await host.send(body, { type: 'application/x-www-form-urlencoded' });
    await settled();
    expect(heard[0]?.body).toEqual({ kind: 'command', topic: 'match', text: 'We need Go & SQL' });
    expect((await ours()).map((one) => [readPost(one), one.ephemeral_to])).toEqual([['You have 2 of 3.', IDS.ada]]);
  });

  it('suggests what to ask where somebody opens the chat with it', async () => {
    const { host, front, settled } = await start(() => undefined);
    await host.send(
      envelope({ type: 'app_home_opened', user: IDS.ada, channel: 'D0ADA', tab: 'messages', event_ts: '1.1' }),
    );
    await settled();
    const call = front.calls.find(({ method }) => method === 'assistant.threads.setSuggestedPrompts');
    expect(call?.args).toMatchObject({ channel_id: 'D0ADA', prompts: expect.arrayContaining([expect.anything()]) });
  });

  const reading = (ts: string) => ({
    entities: [
      { type: 'slack#/types/canvas_id', value: 'F1' },
      { type: 'slack#/types/message_context', value: { message_ts: ts, channel_id: IDS.general } },
    ],
  });

  it('suggests to match the message that somebody has before them', async () => {
    const { host, front, settled } = await start(() => undefined);
    const event = { type: 'app_home_opened', user: IDS.ada, channel: 'D0ADA', tab: 'messages', event_ts: '1.1' };
    for (const more of [{ context: reading('1.0') }, { app_context: reading('1.0') }, { context: {} }])
      await host.send(envelope({ ...event, ...more }));
    await settled();
    const calls = front.calls.filter(({ method }) => method === 'assistant.threads.setSuggestedPrompts');
    const titles = calls.map(({ args }) => (args.prompts as { title: string }[]).map(({ title }) => title));
    expect(titles.map((some) => [some.includes('Match this advert'), some.length])).toEqual([
      [true, 4],
      [true, 4],
      [false, 4],
    ]);
  });

  const advertAsked = toReply('Paste the advert.', {
    topic: 'match',
    visibility: 'private',
    blocks: [
      { kind: 'lead', text: 'Paste the advert.' },
      {
        kind: 'form',
        form: {
          title: 'Match',
          submit: 'Compare',
          action: { topic: 'match', aspect: 'answer', slots: {} },
          fields: [{ id: 'advert', label: 'Advert', kind: 'text', maxLength: 3000 }],
        },
      },
    ],
  });
  const matchOf = ({ body }: Inbound) =>
    body.kind === 'command' && body.text?.includes('Go & SQL')
      ? toReply('You have 1 of 2.', { topic: 'match', visibility: 'private' })
      : advertAsked;

  it('matches the message that somebody has before them, or that the thread began with', async () => {
    const { host, slack, say, settled, directChat } = await start(matchOf);
    const advert = await slack.say(IDS.ben, IDS.general, 'We need Go &amp; SQL');
    await say(IDS.ada, `${mention} does this fit me?`, IDS.general, advert.ts);
    expect((await ours()).map((post) => [readPost(post), post.ephemeral_to])).toEqual([
      [expect.stringContaining('You have 1 of 2.'), IDS.ada],
    ]);
    const chat = { type: 'message', channel_type: 'im', user: IDS.ada, channel: await openChat(directChat) };
    await host.send(envelope({ ...chat, ts: '1.5', text: 'match this', app_context: reading(advert.ts) }));
    await host.send(envelope({ ...chat, ts: '1.6', text: 'match this', app_context: reading('9.9') }));
    await host.send(envelope({ ...chat, ts: '1.7', text: 'match this' }));
    await settled();
    expect((await ours(chat.channel)).map(readPost).sort()).toEqual([
      expect.stringContaining('Paste'),
      expect.stringContaining('Paste'),
      'You have 1 of 2.',
      'You have 1 of 2.',
    ]);
  });

  it('asks for the advert where it may not read the message, or wrote it itself', async () => {
    const { front, slack, say } = await start(matchOf);
    const advert = await slack.say(IDS.ben, IDS.general, 'We need Go &amp; SQL');
    front.fail('conversations.replies', { kind: 'error', error: 'missing_scope' });
    await say(IDS.ada, `${mention} does this fit me?`, IDS.general, advert.ts);
    const own = await slack.say(IDS.bot, IDS.general, 'Go &amp; SQL are worth learning');
    await say(IDS.ada, `${mention} does this fit me?`, IDS.general, own.ts);
    expect((await ours()).filter((post) => post.ephemeral_to).map(readPost)).toEqual([
      expect.stringContaining('Paste'),
      expect.stringContaining('Paste'),
    ]);
  });

  it('answers in the thread of each question in the direct chat, and goes on with what was said last', async () => {
    const { say, directChat, press } = await start(({ body }) =>
      toReply(body.kind, {
        blocks: [
          { kind: 'lead', text: body.kind },
          { kind: 'buttons', buttons: [{ label: 'More', action: { topic: 'help', aspect: 'more', slots: {} } }] },
        ],
      }),
    );
    const chat = await openChat(directChat);
    const first = await say(IDS.ada, 'salary', chat);
    await press(IDS.ada, chat, 'More');
    const second = await say(IDS.ada, 'and for seniors?', chat);
    await say(IDS.ada, 'and in france?', chat, first.ts);
    expect((await ours(chat)).map((post) => post.thread_ts)).toEqual([first.ts, first.ts, second.ts, first.ts]);
    expect(new Set(heard.map(({ place }) => place.key))).toEqual(new Set([`slack:${IDS.team}:${chat}`]));
  });

  it('shows a status while an answer in the direct chat takes its time', async () => {
    const { front, host, settled } = await start(
      () => new Promise((resolve) => setTimeout(() => resolve(toReply('there')), 1_000)),
    );
    await host.send(
      envelope({ type: 'message', channel_type: 'im', user: IDS.ada, channel: 'D0ADA', ts: '1.5', text: 'hi' }),
    );
    await settled();
    const call = front.calls.find(({ method }) => method === 'assistant.threads.setStatus');
    expect(call?.args).toMatchObject({ channel_id: 'D0ADA', thread_ts: '1.5' });
  });

  it('says kindly that a button is too old to be known', async () => {
    const { slack, say, settled, seenBy } = await start(() => toReply('hello'));
    await say(IDS.ada, `${mention} hello`);
    const [post] = await ours();
    if (!post) throw new Error('no post');
    await slack.interact(IDS.ada, post, { type: 'button', action_id: 'rung:0', value: 'of~another~time' });
    await settled();
    expect((await seenBy(IDS.ada, IDS.general)).map(readPost).join()).toContain('older message');
  });

  it('delivers weekly words to a person and to a channel, and says when it can not', async () => {
    const { adapter, front, directChat } = await start(() => undefined);
    const owner = { key: `slack:${IDS.team}:${IDS.ada}`, platform: 'slack', workspace: `slack:${IDS.team}` };
    const base = { owner, members: [], weekday: 'mon', time: '09:00', zone: 'UTC', every: 'week', sent: [] } as const;
    const channel = `slack:${IDS.team}:${IDS.general}`;
    const word = toReply('A word a week');
    expect(await adapter.deliver({ ...base, id: 'a', kind: 'person', channel }, word)).toBe('sent');
    expect(await adapter.deliver({ ...base, id: 'b', kind: 'channel', channel }, word)).toBe('sent');
    front.fail('chat.postMessage', { kind: 'error', error: 'is_archived' }, { kind: 'error', error: 'fatal_error' });
    expect(await adapter.deliver({ ...base, id: 'b', kind: 'channel', channel }, word)).toBe('unreachable');
    expect(await adapter.deliver({ ...base, id: 'b', kind: 'channel', channel }, word)).toBe('failed');
    expect((await ours(await directChat(IDS.ada))).map(readPost)).toEqual(['A word a week']);
    expect((await ours()).map((post) => readBlocks(post.blocks))).toEqual(['A word a week']);
  });

  it('tells nobody tokens or words in its log', async () => {
    const { front, notes, say } = await start(() => toReply('a private thought'));
    front.fail('chat.postMessage', { kind: 'error', error: 'fatal_error' });
    await say(IDS.ada, `${mention} my private question`);
    const text = JSON.stringify(notes, (_name, value) =>
      value instanceof Error ? { ...value, message: value.message } : value,
    );
    expect(notes.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/private|xoxb-/);
  });
});
