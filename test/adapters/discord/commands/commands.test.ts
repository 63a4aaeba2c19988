import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCommands, CONTEXT_MATCH, listNamed } from '../../../../src/adapters/discord/commands/commands.ts';
import { hashOf } from '../../../../src/adapters/discord/commands/register.ts';
import { asRequest } from '../../../../src/operations/request.ts';
import { addMessage, IDS } from '../../../stand-ins/discord/world.ts';
import { type Served, serve, toReply } from '../serve.ts';

describe('Discord commands', () => {
  let served: Served;
  beforeEach(async () => {
    served = await serve(() => toReply('Here you are.'));
  });
  afterEach(async () => served.stop());

  it.each([
    ['ask', { question: 'how do I start?' }, { kind: 'message', text: 'how do I start?', addressed: true }],
    ['salary', {}, { kind: 'command', topic: 'salary.range', slots: {} }],
    [
      'salary',
      { level: 'senior', country: 'DE', compare: 'GB' },
      { kind: 'command', topic: 'salary.range', slots: { level: 'senior', country: ['DE', 'GB'] } },
    ],
    [
      'salary',
      { level: 'junior', country: 'germny', compare: 'lead' },
      { kind: 'command', topic: 'salary.range', slots: { level: ['entry', 'lead'], country: 'DE' } },
    ],
    ['salary', { country: 'Atlantis' }, { kind: 'command', topic: 'salary.range', slots: {}, text: 'Atlantis' }],
    ['next', {}, { kind: 'command', topic: 'next' }],
    [
      'skill set',
      { skill: 'k8s', status: 'learning' },
      { kind: 'command', topic: 'progress.set', slots: { skill: 'kubernetes', status: 'learning' } },
    ],
    ['skills', {}, { kind: 'command', topic: 'progress.show' }],
    ['roadmap', { level: 'mid' }, { kind: 'command', topic: 'learn.start', slots: { level: 'mid' } }],
    ['gap', { level: 'senior' }, { kind: 'command', topic: 'gap', slots: { level: 'senior' } }],
    [
      'plan',
      { hours: 6, target: 'docker' },
      { kind: 'command', topic: 'plan', slots: { hours_per_week: 6, skill: 'docker' } },
    ],
    [
      'plan',
      { hours: 6, target: '2030-01-31' },
      { kind: 'command', topic: 'plan', slots: { hours_per_week: 6 }, text: 'study plan by 2030-01-31' },
    ],
    [
      'plan',
      { hours: 6, target: 'christmas' },
      { kind: 'command', topic: 'plan', slots: { hours_per_week: 6 }, text: 'study plan by christmas' },
    ],
    ['plan', { hours: 2.5 }, { kind: 'command', topic: 'plan', slots: { hours_per_week: 2.5 } }],
    ['match', {}, { kind: 'command', topic: 'match' }],
    [
      'practice',
      { skill: 'sql', level: 'mid' },
      { kind: 'command', topic: 'practice', slots: { skill: 'sql', level: 'mid' } },
    ],
    ['quiz', {}, { kind: 'command', topic: 'quiz' }],
    ['nudge on', {}, { kind: 'command', topic: 'nudge', slots: { nudge: 'on' } }],
    ['nudge off', {}, { kind: 'command', topic: 'nudge', slots: { nudge: 'off' } }],
    ['nudge snooze', {}, { kind: 'command', topic: 'nudge', slots: { nudge: 'snooze' } }],
    [
      'nudge when',
      { day: 'tue', time: '9.30', zone: 'lisbon' },
      {
        kind: 'command',
        topic: 'nudge',
        slots: { nudge: 'on', weekday: 'tue', time: '09:30', zone: 'Europe/Lisbon' },
      },
    ],
    [
      'nudge when',
      { day: 'tue', time: 'noon' },
      { kind: 'command', topic: 'nudge', slots: { nudge: 'on', weekday: 'tue' }, text: 'noon' },
    ],
    [
      'nudge channel',
      {},
      { kind: 'command', topic: 'nudge', aspect: 'answer', slots: { nudge: 'on' }, text: 'in this channel' },
    ],
    ['settings', {}, { kind: 'command', topic: 'settings' }],
    ['privacy show', {}, { kind: 'command', topic: 'privacy' }],
    ['privacy export', {}, { kind: 'command', topic: 'privacy', aspect: 'export' }],
    ['privacy delete', {}, { kind: 'command', topic: 'privacy', aspect: 'delete' }],
    ['help', {}, { kind: 'command', topic: 'help' }],
  ] as const)('/%s %o asks for the right thing', async (name, options, body) => {
    await served.discord.ada.command(name, options);
    expect(served.heard.map((inbound) => inbound.body)).toEqual([body]);
  });

  it('match a message from its menu with the skills of whoever opened it', async () => {
    const advert = addMessage(served.discord.world, {
      channel: IDS.career,
      author: IDS.ben,
      content: 'We look for SQL and Docker.',
    });
    await served.discord.ada.contextMenu(CONTEXT_MATCH, advert);
    expect(served.heard[0]?.body).toEqual({ kind: 'command', topic: 'match', text: 'We look for SQL and Docker.' });
    expect(served.heard[0]?.person.key).toBe(`discord:${IDS.guild}:${IDS.ada}`);
  });

  it('are offered to servers and to single people, in servers, direct chats and group chats', () => {
    for (const command of served.discord.world.commands.get('global') ?? []) {
      expect(command.integration_types).toEqual([0, 1]);
      expect(command.contexts).toEqual([0, 1, 2]);
    }
  });

  it('know where they were used', async () => {
    const { discord, heard } = served;
    await discord.ada.command('next', {}, IDS.thread);
    expect(heard[0]?.place).toEqual({
      key: `discord:${IDS.thread}`,
      channel: `discord:${IDS.career}`,
      direct: false,
      manages: false,
    });
    discord.ada.dm('hello');
    await discord.settled();
    const dm = heard[1]?.place.key.split(':')[1] ?? '';
    await discord.ada.command('next', {}, dm);
    expect(heard[2]?.place).toEqual({ key: `discord:${dm}`, channel: `discord:${dm}`, direct: true });
    expect(heard[2]?.person).toEqual({
      key: `discord:dm:${IDS.ada}`,
      platform: 'discord',
      workspace: 'discord:dm',
    });
  });

  it('tell who manages the channel', async () => {
    const { discord, heard } = served;
    discord.world.managers.add(IDS.ben);
    await discord.ada.command('help');
    await discord.ben.command('help');
    expect(heard.map(({ place }) => place.manages)).toEqual([false, true]);
  });

  it('keep one record for whoever installed Rung for themselves, wherever they use it', async () => {
    const { discord, heard } = served;
    discord.world.managers.add(IDS.ada);
    await discord.ada.command('next', {}, IDS.elsewhereGeneral);
    discord.ada.dm('hello');
    await discord.settled();
    expect(heard.map(({ person }) => person.key)).toEqual([`discord:dm:${IDS.ada}`, `discord:dm:${IDS.ada}`]);
    expect(heard[0]?.place).toMatchObject({ direct: false, manages: false });
  });

  it('keep the records of one person in two servers apart', async () => {
    await served.discord.ada.command('next', {}, IDS.general);
    served.discord.world.guilds.set(IDS.elsewhere, { id: IDS.elsewhere, name: 'Elsewhere', installed: true });
    await served.discord.ada.command('next', {}, IDS.elsewhereGeneral);
    expect(served.heard.map(({ person }) => person.workspace)).toEqual([
      `discord:${IDS.guild}`,
      `discord:${IDS.elsewhere}`,
    ]);
  });
});

