import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { findCommandProblems } from './command-rules.ts';
import { createDiscordStandIn, type DiscordStandIn } from './discord-stand-in.ts';
import { findMessageProblems, findModalProblems } from './own-rules.ts';
import { IDS, type StoredInteraction } from './world.ts';

/** What makes the stand-in worth testing against: it refuses what Discord refuses. */
describe('The Discord stand-in', () => {
  let discord: DiscordStandIn;
  beforeEach(async () => {
    discord = await createDiscordStandIn({ patienceMs: 1 });
  });
  afterEach(async () => discord.stop());

  const call = async (method: string, path: string, body?: unknown, token = discord.token) => {
    const response = await fetch(`${discord.apiUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, code: text ? (JSON.parse(text) as { code?: number }).code : undefined };
  };
  const post = (body: unknown) => call('POST', `/channels/${IDS.general}/messages`, body);
  const ask = async (): Promise<StoredInteraction> => {
    await call('PUT', `/applications/${discord.world.application}/commands`, [
      { name: 'help', description: 'Help', type: 1 },
    ]);
    return discord.ada.command('help');
  };
  const respond = ({ id, token }: StoredInteraction, body: unknown) =>
    call('POST', `/interactions/${id}/${token}/callback`, body);
  const HELLO = { type: 4, data: { content: 'hello' } };

  it('takes a good message and gives it back as the specification says', async () => {
    expect(await post({ content: 'hello', allowed_mentions: { parse: [] } })).toMatchObject({ status: 200 });
    expect(discord.problems).toEqual([]);
  });

  it('wants the token', async () => {
    expect(await call('GET', '/users/@me', undefined, 'wrong')).toMatchObject({ status: 401 });
    expect(await call('GET', '/users/@me')).toMatchObject({ status: 200 });
  });

  it.each([
    ['an empty message', {}],
    ['2,001 characters', { content: 'x'.repeat(2001) }],
    ['an embed of the wrong shape', { embeds: [{ title: 7 }] }],
    ['a field nobody knows', { content: 'x', colour: 'red' }],
    ['an empty embed field', { embeds: [{ title: 'a', fields: [{ name: ' ', value: 'b' }] }] }],
    ['6,001 characters of embeds', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] }],
    ['26 options', { components: [row({ type: 3, custom_id: 'a', options: options(26) })] }],
    [
      'the same option twice',
      { components: [row({ type: 3, custom_id: 'a', options: [...options(1), ...options(1)] })] },
    ],
    ['the same button twice', { components: [row(button('a'), button('a'))] }],
    ['six rows', { components: Array.from({ length: 6 }, (_row, index) => row(button(`b${index}`))) }],
    ['six buttons in a row', { components: [row(...Array.from({ length: 6 }, (_b, index) => button(`b${index}`)))] }],
    ['a button beside a menu', { components: [row(button('a'), { type: 3, custom_id: 'b', options: options(2) })] }],
    ['a picture that was not sent', { embeds: [{ image: { url: 'attachment://gone.png' } }] }],
    ['an attachment that was not sent', { content: 'x', attachments: [{ id: '0', filename: 'a.png' }] }],
  ])('refuses %s', async (_what, body) => {
    expect(await post(body)).toEqual({ status: 400, code: 50_035 });
    expect(discord.problems.length).toBeGreaterThan(0);
  });

  it('takes one first response and refuses a second', async () => {
    const interaction = await ask();
    expect(await respond(interaction, HELLO)).toEqual({ status: 204, code: undefined });
    expect(await respond(interaction, HELLO)).toEqual({ status: 400, code: 40_060 });
  });

  it('knows an interaction for three seconds only', async () => {
    const interaction = await ask();
    discord.advance(3_001);
    expect(await respond(interaction, HELLO)).toEqual({ status: 404, code: 10_062 });
  });

  it('takes edits and follow-ups for fifteen minutes after the first response, and none before it', async () => {
    const interaction = await ask();
    const original = `/webhooks/${discord.world.application}/${interaction.token}/messages/@original`;
    expect(await call('PATCH', original, { content: 'new' })).toEqual({ status: 404, code: 10_015 });
    await respond(interaction, { type: 5 });
    expect(await call('PATCH', original, { content: 'new' })).toMatchObject({ status: 200 });
    discord.advance(15 * 60_000);
    expect(await call('PATCH', original, { content: 'newer' })).toEqual({ status: 401, code: 50_027 });
  });

  it('lets the first follow-up take the place and the visibility of "thinking"', async () => {
    const interaction = await ask();
    await respond(interaction, { type: 5, data: { flags: 64 } });
    await call('POST', `/webhooks/${discord.world.application}/${interaction.token}`, { content: 'public?' });
    expect(discord.ada.sees()).toHaveLength(1);
    expect(discord.ben.sees()).toEqual([]);
  });

  it('refuses choices, modals and updates where they do not belong', async () => {
    expect(await respond(await ask(), { type: 8, data: { choices: [] } })).toMatchObject({ status: 400 });
    expect(await respond(await ask(), { type: 7, data: { content: 'x' } })).toMatchObject({ status: 400 });
    expect(await respond(await ask(), { type: 9, data: { custom_id: 'a', title: 'b', components: [] } })).toMatchObject(
      {
        status: 400,
      },
    );
  });

  it('answers for channels that are gone, closed or forbidden as Discord does', async () => {
    discord.deny(IDS.general, 'send');
    expect(await post({ content: 'x' })).toEqual({ status: 403, code: 50_013 });
    discord.deny(IDS.general, 'view');
    expect(await post({ content: 'x' })).toEqual({ status: 403, code: 50_001 });
    discord.deleteChannel(IDS.general);
    expect(await post({ content: 'x' })).toEqual({ status: 404, code: 10_003 });
    discord.closeDms(IDS.ada);
    const dm = [...discord.world.channels.values()].find((channel) => channel.with === IDS.ada)?.id;
    expect(await call('POST', `/channels/${dm}/messages`, { content: 'x' })).toEqual({ status: 403, code: 50_007 });
  });

  it('notices whom a careless message would notify', async () => {
    await post({ content: `@everyone and <@${IDS.ben}>` });
    expect(discord.ada.sees()[0]?.pinged).toEqual(['everyone', IDS.ben]);
  });

  it.each([
    ['a wrong token', { op: 2, d: { token: 'wrong', intents: 1, properties: { os: 'linux' } } }, 4004],
    [
      'a privileged intent',
      { op: 2, d: { token: 'stand-in-token', intents: 1 << 15, properties: { os: 'linux' } } },
      4014,
    ],
    [
      'a shard that is none',
      { op: 2, d: { token: 'stand-in-token', intents: 1, shard: [2, 2], properties: { os: 'linux' } } },
      4010,
    ],
    ['an unknown opcode', { op: 99, d: null }, 4001],
    ['a payload before IDENTIFY', { op: 3, d: {} }, 4003],
    ['what is no payload', 'nonsense', 4002],
  ])('closes the connection on %s', async (_what, payload, code) => {
    const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?v=10&encoding=json`);
    socket.on('open', () => socket.send(JSON.stringify(payload)));
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(code);
  });

  it('keeps words from the bot that it may not read', async () => {
    const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?v=10&encoding=json`);
    const heard: { t: string; d: { content?: string } }[] = [];
    socket.on('message', (raw) => heard.push(JSON.parse(String(raw))));
    socket.on('open', () =>
      socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents: 513, properties: { os: 'linux' } } })),
    );
    await discord.until('READY', () => heard.some(({ t }) => t === 'READY'));
    discord.ada.say(IDS.general, 'between us');
    discord.ada.say(IDS.general, `${discord.mention} for you`);
    await discord.until('both', () => heard.filter(({ t }) => t === 'MESSAGE_CREATE').length === 2);
    expect(heard.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ d }) => d.content)).toEqual([
      '',
      `${discord.mention} for you`,
    ]);
    socket.terminate();
  });
});

describe("Our own rules, beyond Discord's specification", () => {
  const command = (more: object) =>
    [{ name: 'salary', description: 'Pay', ...more }] as RESTPutAPIApplicationCommandsJSONBody;
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });

  it.each([
    ['capitals in a name', command({ name: 'Salary' })],
    ['a space in a name', command({ name: 'my salary' })],
    ['no description', command({ description: ' ' })],
    ['a required option after an optional one', command({ options: [option('a'), option('b', { required: true })] })],
    ['an option twice', command({ options: [option('a'), option('a')] })],
    ['subcommands beside options', command({ options: [option('a'), { type: 1, name: 'b', description: 'x' }] })],
    [
      'choices beside autocomplete',
      command({ options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
    ],
    ['a command twice', [...command({}), ...command({})]],
    ['a description in a menu', command({ type: 3, name: 'Match' })],
    [
      'more than 8,000 characters',
      command({
        options: Array.from({ length: 25 }, (_o, i) =>
          option(`o${i}`, {
            choices: Array.from({ length: 25 }, (_c, j) => ({ name: 'x'.repeat(90), value: `${j}` })),
          }),
        ),
      }),
    ],
    ['a capital in a name of another language', command({ name_localizations: { de: 'Gehalt' } })],
    ['a long description in another language', command({ description_localizations: { de: 'x'.repeat(101) } })],
    [
      'two of one name in another language',
      command({ options: [option('a', { name_localizations: { de: 'b' } }), option('b')] }),
    ],
    [
      'two choices of one name in another language',
      command({
        options: [
          option('a', {
            choices: [
              { name: 'x', value: 'x' },
              { name: 'y', value: 'y', name_localizations: { de: 'x' } },
            ],
          }),
        ],
      }),
    ],
    ['a long name in a menu', [{ type: 3, name: 'Match', name_localizations: { de: 'x'.repeat(33) } } as never]],
  ])('find %s in a command', (_what, commands) => {
    expect(findCommandProblems(commands).length).toBeGreaterThan(0);
  });

  it('find nothing in a good command', () => {
    expect(findCommandProblems(command({ options: [option('a', { required: true }), option('b')] }))).toEqual([]);
  });

  it('find too many, empty and repeated fields in a form', () => {
    const label = (id: string, text = 'x') => ({
      type: 18,
      label: text,
      component: { type: 4, custom_id: id, style: 1 },
    });
    const modal = (...components: object[]) => findModalProblems({ custom_id: 'a', title: 't', components } as never);
    expect(modal(label('a'))).toEqual([]);
    expect(modal(...'abcdef'.split('').map((id) => label(id)))).toHaveLength(1);
    expect(modal(label('a'), label('a'))).toHaveLength(1);
    expect(modal(label('a', ' '))).toHaveLength(1);
    expect(modal()).toHaveLength(1);
  });

  it('count the bytes of files', () => {
    expect(findMessageProblems({ content: 'x' }, [{ id: '0', name: 'a', size: 10 * 1024 * 1024 + 1 }])).toHaveLength(1);
  });
});

const row = (...components: object[]) => ({ type: 1, components });
const button = (id: string) => ({ type: 2, style: 1, label: id, custom_id: id });
const options = (count: number) =>
  Array.from({ length: count }, (_o, index) => ({ label: `o${index}`, value: `o${index}` }));
