import { afterEach, describe, expect, it } from 'vitest';
import { deliverNow } from '../../contracts/nudge-world.ts';
import { IDS } from '../../stand-ins/slack/local-slack.ts';
import { readBlocks, readPost } from '../../stand-ins/slack/read-post.ts';
import { envelope } from '../../stand-ins/slack/signed.ts';
import { createStage, mention, toReply } from './stage.ts';

const stage = createStage();
const { heard, start, ours } = stage;
afterEach(stage.stop);

describe('Slack', () => {
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

  it('goes on in a thread where its answer was for one person', async () => {
    const { say, slack } = await start(() => toReply('mine', { visibility: 'private' }));
    const root = await slack.say(IDS.ben, IDS.general, 'a thread of others');
    await say(IDS.ada, `${mention} what next`, IDS.general, root.ts);
    await say(IDS.ada, 'why?', IDS.general, root.ts);
    expect((await ours()).map((post) => [readPost(post), post.thread_ts, post.ephemeral_to])).toEqual([
      ['mine', root.ts, IDS.ada],
      ['mine', root.ts, IDS.ada],
    ]);
  });

  it('greets who only names it, and keeps quiet about a picture in a thread', async () => {
    const { host, say, settled } = await start(() => toReply('hello'));
    const root = await say(IDS.ada, mention);
    const picture = { type: 'message', subtype: 'file_share', user: IDS.ada, channel: IDS.general, text: '' };
    await host.send(envelope({ ...picture, ts: '1.7', thread_ts: root.ts }));
    await settled();
    expect(heard.map(({ body }) => body)).toEqual([{ kind: 'command', topic: 'greeting' }]);
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
    const digest = { ...base, id: 'b', kind: 'channel', channel } as const;
    expect(await deliverNow(adapter.deliver, { ...base, id: 'a', kind: 'person', channel }, word)).toBe('sent');
    expect(await deliverNow(adapter.deliver, digest, word)).toBe('sent');
    front.fail('chat.postMessage', { kind: 'error', error: 'is_archived' }, { kind: 'error', error: 'fatal_error' });
    expect(await deliverNow(adapter.deliver, digest, word)).toBe('unreachable');
    expect(await deliverNow(adapter.deliver, digest, word)).toBe('uncertain');
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