describe('Registering Discord commands', () => {
  it('happens once: the next start finds them as they are', async () => {
    const served = await serve(() => undefined);
    const { discord } = served;
    await served.adapter.stop();
    const { startDiscord } = await import('../../../../src/adapters/discord/index.ts');
    const { createNotes, TERMS } = await import('../serve.ts');
    const { log, notes } = createNotes();
    const again = await startDiscord({
      token: discord.token,
      apiUrl: discord.apiUrl,
      bot: { handle: async () => undefined },
      log,
      asRequest,
      terms: TERMS,
    });
    await discord.until('the look at the commands', () => notes.some(({ message }) => message.includes('commands')));
    expect(discord.world.registrations).toHaveLength(1);
    await again.stop();
    await discord.stop();
    expect(discord.problems).toEqual([]);
  });

  it('happens again where anything in them changed', () => {
    const known = buildCommands();
    const [first, ...rest] = known;
    expect(hashOf([...known].reverse())).toBe(hashOf(known));
    expect(hashOf([{ ...first, description: 'Something else' }, ...rest])).not.toBe(hashOf(known));
    expect(hashOf(rest)).not.toBe(hashOf(known));
    expect(hashOf(buildCommands({ de: { 'nudge.when.day.mon': { name: 'Montag' } } }))).not.toBe(hashOf(known));
    expect(hashOf(buildCommands({ de: { 'skill.set': { name: 'setzen' } } }))).not.toBe(hashOf(known));
  });

  it('can be for one server', async () => {
    const served = await serve(() => toReply('Yes.'), { guild: IDS.guild });
    expect(served.discord.world.registrations.map(({ where }) => where)).toEqual([IDS.guild]);
    await served.discord.ada.command('help');
    await served.stop();
  });

  it('brings every command, option and choice in every language there are words in', async () => {
    const served = await serve(() => undefined);
    const [registered] = served.discord.world.registrations;
    const found = (locale: string) => collectNames(registered?.body ?? [], locale);
    expect(found('de')).toHaveLength(listNamed().length);
    expect(found('pt-BR')).toContain('salário');
    expect(found('uk')).toContain('Порівняти з моїми навичками');
    expect(found('es-ES')).toContain('Miércoles');
    expect(found('ja')).toEqual([]);
    await served.stop();
  });

  it('does not stop the bot where Discord refuses it', async () => {
    const served = await serve(() => toReply('Still here.'));
    served.discord.cause({ method: 'GET', path: '/commands', status: 403, code: 50_001 });
    const { registerCommands } = await import('../../../../src/adapters/discord/commands/register.ts');
    const { createApi } = await import('../../../../src/adapters/discord/sending/api.ts');
    const { REST } = await import('@discordjs/rest');
    const api = createApi(new REST({ api: served.discord.apiUrl }).setToken(served.discord.token));
    await expect(registerCommands(api, { application: '1', commands: [] })).rejects.toThrow();
    served.discord.ada.dm('hello');
    await served.discord.settled();
    expect(served.discord.ada.sees()).toHaveLength(1);
    await served.stop();
  });
});

type Node = {
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly Node[];
  readonly choices?: readonly Node[];
};

const collectNames = (nodes: readonly object[], locale: string): readonly string[] =>
  (nodes as readonly Node[]).flatMap(({ name_localizations: names, options = [], choices = [] }) => [
    ...(names?.[locale] === undefined ? [] : [names[locale]]),
    ...collectNames([...choices, ...options], locale),
  ]);
