import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscordStandIn, type DiscordStandIn, readMessage } from '../../stand-ins/discord/discord-stand-in.ts';
import { IDS } from '../../stand-ins/discord/world.ts';

const TOKEN = 'a-token-as-long-as-those-of-discord';
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The process as it is started for real, with nothing else in its environment. */
const run = (
  env: Readonly<Record<string, string>>,
  file = 'src/launch.js',
  args: readonly string[] = [],
  cwd = ROOT,
) => {
  const child = spawn(process.execPath, [join(ROOT, file), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', STORE_URL: 'memory:', PORT: '0', ...env },
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

describe('npm run discord:shards', () => {
  it(
    'serves every shard with a process of its own by the settings of .env, Slack in none, and ends them all',
    async () => {
      const discord = await createDiscordStandIn({ token: TOKEN });
      let askedOfSlack = 0;
      const slack = createServer((_request, response) => {
        askedOfSlack += 1;
        response.end('{}');
      });
      await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
      const folder = mkdtempSync(join(tmpdir(), 'rung-env-'));
      const settings = {
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: discord.apiUrl,
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_SIGNING_SECRET: 'secret',
        SLACK_API_URL: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`,
      };
      const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
      writeFileSync(join(folder, '.env'), lines.join(''));
      const started = run({}, 'src/cli/discord-shards.ts', ['--count', '2', '--delay', '1'], folder);
      await discord.until('both shards', () => discord.gateway.connected() === 2, LEARNING_MS);
      await discord.ada.command('help');
      discord.ada.dm('help');
      await discord.until('both answers', () => discord.ada.sees().length === 2);
      expect(discord.world.registrations).toHaveLength(1);
      started.child.kill('SIGTERM');
      expect(await started.ended).toBe(0);
      expect(discord.gateway.connected()).toBe(0);
      expect(askedOfSlack).toBe(0);
      slack.close();
      rmSync(folder, { recursive: true });
      await discord.stop();
      expect(discord.problems).toEqual([]);
    },
    LEARNING_MS,
  );
});

describe('npm run discord:register', () => {
  it('registers the commands in one server, and says where nothing changed', async () => {
    const discord = await createDiscordStandIn({ token: TOKEN });
    const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
    for (const _time of [1, 2])
      expect(await run(env, 'src/cli/discord-register.ts', ['--guild', IDS.guild]).ended).toBe(0);
    expect(discord.world.registrations.map(({ where }) => where)).toEqual([IDS.guild]);
    await discord.stop();
    expect(discord.problems).toEqual([]);
  });

  it('names what is wrong with the token or the server', async () => {
    const discord = await createDiscordStandIn({ token: TOKEN });
    const wrong = run(
      { DISCORD_TOKEN: `${TOKEN}-no-more`, DISCORD_API_URL: discord.apiUrl },
      'src/cli/discord-register.ts',
    );
    expect(await wrong.ended).toBe(1);
    expect(wrong.errors().trim()).toMatch(/^\[rung\] \[discord\] Discord refused DISCORD_TOKEN/);
    const elsewhere = run({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl }, 'src/cli/discord-register.ts', [
      '--guild',
      '123',
    ]);
    expect(await elsewhere.ended).toBe(1);
    expect(elsewhere.errors().trim()).toMatch(/^\[rung\] \[discord\] Rung is not in server 123/);
    await discord.stop();
  });
});

describe('npm run demo:discord', () => {
  it(
    'lets somebody try Rung line by line, without an account',
    async () => {
      const demo = run({}, 'test/stand-ins/discord/demo/main.ts');
      let shown = '';
      demo.child.stdout.on('data', (chunk) => {
        shown += String(chunk);
      });
      const lines = [
        'hello',
        '@Rung salary for a senior in germany',
        '? salary country germny',
        '/match',
        'We want SQL and Docker',
        '/next',
        '1',
        '77',
      ];
      demo.child.stdin.end(`${lines.join('\n')}\nquit\n`);
      expect(await demo.ended).toBe(0);
      expect(shown).toContain('(silence)');
      expect(shown).toMatch(/Rung \(#general\)\n.*Germany[\s\S]*Sources:/);
      expect(shown).toMatch(/\? salary country germny\n\n {2}Germany\n/);
      expect(shown).toMatch(/only ada can see this\)[\s\S]*SQL; Docker and containers/);
      expect(shown).toContain('There is no such number');
      expect(demo.errors()).toBe('');
    },
    LEARNING_MS,
  );
});
