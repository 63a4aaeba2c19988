import { startDiscord } from '../../../src/adapters/discord/index.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { TERMS } from '../../adapters/discord/serve.ts';
import { createDiscordStandIn } from '../../stand-ins/discord/discord-stand-in.ts';
import { IDS } from '../../stand-ins/discord/world.ts';
import { type StartWorld, WORD } from './world.ts';

export const startOnDiscord: StartWorld = async (bot, log) => {
  const discord = await createDiscordStandIn({ patienceMs: 100 });
  const { token, apiUrl, ada } = discord;
  const adapter = await startDiscord({ token, apiUrl, bot, log, asRequest, terms: TERMS });
  await discord.until('the commands', () => discord.world.registrations.length > 0);
  await discord.settled();
  discord.deny(IDS.general, 'send');
  const refuse = (): void => discord.cause({ path: '/callback', status: 403, code: 50_001, times: 2 });
  return {
    say: (text, where) => ada.say(where === 'open' ? IDS.career : IDS.general, `${discord.mention} ${text}`),
    command: async () => {
      refuse();
      await ada.command('match');
    },
    press: async () => {
      ada.say(IDS.career, `${discord.mention} ${WORD} 0`);
      await discord.until('the button', () => ada.sees(IDS.career).length > 0);
      refuse();
      await ada.press('More');
    },
    submit: async () => {
      const opened = await ada.command('match');
      refuse();
      await ada.submit(opened, { Words: WORD });
    },
    deliver: adapter.deliver,
    closed: `discord:${IDS.general}`,
    secrets: [token, IDS.ada, 'token-'],
    stop: async () => {
      await adapter.stop();
      await discord.stop();
    },
  };
};
