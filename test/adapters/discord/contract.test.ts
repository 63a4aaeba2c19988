import { expect } from 'vitest';
import { startDiscord } from '../../../src/adapters/discord/index.ts';
import type { Bot } from '../../../src/core/ports.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { type AdapterHarness, describeAdapter, type Seen } from '../../contracts/adapter.ts';
import { createDiscordStandIn, readMessage } from '../../stand-ins/discord/discord-stand-in.ts';
import { buttonsOf, type Person } from '../../stand-ins/discord/person.ts';
import { IDS } from '../../stand-ins/discord/world.ts';
import { createNotes, findUnguarded, TERMS } from './serve.ts';

const start = async (bot: Bot): Promise<AdapterHarness> => {
  const discord = await createDiscordStandIn();
  const adapter = await startDiscord({
    token: discord.token,
    apiUrl: discord.apiUrl,
    bot,
    log: createNotes().log,
    asRequest,
    terms: TERMS,
  });
  await discord.until('the commands', () => discord.world.registrations.length > 0);
  const look = async (person: Person): Promise<readonly Seen[]> =>
    person.sees().map((message) => ({
      text: readMessage(message),
      buttons: buttonsOf(message).flatMap(({ label }) => (label === undefined ? [] : [label])),
    }));

  return {
    say: async (text, { addressed = true } = {}) => {
      discord.ada.say(IDS.general, addressed ? `${discord.mention} ${text}` : text);
      await discord.settled();
    },
    sayAsBen: async (text) => {
      discord.ben.say(IDS.general, `${discord.mention} ${text}`);
      await discord.settled();
    },
    sayAsBot: async (who, text) => {
      discord.sayAsBot(
        who === 'itself' ? discord.world.bot.id : IDS.otherBot,
        IDS.general,
        `${discord.mention} ${text}`,
      );
      await discord.settled();
    },
    commandNext: async () => {
      await discord.ada.command('next');
    },
    press: async (label) => {
      await discord.ada.press(label);
    },
    redeliver: async () => {
      discord.gateway.repeatLast();
      await discord.settled();
    },
    seen: () => look(discord.ada),
    seenByBen: () => look(discord.ben),
    stop: async () => {
      await adapter.stop();
      await discord.stop();
      expect(discord.problems).toEqual([]);
      expect(findUnguarded(discord.calls)).toEqual([]);
    },
  };
};

describeAdapter('Discord', start);
