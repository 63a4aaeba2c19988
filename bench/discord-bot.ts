import { fileURLToPath } from 'node:url';
import { Client, GatewayIntentBits, type InteractionReplyOptions } from 'discord.js';
import { startDiscord } from '../src/adapters/discord/index.ts';
import { openHouse } from '../src/house.ts';
import { toTerms } from '../src/terms.ts';

/**
 * One bot of bench/discord.ts, in a process of its own: `rung` is everything Rung does for a /salary, `raw` a bare
 * discord.js handler that replies with the message it is given. Tells its parent what processor time it used.
 */
const [, , kind, token = '', apiUrl = '', reply = '{}'] = process.argv;
const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: console.error };

const startRung = async (): Promise<void> => {
  const knowledgeDir = fileURLToPath(new URL('../knowledge', import.meta.url));
  const { bot, knowledge } = await openHouse({ knowledgeDir, storeUrl: 'memory:', log });
  await startDiscord({ token, apiUrl, bot, log, terms: toTerms(knowledge) });
};

const startRaw = async (): Promise<void> => {
  const message = JSON.parse(reply) as InteractionReplyOptions;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl },
  });
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand()) interaction.reply(message).catch(console.error);
  });
  await client.login(token);
};

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
await (kind === 'rung' ? startRung() : startRaw());
process.send?.({ ready: true });
