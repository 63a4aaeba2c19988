import { afterEach, describe, expect, it } from 'vitest';
import type { Inbound } from '../../../src/core/message.ts';
import { IDS } from '../../stand-ins/slack/local-slack.ts';
import { readPost } from '../../stand-ins/slack/read-post.ts';
import { envelope } from '../../stand-ins/slack/signed.ts';
import { createStage, mention, toReply } from './stage.ts';

const stage = createStage();
const { heard, start, ours, openChat } = stage;
afterEach(stage.stop);

describe('Slack as the place of an agent', () => {
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
    const { host, slack, say, settled } = await start(matchOf);
    const advert = await slack.say(IDS.ben, IDS.general, 'We need Go &amp; SQL');
    await say(IDS.ada, `${mention} does this fit me?`, IDS.general, advert.ts);
    expect((await ours()).map((post) => [readPost(post), post.ephemeral_to])).toEqual([
      [expect.stringContaining('You have 1 of 2.'), IDS.ada],
    ]);
    const chat = { type: 'message', channel_type: 'im', user: IDS.ada, channel: await openChat() };
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
    const { say, press } = await start(({ body }) =>
      toReply(body.kind, {
        blocks: [
          { kind: 'lead', text: body.kind },
          { kind: 'buttons', buttons: [{ label: 'More', action: { topic: 'help', aspect: 'more', slots: {} } }] },
        ],
      }),
    );
    const chat = await openChat();
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
});
