import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../../src/core/message.ts';
import { readMessage } from '../../../stand-ins/discord/discord-stand-in.ts';
import { buttonsOf } from '../../../stand-ins/discord/person.ts';
import { IDS, type StoredMessage } from '../../../stand-ins/discord/world.ts';
import { type Served, serve, texts, toReply, wait, withButton } from '../serve.ts';

describe('Answers on Discord', () => {
  let served: Served;
  afterEach(async () => served.stop());

  it('come at once: one call, no deferring', async () => {
    served = await serve(() => toReply('At once.'));
    const { discord } = served;
    const before = discord.calls.length;
    const interaction = await discord.ada.command('help');
    expect(discord.calls.slice(before).map(({ path }) => path)).toEqual([
      `/interactions/${interaction.id}/${interaction.token}/callback`,
    ]);
    expect(discord.calls.at(-1)?.body).toMatchObject({ type: 4 });
  });

  it('are for one pair of eyes from the first response where they are personal', async () => {
    served = await serve(() => toReply('Only you.', { visibility: 'private', topic: 'next' }));
    const { discord } = served;
    await discord.ada.command('next');
    expect(discord.calls.at(-1)?.body).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(texts(discord.ada.sees())).toEqual(['Only you.']);
    expect(discord.ben.sees()).toEqual([]);
  });

  it('stay in a direct chat, where ephemeral ones would be lost', async () => {
    served = await serve(() => toReply('Only you.', { visibility: 'private', topic: 'next' }));
    const { discord } = served;
    const dm = discord.ada.dm('hello').channel;
    await discord.settled();
    await discord.ada.command('next', {}, dm);
    expect(discord.ada.sees(dm).map(({ onlyFor }) => onlyFor)).toEqual([undefined, undefined]);
  });

  it('notify nobody, the asker included, and reply to the question', async () => {
    served = await serve(() => toReply('Hello @everyone and <@800000000000000002>'));
    const { discord } = served;
    const asked = discord.ada.say(IDS.general, `${discord.mention} hi`);
    await discord.settled();
    const [answer] = discord.ben.sees(IDS.general);
    expect(answer?.replyTo).toBe(asked.id);
    expect(answer?.pinged).toEqual([]);
  });

  it('tell whoever only calls what there is to ask for', async () => {
    served = await serve(() => toReply('Ask me this.'));
    const { discord, heard } = served;
    discord.ada.say(IDS.general, discord.mention);
    await discord.settled();
    expect(heard.map(({ body }) => body)).toEqual([{ kind: 'command', topic: 'help' }]);
  });

  it('show "thinking" where they take long, hidden until they are known to be public', async () => {
    let finish = (_reply: Reply) => {};
    served = await serve(() => new Promise((resolve) => (finish = resolve)), { times: { deferAfter: 30 } });
    const { discord } = served;
    const asked = discord.ada.command('ask', { question: 'what now?' });
    await discord.until('thinking', () => discord.ada.sees().some(({ loading }) => loading));
    expect(discord.ben.sees()).toEqual([]);
    finish(toReply('Facts.'));
    await asked;
    await discord.settled();
    expect(texts(discord.ben.sees())).toEqual(['Facts.']);
    expect(discord.ada.sees().some(({ loading }) => loading)).toBe(false);
  });

  it('take the place of "thinking" where their visibility was known', async () => {
    served = await serve(
      async ({ body }) => {
        await wait(60);
        return body.kind === 'command' && body.topic === 'next'
          ? toReply('Yours.', { visibility: 'private', topic: 'next' })
          : toReply('Everybody.');
      },
      { times: { deferAfter: 20 } },
    );
    const { discord } = served;
    await discord.ada.command('help');
    await discord.ada.command('next');
    expect(texts(discord.ada.sees())).toEqual(['Everybody.', 'Yours.']);
    expect(texts(discord.ben.sees())).toEqual(['Everybody.']);
  });

  it('never show what is personal where "thinking" was public', async () => {
    served = await serve(
      async () => {
        await wait(60);
        return toReply('Secret step.', { visibility: 'private', topic: 'next' });
      },
      { times: { deferAfter: 20 } },
    );
    const { discord } = served;
    await discord.ada.command('help');
    await discord.settled();
    expect(texts(discord.ben.sees()).join()).not.toContain('Secret');
    expect(texts(discord.ada.sees()).join()).toContain('Secret');
  });

  it('take "thinking" away where there is nothing to say', async () => {
    served = await serve(
      async () => {
        await wait(60);
        return undefined;
      },
      { times: { deferAfter: 20 }, patienceMs: 150 },
    );
    const { discord } = served;
    await discord.ada.command('help');
    await discord.settled();
    expect(discord.ada.sees()).toEqual([]);
  });

  it('show that they are being written where a message waits long', async () => {
    served = await serve(
      async () => {
        await wait(80);
        return toReply('Done.');
      },
      { times: { typingAfter: 20 } },
    );
    const { discord } = served;
    discord.ada.say(IDS.general, `${discord.mention} hi`);
    await discord.until('the answer', () => discord.ada.sees().length === 1);
    expect(discord.world.typing).toEqual([IDS.general]);
  });

  it('give up kindly on what never ends', async () => {
    served = await serve(() => new Promise(() => {}), { times: { deferAfter: 20, giveUpAfter: 60 } });
    const { discord } = served;
    await discord.ada.command('next');
    await discord.settled();
    expect(texts(discord.ada.sees())[0]).toMatch(/^Sorry/);
  });

  it('carry on in place when whoever asked presses a button', async () => {
    served = await serve(({ body }) =>
      body.kind === 'action' ? toReply('Page two.', { replace: true }) : withButton(toReply('Page one.')),
    );
    const { discord } = served;
    await discord.ada.command('help');
    await discord.ada.press('More');
    expect(texts(discord.ben.sees())).toEqual(['Page two.']);
    expect(buttonsOf(discord.ada.sees()[0] as StoredMessage)).toEqual([]);
  });

  it('leave a public answer as it is when somebody else presses: they get a copy of their own', async () => {
    served = await serve(({ body }) =>
      body.kind === 'action' ? toReply('Page two.', { replace: true }) : withButton(toReply('Page one.')),
    );
    const { discord } = served;
    await discord.ada.command('help');
    await discord.ben.press('More');
    expect(texts(discord.ada.sees())).toEqual(['Page one.']);
    expect(texts(discord.ben.sees())).toEqual(['Page one.', 'Page two.']);
  });

  it('never turn a public answer into something personal', async () => {
    served = await serve(({ body }) =>
      body.kind === 'action'
        ? toReply('Your record.', { replace: true, visibility: 'private' })
        : withButton(toReply('Page one.')),
    );
    const { discord } = served;
    await discord.ada.command('help');
    await discord.ada.press('More');
    expect(texts(discord.ben.sees())).toEqual(['Page one.']);
    expect(texts(discord.ada.sees())).toEqual(['Page one.', 'Your record.']);
  });

  it('carry on in place after a slow button too', async () => {
    served = await serve(
      async ({ body }) => {
        if (body.kind !== 'action') return withButton(toReply('Page one.'));
        await wait(60);
        return toReply('Page two.', { replace: true });
      },
      { times: { deferAfter: 20 } },
    );
    const { discord } = served;
    await discord.ada.command('help');
    await discord.ada.press('More');
    await discord.settled();
    expect(texts(discord.ada.sees())).toEqual(['Page two.']);
  });

  it('take a choice from a menu, and keep the person it belongs to', async () => {
    served = await serve(({ body }) =>
      body.kind === 'action'
        ? toReply(`Chosen: ${JSON.stringify(body.action.slots)}`, { replace: true })
        : {
            ...toReply('Which level?'),
            blocks: [
              {
                kind: 'choice',
                label: 'Level',
                options: (['entry', 'senior'] as const).map((level) => ({
                  label: level,
                  action: { topic: 'salary.range', aspect: 'answer', slots: { level } },
                })),
              },
            ],
          },
    );
    const { discord } = served;
    await discord.ada.command('salary');
    await discord.ada.choose('senior');
    expect(texts(discord.ada.sees())).toEqual(['Chosen: {"level":"senior"}']);
  });

  it('say so where a button is from a version that no longer is', async () => {
    served = await serve(() => withButton(toReply('Old.')));
    const { discord } = served;
    await discord.ada.command('help');
    const [message] = discord.ada.sees();
    if (!message) throw new Error('no message');
    message.components = JSON.parse(JSON.stringify(message.components).replaceAll('help~more', 'gone~before'));
    await discord.ada.press('More');
    expect(texts(discord.ada.sees())[1]).toContain('older version');
    expect(discord.ben.sees()).toHaveLength(1);
  });

  it('send pictures with their descriptions, and words where one cannot be drawn', async () => {
    const picture = { kind: 'progress', title: 'Progress', groups: [], weeks: [] } as const;
    let isBroken = false;
    served = await serve(
      () => ({ ...toReply('Look:'), blocks: [{ kind: 'picture', picture, alt: 'Two of nine learned.' }] }),
      {
        draw: async () => {
          if (isBroken) throw new Error('no canvas');
          return new Uint8Array([137, 80, 78, 71]);
        },
      },
    );
    const { discord } = served;
    await discord.ada.command('skills');
    isBroken = true;
    await discord.ada.command('skills');
    const [drawn, told] = discord.ada.sees();
    expect(drawn?.attachments).toMatchObject([{ content_type: 'image/png', description: 'Two of nine learned.' }]);
    expect(drawn?.files[0]?.bytes).toEqual(new Uint8Array([137, 80, 78, 71]));
    expect(drawn?.embeds[0]?.image?.url).toBe(`attachment://${drawn?.attachments[0]?.filename}`);
    expect(told && readMessage(told)).toContain('Two of nine learned.');
  });

  it('leave no old picture behind when they replace one', async () => {
    const picture = { kind: 'progress', title: 'Progress', groups: [], weeks: [] } as const;
    served = await serve(
      ({ body }) =>
        body.kind === 'action'
          ? toReply('Words only.', { replace: true })
          : withButton({ ...toReply(''), blocks: [{ kind: 'picture', picture, alt: 'A chart.' }] }),
      { draw: async () => new Uint8Array([1]) },
    );
    const { discord } = served;
    await discord.ada.command('help');
    await discord.ada.press('More');
    expect(discord.ada.sees()[0]?.attachments).toEqual([]);
  });

  it('send files byte for byte', async () => {
    const content = JSON.stringify({ skills: { docker: 'learned' }, note: 'naïve ☕' });
    served = await serve(() => ({
      ...toReply('', { visibility: 'private', topic: 'privacy' }),
      blocks: [{ kind: 'file', name: 'rung-export.json', type: 'application/json', content }],
    }));
    const { discord } = served;
    await discord.ada.command('privacy export');
    const [file] = discord.ada.sees()[0]?.files ?? [];
    expect(file?.name).toBe('rung-export.json');
    expect(new TextDecoder().decode(file?.bytes)).toBe(content);
  });
});
