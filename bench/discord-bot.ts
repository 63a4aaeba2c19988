import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Client, GatewayIntentBits, type InteractionReplyOptions } from 'discord.js';
import { startDiscord } from '../src/adapters/discord/index.ts';
import { openHouse } from '../src/house.ts';
import { asRequest } from '../src/operations/request.ts';
import { toTerms } from '../src/terms.ts';

/**
 * One bot of bench/discord.ts, in a process of its own: `rung` is everything Rung does for a command, with the store at
 * an address; `raw` a bare discord.js handler that replies with the messages of a file, read when its parent says so.
 * Tells its parent what processor time it used.
 */
const [, , kind, token = '', apiUrl = '', given = ''] = process.argv;
const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: console.error };

const startRung = async (): Promise<void> => {
  const knowledgeDir = fileURLToPath(new URL('../knowledge', import.meta.url));
  const { bot, knowledge } = await openHouse({ knowledgeDir, storeUrl: given, log });
  await startDiscord({ token, apiUrl, bot, log, asRequest, terms: toTerms(knowledge) });
};

let replies: readonly InteractionReplyOptions[] = [];
const readReplies = (): void => {
  replies = JSON.parse(readFileSync(given, 'utf8'));
};

const startRaw = async (): Promise<void> => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl },
  });
  client.on('interactionCreate', (interaction) => {
    const reply = replies[Number.parseInt(interaction.token, 10)];
    if (reply && interaction.isChatInputCommand()) interaction.reply(reply).catch(console.error);
  });
  await client.login(token);
};

process.on('message', (message) => {
  if (message === 'read') {
    readReplies();
    process.send?.({ read: 1 });
    return;
  }
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
await (kind === 'rung' ? startRung() : startRaw());
process.send?.({ ready: 1 });
