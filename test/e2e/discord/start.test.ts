import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscordStandIn, type DiscordStandIn, readMessage } from '../../stand-ins/discord/discord-stand-in.ts';
import { IDS } from '../../stand-ins/discord/world.ts';

const TOKEN = 'a-token-as-long-as-those-of-discord';
const ROOT = new URL('../../..', import.meta.url);

/** The process as it is started for real, with nothing else in its environment. */
const run = (env: Readonly<Record<string, string>>, file = 'src/main.ts', args: readonly string[] = []) => {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', STORE_URL: 'memory:', ...env },
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended, errors: () => errors };
};

/** Reading the whole knowledge folder and learning from its examples takes seconds, on a busy machine many. */
const LEARNING_MS = 90_000;

describe('npm start with DISCORD_TOKEN', () => {
  let discord: DiscordStandIn;
  let child: ChildProcess | undefined;
  afterEach(async () => {
    child?.kill('SIGKILL');
    await discord.stop();
  });

  it(
    'serves Discord, and ends cleanly when it is told to',
    async () => {
      discord = await createDiscordStandIn({ token: TOKEN });
      const started = run({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl });
      child = started.child;
      await discord.until('the commands', () => discord.world.registrations.length > 0, LEARNING_MS);
      await discord.ada.command('salary', { level: 'senior', country: 'DE' });
      discord.ada.say(IDS.general, `${discord.mention} how do I become a backend engineer`);
      await discord.until('both answers', () => discord.ada.sees().length === 2);
      expect(discord.ada.sees().map(readMessage).join('\n')).toMatch(/Germany[\s\S]*Sources:/);
      child.kill('SIGTERM');
      expect(await started.ended).toBe(0);
      expect(discord.gateway.log.at(-1)?.what).toBe('close 1000');
      expect(started.errors()).not.toContain(TOKEN);
      expect(discord.problems).toEqual([]);
    },
    LEARNING_MS,
  );

  it(
    'stops with one message that names the setting where the token is refused',
    async () => {
      discord = await createDiscordStandIn({ token: TOKEN });
      const started = run({ DISCORD_TOKEN: `${TOKEN}-no-more`, DISCORD_API_URL: discord.apiUrl });
      child = started.child;
      expect(await started.ended).toBe(1);
      expect(started.errors().trim().split('\n').at(-1)).toMatch(/^\[rung\] \[discord\] Discord refused DISCORD_TOKEN/);
      expect(started.errors()).not.toContain(TOKEN);
    },
    LEARNING_MS,
  );
});
