import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/message.ts';
import { buttonsOf } from '../../stand-ins/discord/person.ts';
import { IDS, type StoredMessage } from '../../stand-ins/discord/world.ts';
import { type Served, serve, texts, toReply, wait, withButton } from './serve.ts';

describe('Forms on Discord', () => {
  let served: Served;
  afterEach(async () => served.stop());

  const form: Reply = {
    ...toReply('Paste the advert.', { visibility: 'private', topic: 'match' }),
    blocks: [
      { kind: 'lead', text: 'Paste the advert.' },
      {
        kind: 'form',
        form: {
          title: 'Match an advert',
          submit: 'Match',
          action: { topic: 'match', aspect: 'confirm', slots: {} },
          fields: [
            { id: 'advert', label: 'The advert', kind: 'text', long: true, maxLength: 8000 },
            {
              id: 'level',
              label: 'Level',
              kind: 'select',
              optional: true,
              options: [
                { value: 'mid', label: 'Mid' },
                { value: 'senior', label: 'Senior' },
              ],
            },
          ],
        },
      },
    ],
  };

  it('open as the first response to a command, and bring back what was filled in', async () => {
    served = await serve(({ body }) => (body.kind === 'form' ? toReply('Matched.', { visibility: 'private' }) : form));
    const { discord, heard } = served;
    const opened = await discord.ada.command('match');
    expect(discord.calls.at(-1)?.body).toMatchObject({
      type: 9,
      data: { components: [{ type: 10, content: 'Paste the advert.' }, { type: 18 }, { type: 18 }] },
    });
    await discord.ada.submit(opened, { 'The advert': 'We want SQL.', Level: 'Senior' });
    expect(heard[1]?.body).toEqual({
      kind: 'form',
      action: { topic: 'match', aspect: 'confirm', slots: {} },
      values: { advert: ['We want SQL.'], level: ['senior'] },
    });
    expect(texts(discord.ada.sees())).toEqual(['Matched.']);
    expect(discord.ben.sees()).toEqual([]);
  });

  it('put the parts of a long list together again', async () => {
    const options = Array.from({ length: 60 }, (_option, index) => ({ value: `s${index}`, label: `Skill ${index}` }));
    served = await serve(({ body }) =>
      body.kind === 'form'
        ? toReply('Saved.')
        : {
            ...form,
            blocks: [
              {
                kind: 'form',
                form: {
                  title: 'Skills',
                  submit: 'Save',
                  action: { topic: 'settings', aspect: 'confirm', slots: {} },
                  fields: [
                    { id: 'skills', label: 'Skills', kind: 'multiselect', options, values: ['s1'], optional: true },
                  ],
                },
              },
            ],
          },
    );
    const { discord, heard } = served;
    const opened = await discord.ada.command('settings');
    await discord.ada.submit(opened, { 'Skills (2 of 3)': ['Skill 30', 'Skill 31'], 'Skills (3 of 3)': ['Skill 59'] });
    expect(heard[1]?.body).toMatchObject({ values: { skills: ['s1', 's30', 's31', 's59'] } });
  });

  it('wait behind a button where they cannot open by themselves', async () => {
    served = await serve(({ body }) => (body.kind === 'form' ? toReply('Matched.') : form));
    const { discord, heard } = served;
    discord.ada.dm('match this');
    await discord.settled();
    const opened = await discord.ada.press('Match an advert');
    expect(heard[1]?.body).toEqual({
      kind: 'action',
      action: { topic: 'match', aspect: 'start', slots: {} },
    });
    await discord.ada.submit(opened, { 'The advert': 'SQL' });
    expect(texts(discord.ada.sees()).at(-1)).toBe('Matched.');
  });

  it('wait behind a button where the answer came too late to open one', async () => {
    served = await serve(
      async () => {
        await wait(60);
        return form;
      },
      { times: { deferAfter: 20 } },
    );
    const { discord } = served;
    await discord.ada.command('match');
    expect(buttonsOf(discord.ada.sees()[0] as StoredMessage).map(({ label }) => label)).toEqual(['Match an advert']);
  });
});

describe('Personal answers to a mention in a server', () => {
  let served: Served;
  afterEach(async () => served.stop());

  const mine = () => withButton(toReply('Your next step.', { visibility: 'private', topic: 'next' }));

  it('go to the direct chat, and the channel is told no more than that', async () => {
    served = await serve(mine);
    const { discord } = served;
    discord.ada.say(IDS.general, `${discord.mention} what next?`);
    await discord.settled();
    expect(texts(discord.ben.sees())).toEqual([expect.stringContaining('direct message')]);
    expect(texts(discord.ada.sees()).join('\n')).toContain('Your next step.');
  });

  it('go on there with the record of that server', async () => {
    served = await serve(({ body }) => (body.kind === 'action' ? { ...mine(), replace: true } : mine()));
    const { discord, heard } = served;
    discord.ada.say(IDS.general, `${discord.mention} what next?`);
    await discord.settled();
    await discord.ada.press('More');
    await discord.ada.press('More');
    expect(heard.map(({ person }) => person.key)).toEqual(Array(3).fill(`discord:${IDS.guild}:${IDS.ada}`));
    expect(heard[2]?.place.direct).toBe(true);
  });

  it('are not lost where direct messages are closed: the channel says how to get them', async () => {
    served = await serve(mine);
    const { discord } = served;
    discord.closeDms(IDS.ada);
    discord.ada.say(IDS.general, `${discord.mention} what next?`);
    await discord.settled();
    expect(texts(discord.ben.sees())).toEqual([expect.stringContaining('/next')]);
    expect(texts(discord.ben.sees()).join()).not.toContain('Your next step.');
  });
});
