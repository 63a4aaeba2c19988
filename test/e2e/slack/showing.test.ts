import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/message.ts';
import { IDS } from '../../stand-ins/slack/local-slack.ts';
import { readPost } from '../../stand-ins/slack/read-post.ts';
import { isOurs } from './serve.ts';
import { createStage, mention, toReply } from './stage.ts';

const stage = createStage();
const { start, ours } = stage;
afterEach(stage.stop);

describe('What is shown on Slack, and to whom', () => {
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
    const { say } = await start(() => reply, {
      draw: async () => {
        drawn++;
        return png;
      },
    });
    await say(IDS.ada, `${mention} progress`);
    await Promise.all([1, 2, 3].map((n) => say(IDS.ada, `${mention} progress ${n}`)));
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
    const { front, say, slack, settled } = await start(() => reply, { draw: async () => new Uint8Array([137, 80]) });
    const refusal = { kind: 'error', error: 'invalid_blocks' } as const;
    front.fail('chat.postMessage', refusal);
    await say(IDS.ada, `${mention} progress`);
    front.fail('chat.postMessage', refusal, refusal, refusal);
    await say(IDS.ada, `${mention} progress`);
    expect((await ours()).map((post) => post.blocks?.[0]?.type)).toEqual(['image', 'context']);
    await slack.command(IDS.ada, IDS.general, '/career', 'progress');
    await settled();
    expect((await ours()).at(-1)?.blocks?.[0]?.type).toBe('image');
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
});
