import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createDiscordStandIn } from '../discord-stand-in.ts';
import { createDemoClient, HELP } from './client.ts';

/** Rung on the Discord stand-in, to try without an account: the bot is the process `npm start` starts. */
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const TOKEN = 'a-token-for-the-demo-on-this-machine';
const LEARNING_MS = 120_000;

const discord = await createDiscordStandIn({ token: TOKEN });
const bot = spawn(process.execPath, ['src/launch.js'], {
  cwd: ROOT,
  env: {
    ...process.env,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    STORE_URL: 'memory:',
    LOG_LEVEL: 'warn',
  },
  stdio: ['ignore', 'inherit', 'inherit'],
});
bot.once('exit', (code) => process.exit(code ?? 1));
console.log('Starting Rung on a Discord of its own ...');
await discord.until('Rung to be there', () => discord.world.registrations.length > 0, LEARNING_MS);
console.log(`\n${HELP}\n`);

const interactive = Boolean(process.stdin.isTTY && process.stdout.isTTY);
const lines = createInterface({
  input: process.stdin,
  ...(interactive && { output: process.stdout }),
  prompt: 'ada> ',
});
const input = lines[Symbol.asyncIterator]();
const read = async (question: string): Promise<string | undefined> => {
  process.stdout.write(question);
  const { value, done } = await input.next();
  if (!interactive && !done) console.log(value);
  return done ? undefined : value.trim();
};
const client = createDemoClient(discord, async (question) => (await read(question)) ?? '');

for (;;) {
  const line = await read('ada> ');
  if (line === undefined || line === 'quit') break;
  if (line === '') continue;
  const news = await client(line).catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
  console.log(news.length === 0 ? '(silence)\n' : `\n${news.join('\n\n')}\n`);
}

bot.removeAllListeners('exit');
const ended = new Promise((resolve) => bot.once('exit', resolve));
bot.kill('SIGTERM');
await ended;
await discord.stop();
for (const problem of discord.problems) console.error(`against Discord's rules: ${problem}`);
process.exit(discord.problems.length > 0 ? 1 : 0);
